import { describe, expect, it, test } from 'vitest';
import { GRAMMAR_TERMS } from '../../../utils/names/language-data.ts';
import type { LanguageData } from '../../../utils/names/language-data.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { entity, finderOf } from './base.ts';

/** Every term that a grammar's tables name. */
function termsOf({ grammar }: LanguageData): readonly string[] {
  if (!grammar) return [];
  return grammar.kind === 'chain'
    ? grammar.suffixes.map((line) => line.slice(0, line.indexOf(':')))
    : Object.values(grammar.cases);
}

describe('the data of languages', () => {
  it.each(ALL_LANGUAGES.map((data) => [data.language, data] as const))(
    '%s is data alone: the index keeps all of it',
    (_, data) => {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    },
  );

  it('names no ending by a term that has no words, and no term has words in vain', () => {
    // A declension that has a plural says so of its patterns' genders.
    const used = new Set([...ALL_LANGUAGES.flatMap(termsOf), 'plural']);
    expect([...used].toSorted()).toEqual([...GRAMMAR_TERMS].toSorted());
  });
});

test('a name spelled like a property of every object is a name like others', () => {
  const find = finderOf([entity('place city X: es Constructor')]);
  expect(find('Llega de Constructor hoy.', 'es').map(({ readings }) => readings[0].entity)).toEqual(['X']);
});
