import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../utils/notes/quote.ts';
import { CONTEXT } from '../../../utils/notes/thresholds.ts';
import { textOf } from './anchoring/articles.ts';

describe('a quote', () => {
  test('has what stands before and behind it, across paragraphs, in one line', () => {
    const text = 'Head\nIt has 821\u00a0800  people.\nEnd';
    expect(quoteOf(text, 12, 19)).toEqual({
      exact: '821 800',
      prefix: 'Head It has ',
      suffix: ' people. End',
      start: 12,
      end: 19,
    });
  });

  test('has no white space and nothing unseen at its ends, and says where it stands without them', () => {
    expect(quoteOf('a \n\u00adword\u200b b', 1, 9)).toMatchObject({ exact: 'word', start: 4, end: 8 });
  });

  test('is in whole characters, and so is what stands around it', () => {
    expect(quoteOf('e\u0301te\u0301', 1, 4).exact).toBe('e\u0301te\u0301');
    // A soft hyphen counts with the letter before it, and that letter is not lost.
    expect(quoteOf('Tajiki\u00adstan', 0, 6).exact).toBe('Tajiki');
    expect(quoteOf('Tajiki\u00adstan', 5, 6).exact).toBe('i');
    const text = `x${'𝄞'.repeat(40)}word${'𝄞'.repeat(40)}`;
    const quote = quoteOf(text, 81, 85);
    expect(quote.exact).toBe('word');
    expect(quote.prefix).toBe('𝄞'.repeat(CONTEXT / 2));
    expect(quoteOf(text, 80, 85).exact).toBe('𝄞word');
    expect(quoteOf(`${text}.`.slice(1), 80, 84).prefix.isWellFormed()).toBe(true);
  });

  test('keeps as much of both sides as there is, up to a limit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_500 }), fc.integer({ min: 10, max: 300 }), (start, length) => {
        const text = textOf('border-courts.ru');
        const quote = quoteOf(text, start, start + length);
        expect(quote.prefix.length).toBeLessThanOrEqual(CONTEXT);
        expect(quote.suffix.length).toBeLessThanOrEqual(CONTEXT);
        expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT) - 4);
        expect(quote.exact).toBe(quote.exact.trim());
      }),
    );
  });

  test('of nothing that can be read is refused', () => {
    expect(() => quoteOf('a \n b', 1, 4)).toThrow(RangeError);
    expect(() => quoteOf('', 0, 0)).toThrow(RangeError);
  });
});
