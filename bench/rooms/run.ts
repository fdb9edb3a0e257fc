/**
 * The rooms over a large base, in a real browser: `npm run bench:rooms [parts] [entities]`, for instance
 * `npm run bench:rooms scroll 10000`. All parts and 100,000 entities without more. A target that is missed ends with 1.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMet, SEED, type Measured, type Verdict } from '../base/part.ts';
import { fillBase, type Filled } from './filled.ts';
import { measureOpening } from './opening.ts';
import { measureScrolling } from './scroll.ts';
import { measureTyping } from './search.ts';

const PARTS: Readonly<Record<string, (filled: Filled) => Promise<Measured>>> = {
  // The first that opens the manager is the one who waits.
  opening: measureOpening,
  scroll: measureScrolling,
  search: measureTyping,
};
const ENTITIES = 100_000;

const asked = process.argv.slice(2);
const entities = asked.map(Number).find((size) => size > 0) ?? ENTITIES;
const parts = Object.keys(PARTS).filter(
  (part) => asked.includes(part) || !asked.some((word) => word in PARTS),
);
const folder = mkdtempSync(join(tmpdir(), 'bench-rooms-'));
let filled: Filled | undefined;
try {
  say(`seed ${SEED}; Node ${process.version}; ${load()}`);
  filled = await fillBase(folder, entities);
  say(`${filled.browser.version}; ${filled.table.entities} entities imported beside the bundled packs`);
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const measured = await PARTS[part]!(filled);
    say(`\n${part}; ${load()}`);
    for (const line of measured.lines) say(`  ${line}`);
    verdicts.push(...measured.verdicts);
  }
  say('');
  for (const verdict of verdicts) say(lineOf(verdict));
  if (!verdicts.every(isMet)) process.exitCode = 1;
} finally {
  await filled?.browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function lineOf(verdict: Verdict): string {
  const { says, figure, atMost = Infinity } = verdict;
  return `${isMet(verdict) ? 'met    ' : 'NOT met'}  ${says}: ${figure.toFixed(2)}, at most ${atMost}`;
}

function load(): string {
  return `load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
