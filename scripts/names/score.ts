/**
 * Recall and precision of the built packs' names on the gold sentences, for every language and half of its sentences,
 * and every miss: `npm run names:score [-- language…]`. Fails below 98 % recall or 99 % precision.
 */
import { readFileSync } from 'node:fs';
import { buildNameIndex } from './build-at-once.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';
import { changedSinceFrozen, readGold } from './gold.ts';
import { addScores, EMPTY_SCORE, scoreLine } from './score-line.ts';
import type { Score } from './score-line.ts';

const RECALL = 0.98;
const PRECISION = 0.99;

const finder = openNameIndex(buildNameIndex(readPacks(), ALL_LANGUAGES));
const halves = readGold(process.argv.slice(2));
const totals = new Map<string, Score>();
const rows: string[] = [];
for (const { language, file, lines, errata } of halves) {
  let score = EMPTY_SCORE;
  for (const line of lines) {
    const own = scoreLine(finder, line, language);
    for (const fault of own.faults)
      process.stdout.write(`${file}:${line.number}  ${fault}\n    ${line.text}\n`);
    score = addScores(score, own);
  }
  const leftOut = errata === 0 ? '' : `, ${errata} lines left out (errata.json)`;
  rows.push(`${file.padEnd(14)} ${lines.length} lines, ${written(score)}${leftOut}`);
  totals.set(language, addScores(totals.get(language) ?? EMPTY_SCORE, score));
}
process.stdout.write(`\n${rows.join('\n')}\n\n`);

let fine = true;
for (const [language, score] of totals) {
  const passes = recallOf(score) >= RECALL && precisionOf(score) >= PRECISION;
  fine &&= passes;
  process.stdout.write(
    `${language}  ${written(score)}${passes ? '' : '  ← below 98 % recall or 99 % precision'}\n`,
  );
}
for (const file of changedSinceFrozen()) {
  fine = false;
  process.stdout.write(`${file} was changed after it was frozen\n`);
}
process.exitCode = fine ? 0 : 1;

function recallOf({ right, wanted }: Score): number {
  return wanted === 0 ? 1 : right / wanted;
}

function precisionOf({ right, found }: Score): number {
  return found === 0 ? 1 : right / found;
}

function written(score: Score): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `recall ${percent(recallOf(score))} (${score.right}/${score.wanted}), precision ${percent(precisionOf(score))} (${score.right}/${score.found})`;
}

function readPacks(): NamedEntity[] {
  return ['central-asia', 'world'].flatMap((pack) =>
    readFileSync(new URL(`../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}
