import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DENSITIES, highlightName, PRESETS, strengths } from '../../../utils/paint/looks.ts';
import type { Density, Strength } from '../../../utils/paint/looks.ts';
import type { Mark, MarkedBlock, MarkedLines } from '../../../utils/paint/marks.ts';

/** One word a mention: `# a b` is a heading that mentions a and b, `(x) a` stands in section x, `~a` are its people, `!a` calls a as the reader alone does. */
function page(...blocks: string[]): MarkedLines<undefined>[] {
  return blocks.map((text) => {
    const [, section] = /^\((\w+)\)/.exec(text) ?? [];
    const block = { heading: text.startsWith('#'), section } as MarkedBlock;
    const keys = text
      .replace(/^#|^\(\w+\)/, '')
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    const marks = keys.map((key): Mark<undefined> => ({
      key: key.replace(/[~!]/, ''),
      ...(key.startsWith('~') ? { faint: true } : {}),
      ...(key.startsWith('!') ? { own: true } : {}),
      kind: 'place',
      start: 0,
      end: 1,
      data: undefined,
      block,
    }));
    return { block, marks };
  });
}

const shown = (density: Density, ...blocks: string[]): string =>
  [...strengths(page(...blocks), density)].map(([mark, strength]) => `${mark.key}:${strength}`).join(' ');

describe('how strong a mark is', () => {
  test('by section: full at the first mention, again after a heading, even one without a name', () => {
    expect(shown('section', 'a b a', '#', 'a a')).toBe('a:full b:full a:later a:full a:later');
  });

  test('what the reader alone calls so leaves to others the look that they would have without it', () => {
    expect(shown('section', '!a a !a a')).toBe('a:full a:full a:later a:later');
    expect(shown('first', '!a a a')).toBe('a:full a:full');
  });

  test('of some lines: what it is among all', () => {
    const lines = page('a b', '# a', 'a !b a', '(x) a ~b', '(x) b a', 'a b', 'b', '# c', 'a c b');
    for (const density of DENSITIES) {
      const all = strengths(lines, density);
      for (let first = 0; first < lines.length; first++) {
        for (let last = first; last < lines.length; last++) {
          const marks = lines.slice(first, last + 1).flatMap((each) => each.marks);
          const some = [...strengths(lines, density, first, last)];
          expect(some).toEqual([...all].filter(([mark]) => marks.includes(mark)));
        }
      }
    }
  });

  test('a heading is faint and does not use up the first mention', () => {
    expect(shown('section', '# a', 'a a')).toBe('a:faint a:full a:later');
    expect(shown('first', '# a', 'a a', '# a', 'a b')).toBe('a:faint a:full b:full');
  });

  test('an element made for a section begins one, and so does the text behind it', () => {
    expect(shown('section', 'a', '(x) a a', '(x) a', '(y) a', 'a')).toBe(
      'a:full a:full a:later a:later a:full a:full',
    );
    expect(shown('first', 'a', '(x) a')).toBe('a:full');
  });

  test('a people is faint everywhere and does not use up the first mention of its country', () => {
    expect(shown('section', '~a a ~a a')).toBe('a:faint a:full a:faint a:later');
    expect(shown('every', '~a a')).toBe('a:faint a:full');
    expect(shown('first', '~a a ~a a')).toBe('a:faint a:full');
  });

  test('every mention', () => {
    expect(shown('every', 'a a', '# a')).toBe('a:full a:full a:faint');
  });
});

describe('names of highlights', () => {
  const css = readFileSync(new URL('../../../utils/paint/paint.css', import.meta.url), 'utf8');
  const kinds = ['place', 'person', 'organisation', 'event', 'other'] as const;
  const named = (...strengths: readonly Strength[]) =>
    new Set(
      PRESETS.flatMap((preset) =>
        kinds.flatMap((kind) =>
          strengths.flatMap((strength) =>
            [false, true].map((light) => highlightName(preset, kind, strength, light)),
          ),
        ),
      ),
    );
  const ruledIn = (text = '') =>
    new Set([...text.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name));

  test('each has a rule for screens, full ones have another for forced colours, and no rule is without use', () => {
    const [screen, forced] = css.split('(forced-colors: active)');
    expect(ruledIn(screen)).toEqual(named('full', 'later', 'faint'));
    expect(ruledIn(forced)).toEqual(named('full'));
  });

  test('nothing is ruled outside screens', () => {
    expect(css.replace(/\/\*.*?\*\//gs, '').match(/@media [^{]+/g)).toEqual([
      '@media screen ',
      '@media screen and (forced-colors: active) ',
    ]);
    expect(
      css
        .replace(/\/\*.*?\*\//gs, '')
        .trim()
        .startsWith('@media'),
    ).toBe(true);
  });

  test('densities and presets are those of the settings', () => {
    expect([...DENSITIES, ...PRESETS]).toEqual([
      'section',
      'every',
      'first',
      'quiet',
      'whisper',
      'shapes',
      'tint',
    ]);
  });
});
