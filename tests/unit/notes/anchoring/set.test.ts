import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../../utils/notes/anchor.ts';
import { openPageText } from '../../../../utils/notes/page-text.ts';
import { asShown, quoteOf } from '../../../../utils/notes/quote.ts';
import { blocksOf } from './articles.ts';
import { wordsAs } from './mutations.ts';
import { CASES } from './set.ts';

describe('the anchoring set', () => {
  test('has cases of every kind, each with its own name', () => {
    const names = CASES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(90);
  });

  test.each(CASES)('$is: $name ($of)', ({ of, quote, nth = 0, first, mutation, is, now, behind }) => {
    const blocks = first?.(blocksOf(of)) ?? blocksOf(of);
    const was = blocks.join('\n');
    const text = mutation(blocks).join('\n');
    const [start, stop] = rangeOf(was, quote, nth);
    const place = anchorQuote(openPageText(text), quoteOf(was, start, stop));

    expect(place.state).toBe(is);
    if (is === 'gone') {
      expect(place).toEqual({ state: 'gone' });
      return;
    }
    const { start: from = -1, end = -1 } = place;
    const found = text.slice(from, end);
    if (is === 'unchanged') expect(openPageText(found).folded).toBe(openPageText(quote).folded);
    else expect(place.text).toBe(asShown(found));
    if (now !== undefined) expect(shown(found)).toBe(shown(now));
    if (behind !== undefined) expect(shown(text.slice(0, from)).endsWith(shown(behind))).toBe(true);
  });
});

function rangeOf(text: string, quote: string, nth: number): [number, number] {
  const found = [...text.matchAll(wordsAs(quote, 'gu'))][nth];
  if (found === undefined) throw new Error(`The article does not say ${quote} ${nth + 1} times`);
  return [found.index, found.index + found[0].length];
}

function shown(text: string): string {
  return asShown(text).normalize('NFC');
}
