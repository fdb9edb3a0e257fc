import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, readFrontMatter, type Properties } from '../../../utils/interchange/front-matter.ts';
import { hostileText } from './hostile.ts';

/** Texts that are something else to one reader of YAML or another, unless they are quoted. */
const TAKEN_FOR_OTHERS = [
  ...['yes', 'No', 'y', 'on', 'OFF', 'true', 'null', 'Null', '~', '', ' ', '=', '<<', '-', '?', '...', '---'],
  ...[
    '2024',
    '2024-01-01',
    '2026-06-03T11:30:00.000Z',
    '12:30',
    '1_000',
    '0x1F',
    '0o17',
    '1e3',
    '.inf',
    '.NaN',
  ],
  ...['KZ-39', 'a: b', 'a #b', '# a', '- a', '*a', '&a', '!a', '!!binary a', '%YAML', '@a', '|', '>', '[a]'],
  ...['a\nb', 'a\n---\nb', '"a"', "'a'", 'a\\u0041', 'a ', 'қала', 'e\u0301', '\uFEFFa', '\u2028'],
];

const text = fc.oneof(
  fc.constantFrom(...TAKEN_FOR_OTHERS),
  hostileText().map((any) => any.toWellFormed()),
);
const key = fc
  .oneof(fc.constantFrom('id', 'own-tags', 'yes', 'asOf', 'y'), text)
  .filter((one) => one !== '__proto__');
const { properties } = fc.letrec<{ properties: Properties; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('properties'),
  ),
  properties: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

function yamlOf(of: Properties): string {
  const [, yaml = 'no front matter'] = /^---\n(.*)---\n$/su.exec(frontMatter(of)) ?? [];
  return yaml;
}

test.each(['1.2', '1.1'] as const)(
  'whatever it says, a reader of YAML %s finds just that in it',
  (version) => {
    fc.assert(
      fc.property(
        properties.filter((any) => Object.keys(any).length > 0),
        (of) => {
          expect(parse(yamlOf(of), { version })).toEqual(of);
        },
      ),
      { numRuns: 2_000 },
    );
  },
);

test('what is text comes back as text', () => {
  for (const one of TAKEN_FOR_OTHERS) {
    const of = { id: one, list: [one, { of: one, more: [one] }], page: { title: one } };
    expect(readFrontMatter(yamlOf(of)), one).toEqual(of);
  }
});

test('a tag of YAML makes nothing else of a text, and no key becomes a prototype', () => {
  expect(readFrontMatter('a: !!binary aGVsbG8=\nb: !x c\nd: !!timestamp 2024-01-01')).toEqual({
    ...{ a: 'aGVsbG8=', b: 'c', d: '2024-01-01' },
  });
  const read = readFrontMatter('__proto__: {id: a}\n<<: {b: c}');
  expect(Object.keys(read ?? {})).toEqual(['__proto__', '<<']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

test('many keys are read in one go; where two are the same, or one is a list, nothing is', () => {
  const keys = Array.from({ length: 40_000 }, (_, at) => `k${String(at)}: v`).join('\n');
  expect(Object.keys(readFrontMatter(keys) ?? {})).toHaveLength(40_000);
  for (const twice of ['a: b\na: c', 'a: {b: c, "b": d}', '? [a]\n: b'])
    expect(readFrontMatter(twice), twice).toBeUndefined();
});

test('each text stands on one line, and those that are words stand without quotation marks', () => {
  expect(
    frontMatter({
      id: 'note:1',
      tags: ['to check', 'yes'],
      facts: [{ of: 'Қостанай облысы', value: '829,984', differs: true }, { of: 'a\nb' }],
      quote: { start: 12, prefix: '' },
      none: [],
    }),
  ).toBe(`---
id: "note:1"
tags:
  - to check
  - "yes"
facts:
  - of: Қостанай облысы
    value: "829,984"
    differs: true
  - of: "a\\nb"
quote:
  start: 12
  prefix: ""
none: []
---
`);
});
