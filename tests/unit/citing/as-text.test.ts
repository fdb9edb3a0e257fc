import { expect, test } from 'vitest';
import { citeFact, citeFacts } from '../../../utils/citing/cite.ts';
import { lowerFirst } from '../../../utils/citing/cited.ts';
import type { FactThen } from '../../../utils/facts/derived.ts';
import { entity, fact, heldThen, MANNER, statement } from './samples.ts';

const text = (one: FactThen) => citeFact(entity(), one, 'text', MANNER);
const OTHER = { name: 'stat.gov.kz', title: 'Bureau', url: 'https://stat.gov.kz/' };
const OWN = { name: '', title: '' };
const member = (name: string) => statement({ type: 'text', text: { text: name, lang: 'en' } });

const SAID: readonly (readonly [what: string, one: FactThen, text: string])[] = [
  [
    'a value with its date and source',
    fact([statement(821_800)]),
    'Kostanay Region: population 821,800 (2025-12-01), Kazinform, https://kazinform.example/a?b=1',
  ],
  [
    'one of which only the publication is known',
    fact([statement(821_800, { asOfKind: 'publication', asOf: '2024', source: OTHER })]),
    'Kostanay Region: population 821,800 (published 2024), stat.gov.kz, https://stat.gov.kz/',
  ],
  [
    'an undated one, and when it was read',
    fact([
      { value: { type: 'quantity', amount: 5 }, asOfKind: 'undated', readOn: '2026-11-22', source: OTHER },
    ]),
    'Kostanay Region: population 5 (undated, read on 2026-11-22), stat.gov.kz, https://stat.gov.kz/',
  ],
  [
    'both values where sources differ',
    fact([statement(821_800), statement(829_984, { source: OTHER })], { sourcesDiffer: true, moreValues: 2 }),
    'Kostanay Region: population 821,800 (2025-12-01), Kazinform, https://kazinform.example/a?b=1; sources differ: 829,984 (2025-12-01), stat.gov.kz, https://stat.gov.kz/; +2 more',
  ],
  [
    'the members of a list in one breath',
    fact([member('UN'), member('OSCE')], { property: 'member', label: 'Member of' }),
    'Kostanay Region: member of UN, OSCE (2025-12-01), Kazinform, https://kazinform.example/a?b=1',
  ],
  [
    'the reader’s own word, and their word of a source',
    fact([statement(1, { saidBy: 'you', source: OWN }), statement(2, { saidBy: 'you', source: OTHER })]),
    'Kostanay Region: population 1 (2025-12-01), my own entry; 2 (2025-12-01), my own entry, stat.gov.kz, https://stat.gov.kz/',
  ],
  [
    'what held when the article was written, and what holds today',
    heldThen(fact([statement(821_800)]), statement(879_100, { asOf: '2013', source: OTHER })),
    'Kostanay Region: population 879,100 (2013), stat.gov.kz, https://stat.gov.kz/; 821,800 (2025-12-01), Kazinform, https://kazinform.example/a?b=1',
  ],
  [
    'a dispute of today after what held then',
    heldThen(
      fact([statement(1), statement(2, { source: OTHER })], { sourcesDiffer: true }),
      statement(3, { asOf: '2013', source: OTHER }),
    ),
    'Kostanay Region: population 3 (2013), stat.gov.kz, https://stat.gov.kz/; 1 (2025-12-01), Kazinform, https://kazinform.example/a?b=1; sources differ: 2 (2025-12-01), stat.gov.kz, https://stat.gov.kz/',
  ],
  [
    'a period, what narrows it, and a remark',
    fact([{ value: { type: 'quantity', amount: 5 }, asOfKind: 'undated', from: '2019', source: OTHER }], {
      label: 'GDP',
      narrowedBy: { text: 'with Russia', lang: 'en' },
      remark: { text: 'An estimate.', lang: 'en' },
    }),
    'Kostanay Region: GDP with Russia 5 (2019–), stat.gov.kz, https://stat.gov.kz/; An estimate.',
  ],
];

test.each(SAID)('says %s', (_, one, said) => {
  expect(text(one)).toBe(said);
});

test('all facts are a line each, and the reader’s notes are none of them', () => {
  const facts = [fact([statement(1)]), fact([statement(2)], { property: 'area', label: 'Area' })];
  const source = '(2025-12-01), Kazinform, https://kazinform.example/a?b=1';
  expect(citeFacts(entity(facts), facts, 'text', MANNER).split('\n')).toEqual([
    `Kostanay Region: population 1 ${source}`,
    `Kostanay Region: area 2 ${source}`,
  ]);
  for (const format of ['text', 'markdown', 'csl-json', 'bibtex'] as const) {
    expect(citeFacts(entity(facts), facts, format, MANNER)).not.toContain('geheim');
  }
});

test('an address that leads elsewhere than to the web is left out, and so is what hides in a line', () => {
  for (const url of [
    'javascript:alert(1)',
    'https://me:secret@bank.example/',
    'data:text/html,x',
    'no address',
  ]) {
    const said = text(fact([statement(1, { source: { name: 'Odd', title: 'Odd', url } })]));
    expect(said, url).toBe('Kostanay Region: population 1 (2025-12-01), Odd');
  }
  const hidden = text(fact([member('two\nlines\u202e back\u00a0wards\u0000 \ud83d')]));
  expect(hidden).toBe(
    'Kostanay Region: population two lines back wards \ufffd (2025-12-01), Kazinform, https://kazinform.example/a?b=1',
  );
});

test.each([
  ['Population', 'en', 'population'],
  ['GDP', 'en', 'GDP'],
  ['ЖІӨ', 'kk', 'ЖІӨ'],
  ['Население', 'ru', 'население'],
  ['Île', 'fr', 'île'],
  ['𐐀x', 'en', '𐐨x'],
  ['x', 'en', 'x'],
  ['', 'en', ''],
])('“%s” within a line of %s is “%s”', (label, lang, within) => {
  expect(lowerFirst(label, lang)).toBe(within);
});
