import { expect, test } from 'vitest';
import { sentenceAround } from '../../../utils/claims/sentences.ts';

const SHORT = ['тыс', 'sq', 'кв'];

/** The sentence around what stands between brackets. */
function around(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const found = sentenceAround(text, start, marked.indexOf(']') - 1, SHORT);
  return found && text.slice(found.start, found.end);
}

test.each([
  ['First. The [Name] is here. Last.', 'The Name is here.'],
  ['First! Is [Name] here? Last.', 'Is Name here?'],
  ['A [Name] of 2.7 million. Last.', 'A Name of 2.7 million.'],
  ['[Name] has 196 sq. km of it. Last.', 'Name has 196 sq. km of it.'],
  ['In the U.S. and [Name] it rains. Last.', 'In the U.S. and Name it rains.'],
  ['[Имя]: 829 тыс. Человек рад. Конец.', 'Имя: 829 тыс. Человек рад.'],
  ['« First. » Then [Name] came… Last.', 'Then Name came…'],
  ['He said “[Name] is here.” Then he left.', 'He said “Name is here.”'],
  ['[Name] lost ca. half of it. Last.', 'Name lost ca. half of it.'],
  ['Title\n[Name] is here\nMore', 'Name is here'],
  ['[Name]', 'Name'],
])('%s', (marked, sentence) => {
  expect(around(marked)).toBe(sentence);
});

test('what is longer than a sentence is none', () => {
  expect(around(`[Name] ${'and so on '.repeat(100)}`)).toBeUndefined();
});
