import { describe, expect, test } from 'vitest';
import { PageNames } from '../../../utils/meeting/page-names.ts';
import { HELD } from './gold/held.ts';
import { OPEN } from './gold/open.ts';
import type { Labelled } from './gold/shape.ts';

const NEVER = () => false;

function namesOf({ text, lang, known = [] }: Labelled): string[] {
  const spans = known.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  );
  const page = new PageNames();
  page.read(text, lang, spans);
  return page.names(NEVER).map(({ name }) => name);
}

describe.each([
  ['that the rules were written with', OPEN],
  ['that were kept from the rules', HELD],
])('sentences %s', (_which, sentences) => {
  test('give names and next to nothing else', () => {
    let right = 0;
    let told = 0;
    let there = 0;
    const wrong: string[] = [];
    for (const sentence of sentences) {
      const { names = [] } = sentence;
      const found = namesOf(sentence);
      told += found.length;
      there += names.length;
      right += found.filter((name) => names.includes(name)).length;
      wrong.push(...found.filter((name) => !names.includes(name)).map((name) => `+ ${name}`));
      wrong.push(...names.filter((name) => !found.includes(name)).map((name) => `- ${name}`));
    }
    expect(right / told, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
