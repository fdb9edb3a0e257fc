import fc from 'fast-check';
import type { Note } from '../../../utils/facts/note.ts';

/** Any notes that rows may hold, for properties. */
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
