/**
 * Filling: a table on disk is imported as the manager does it, its worker reading and the page showing how far it is;
 * beside it the same entities, ready in memory, are written as a row each, which is the floor. Then the two indexes.
 */
import { filledWith } from './filled.ts';
import type { Gaps } from './page/gaps.ts';
import type { BuiltIndex } from './page/main.ts';
import { percentile, type Measured } from './part.ts';

export async function measure(entities: number): Promise<Measured> {
  const { version, table, imports, writes, names, search } = await filledWith(entities);
  const speeds = imports.map(({ milliseconds }) => entities / (milliseconds / 1000));
  const speed = middle(speeds);
  const [rows, findable, pages] = [writes.rows, writes['findable rows'], writes.pages].map(middle) as [
    number,
    number,
    number,
  ];
  const seconds = entities / speed + names.milliseconds / 1000;
  const longest = middle(imports.map(({ gaps }) => gaps.longestTask));
  const last = imports.at(-1)!;
  const lines = [
    `${version}; NDJSON of ${mb(table.bytes)}, ${imports.length} ${imports.length === 1 ? 'round' : 'rounds'}; ` +
      'every entity read back as it was in the file',
    `import: ${rate(speed)} (${(entities / speed).toFixed(2)} s)`,
    `written only, ready in memory: a row each ${rate(rows)}, a row each with an index of its names ${rate(findable)}, ` +
      `our pages ${rate(pages)}`,
    `ratios to a row each: import ${(speed / rows).toFixed(2)}, our pages ${(pages / rows).toFixed(2)}; ` +
      `to a row that names find: import ${(speed / findable).toFixed(2)}, our pages ${(pages / findable).toFixed(2)}`,
    `worker's heap in the last round: least in each quarter ${last.heap.least.map((size) => size.toFixed(0)).join(', ')} MB, ` +
      `most ${last.heap.most.toFixed(0)} MB`,
    `page in the last round: frames ${gapsOf(last.gaps)}; idle before: ${gapsOf(last.idle)}`,
    `index of names: ${builtIn(names)}`,
    `index of the search: ${builtIn(search)}; page while it is built: frames ${gapsOf(search.gaps)}`,
  ];
  const verdicts = [
    ...(entities >= MANY
      ? [
          { says: 'T12 rows a second, whole import over a row each', figure: speed / rows, atLeast: 10 },
          { says: 'T12 rows a second, our pages over a row each', figure: pages / rows, atLeast: 10 },
        ]
      : []),
    { says: 'T12 longest task of the page while it imports, ms', figure: longest, atMost: 50 },
    ...(entities === A_MILLION
      ? [{ says: 'T12 import and index of names, s', figure: seconds, atMost: 30 }]
      : []),
  ];
  return { lines, verdicts };
}

/** Below, what is done once for a file is most of its time. */
const MANY = 100_000;
const A_MILLION = 1_000_000;

function middle(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function builtIn({ milliseconds, bytes, names }: BuiltIndex): string {
  return `${(milliseconds / 1000).toFixed(2)} s, ${names} names, ${mb(bytes)}, ${(bytes / names).toFixed(1)} bytes a name`;
}

function gapsOf({ longest, p99, over50, longestTask }: Gaps): string {
  const task = longestTask > 0 ? `longest task ${longestTask.toFixed(0)} ms` : 'no long task';
  return `p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)}, ${over50} over 50; ${task}`;
}

function rate(rows: number): string {
  return `${Math.round(rows).toLocaleString('en')}/s`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
