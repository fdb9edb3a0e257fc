import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedOffset, openPageText, textRange } from '../../../utils/notes/page-text.ts';
import { textOf } from './anchoring/articles.ts';

describe('folding', { timeout: 30_000 }, () => {
  test.each([
    ['white space of any kind and length', 'a \t\n\u00a0\u202f\u2009b\nc', 'a b c'],
    ['white space beside marks of quotation', 'dit « oui »  et « non »', 'dit"oui"et"non"'],
    ['no-break space in a number', '821\u00a0800 or 821\u202f800', '821 800 or 821 800'],
    [
      'soft hyphens, zero width, direction',
      'Ka\u00adzakh\u200bstan\u200e \u2067x\u2069\ufeff',
      'Kazakhstan x',
    ],
    ['marks of quotation of every style', '«»“”„‟"‹›‘’‚‛\'ʻʼ「」', '"'.repeat(18)],
    ['dashes of every length', 'a-b‐c‑d‒e–f—g―h−i', 'a-b-c-d-e-f-g-h-i'],
    ['dashes in a row', 'a -- b — — c', 'a - b - - c'],
    ['an ellipsis', 'so… it', 'so... it'],
    ['a letter and its marks', 'e\u0301 и\u0306 e\u0323\u0302 \u212b', 'é й ệ Å'],
    ['a soft hyphen before a mark', 'e\u00ad\u0301', 'é'],
    ['syllables of Hangul', '\u1112\u1161\u11ab', '한'],
    ['a character beyond the basic plane', '𝄞 — 🇰🇿…', '𝄞 - 🇰🇿...'],
  ])('forgives %s', (_, text, folded) => {
    expect(openPageText(text).folded).toBe(folded);
  });

  test.each([
    ['case', 'Kostanay', 'kostanay'],
    ['digits', '821 800', '821 900'],
    ['separators of digits', '1,212', '1.212'],
    ['digits of other scripts', '12', '١٢'],
    ['accents', 'immense', 'imménse'],
    ['ё and е', 'мёд', 'мед'],
    ['letters that look alike', 'Kostanay', 'Коstanay'],
    ['what is raised', 'km²', 'km2'],
    ['primes', '5′', '5″'],
    ['marks that end sentences', 'So.', 'So?'],
  ])('never forgives %s', (_, one, other) => {
    expect(openPageText(one).folded).not.toBe(openPageText(other).folded);
  });

  const TEXT = fc.string({
    unit: fc.constantFrom(...Array.from('ab  \n\u00a0\u00ad\u200b"’«»-–—…é\u0301\u0323иЙ1 9,𝄞\u1161\u1100')),
    maxLength: 60,
  });

  test('folds what is folded to itself', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { folded } = openPageText(text);
        expect(openPageText(folded).folded).toBe(folded);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is one for texts that are canonically equivalent', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { folded } = openPageText(text);
        expect(openPageText(text.normalize('NFD')).folded).toBe(folded);
        expect(openPageText(text.normalize('NFC')).folded).toBe(folded);
      }),
      { numRuns: 3_000 },
    );
  });

  test('says of every unit where it stands in the text, in order and in whole characters', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const page = openPageText(text);
        let done = 0;
        for (let at = 0; at < page.folded.length; at++) {
          const { start, end } = textRange(page, at, at + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeGreaterThanOrEqual(done);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          done = end;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('finds the folded place of a place in an article, and back', () => {
    const text = textOf('kostanay.fr');
    const page = openPageText(text);
    for (let at = 0; at < text.length; at++) {
      if (!/(?![ʻʼ])[\p{L}\p{N}]/u.test(text.charAt(at)) || /^\p{M}/u.test(text.charAt(at + 1))) continue;
      const folded = foldedOffset(page, at);
      expect(page.folded.charAt(folded)).toBe(text.charAt(at));
      expect(textRange(page, folded, folded + 1)).toEqual({ start: at, end: at + 1 });
    }
  });
});
