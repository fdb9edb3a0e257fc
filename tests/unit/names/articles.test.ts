import { expect, test } from 'vitest';
import { guessLanguages } from '../../../utils/names/guess-language.ts';
import { LAYOUTS, readExpectation, readPage, rootOf, SAMPLE_ARTICLES } from '../../pages/expectation.ts';
import { readBlocks } from '../../pages/page-text.ts';
import { finderOf, LANGUAGES, packEntities } from './base.ts';
import type { Found } from './base.ts';

/** One mention as a line: the surface and its readings, the first before the slash. */
function line(surface: string, first: string, others: readonly string[]): string {
  return [`${JSON.stringify(surface)} ${first}`, ...others.toSorted()].join(' / ');
}

function lineOf(block: string, { start, end, readings }: Found): string {
  const [first, ...others] = readings.map(({ entity }) => entity);
  return line(block.slice(start, end), first!, others);
}

test.each([...SAMPLE_ARTICLES, ...LAYOUTS])(
  'the built packs mark %s as expected, and nothing else',
  (page) => {
    const find = finderOf(packEntities());
    const { language, mentions } = readExpectation(page);
    const found = readBlocks(readPage(page), rootOf(page)).flatMap((block) =>
      find(block, ...guessLanguages(LANGUAGES, block, language)).map((mention) => lineOf(block, mention)),
    );
    expect(found).toEqual(mentions.map(({ surface, entity, also }) => line(surface, entity, also ?? [])));
  },
);
