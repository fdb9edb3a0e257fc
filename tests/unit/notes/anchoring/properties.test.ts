import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../../utils/notes/anchor.ts';
import { openPageText } from '../../../../utils/notes/page-text.ts';
import { quoteOf } from '../../../../utils/notes/quote.ts';
import { CONTEXT } from '../../../../utils/notes/thresholds.ts';
import { ARTICLES, textOf } from './articles.ts';

const TEXTS = ARTICLES.map((article) => textOf(article));

/** Any stretch of any article that has letters or digits, from one character to the whole. */
const QUOTED = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.nat(),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2_200 })),
  )
  .map(([text, at, length]) => {
    const start = at % text.length;
    return { text, start, end: Math.min(text.length, start + length) };
  })
  .filter(({ text, start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));

/** A stretch with a place in it that is of a kind. */
function quotedWith(kind: RegExp) {
  return fc
    .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat({ max: 200 }), fc.nat({ max: 200 }))
    .map(([text, nth, before, after]) => {
      const all = [...text.matchAll(kind)];
      const at = all[nth % all.length]?.index ?? 0;
      return { text, at, start: Math.max(0, at - before), end: Math.min(text.length, at + 1 + after) };
    });
}

const RUNS = { numRuns: 500 };

describe('an anchored quote', { timeout: 30_000 }, () => {
  test('is unchanged on the page as it was, where it stood', () => {
    fc.assert(
      fc.property(QUOTED, ({ text, start, end }) => {
        const quote = quoteOf(text, start, end);
        const place = anchorQuote(openPageText(text), quote);
        expect(place).toMatchObject({ state: 'unchanged', how: 'exact', start: quote.start });
        // White space beside marks of quotation is nothing, so that a last mark may have taken none.
        expect(place.end).toBe(quote.end);
      }),
      RUNS,
    );
  });

  test('is never unchanged when one of its digits is another', () => {
    fc.assert(
      fc.property(
        quotedWith(/\p{Nd}/gu),
        fc.integer({ min: 1, max: 9 }),
        ({ text, at, start, end }, more) => {
          const digit = String((Number(text.charAt(at)) + more) % 10);
          const now = text.slice(0, at) + digit + text.slice(at + 1);
          expect(anchorQuote(openPageText(now), quoteOf(text, start, end)).state).not.toBe('unchanged');
        },
      ),
      RUNS,
    );
  });

  test('is changed, and tells the digit, when a number that is quoted alone has one other', () => {
    const figures = TEXTS.flatMap((text) =>
      [...text.matchAll(/\p{Nd}+(?:[\s.,]\p{Nd}{3})*/gu)].map((found) => ({ text, found })),
    );
    expect(figures.length).toBeGreaterThan(50);
    for (const { text, found } of figures) {
      for (let at = 0; at < found[0].length; at++) {
        if (!/\p{Nd}/u.test(found[0].charAt(at))) continue;
        const other =
          found[0].slice(0, at) + String((Number(found[0].charAt(at)) + 3) % 10) + found[0].slice(at + 1);
        const now = text.slice(0, found.index) + other + text.slice(found.index + found[0].length);
        const place = anchorQuote(
          openPageText(now),
          quoteOf(text, found.index, found.index + found[0].length),
        );
        expect(place).toMatchObject({
          state: 'changed',
          start: found.index,
          text: other.replaceAll(/\s/gu, ' '),
        });
      }
    }
  });

  test('is never unchanged when one of its letters is another', () => {
    fc.assert(
      fc.property(
        quotedWith(/(?![\u02b9-\u02ff])\p{L}/gu),
        fc.constantFrom(...Array.from('aeolzéàßXаеоәқЖ漢ا')),
        ({ text, at, start, end }, letter) => {
          fc.pre(text.charAt(at) !== letter);
          const now = text.slice(0, at) + letter + text.slice(at + 1);
          expect(anchorQuote(openPageText(now), quoteOf(text, start, end)).state).not.toBe('unchanged');
        },
      ),
      RUNS,
    );
  });

  test('is never unchanged when a digit or a letter is put in or lost', () => {
    fc.assert(
      fc.property(
        quotedWith(/[\p{L}\p{Nd}]/gu),
        fc.constantFrom('', '1', 'x'),
        ({ text, at, start, end }, put) => {
          // A letter lost from a double one, or before another of its kind, may leave a text that has the quote.
          fc.pre(at > start && at + 1 < end);
          fc.pre(!/^[\u02b0-\u02ff]/u.test(text.charAt(at)));
          const now = text.slice(0, at) + (put === '' ? '' : put + text.charAt(at)) + text.slice(at + 1);
          fc.pre(!openPageText(now).folded.startsWith(openPageText(text.slice(start, end)).folded, start));
          expect(anchorQuote(openPageText(now), quoteOf(text, start, end)).state).not.toBe('unchanged');
        },
      ),
      RUNS,
    );
  });

  test('is unchanged, and found where it went, whatever is put in beyond what stands around it', () => {
    fc.assert(
      fc.property(
        QUOTED,
        fc.nat(),
        fc.string({ maxLength: 400 }),
        fc.boolean(),
        ({ text, start, end }, at, added, isBefore) => {
          const quote = quoteOf(text, start, end);
          const { start: from = 0, end: to = 0 } = quote;
          const put = `\n${added}\n`;
          const first = Math.max(0, from - CONTEXT - 2);
          const last = Math.min(text.length, to + CONTEXT + 2);
          const cut = isBefore ? at % (first + 1) : last + (at % (text.length - last + 1));
          const now = text.slice(0, cut) + put + text.slice(cut);
          const moved = cut <= from ? put.length : 0;
          expect(anchorQuote(openPageText(now), quote)).toEqual({
            state: 'unchanged',
            start: from + moved,
            end: to + moved,
            how: 'exact',
          });
        },
      ),
      RUNS,
    );
  });

  test('is unchanged in every normal form, and its place slices to it', () => {
    fc.assert(
      fc.property(
        QUOTED,
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('NFC', 'NFD'),
        ({ text, start, end }, form, then) => {
          const was = text.normalize(form);
          const now = text.normalize(then);
          fc.pre(/[\p{L}\p{N}]./u.test(was.slice(start, end)));
          const quote = quoteOf(was, start, end);
          const place = anchorQuote(openPageText(now), quote);
          expect(place.state).toBe('unchanged');
          expect(openPageText(now.slice(place.start, place.end)).folded.trim()).toBe(
            openPageText(quote.exact).folded.trim(),
          );
        },
      ),
      RUNS,
    );
  });

  test('has a place within the page, in whole characters, whatever the page has become', () => {
    fc.assert(
      fc.property(
        QUOTED,
        fc.constantFrom(...TEXTS),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        ({ text, start, end }, other, noise) => {
          const now = other.slice(0, start) + noise + text.slice(start + 5, end + 40);
          const place = anchorQuote(openPageText(now), quoteOf(text, start, end));
          if (place.state === 'gone') {
            expect(place).toEqual({ state: 'gone' });
            return;
          }
          const found = now.slice(place.start, place.end);
          expect(found.trim()).not.toBe('');
          expect(found.isWellFormed()).toBe(true);
          expect(place.text !== undefined).toBe(place.state === 'changed');
        },
      ),
      RUNS,
    );
  });
});
