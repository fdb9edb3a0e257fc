import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../utils/facts/note.ts';
import { fragmentLink } from '../../../utils/notes/fragment.ts';
import { quoteOf } from '../../../utils/notes/quote.ts';
import { textOf } from './anchoring/articles.ts';

const PAGE = 'https://example.com/a';

function quote(exact: string, prefix = '', suffix = ''): Quote {
  return { exact, prefix, suffix };
}

/** The parts of a text directive, as https://wicg.github.io/scroll-to-text-fragment/#parse-a-text-directive takes them. */
function parsed(link: string) {
  const [, directive = ''] = link.split(':~:text=');
  const tokens = directive.split(',');
  const prefix = tokens[0]?.endsWith('-') === true ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') === true ? tokens.pop()?.slice(1) : undefined;
  const [start, end] = tokens;
  return Object.fromEntries(
    Object.entries({ prefix, start, end, suffix }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, decodeURIComponent(value)]],
    ),
  );
}

describe('a link to words', () => {
  test('has them whole while they are short', () => {
    expect(fragmentLink(PAGE, quote('The long road'))).toBe(`${PAGE}#:~:text=The%20long%20road`);
  });

  test('keeps a place on the page, and replaces a text fragment', () => {
    expect(fragmentLink(`${PAGE}#id`, quote('word'))).toBe(`${PAGE}#id:~:text=word`);
    expect(fragmentLink(`${PAGE}#id:~:text=other`, quote('word'))).toBe(`${PAGE}#id:~:text=word`);
    expect(fragmentLink(`${PAGE}#:~:text=other`, quote('word'))).toBe(`${PAGE}#:~:text=word`);
  });

  test('encodes what separates its parts', () => {
    expect(fragmentLink(PAGE, quote('AT&T, Nur-Sultan'))).toBe(`${PAGE}#:~:text=AT%26T%2C%20Nur%2DSultan`);
    expect(fragmentLink(PAGE, quote('half \ud83d of a pair'))).toContain('%EF%BF%BD');
  });

  test('has a few words of what stands around', () => {
    const link = fragmentLink(PAGE, quote('sleep', 'All of the old men ', ' in the shade of trees'));
    expect(link).toBe(`${PAGE}#:~:text=the%20old%20men-,sleep,-in%20the%20shade`);
  });

  test('takes nothing from beyond a sentence, which may be of another block', () => {
    expect(parsed(fragmentLink(PAGE, quote('men sleep', 'That is so. The ', ' now. And then')))).toEqual({
      prefix: 'The',
      start: 'men sleep',
      suffix: 'now.',
    });
  });

  test('gives a long quote by its ends', () => {
    const long = 'Kostanay Region has 821,800 people on 196,001 km² of steppe, a little more than a third';
    expect(parsed(fragmentLink(PAGE, quote(long, 'x ', ' of France')))).toEqual({
      prefix: 'x',
      start: 'Kostanay Region has 821,800',
      end: 'more than a third',
      suffix: 'of France',
    });
  });

  test('makes words whole that a quote cuts', () => {
    expect(parsed(fragmentLink(PAGE, quote('ostana', 'in K', 'y now')))).toEqual({
      prefix: 'in',
      start: 'Kostanay',
      suffix: 'now',
    });
  });

  test('has one legal directive for any quote of an article', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_900 }), fc.integer({ min: 3, max: 700 }), (start, length) => {
        const text = textOf('kostanay.fr');
        const taken = quoteOf(text, start, start + length);
        const link = fragmentLink(PAGE, taken);
        const { hash, href } = new URL(link);
        expect(href).toBe(link);
        expect(hash).toMatch(/^#:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/u);
        const whole = taken.prefix + taken.exact + taken.suffix;
        for (const part of Object.values(parsed(link))) expect(whole).toContain(part);
      }),
      { numRuns: 1_000 },
    );
  });
});
