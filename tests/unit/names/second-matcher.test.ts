import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondMatcher } from '../../names/second-matcher.ts';
import { BASE, LANGUAGES_TRIED, matchesIn, textOf } from './random-texts.ts';

// Tries tens of thousands of forms, which takes seconds on a busy machine.
test('finds what a second matcher finds, in random texts', { timeout: 60_000 }, () => {
  const second = secondMatcher(BASE);
  fc.assert(
    fc.property(textOf, fc.constantFrom(...LANGUAGES_TRIED), (text, languages) => {
      expect(matchesIn(text, languages)).toEqual(second(text, languages));
    }),
    { numRuns: 1500 },
  );
});
