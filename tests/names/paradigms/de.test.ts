import { describe, expect, test } from 'vitest';
import { demonymsIn, entity, finderOf, surfaces } from '../../unit/names/base.ts';

/**
 * Kind, dictionary form, and all its forms, written out by hand. Forms of one word are separated by spaces, of
 * several words by commas.
 */
const PARADIGMS = `
place | Kasachstan | Kasachstan Kasachstans
place | Usbekistan | Usbekistan Usbekistans
place | Italien | Italien Italiens
place | Schweden | Schweden Schwedens
place | Japan | Japan Japans
place | Kanada | Kanada Kanadas
place | Mali | Mali Malis
place | Peru | Peru Perus
place | Togo | Togo Togos
place | Island | Island Islands
place | Bangladesch | Bangladesch Bangladeschs
place | Iran | Iran Irans
place | Irak | Irak Iraks
place | Jemen | Jemen Jemens
place | Sudan | Sudan Sudans
place | Tschad | Tschad Tschads
place | Niger | Niger Nigers
place | Kosovo | Kosovo Kosovos
place | Almaty | Almaty Almatys
place | Bischkek | Bischkek Bischkeks
place | Aralsee | Aralsee Aralsees
place | Kreml | Kreml Kremls
place | Honduras | Honduras
place | Laos | Laos
place | Zypern | Zypern Zyperns
place | Türkei | Türkei
place | Schweiz | Schweiz
place | Mongolei | Mongolei
place | Slowakei | Slowakei
place | Ukraine | Ukraine
place | Elfenbeinküste | Elfenbeinküste
place | Philippinen | Philippinen
place | Malediven | Malediven
place | Salomonen | Salomonen
place | Niederlande | Niederlande Niederlanden
place | Färöer | Färöer Färöern
place | Marshallinseln | Marshallinseln
place | Saudi-Arabien | Saudi-Arabien Saudi-Arabiens
place | Guinea-Bissau | Guinea-Bissau Guinea-Bissaus
place | Papua-Neuguinea | Papua-Neuguinea Papua-Neuguineas
place | Sri Lanka | Sri Lanka,Sri Lankas
place | Costa Rica | Costa Rica,Costa Ricas
place | El Salvador | El Salvador,El Salvadors
place | Burkina Faso | Burkina Faso,Burkina Fasos
place | San Marino | San Marino,San Marinos
place | Sierra Leone | Sierra Leone,Sierra Leones
place | St. Lucia | St. Lucia,St. Lucias
place | Bosnien und Herzegowina | Bosnien und Herzegowina,Bosnien und Herzegowinas,Bosniens und Herzegowinas
place | Trinidad und Tobago | Trinidad und Tobago,Trinidad und Tobagos
place | Vereinigte Staaten | Vereinigte Staaten,Vereinigten Staaten,Vereinigter Staaten
place | Vereinigte Staaten von Amerika | Vereinigte Staaten von Amerika,Vereinigten Staaten von Amerika,Vereinigter Staaten von Amerika
place | Vereinigte Arabische Emirate | Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,Vereinigter Arabischer Emirate
place | Vereinigtes Königreich | Vereinigtes Königreich,Vereinigte Königreich,Vereinigten Königreich,Vereinigten Königreichs,Vereinigten Königreiches,Vereinigtem Königreich
place | Dominikanische Republik | Dominikanische Republik,Dominikanischen Republik,Dominikanischer Republik
place | Islamische Republik Iran | Islamische Republik Iran,Islamischen Republik Iran,Islamischer Republik Iran
place | Karibische Niederlande | Karibische Niederlande,Karibischen Niederlande,Karibischen Niederlanden,Karibischer Niederlande
place | Palästinensische Gebiete | Palästinensische Gebiete,Palästinensischen Gebiete,Palästinensischen Gebieten,Palästinensischer Gebiete
place | Amerikanische Jungferninseln | Amerikanische Jungferninseln,Amerikanischen Jungferninseln,Amerikanischer Jungferninseln
place | Kaspisches Meer | Kaspisches Meer,Kaspische Meer,Kaspischen Meer,Kaspischen Meeres,Kaspischen Meers,Kaspischem Meer
place | Heiliger Stuhl | Heiliger Stuhl,Heilige Stuhl,Heiligen Stuhl,Heiligen Stuhls,Heiligen Stuhles,Heiligem Stuhl
place | Moskauer Kreml | Moskauer Kreml,Moskauer Kremls
place | Gebiet Qostanai | Gebiet Qostanai,Gebiets Qostanai,Gebietes Qostanai
place | Region Kostanai | Region Kostanai
place | Republik Kasachstan | Republik Kasachstan
place | Kosmodrom Baikonur | Kosmodrom Baikonur,Kosmodroms Baikonur
organisation | Eurasische Wirtschaftsunion | Eurasische Wirtschaftsunion,Eurasischen Wirtschaftsunion,Eurasischer Wirtschaftsunion
organisation | Gemeinschaft Unabhängiger Staaten | Gemeinschaft Unabhängiger Staaten
organisation | Shanghaier Organisation für Zusammenarbeit | Shanghaier Organisation für Zusammenarbeit
person | Tokajew | Tokajew Tokajews
person | Qassym-Schomart Tokajew | Qassym-Schomart Tokajew,Qassym-Schomart Tokajews
person | Wladimir Putin | Wladimir Putin,Wladimir Putins
`;

/** Words and phrases that are no form of the name: wrong endings, wrong agreement, other words that begin alike. */
const IMPOSSIBLE = `
place | Kasachstan | Kasachstane Kasachstanen Kasachstaner Kasachstanes Kasachstansche Kasachstanss kasachstans
place | Italien | Italienes Italiener Italienisch Italiene
place | Island | Islandes Isländer Islande Inseln
place | Niger | Nigeria Nigerier Nigern Nigeres
place | Mali | Malier Malin Malisch Malik
place | Peru | Peruaner Perun Perus'ch
place | Togo | Togolese Togoer Togon
place | Oman | Omane Omanen Omanis
place | Iran | Iraner Iranes Iranisch Irane
place | Irak | Irakes Iraker Irake
place | Sudan | Sudanese Sudanes Sudane
place | Tschad | Tschader Tschades Tschade
place | Kuba | Kubaner Kuban Kubas'n Kubakrise
place | Panama | Panamahut Panamakanal Panamaer
place | China | Chinas'e Chinakohl Chinese Chinin
place | Türkei | Türkeis Türkeien Türkeier Türken
place | Schweiz | Schweizs Schweizes Schweizer Schweizen
place | Mongolei | Mongoleis Mongoleien Mongole
place | Ukraine | Ukraines Ukrainen Ukrainer
place | Elfenbeinküste | Elfenbeinküstes Elfenbeinküsten
place | Philippinen | Philippinens Philippine Philippiner
place | Malediven | Maledivens Malediver
place | Niederlande | Niederlands Niederländer Niederlandes Niederland
place | Färöer | Färöers Färöerin
place | Honduras | Hondurass Honduraser Hondura
place | Laos | Laoss Laoses Lao
place | Saudi-Arabien | Saudis-Arabien Saudi-Araber Saudi-Arabienes
place | Guinea-Bissau | Guineas-Bissau Guinea-Bissauer
place | Aralsee | Aralseen Aralseeen Aralsees'e
place | Kreml | Kremlin Kremln Kremles
place | Sri Lanka | Sris Lanka,Sri Lankan,Sri Lankas'e
place | Costa Rica | Costas Rica,Costa Ricaner
place | Vereinigte Staaten | Vereinigtes Staaten,Vereinigtem Staaten,Vereinigte Staat,Vereinigte Staatens
place | Vereinigte Arabische Emirate | Vereinigte Arabischen Emiraten,Vereinigte Arabische Emiraten,Vereinigtes Arabische Emirate
place | Vereinigtes Königreich | Vereinigtes Königreichs,Vereinigter Königreich,Vereinigtem Königreichs
place | Dominikanische Republik | Dominikanisches Republik,Dominikanischem Republik,Dominikanische Republiken,Dominikanische Republiks
place | Islamische Republik Iran | Islamische Republik Irans,Islamisches Republik Iran
place | Kaspisches Meer | Kaspisches Meeres,Kaspischer Meer,Kaspischem Meeres,Kaspische Meere
place | Heiliger Stuhl | Heiliger Stuhls,Heiligem Stuhls,Heiliges Stuhl
place | Gebiet Qostanai | Gebiet Qostanais,Gebieten Qostanai,Gebiete Qostanai
place | Region Kostanai | Regions Kostanai,Region Kostanais,Regionen Kostanai
place | Republik Kasachstan | Republik Kasachstans,Republiks Kasachstan
organisation | Eurasische Wirtschaftsunion | Eurasischen Wirtschaftsunions,Eurasisches Wirtschaftsunion,Eurasischem Wirtschaftsunion
organisation | Gemeinschaft Unabhängiger Staaten | Gemeinschaft Unabhängige Staaten,Gemeinschafts Unabhängiger Staaten
person | Tokajew | Tokajewa Tokajewe Tokajewen Tokajewskij
person | Qassym-Schomart Tokajew | Qassym-Schomarts Tokajew,Qassyms-Schomart Tokajew
`;

/** Dictionary form of a people or an adjective, and its forms. */
const DEMONYMS = `
Kasache | Kasache Kasachen Kasachin Kasachinnen
Türke | Türke Türken Türkin Türkinnen
Franzose | Franzose Franzosen
Französin | Französin Französinnen
Italiener | Italiener Italieners Italienern Italienerin Italienerinnen
Schweizer | Schweizer Schweizers Schweizern Schweizerin Schweizerinnen
Ungar | Ungar Ungarn Ungarin Ungarinnen
Israeli | Israeli Israelis
Zypriot | Zypriot Zyprioten Zypriotin Zypriotinnen
Jemenit | Jemenit Jemeniten Jemenitin Jemenitinnen
kasachisch | kasachisch kasachische kasachischer kasachischen kasachisches kasachischem
deutsch | deutsch deutsche deutscher deutschen deutsches deutschem
Deutsche | Deutsche Deutscher Deutschen
`;

const NO_DEMONYMS = `
Kasache | Kasachs Kasaches Kasacher Kasachern Kasachinen kasache kasachen
Franzose | Franzosin Franzosinnen Franzoses
Italiener | Italienere Italieneren Italienerinen italiener
Ungar | Ungars Ungare Ungarisch
Israeli | Israelin Israelen Israelisch
kasachisch | Kasachische kasachischere kasachischs kasachischstan
deutsch | Deutschen deutschs Deutschland deutschlich
`;

/** What a hyphen ties to a name: what must be marked of it. */
const COMPOUNDS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Vor der China-Reise warnte der Verband.', ['China']],
  ['Die Russland-Sanktionen bleiben.', ['Russland']],
  ['Eine Anti-Russland-Demo zog durch die Stadt.', ['Russland']],
  ['Der Russland-China-Gipfel endete früh.', ['Russland', 'China']],
  ['Die US-Notenbank tagt.', ['US']],
  ['Der EU-China-Gipfel wurde verschoben.', ['China']],
  ['Lager in Nord-Mexiko wurden geräumt.', ['Mexiko']],
  ['Die russlandfreundliche China-nahe Gruppe tagte.', ['China']],
  ['Der Flug nach Mexiko-Stadt fiel aus.', []],
  ['Der Flug nach Guinea-Bissau fiel aus.', ['Guinea-Bissau']],
  ['Frau China-Weber leitet das Amt.', []],
  ['Herr Weber-China leitet das Amt.', []],
  ['Anna China-Weber leitet das Amt.', []],
  ['Die russisch-chinesische Grenze.', []],
];

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parts = line.split(' | ');
      const [name = '', list = ''] = parts.slice(-2);
      const isSeveral = list.includes(',') || name.includes(' ');
      return { kind: parts.length > 2 ? parts[0]! : 'place', name, forms: list.split(isSeveral ? ',' : ' ') };
    });

const sentence = (form: string) =>
  `Gestern ging es, so hieß es, um vieles, auch ${form}, und nicht nur einmal.`;

/** Surfaces of demonyms alone. */
describe('the forms of a name are found, and the mark is as long as the form', () => {
  test.each(rowsOf(PARADIGMS))('$name', ({ kind, name, forms }) => {
    const find = finderOf([entity(`${kind} x X: de ${name}`)]);
    for (const form of forms) {
      const text = sentence(form);
      expect(surfaces(text, find(text, 'de'))).toEqual([form]);
    }
  });
});

describe('what is no form of a name is not found', () => {
  test.each(rowsOf(IMPOSSIBLE))('$name', ({ kind, name, forms }) => {
    const find = finderOf([entity(`${kind} x X: de ${name}`)]);
    for (const form of forms) {
      const text = sentence(form);
      expect(surfaces(text, find(text, 'de'))).not.toContain(form);
    }
  });
});

describe('peoples and adjectives', () => {
  test.each(rowsOf(DEMONYMS))('$name', ({ name, forms }) => {
    const find = demonymsIn('de', name);
    for (const form of forms) expect(find(sentence(form))).toEqual([form]);
  });

  test.each(rowsOf(NO_DEMONYMS))('no form of $name', ({ name, forms }) => {
    const find = demonymsIn('de', name);
    for (const form of forms) expect(find(sentence(form))).not.toContain(form);
  });
});

describe('halves of a compound', () => {
  const find = finderOf(
    [
      'place country CN: de China',
      'place country RU: de Russland',
      'place country MX: de Mexiko',
      'place country GN: de Guinea',
      'place country GW: de Guinea-Bissau',
      'place country US: de! US',
    ].map(entity),
  );

  test.each(COMPOUNDS)('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'de'))).toEqual(expected);
  });
});

describe('a list that says at its front what all are', () => {
  const find = finderOf(
    [
      'place city Q1 < KZ: de Aqtöbe',
      'place region KZ-15 < KZ: de Gebiet Aqtöbe; de/short Aqtöbe',
      'place city Q2 < KZ: de Atyrau',
      'place region KZ-23 < KZ: de Gebiet Atyrau; de/short Atyrau',
    ].map(entity),
  );
  const firsts = (text: string) => find(text, 'de').map(({ readings }) => readings[0].entity);

  test.each([
    ['Betroffen sind die Gebiete Aqtöbe, Atyrau und Ulytau.', ['KZ-15', 'KZ-23']],
    ['In den Regionen Ulytau und Atyrau taut es, auch in Aqtöbe.', ['KZ-23', 'Q1']],
    ['In Aqtöbe und Atyrau taut es.', ['Q1', 'Q2']],
  ])('%s', (text, expected) => {
    expect(firsts(text)).toEqual(expected);
  });
});

describe('a people that is spelled like its country', () => {
  const find = finderOf([entity('place country PL: de Polen; de/demonym die Polen; de/demonym den Polen')]);

  test.each([
    ['In Polen wird gewählt.', ['Polen']],
    ['Die Polen wählen heute, und den Polen ist es recht.', []],
    ['Die Polen-Reise fiel aus.', ['Polen']],
    ['Zwei Polen, elf Polen, 200 Polen und viele junge Polen kamen.', []],
    ['Seit 2022 Polen den Vorsitz hat, wächst Polen.', ['Polen', 'Polen']],
    ['Der Vertrag, den Polen unterschrieb, gilt.', ['Polen']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'de'))).toEqual(expected);
  });
});

test('a soviet republic declines as its adjective does', () => {
  const find = finderOf([entity('place country KG: de Kirgisistan; de/former Kirgisische SSR')]);
  expect(surfaces('In der Kirgisischen SSR', find('In der Kirgisischen SSR', 'de'))).toEqual([
    'Kirgisischen SSR',
  ]);
});

describe('the Moldau is a river too', () => {
  const find = finderOf([entity('place country MD: de Republik Moldau; de/alias Moldau')]);

  test.each([
    ['In Moldau wird gewählt, die Moldau ist klein.', ['Moldau', 'Moldau']],
    ['In Prag stieg die Moldau weiter.', []],
    ['Ein Haus an der Moldau.', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'de'))).toEqual(expected);
  });
});
