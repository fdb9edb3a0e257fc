import { expect, it } from 'vitest';
import { readPublished } from './built-packs.ts';

const packs = await Promise.all(['central-asia', 'events-central-asia', 'world'].map(readPublished));

/** Texts of one language anywhere below a value, names apart: those are spelled as their users spell them. */
function textsIn(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'names' ? [] : key === language && typeof inner === 'string' ? [inner] : textsIn(inner, language),
  );
}

it.each(packs)('$index.id: French keeps its punctuation and units on the line of their word', (pack) => {
  const texts = textsIn(pack, 'fr');
  expect(texts.length).toBeGreaterThan(pack.entities.length * 2);
  expect(texts.filter((text) => /[^\u00a0\u202f][;:!?»]|«(?!\u00a0)|\d (?:\d|km)|['"]/u.test(text))).toEqual(
    [],
  );
});

it.each(packs)('$index.id: Russian and Kazakh have no straight quotes and no hyphen for a dash', (pack) => {
  const texts = [...textsIn(pack, 'ru'), ...textsIn(pack, 'kk')];
  expect(texts.length).toBeGreaterThan(pack.entities.length * 4);
  expect(texts.filter((text) => /["']| - /u.test(text))).toEqual([]);
});
