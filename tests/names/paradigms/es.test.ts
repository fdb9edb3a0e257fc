import { describe, expect, test } from 'vitest';
import { demonymsIn, entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** Dictionary form of a people or an adjective, and all its forms, written out by hand. */
const DEMONYMS = `
kazajo | kazajo kazaja kazajos kazajas
ruso | ruso rusa rusos rusas
húngaro | húngaro húngara húngaros húngaras
francés | francés francesa franceses francesas
alemán | alemán alemana alemanes alemanas
español | español española españoles españolas
letón | letón letona letones letonas
kirguís | kirguís kirguisa kirguises kirguisas
mongol | mongol mongola mongoles mongolas
iraní | iraní iraníes iranís
kazajistaní | kazajistaní kazajistaníes kazajistanís
estadounidense | estadounidense estadounidenses
belga | belga belgas
vietnamita | vietnamita vietnamitas
kosovar | kosovar kosovares
árabe | árabe árabes
`;

const NO_DEMONYMS = `
kazajo | kazaje kazajes kazajoses kazajito kazajistán kazajstano Kazaja
francés | francese francesos francesito
alemán | alemane alemano alemanos alemania
español | españolo españolos españolito
iraní | irania iranio iranías iranisto
estadounidense | estadounidensa estadounidenso
belga | belgo belgos belgaes
`;

/** Names of places never change. */
const NO_NAMES = `
Kazajistán | Kazajistanes Kazajistana Kazajistáns kazajistán
Cuba | Cubas Cubano Cubita cuba
Chile | Chiles Chileno chile
Perú | Perúes Peruano perú
Georgia | Georgias Georgiano
Turquía | Turquías Turquías turquía
`;

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', list = ''] = line.split(' | ');
      return { name, forms: list.split(' ') };
    });

const sentence = (form: string) =>
  `Ayer se habló, según las fuentes, también de lo ${form}, y no solo una vez.`;

describe('peoples and adjectives', () => {
  test.each(rowsOf(DEMONYMS))('$name', ({ name, forms }) => {
    const find = demonymsIn('es', name);
    for (const form of forms) expect(find(sentence(form))).toEqual([form]);
  });

  test.each(rowsOf(NO_DEMONYMS))('no form of $name', ({ name, forms }) => {
    const find = demonymsIn('es', name);
    for (const form of forms) expect(find(sentence(form))).not.toContain(form);
  });
});

describe('names of places never change', () => {
  test.each(rowsOf(NO_NAMES))('$name', ({ name, forms }) => {
    const find = finderOf([entity(`place country X: es ${name}`)]);
    expect(surfaces(sentence(name), find(sentence(name), 'es'))).toEqual([name]);
    for (const form of forms) expect(surfaces(sentence(form), find(sentence(form), 'es'))).toEqual([]);
  });
});

describe('words beside a name', () => {
  const find = finderOf(
    [
      'place country MX: es México',
      'place country GE: es Georgia',
      'place country US: es Estados Unidos; es/alias! EE. UU.; es/alias! EE.UU.; es/alias! EEUU',
      'place country GN: es Guinea',
      'place country PE: es Perú',
      'place region KZ-39: es Provincia de Kostanay; es/short Kostanái',
    ].map(entity),
  );

  test.each([
    ['En Nuevo México y en México llueve.', ['México']],
    ['La Universidad de Georgia abre en julio.', []],
    ['El estado de Georgia votará el martes.', []],
    ['El Parlamento de Georgia votará el martes.', ['Georgia']],
    ['Los aranceles de EE. UU. suben, dijo EE.UU. a la EEUU de ayer.', ['EE. UU.', 'EE.UU.', 'EEUU']],
    ['El golfo de Guinea y la vecina Guinea.', ['Guinea']],
    ['El paseo del Perú está cerrado, dijo el Perú.', ['Perú']],
    ['La región de Kostanái y el óblast de Kostanái.', ['región de Kostanái', 'óblast de Kostanái']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'es'))).toEqual(expected);
  });
});

describe('a country that a town or a person is called like', () => {
  const find = finderOf(
    [
      'place country GD: es Granada',
      'place country BB: es Barbados',
      'place country LC: es Santa Lucía',
      'place country PT: es Portugal',
      'place country IL: es Israel',
      'place country IR: es Irán',
    ].map(entity),
  );

  test.each([
    ['es', 'Viajó de Granada a Portugal; en Granada llueve.', ['Portugal']],
    ['es', 'Cerca de Granada, Portugal tiene un consulado.', ['Portugal']],
    ['es', 'El primer ministro de Granada dijo ayer que en Granada no llueve.', ['Granada', 'Granada']],
    ['es', 'Votaron Barbados, Granada y Santa Lucía.', ['Barbados', 'Granada', 'Santa Lucía']],
    ['es', 'La detención de Israel Pérez y la guerra Israel Irán.', ['Israel', 'Irán']],
    ['es', 'Habló el primer ministro de Israel Benjamín Netanyahu.', ['Israel']],
    ['es', '¿Irán a votar? Irán a Trump: no. Irán mañana a las urnas.', ['Irán']],
    ['de', 'Von Granada nach Barbados.', ['Barbados']],
  ])('%s: %s', (language, text, expected) => {
    expect(surfaces(text, find(text, language))).toEqual(expected);
  });
});
