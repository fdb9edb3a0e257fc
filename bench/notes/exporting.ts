/**
 * All notes as one file, written as the dialog writes it: the time beside that of reading the notes and nothing else,
 * what the page holds meanwhile, and what is left of an export that was given up. Each file is read back first.
 */
import { percentile, type Measured, type Verdict } from '../base/part.ts';
import type { Filled } from './filled.ts';
import { heapWhile } from './heap.ts';
import type { Exported, Way } from './page/exporting.ts';

/** Over reading alone, and what the heap may grow by; of a zip the names of its files are kept until its end. */
const WAYS: Readonly<Record<Way, { readonly times: number; readonly grows: number }>> = {
  JSON: { times: 2, grows: 1.25 },
  'Markdown, a file each': { times: 8, grows: 3 },
  'exact CSV': { times: 2.5, grows: 1.25 },
};
const ROUNDS = 3;
const CANCELLED_AT = 0.4;

export async function measureExports(filled: Filled): Promise<Measured> {
  const { browser, table, content } = filled;
  const lines: string[] = [`taken in in ${filled.seconds.toFixed(1)} s, as an import does it`];
  const verdicts: Verdict[] = [];
  const ways = Object.keys(WAYS) as Way[];
  for (const way of ways) {
    await browser.do('exportAs', way, table.notes);
    const again = await browser.do('readAgain', way);
    if (again.notes !== content.notes || again.sha256 !== content.sha256) {
      throw new Error(`${way}: of ${content.notes} notes ${again.notes} came back, or others`);
    }
  }
  const floor: number[] = [];
  const times = new Map<Way, Exported[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await browser.do('readOnly'));
    for (const way of ways) times.get(way)!.push(await browser.do('exportAs', way, table.notes));
  }
  const read = percentile(floor, 0.5);
  lines.push(`reading alone: ${(read / 1000).toFixed(2)} s, the middle of ${ROUNDS}`);
  for (const way of ways) {
    const all = times.get(way)!;
    const took = percentile(
      all.map(({ milliseconds }) => milliseconds),
      0.5,
    );
    const { bytes, told, share } = all.at(-1)!;
    if (share !== 1 && told < 2) throw new Error(`${way}: nobody was told how far it was`);
    const { heap } = await heapWhile(browser.page, () => browser.do('exportAs', way, table.notes));
    const gone = await browser.do('cancelExport', way, table.notes, CANCELLED_AT);
    const grown = heap.quarters[3]! / heap.quarters[0]!;
    lines.push(
      `${way}: ${(took / 1000).toFixed(2)} s, ${(bytes / 1e6).toFixed(1)} MB, told ${told} times; ` +
        `longest task ${percentile(
          all.map(({ gaps }) => gaps.longestTask),
          0.5,
        ).toFixed(0)} ms by the clock`,
      `  heap ${heap.before.toFixed(1)} MB, by quarters ${heap.quarters.map((one) => one.toFixed(1)).join(', ')}, ` +
        `behind it ${heap.behind.toFixed(1)}; given up at ${100 * CANCELLED_AT} %: ended after ` +
        `${gone.milliseconds.toFixed(0)} ms, ${gone.readAfter} notes were read meanwhile`,
    );
    const { times: most, grows } = WAYS[way];
    verdicts.push(
      { says: `${way}: time over reading alone`, figure: took / read, atMost: most },
      { says: `${way}: heap, last quarter over the first`, figure: grown, atMost: grows },
      { says: `${way}: files left of an export that was given up`, figure: Number(gone.isThere), atMost: 0 },
      { says: `${way}: notes read behind that`, figure: gone.readAfter, atMost: 2_000 },
    );
  }
  return { lines, verdicts };
}
