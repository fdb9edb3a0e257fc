import type { NoteRow, NoteRows, NoteView } from '../../../components/notes/view.ts';
import type { Note } from '../../../utils/facts/note.ts';
import { diffOf } from '../../../utils/notes/compare.ts';

/** Milliseconds since 1970. */
export const NOW = Date.UTC(2026, 10, 22, 14);
const DAY = 86_400_000;
const en = (text: string) => ({ text, lang: 'en' });

const ROWS: readonly Omit<NoteRow, 'id' | 'at'>[] = [
  {
    name: en('Check the livestock figure against the census'),
    isQuote: false,
    state: 'changed',
    about: en('Mangystau Region'),
    page: en('Drought drives herders off the Ustyurt'),
  },
  {
    name: en('a third of the region’s horses were lost between June and August'),
    isQuote: true,
    state: 'unchanged',
    page: en('Drought drives herders off the Ustyurt'),
  },
  {
    name: en('Ask for the 2025 harvest by district'),
    isQuote: false,
    state: 'unquoted',
    about: en('Kostanay Region'),
  },
  {
    name: { text: 'Урожай учли не полностью', lang: 'ru' },
    isQuote: false,
    state: 'gone',
    about: { text: 'Костанайская область', lang: 'ru' },
    page: { text: 'Аграрии подвели итоги уборочной кампании', lang: 'ru' },
  },
  {
    name: { text: 'Астық өңірлерінің халқы азайып барады', lang: 'kk' },
    isQuote: true,
    state: 'unseen',
    page: { text: 'Халық санағының қорытындысы жарияланды', lang: 'kk' },
  },
  { name: en('Reading list for the border series'), isQuote: false, state: 'unquoted' },
];

export function rowAt(position: number): NoteRow {
  const row = ROWS[position % ROWS.length] as (typeof ROWS)[number];
  return {
    ...row,
    ...(position >= ROWS.length && { name: { ...row.name, text: `${row.name.text} ${position}` } }),
    id: `note:${position}`,
    at: NOW - position * DAY,
  };
}

export function rowsOf(length: number): NoteRows {
  return {
    length,
    at: (position) => (position >= 0 && position < length ? rowAt(position) : undefined),
    idAt: (position) => (position >= 0 && position < length ? `note:${position}` : undefined),
    positionOf(id) {
      const position = Number(id.slice(5));
      return position < length ? position : -1;
    },
  };
}

const WAS =
  'The regional office counted 41,200 horses lost between June and August, a third of the herd, said Aigerim Sadykova.';
const IS =
  'The regional office counted 42,100 horses lost between June and August, a third of the herd, said Dinara Sadykova.';

const NOTE: Note = {
  id: 'note:0',
  text: [
    'Check the **livestock figure** against the census:',
    '',
    '- ask the *statistics office* for districts',
    '- [the census table](https://stat.gov.kz/census)',
    '',
    '> compare with 2021',
  ].join('\n'),
  tags: ['drought', 'to check'],
  made: NOW - 20 * DAY,
  changed: NOW,
  entity: 'KZ-47',
  about: en('Mangystau Region'),
  quote: { exact: WAS, prefix: 'In Aktau, ', suffix: ' The office' },
  page: {
    address: 'https://eurasianet.org/drought-drives-herders-off-the-ustyurt',
    title: 'Drought drives herders off the Ustyurt',
    outlet: 'Eurasianet',
    published: '2026-11-01',
    lang: 'en',
    read: '2026-11-02',
  },
  facts: [
    {
      property: 'population',
      label: 'Population',
      value: '786,947 people',
      asOf: '2024-01-01',
      source: { title: 'Demographic yearbook', publisher: 'stat.gov.kz', url: 'https://stat.gov.kz' },
    },
    {
      property: 'area',
      label: 'Area',
      value: '165,642 km²',
      source: { title: 'Wikidata' },
      readOn: '2026-03-01',
      differs: true,
    },
  ],
  place: { state: 'changed', at: NOW - DAY, text: IS },
};

const { place: _, ...seenNever } = NOTE;
const { quote: _q, place: _p, page: _pg, entity: _e, about: _a, ...bare } = NOTE;

export const VIEWS = {
  changed: {
    note: NOTE,
    state: 'changed',
    about: { name: en('Mangystau Region'), kind: 'place', href: '#entity/KZ-47' },
    diff: diffOf(WAS, IS),
  },
  gone: {
    note: { ...NOTE, place: { state: 'gone', at: NOW - DAY } },
    state: 'gone',
    about: { name: en('Mangystau Region'), kind: 'place' },
  },
  highlight: {
    note: { ...seenNever, text: '', tags: [], facts: [] },
    state: 'unseen',
  },
  page: {
    note: { ...bare, ...(NOTE.page && { page: NOTE.page }), facts: [] },
    state: 'unquoted',
  },
  'of-fact': {
    note: { ...bare, entity: 'KZ-47', ...(NOTE.facts[0] && { fact: NOTE.facts[0] }) },
    state: 'unquoted',
    about: { name: en('Mangystau Region'), kind: 'place', href: '#entity/KZ-47' },
  },
  free: { note: { ...bare, facts: [] }, state: 'unquoted' },
} as const satisfies Readonly<Record<string, NoteView>>;
