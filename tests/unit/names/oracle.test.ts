import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlowly } from './oracle.ts';
import { BASE, LANGUAGES_TRIED, matchesIn, textOf } from './random-texts.ts';

// Tries some hundred thousand pairs of name and word, which takes seconds on a busy machine.
test('finds what the slow oracle finds, in random texts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(textOf, fc.constantFrom(...LANGUAGES_TRIED), (text, languages) => {
      expect(matchesIn(text, languages)).toEqual(findSlowly(BASE, text, languages));
    }),
    { numRuns: 1500 },
  );
});
