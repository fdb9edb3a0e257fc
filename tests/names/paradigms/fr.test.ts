import { describe, expect, test } from 'vitest';
import { demonymsIn, entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** Masculine, feminine, and the plurals of both, written out by hand. */
const PEOPLES = `
kazakh kazakhe kazakhs kazakhes
ouzbek ouzbèke ouzbeks ouzbèkes
kirghiz kirghize kirghizes
tadjik tadjike tadjiks tadjikes
turkmène turkmènes
kazakhstanais kazakhstanaise kazakhstanaises
chinois chinoise chinoises
indien indienne indiens indiennes
coréen coréenne coréens coréennes
letton lettonne lettons lettonnes
grec grecque grecs grecques
turc turque turcs turques
russe russes
tchèque tchèques
slovaque slovaques
afghan afghane afghans afghanes
allemand allemande allemands allemandes
espagnol espagnole espagnols espagnoles
mexicain mexicaine mexicains mexicaines
argentin argentine argentins argentines
mongol mongole mongols mongoles
kosovar kosovare kosovars kosovares
burkinabè burkinabès
qatari qataris
néo-zélandais néo-zélandaise néo-zélandaises
sud-coréen sud-coréenne sud-coréens sud-coréennes
`;

/** Dictionary form, then what none of its forms looks like. */
const NO_PEOPLES = `
kazakh kazakhne kazakhse kazakhique
chinois chinoiss chinoisnes chinoie
indien indiene indienes indienss
coréen coréene coréenss
letton lettone lettonss
grec grece grecques-unes grecse
turc turce turcques turq
russe russee russene
afghan afghanne afghann afghanistans
kirghiz kirghizs kirghizne
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const forms = row.split(' ');
      return { name: forms[0]!, forms };
    });

function peopleIn(name: string): (text: string) => readonly string[] {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return demonymsIn('fr', `${name}; fr/demonym ${capital}`);
}

describe('peoples and adjectives', () => {
  test.each(rowsOf(PEOPLES))('$name', ({ name, forms }) => {
    const find = peopleIn(name);
    for (const form of forms) {
      expect(find(`Hier encore, la presse ${form} en parlait.`)).toEqual([form]);
      const capital = form.charAt(0).toUpperCase() + form.slice(1);
      expect(find(`Il y a, dans la salle, des ${capital} et d’autres.`)).toEqual([capital]);
    }
  });

  test.each(rowsOf(NO_PEOPLES))('no form of $name', ({ name, forms }) => {
    const find = peopleIn(name);
    for (const form of forms.slice(1))
      expect(find(`Hier, la presse ${form} en parlait.`)).not.toContain(form);
  });
});

describe('what stands before and behind a name', () => {
  const find = finderOf(
    [
      'place country MX: fr Mexique; en Mexico; es México',
      'place country SV: fr/alias le Salvador',
      'place country IL: fr Israël',
      'place country CH: fr Suisse; fr/demonym le Suisse',
      'place country IT: fr Italie; de Italien; fr/demonym italien; fr/demonym Italien',
      'place country GE: fr Géorgie',
      'place country NL: fr Pays-Bas; fr/alias Hollande',
      'place city Q1 < KZ: fr Kostanaï',
      'place region KZ-39 < KZ: fr Région de Kostanaï; fr/short Kostanaï',
      'place city Q2 < KZ: fr Aktobe',
      'place region KZ-15 < KZ: fr Région d’Aktobe; fr/short Aktobe',
      'place city KZ-71 < KZ: fr/former Noursoultan',
    ].map(entity),
  );

  test.each([
    ['à Mexico, puis au Mexique', ['Mexique']],
    ['Le vote a lieu au Salvador et dans le reste du Salvador.', ['Salvador', 'Salvador']],
    ['Salvador est une grande ville.', []],
    ['La guerre entre Israël et les autres, dite Israël-Hamas', ['Israël', 'Israël']],
    ['Le Suisse a gagné, la Suisse est en fête.', ['Suisse']],
    ['Un Italien est venu dans la salle.', []],
    ['En Géorgie, les électeurs sont à Atlanta.', []],
    ['En Géorgie, les électeurs sont venus.', ['Géorgie']],
    ['M. Hollande est venu, a dit François Hollande.', []],
    ['Elle vit en Hollande.', ['Hollande']],
    ['Noursoultan Nazarbaïev est arrivé à Noursoultan.', ['Noursoultan']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'fr'))).toEqual(expected);
  });

  test.each([
    ['dans l’oblast de Kostanaï', ['KZ-39']],
    ['dans la région d’Aktobe', ['KZ-15']],
    ['dans les régions d’Aktobe et de Kostanaï', ['KZ-15', 'KZ-39']],
    ['la mairie de Kostanaï', ['Q1']],
    ['le maire d’Aktobe', ['Q2']],
  ])('%s is said of %s', (text, expected) => {
    expect(find(text, 'fr').map(({ readings }) => readings[0].entity)).toEqual(expected);
  });
});
