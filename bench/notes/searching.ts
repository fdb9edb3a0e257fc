/**
 * The search of notes: taking all in beside counting their words, each key of what is typed, and whether a note is
 * found by a word of it that is typed with one error.
 */
import { percentile, SEED, type Measured } from '../base/part.ts';
import { mistype } from '../base/typos.ts';
import { randomFrom } from '../names/measure.ts';
import type { Filled } from './filled.ts';
import type { SearchBuilt } from './page/searching.ts';

const TYPOS = 200;
const TYPED = 60;
const ROUNDS = 3;

export async function measureSearch({ browser, table }: Filled): Promise<Measured> {
  const random = randomFrom(SEED);
  const built: SearchBuilt[] = [];
  for (let round = 0; round < ROUNDS; round += 1) built.push(await browser.do('buildSearch'));
  const middle = (of: 'milliseconds' | 'floor' | 'longest') =>
    percentile(
      built.map((one) => one[of]),
      0.5,
    );
  const asked = table.some.slice(0, TYPOS);
  const typed = asked.map(({ id, named }) => [mistype(random, named).typed, id] as const);
  const right = await browser.do(
    'findAll',
    asked.map(({ id, named }) => [named, id] as const),
  );
  if (!right.every(Boolean)) throw new Error('a note is not found by its own word');
  const found = await browser.do('findAll', typed);
  // From the second key on: one letter is a word by itself.
  const keys = typed
    .slice(0, TYPED)
    .flatMap(([word]) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 2)));
  const times = await browser.do('typeKeys', keys, ROUNDS);
  const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => percentile(times, share));
  const recall = found.filter(Boolean).length / found.length;
  return {
    lines: [
      `${built[0]!.notes} notes taken in in ${(middle('milliseconds') / 1000).toFixed(2)} s, the longest slice of 300 ` +
        `${middle('longest').toFixed(0)} ms, in a worker; their words folded and counted in ` +
        `${(middle('floor') / 1000).toFixed(2)} s (middle of ${ROUNDS})`,
      `${keys.length} keys, the best of ${ROUNDS} rounds each: p50 ${p50!.toFixed(1)} ms, p95 ${p95!.toFixed(1)} ms, ` +
        `longest ${longest!.toFixed(1)} ms`,
      `found by a word with one error: ${(100 * recall).toFixed(1)} % of ${asked.length}`,
    ],
    verdicts: [
      {
        says: 'search: taking in over counting words',
        figure: middle('milliseconds') / middle('floor'),
        atMost: 6,
      },
      { says: 'search: p95 of a key, ms', figure: p95!, atMost: 100 },
      { says: 'search: recall with one error', figure: recall, atLeast: 0.95 },
    ],
  };
}
