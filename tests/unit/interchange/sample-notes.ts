import fc from 'fast-check';
import type { Note } from '../../../utils/facts/note.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import type { ExportChoice, ExportFormat, ExportSource } from '../../../utils/interchange/export-model.ts';
import type { NotesItem, NotesReader } from '../../../utils/interchange/notes-item.ts';

export const NOW = Date.UTC(2026, 10, 23, 9, 30);

export const NOTE: Note = {
  id: 'note:0190c2a0-7a3f-7c62-9d0e-6f0a51de1197',
  text: 'Is this **before** or after\n\nthe census? =SUM(A1) — “қала”',
  tags: ['census', 'to check'],
  made: Date.UTC(2026, 4, 12, 8, 0, 1, 5),
  changed: Date.UTC(2026, 4, 13, 9, 30),
  entity: 'KZ-39',
  about: { text: 'Kostanay Region', lang: 'en' },
  fact: {
    property: 'population',
    label: 'Population',
    value: '829,984',
    asOf: '2024-01-01',
    source: {
      title: 'Population of regions',
      url: 'https://stat.gov.kz/en/regions?year=2024',
      publisher: 'Bureau of National Statistics',
      licence: 'CC BY 4.0',
    },
    differs: true,
  },
  quote: {
    exact: 'home to about 830,000 people',
    prefix: 'The region, ',
    suffix: ', borders Russia.',
    start: 1_204,
    end: 1_232,
  },
  page: {
    address: 'https://news.example/kostanay?id=7#/a',
    title: 'A region “between” two rivers',
    outlet: 'News & Co',
    published: '2026-05-11',
    lang: 'en',
    read: '2026-05-12',
  },
  facts: [
    {
      of: 'Kazakhstan',
      property: 'capital',
      label: 'Capital',
      value: 'Astana',
      readOn: '2026-04-02',
      source: { title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q232', licence: 'CC0' },
    },
  ],
  place: { state: 'changed', at: Date.UTC(2026, 5, 1), text: 'home to about 850,000 people' },
};

const SMALL: Note = { id: 'note:plain', text: 'x', tags: [], made: 0, changed: 1, facts: [] };

export const SOME: readonly Note[] = [
  NOTE,
  SMALL,
  {
    ...SMALL,
    id: 'note:a-highlight',
    text: '',
    quote: { exact: 'only marked', prefix: '', suffix: '' },
    page: NOTE.page!,
  },
  {
    ...SMALL,
    id: 'note:of-an-entity',
    text: 'no page',
    entity: 'Q232',
    about: { text: 'Kazakhstan', lang: 'en' },
  },
];

export const CHOICE: ExportChoice = {
  format: 'json',
  layout: 'one',
  preset: 'plain',
  include: { nativeNames: true, sources: true, allValues: true, facts: true, notes: true, quotes: true },
};

export function choose(format: ExportFormat, include: Partial<ExportChoice['include']> = {}): ExportChoice {
  return { ...CHOICE, format, include: { ...CHOICE.include, ...include } };
}

export function sourceOf(notes: readonly Note[], entities: readonly PresentedEntity[] = []): ExportSource {
  return {
    notes: () => stream(notes),
    entities: () => stream(entities),
    counts: { notes: notes.length, entities: entities.length },
    now: NOW,
    generator: 'Sidelight 0.1.0',
  };
}

async function* stream<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  for (const one of all) {
    await Promise.resolve();
    yield one;
  }
}

export async function textOf(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const part of parts) text += typeof part === 'string' ? part : '';
  return text;
}

/** Reads a text that comes in two pieces, cut somewhere. */
export function readAll(reader: NotesReader, text: string, cut = text.length >> 1): NotesItem[] {
  return [...reader.push(text.slice(0, cut)), ...reader.push(text.slice(cut)), ...reader.end()];
}

export function notesIn(items: readonly NotesItem[]): Note[] {
  return items.flatMap((item) => (item.type === 'note' ? [item.note] : []));
}

export function badIn(items: readonly NotesItem[]) {
  return items.flatMap((item) => (item.type === 'bad' ? [item] : []));
}

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  '"',
  '""',
  'a"b,c;d',
  '\r\n',
  '\n',
  '\\',
  '\\n',
  "'",
  '__proto__',
  '{"a":1}',
  ']]>',
  '-->',
  '<script>alert(1)</script>',
  '\u0000',
  '\uFEFF',
  '\u202Eabc',
  '👩‍👩‍👧',
  'e\u0301',
  '# x',
  '---',
  '`',
  '{{x}}',
];
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
);
/** Text of any characters. */
const anyText = fc.array(unit, { maxLength: 4 }).map((parts) => parts.join('').toWellFormed());
const filledText = anyText.filter((text) => text !== '');
/** A line as rows of notes keep it: nothing unseen, no white space but single spaces within. */
const line = anyText.map((text) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim(),
);
const filledLine = line.filter((text) => text !== '');
const day = fc.constantFrom('2021', '2021-03', '2021-03-25', '1999-12-31', '0900');
const moment = fc.integer({ min: 0, max: 253_402_300_799_999 });
const id = fc.constantFrom('KZ-39', 'Q232', 'person:қасым', 'a.b_c-d');
const address = fc.constantFrom(
  'https://a.example/',
  'http://b.example:81/x?y=1&z=%22#/r',
  'https://қала.example/статья?=,;"',
  `https://c.example/${"'".repeat(3)}()[]`,
);

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
/** What is undefined has no key. */
const record = <T extends object>(shape: { [Key in keyof T]-?: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> =>
  fc
    .record(shape)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T);

const source = record({
  title: line,
  url: optional(address),
  publisher: optional(filledLine),
  licence: optional(filledLine),
});
const fact = record({
  of: optional(filledLine),
  property: id,
  label: line,
  value: anyText,
  asOf: optional(day),
  readOn: optional(day),
  source,
  differs: optional(fc.constant(true as const)),
});
const quote = fc
  .record({
    exact: filledText,
    prefix: anyText,
    suffix: anyText,
    start: optional(fc.nat()),
    length: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ start, length, ...words }) =>
    start === undefined ? words : { ...words, start, end: start + length },
  );
const page = record({
  address,
  title: line,
  outlet: optional(filledLine),
  published: optional(day),
  lang: optional(fc.constantFrom('en', 'kk', 'uz-Cyrl')),
  read: day,
});
const place = record({
  state: fc.constantFrom('unchanged' as const, 'changed' as const, 'gone' as const),
  at: moment,
  text: optional(anyText),
});

/** Any note that a row may hold. */
const anyNote = record({
  id: fc.uuid().map((uuid) => `note:${uuid}`),
  text: anyText,
  tags: fc
    .array(
      filledLine.filter((tag) => tag.length <= 100),
      { maxLength: 3 },
    )
    .map((tags) => [...new Set(tags)].toSorted()),
  made: moment,
  changed: moment,
  entity: optional(id),
  about: optional(record({ text: filledLine, lang: fc.constantFrom('en', 'ru') })),
  fact: optional(fact),
  quote: optional(quote),
  page: optional(page),
  facts: fc.array(fact, { maxLength: 2 }),
  place: optional(place),
}) as fc.Arbitrary<Note>;

/** Several notes, no two of one id. */
export const anyNotes = fc.uniqueArray(anyNote, { maxLength: 6, selector: ({ id: noteId }) => noteId });
