/**
 * Asking: entities by their ids, what the reader made of them, which packs there are; and how long it takes until a
 * name that the reader gives is found in a text. Every answer is compared with the table.
 */
import { pick, randomFrom } from '../names/measure.ts';
import { BenchBrowser } from './browser.ts';
import { filledWith } from './filled.ts';
import type { Times } from './page/queries.ts';
import { percentile, SEED, type Measured } from './part.ts';

const ROUNDS = 200;
/** What the card and the popup of a page ask for at once. */
const AT_ONCE = 20;
const NOTES = 200;
const NAMES = 40;

export async function measure(entities: number): Promise<Measured> {
  const { extension, profile, table } = await filledWith(entities);
  const random = randomFrom(SEED);
  const some = table.some.map(({ id, names }) => [id, names.length] as const);
  const round = () =>
    [...new Set(Array.from({ length: AT_ONCE }, () => pick(random, some)))].slice(0, AT_ONCE);
  const rounds = Array.from({ length: ROUNDS }, round);
  const ids = rounds.map((each) => each.map(([id]) => id));
  const noted = [...new Set(Array.from({ length: NOTES }, () => pick(random, some)[0]))];
  const named = Array.from({ length: NAMES }, () => pick(random, some)[0]);

  const browser = await BenchBrowser.open(extension, profile);
  try {
    const byIds = await browser.do('entitiesTimes', rounds);
    const { saves, about, summaries } = await browser.do('ownTimes', noted, ids);
    const { found, saved, built } = await browser.do('savedNames', named);
    for (const [what, { wrong }] of Object.entries({ byIds, about, found })) {
      if (wrong > 0) throw new Error(`${what}: ${wrong} answers are wrong`);
    }
    const [first = 0, ...others] = byIds.times;
    const lines = [
      `${ROUNDS} rounds of ${AT_ONCE} random ids: entitiesByIds ${timed({ ...byIds, times: others })}, the first of all ${first.toFixed(1)} ms`,
      `own about the same, ${noted.length} noted: ${timed(about)}; a note saved and journalled: ${timed(saves)}`,
      `packSummaries: ${timed(summaries)}`,
      `own name saved and found in a text, ${NAMES} times: ${timed(found)}; of it saving ${timed({ times: saved, wrong: 0 })}, ` +
        `making their index ${timed({ times: built, wrong: 0 })}; ` +
        `the first of them ${found.times[0]!.toFixed(1)} ms, with all of them there ${found.times.at(-1)!.toFixed(1)} ms`,
    ];
    const verdicts = [
      { says: 'T3 own name found after saving, p95, ms', figure: percentile(found.times, 0.95), atMost: 100 },
    ];
    return { lines, verdicts };
  } finally {
    await browser.close();
  }
}

function timed({ times }: Times): string {
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(2));
  return `p50 ${p50} ms, p95 ${p95} ms`;
}
