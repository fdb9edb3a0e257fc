import type { NameFinder } from '../../utils/names/mention.ts';
import { findInBlocks } from '../../utils/reading/find-in-blocks.ts';
import type { GoldLine, GoldMention } from './gold.ts';

/** What was wanted, found and right, and what went wrong, one line each. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly faults: readonly string[];
}

export const EMPTY_SCORE: Score = { wanted: 0, found: 0, right: 0, faults: [] };

export function addScores(one: Score, other: Score): Score {
  return {
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    right: one.right + other.right,
    faults: [],
  };
}

/** Searches one line as a page of its own. Right is what has the very span and entity, and the other readings wanted. */
export function scoreLine(finder: NameFinder, line: GoldLine, language: string): Score {
  const demonyms = line.mentions.some(({ demonym }) => demonym);
  const plain = judge(finder, line, language, false);
  if (!demonyms) return plain;
  const all = judge(finder, line, language, true);
  return {
    ...addScores(plain, all),
    faults: [...plain.faults, ...all.faults.map((fault) => `with demonyms: ${fault}`)],
  };
}

function judge(finder: NameFinder, line: GoldLine, language: string, demonyms: boolean): Score {
  const { text } = line;
  const wanted = line.mentions.filter(({ demonym }) => demonyms || !demonym);
  const { entities, mentions } = findInBlocks([{ text, lang: language }], { finder, demonyms });
  const found = mentions.map(({ start, end, readings }) => ({
    start,
    end,
    ids: readings.flatMap((at) => entities[at]?.id ?? []),
  }));
  const isRight = (gold: GoldMention) =>
    found.some(
      ({ start, end, ids }) =>
        start === gold.start &&
        end === gold.end &&
        ids[0] === gold.entity &&
        gold.also.every((id) => ids.includes(id)),
    );
  const missed = wanted.filter((gold) => !isRight(gold));
  const wrong = found.filter(
    ({ start, end, ids }) =>
      !wanted.some((gold) => start === gold.start && end === gold.end && ids[0] === gold.entity),
  );
  return {
    wanted: wanted.length,
    found: found.length,
    right: wanted.length - missed.length,
    faults: [
      ...missed.map(({ start, end, entity }) => `missed “${text.slice(start, end)}” ${entity}`),
      ...wrong.map(({ start, end, ids }) => `wrong “${text.slice(start, end)}” ${ids.join(' ')}`),
    ],
  };
}
