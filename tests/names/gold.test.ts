import { describe, expect, it } from 'vitest';
import { changedSinceFrozen, readGold } from '../../scripts/names/gold.ts';
import { addScores, EMPTY_SCORE, scoreLine } from '../../scripts/names/score-line.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';
import { indexOf, packEntities } from '../unit/names/base.ts';

const entities = packEntities();
const finder = openNameIndex(indexOf(entities));
const ids = new Set(entities.map(({ id }) => id));

it('what was frozen before the rules were worked on is as it was', () => {
  expect(changedSinceFrozen()).toEqual([]);
});

describe.each(ALL_LANGUAGES.map(({ language }) => language))('the gold sentences in %s', (language) => {
  const halves = readGold([language]);
  const lines = halves.flatMap((half) => half.lines);

  it('are two halves of sixty lines with names and thirty without', () => {
    const files = halves.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining([`${language}.first.txt`, `${language}.second.txt`]));
    expect(lines.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThanOrEqual(60);
    expect(
      lines.filter(({ mentions }) => mentions.every(({ demonym }) => demonym)).length,
    ).toBeGreaterThanOrEqual(30);
  });

  it('name entities of the packs', () => {
    const named = lines.flatMap(({ mentions }) => mentions.flatMap(({ entity, also }) => [entity, ...also]));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are found, at least 98 of 100, and of what is found 99 of 100 are right', () => {
    const scores = lines.map((line) => scoreLine(finder, line, language));
    const { wanted, found, right } = scores.reduce(addScores, EMPTY_SCORE);
    const faults = scores.flatMap((score) => score.faults).join('\n');
    expect(right / wanted, faults).toBeGreaterThanOrEqual(0.98);
    expect(right / found, faults).toBeGreaterThanOrEqual(0.99);
  });
});
