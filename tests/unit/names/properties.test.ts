import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { buildNameIndex } from '../../../scripts/names/build-at-once.ts';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { BASE, LANGUAGES_TRIED, matchesIn, textOf } from './random-texts.ts';

const INDEX = buildNameIndex(BASE, ALL_LANGUAGES);
const finder = openNameIndex(INDEX);
const languagesOf = fc.constantFrom(...LANGUAGES_TRIED);

test('mentions are in reading order, do not overlap, and begin and end with a letter of the text', () => {
  fc.assert(
    fc.property(textOf, languagesOf, (text, languages) => {
      let from = 0;
      for (const { start, end } of finder.find(text, languages)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}.ʻʼ]$/u);
        // A mark behind the last letter is a part of it; behind ʻ or a full stop it is nobody's.
        if (!/[.ʻʼ]$/u.test(text.slice(start, end))) {
          expect(text.slice(end)).not.toMatch(/^(?!\p{Variation_Selector})\p{M}/u);
        }
        from = end;
      }
    }),
  );
});

// Letters that grow, shrink or vanish when they are folded, and pairs of units that are one letter.
const SHIFTY = ['İ', 'ß', 'ﬁ', 'ǆ', 'é', '\u1e9b\u0323', 'i̇', '😀', '𐐀', '한', '\u00ad', '½', 'ŉ', 'Ω'];

test('letters that fold to several or to none shift no offset of what comes behind them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SHIFTY), { maxLength: 12 }), languagesOf, (before, languages) => {
      const lead = `${before.join('')} . `;
      const shifted = matchesIn(`${lead}Kazakhstan, Казахстан`, languages);
      const plain = matchesIn('Kazakhstan, Казахстан', languages);
      expect(shifted).toEqual(
        plain.map(({ start, end, entities }) => {
          return { start: start + lead.length, end: end + lead.length, entities };
        }),
      );
    }),
  );
});

test('what matches in a block does not hang on the blocks beside it', () => {
  fc.assert(
    fc.property(textOf, textOf, languagesOf, (one, other, languages) => {
      const apart = matchesIn(other, languages);
      // A paragraph's end, a full stop and a digit let no name go on, whatever stands on either side.
      const edge = '. 7\u2029';
      const together = matchesIn(`${one}${edge}${other}`, languages);
      const shift = one.length + edge.length;
      const behind = together.filter(({ start }) => start >= shift);
      expect(
        behind.map(({ start, end, entities }) => ({ start: start - shift, end: end - shift, entities })),
      ).toEqual(apart);
    }),
  );
});

test('the longest name wins, whatever shorter ones it holds', () => {
  const names = [
    'Kostanay',
    'Kostanay Region',
    'West Kazakhstan Region',
    'Kazakhstan',
    'Guinea-Bissau',
    'Guinea',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }), (chosen) => {
      const text = chosen.join(', ');
      expect(matchesIn(text, ['en']).map(({ start, end }) => text.slice(start, end))).toEqual(chosen);
    }),
  );
});

test('what was seen before does not change what is found', () => {
  fc.assert(
    fc.property(textOf, languagesOf, (text, languages) => {
      const afresh = openNameIndex(INDEX).find(text, languages);
      expect(JSON.stringify(finder.find(text, languages))).toBe(JSON.stringify(afresh));
    }),
    { numRuns: 50 },
  );
});
