import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { citeFact, citeFacts } from '../../../utils/citing/cite.ts';
import type { FactThen } from '../../../utils/facts/derived.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { entity, fact, KAZINFORM, MANNER, statement } from './samples.ts';

/** What CSL's schema for its data lets these items have (csl-data.json of version 1.0.2), and nothing beside. */
const date = v.strictObject({
  'date-parts': v.tuple([v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))]),
});
const cslItems = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/)),
    type: v.picklist(['webpage', 'report', 'personal_communication']),
    title: v.string(),
    publisher: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    URL: v.exactOptional(v.pipe(v.string(), v.url())),
    issued: v.exactOptional(date),
    accessed: v.exactOptional(date),
    note: v.string(),
  }),
);

const csl = (one: FactThen, of: PresentedEntity = entity()) =>
  v.parse(cslItems, JSON.parse(citeFact(of, one, 'csl-json', MANNER)));
const bibtex = (one: FactThen, of: PresentedEntity = entity()) => citeFact(of, one, 'bibtex', MANNER);

const BOOK = { name: 'A publisher', title: 'A {book} of 100 % & more', published: '1999-03' };

describe('CSL-JSON', () => {
  test('names the source, and in its note what it says of when', () => {
    expect(csl(fact([statement(821_800)]))).toEqual([
      {
        id: expect.stringMatching(/^kz-39-population-2025-12-01-[a-z0-9]{7}$/),
        type: 'webpage',
        title: 'Population of the region, 1 Dec 2025',
        publisher: 'Kazinform',
        URL: 'https://kazinform.example/a?b=1',
        note: 'Kostanay Region: population 821,800 (2025-12-01)',
      },
    ]);
  });

  test.each([
    ['2024', [2024]],
    ['2024-03', [2024, 3]],
    ['2024-03-25', [2024, 3, 25]],
    ['-0044', [-44]],
  ])('a date of publication, %s, is never widened', (published, parts) => {
    const [item] = csl(fact([statement(1, { source: { ...KAZINFORM, published } })]));
    expect(item?.issued).toEqual({ 'date-parts': [parts] });
    const [other] = csl(fact([statement(1, { asOfKind: 'publication', asOf: published })]));
    expect(other?.issued).toEqual({ 'date-parts': [parts] });
  });

  test('no other date is taken for that of publication', () => {
    const [dated] = csl(fact([statement(1)]));
    const [undated] = csl(fact([{ ...statement(1), asOfKind: 'undated', readOn: '2026-11-22' }]));
    expect([dated?.issued, undated?.issued]).toEqual([undefined, undefined]);
    expect(undated?.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
  });

  test('what has no address is a report; the reader’s own word is theirs', () => {
    const [report, own, their] = csl(
      fact([
        statement(1, { source: { ...BOOK, publisher: 'A publisher of books, in full' } }),
        statement(2, { source: { name: '', title: '' }, saidBy: 'you' }),
        statement(3, { source: BOOK, saidBy: 'you' }),
      ]),
    );
    expect(report).toMatchObject({ type: 'report', publisher: 'A publisher of books, in full' });
    expect(own).toMatchObject({ type: 'personal_communication', title: 'Kostanay Region' });
    expect(own).not.toHaveProperty('publisher');
    expect(own?.note).toBe('Kostanay Region: population 2 (2025-12-01); my own entry');
    expect(their).toMatchObject({ type: 'report', note: expect.stringContaining('my own entry') as string });
  });
});

describe('BibTeX', () => {
  test('an entry for each source, ready to be pasted', () => {
    expect(bibtex(fact([statement(821_800, { source: { ...KAZINFORM, published: '2025-12' } })]))).toMatch(
      new RegExp(
        [
          '^@online\\{kz-39-population-2025-12-01-[a-z0-9]{7},',
          '  title = \\{\\{Population of the region, 1 Dec 2025\\}\\},',
          '  organization = \\{Kazinform\\},',
          '  url = \\{https://kazinform.example/a\\?b=1\\},',
          '  date = \\{2025-12\\},',
          '  note = \\{Kostanay Region: population 821,800 \\(2025-12-01\\)\\},',
          '\\}$',
        ].join('\n'),
      ),
    );
    const book = bibtex(fact([statement(1, { source: BOOK })]), entity([], 'Қостанай'));
    expect(book).toMatch(/^@misc\{/);
    expect(book).toContain(String.raw`title = {{A \textbraceleft{}book\textbraceright{} of 100 \% \& more}}`);
    expect(book).toContain('note = {Қостанай: ');
  });

  test('every sign that TeX acts on is written out', () => {
    const remark = { text: '\\{}%&#$_^~ Қостанай, 1.5 km² “so”', lang: 'en' };
    expect(bibtex(fact([statement(1)], { remark }))).toContain(
      String.raw`; \textbackslash{}\textbraceleft{}\textbraceright{}\%\&\#\$\_\textasciicircum{}\textasciitilde{} Қостанай, 1.5 km² “so”},`,
    );
  });
});

describe('keys', () => {
  test('are ASCII, the same in every language and for every value, and tell statements apart', () => {
    const key = (one: FactThen, of = entity()) => csl(one, of)[0]?.id;
    const first = fact([statement(1)]);
    const inRussian = fact([statement(1)], { label: 'Население' });
    expect(key(inRussian, entity([], 'Костанайская область'))).toBe(key(first));
    expect(key(fact([statement(2)]))).toBe(key(first));
    const group = (text: string) =>
      fact([statement(1)], {
        narrowing: [{ by: 'group', texts: { en: text } }],
        narrowedBy: { text, lang: 'en' },
      });
    const others = [
      key(first, entity([], 'Kostanay', 'Q488990')),
      key(first, entity([], 'Қазақстан', 'Қазақстан')),
      key(first, entity([], 'Ресей', 'Ресей')),
      key(group('Russians')),
      key(group('Kazakhs')),
      key(fact([statement(1, { asOf: '2013' })])),
      key(fact([statement(1, { source: { ...KAZINFORM, url: 'https://other.example/' } })])),
    ];
    expect(new Set([key(first), ...others]).size).toBe(others.length + 1);
    expect(others.filter((each) => !/^[a-z0-9-]+$/.test(each ?? ''))).toEqual([]);
  });

  test('are never given twice', () => {
    const twice = [fact([statement(1)]), fact([statement(2)])];
    const items = v.parse(cslItems, JSON.parse(citeFacts(entity(twice), twice, 'csl-json', MANNER)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...String.raw`\{}%&#$_^~"'`, '\n', '\u0000', 'Қ', 'a', ' ') }),
);
const anyFact = fc.record({ name: text, label: text, value: text, title: text, by: text, remark: text });
type AnyFact = typeof anyFact extends fc.Arbitrary<infer Each> ? Each : never;

function oddFact({ label, value, title, by, remark }: AnyFact): FactThen {
  const said = { type: 'text', text: { text: value, lang: 'en' } } as const;
  return fact([statement(said, { source: { name: by, title, url: `https://news.example/${title}` } })], {
    label,
    remark: { text: remark, lang: 'en' },
  });
}

test('of any text the citations can be read again: JSON as what it was, braces in pairs, a field a line', () => {
  fc.assert(
    fc.property(anyFact, (odd) => {
      const [item] = csl(oddFact(odd), entity([], odd.name));
      expect(item?.note.isWellFormed()).toBe(true);
      expect(item?.note).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);

      const entry = bibtex(oddFact(odd), entity([], odd.name));
      let depth = 0;
      for (const sign of entry) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const [head = '', ...fields] = entry.split('\n').slice(0, -1);
      expect(head).toMatch(/^@online\{[a-z0-9-]+,$/);
      expect(fields.filter((line) => !/^ {2}[a-z]+ = \{.*\},$/u.test(line))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
