/**
 * What the number check says of the labelled sentences (tests/claims/gold), for every language and half, with each
 * wrong verdict and each checkable figure that it missed: `npm run claims:score [-- language… half…]`. Run with other
 * names known and unknown. Fails below 97 % precision or 60 % recall over all that was scored.
 */
import {
  changedSinceFrozen,
  readGold,
  GOLD_HALVES,
  GOLD_LANGUAGES,
} from '../../tests/claims/gold/read-gold.ts';
import { checkFigures } from '../../utils/claims/check-figures.ts';
import { openAsks, OTHER_NAMES } from './gold-asks.ts';
import { addScores, EMPTY_SCORE, precisionOf, recallOf, scoreItem } from './score-item.ts';
import type { Score } from './score-item.ts';

const PRECISION = 0.97;
const RECALL = 0.6;

const files = readGold(
  named(process.argv.slice(2), GOLD_LANGUAGES),
  named(process.argv.slice(2), GOLD_HALVES),
);
const askOf = await openAsks(files.flatMap(({ items }) => items));

let fine = true;
for (const otherNames of OTHER_NAMES) {
  const scores = files.map(({ language, half, items }) => ({
    language,
    half,
    score: items
      .map((item) => {
        const ask = askOf(item, otherNames);
        return scoreItem(item, ask.facts, checkFigures(ask));
      })
      .reduce(addScores, EMPTY_SCORE),
  }));
  const total = scores.map(({ score }) => score).reduce(addScores, EMPTY_SCORE);
  const passes = precisionOf(total) >= PRECISION && recallOf(total) >= RECALL;
  fine &&= passes;

  say(`\nOther names ${otherNames}`);
  for (const line of [...total.wrong, ...total.missed]) say(line);
  say('');
  for (const { language, half, score } of scores) say(`${language} ${half.padEnd(6)}  ${written(score)}`);
  for (const language of GOLD_LANGUAGES) {
    const own = scores.filter((one) => one.language === language);
    if (own.length > 1)
      say(`${language} all     ${written(own.map(({ score }) => score).reduce(addScores))}`);
  }
  say(`all        ${written(total)}${passes ? '' : '  ← below 97 % precision or 60 % recall'}`);
}
for (const file of changedSinceFrozen()) {
  fine = false;
  say(`${file} was changed after it was frozen`);
}
process.exitCode = fine ? 0 : 1;

/** Those of `all` that are among the words; all of them where none is. */
function named(words: readonly string[], all: readonly string[]): readonly string[] {
  const met = all.filter((one) => words.includes(one));
  return met.length > 0 ? met : all;
}

function written(score: Score): string {
  const { shown, right, checkable, answered } = score;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `shown ${shown}, right ${right}, wrong ${shown - right} (precision ${percent(precisionOf(score))}); checkable ${checkable}, answered ${answered} (recall ${percent(recallOf(score))})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
