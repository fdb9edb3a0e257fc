/** What every style sheet of a room keeps to: no movement for who asked for none, and the tokens' colours alone. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SHEETS = globSync('components/**/*.css').toSorted();

/** Literal colours that stay, with the reason why no token says them. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  'components/flags/flag.css': 'the edge of a flag lies on the colours of a flag and not on ours',
  'components/welcome/example.css': "somebody's article: its paper and marks are a site's, not the room's",
};

const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(?:white|black|gr[ae]y|red)\b/iu;

test('the tokens take away every duration for who asked for no movement', () => {
  const [, still = ''] = readFileSync('assets/tokens.css', 'utf8').split('(prefers-reduced-motion: reduce)');
  for (const duration of ['--t-fast', '--t', '--t-slow']) expect(still).toContain(`${duration}: 0ms;`);
  expect(readFileSync('assets/base.css', 'utf8')).toContain("@import './tokens.css';");
});

test('every token that a sheet asks for is there, or has what stands in for it', () => {
  const sheets = globSync(['assets/*.css', '{components,entrypoints}/**/*.css']);
  const code = globSync('{components,entrypoints}/**/*.tsx').map((path) => readFileSync(path, 'utf8'));
  const all = sheets.map((path) => ({ path, css: readFileSync(path, 'utf8') }));
  const there = new Set(
    [...all.map(({ css }) => css), ...code].flatMap((text) =>
      [...text.matchAll(/(--[\w-]+)['"]?\s*[:\]]/gu)].map(([, name]) => name),
    ),
  );
  const missing = all.flatMap(({ path, css }) =>
    [...css.matchAll(/var\((--[\w-]+)\)/gu)]
      .filter(([, name]) => !there.has(name))
      .map(([use]) => `${path}: ${use}`),
  );
  expect(missing).toEqual([]);
});

describe.for(SHEETS)('%s', (sheet) => {
  const css = readFileSync(sheet, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '');

  test('moves for a time that the tokens say, or says itself what stands still', () => {
    if (css.includes('(prefers-reduced-motion: reduce)')) return;
    const always = css.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{.*?^\}/gmsu, '');
    for (const [, moves = ''] of always.matchAll(/(?:transition|animation)(?:-duration)?:([^;]+);/gu)) {
      const times = moves.match(/\d*\.?\d+m?s\b/gu) ?? [];
      // What shows or goes at one stroke after a wait moves nothing.
      const isStroke = times[0] === '1ms' || moves.includes('step-end');
      expect(times.length === 0 || isStroke, moves.trim()).toBe(true);
    }
  });

  test('has the colours of the tokens', () => {
    expect(COLOUR.test(css)).toBe(sheet in OWN_COLOURS);
  });
});
