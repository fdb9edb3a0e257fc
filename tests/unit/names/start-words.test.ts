import { expect, test } from 'vitest';
import { entity, finderOf, surfaces } from './base.ts';

const find = finderOf([entity('place country SD: kk Судан'), entity('place region T: kk Талас')]);
const found = (text: string) => surfaces(text, find(text, 'kk')).join();

test('what is a word without its capital needs more than a capital that every word has', () => {
  expect(found('Судан шыққан балық.')).toBe('');
  expect(found('СУДАН ШЫҚҚАН БАЛЫҚ')).toBe('');
  expect(found('Судан үкіметі жиналды.')).toBe('Судан');
  expect(found('Суданда жаңбыр жауды.')).toBe('Суданда');
  expect(found('Көрші Судан мен Чад келісті.')).toBe('Судан');
  expect(found('Суданда жаңбыр жауды. Судан бұл көмекті күтті.')).toBe('Суданда,Судан');
});

test('only a bare name is part of a longer one where endings are chained', () => {
  expect(found('Көктемде Талас ауданында егіс басталды.')).toBe('');
  expect(found('Көктемде Таластың ауданы кеңейді.')).toBe('Таластың');
});
