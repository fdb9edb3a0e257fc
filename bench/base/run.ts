/**
 * How large a fact base is filled, opened and searched: `npm run bench:base [parts] [sizes]`, for instance
 * `npm run bench:base search 10000`. Each part is a file of this folder; a target that is missed ends with 1.
 */
import { cpus, loadavg } from 'node:os';
import { isMet, SEED, type Part, type Verdict } from './part.ts';

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  import: () => import('./import.ts'),
  open: () => import('./open.ts'),
  query: () => import('./query.ts'),
  search: () => import('./search.ts'),
};
const SIZES = [1000, 10_000, 100_000, 1_000_000];

const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const parts = asked.filter((word) => word in PARTS);
say(`seed ${SEED}; Node ${process.version}; load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`);

const all: Verdict[] = [];
for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) {
  const measuring = await PARTS[part]!();
  for (const size of sizes.length > 0 ? sizes : (measuring.SIZES ?? SIZES)) {
    say(`\n${part}, ${size} entities`);
    const { lines, verdicts } = await measuring.measure(size);
    for (const line of lines) say(`  ${line}`);
    all.push(...verdicts.map((verdict) => ({ ...verdict, says: `${verdict.says} at ${size}` })));
  }
}
say('');
for (const verdict of all) say(lineOf(verdict));
if (!all.every(isMet)) process.exitCode = 1;

function lineOf(verdict: Verdict): string {
  const { says, figure, atMost, atLeast } = verdict;
  const bound = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${isMet(verdict) ? 'met    ' : 'NOT met'}  ${says}: ${figure.toFixed(3)}, ${bound}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
