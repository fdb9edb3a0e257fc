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

describe('a page', () => {
  const read = (lang: string, ...texts: string[]) => {
    const page = new PageNames();
    for (const text of texts) page.read(text, lang, []);
    return page
      .names((form, name) => `${name}:${form}` === 'Ауликоль:Ауликоля')
      .map(({ name, times }) => `${name} ${times}`);
  };

  test('tells by all of its blocks what is a word', () => {
    expect(read('en', 'He bought the Harvest for a song.', 'The harvest was good.')).toEqual([]);
  });

  test('counts what begins a sentence where the name stands inside another', () => {
    expect(read('en', 'Auliekol is far.', 'Auliekol again.')).toEqual([]);
    expect(read('en', 'Auliekol is far.', 'They rode to Auliekol.')).toEqual(['Auliekol 2']);
  });

  test('counts a surname with the only one who bears it', () => {
    expect(read('en', 'It was Arman Shakirov who spoke.', 'Then Shakirov left, and Shakirov slept.')).toEqual(
      ['Arman Shakirov 3'],
    );
    expect(
      read(
        'en',
        'It was Arman Shakirov who spoke there before Dana Shakirov came.',
        'They say Shakirov left.',
      ),
    ).toHaveLength(3);
  });

  test('counts a form with its name', () => {
    expect(read('ru', 'Поезд идёт до Ауликоля.', 'Он видел Ауликоль.')).toEqual(['Ауликоль 2']);
  });

  test('of nothing but names tells a hundred', () => {
    const names = Array.from(
      { length: 300 },
      (_, at) => `near Q${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}al`,
    );
    expect(read('en', names.join(', '))).toHaveLength(100);
  });

  test('in a language whose capitals tell no name has none', () => {
    expect(read('de', 'Er fuhr mit dem Zug nach Auliekol.')).toEqual([]);
  });
});
