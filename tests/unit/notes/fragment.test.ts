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

describe('a link to words', { timeout: 30_000 }, () => {
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

  test('has a word of what stands around on either side', () => {
    const link = fragmentLink(PAGE, quote('sleep', 'All of the old men ', ' in the shade of trees'));
    expect(link).toBe(`${PAGE}#:~:text=men-,sleep,-in`);
  });

  test('takes nothing of two sentences, which may be of two blocks', () => {
    expect(parsed(fragmentLink(PAGE, quote('That is so. The men sleep. Now', '', '')))).toEqual({
      start: 'That is',
      end: 'Now',
    });
  });

  test('gives a long quote by its ends', () => {
    const long = 'Kostanay Region has 821,800 people on 196,001 km² of steppe, a little more than a third';
    expect(parsed(fragmentLink(PAGE, quote(long, 'x ', ' of France')))).toEqual({
      prefix: 'x',
      start: 'Kostanay Region',
      end: 'a third',
      suffix: 'of',
    });
  });

  test('makes words whole that a quote cuts', () => {
    expect(parsed(fragmentLink(PAGE, quote('ostana', 'in K', 'y now')))).toEqual({
      prefix: 'in',
      start: 'Kostanay',
      suffix: 'now',
    });
  });

  test('takes an elided article and an ending for part of the word', () => {
    expect(parsed(fragmentLink(PAGE, quote('Iran', 'le blé part vers l’', ', plus')))).toEqual({
      prefix: 'vers',
      start: 'l’Iran',
    });
    expect(parsed(fragmentLink(PAGE, quote('Kostanay', 'road of ', '’s grain')))).toEqual({
      prefix: 'of',
      start: 'Kostanay’s',
      suffix: 'grain',
    });
    expect(parsed(fragmentLink(PAGE, quote('212', 'has 1,', ' km')))).toMatchObject({ start: '1,212' });
  });

  test('leaves out marks that stand alone beside it', () => {
    expect(parsed(fragmentLink(PAGE, quote('10 février', 'spéciale · ', ' – 2026')))).toEqual({
      start: '10 février',
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
      { numRuns: 500 },
    );
  });
});
