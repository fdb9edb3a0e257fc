/**
 * The reader's notes in large numbers, in a real browser: `npm run bench:notes [parts] [notes]`, for instance
 * `npm run bench:notes search 10000`. All parts and 100,000 notes without more. A target that is missed ends with 1.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMet, SEED, type Measured, type Verdict } from '../base/part.ts';
import { measureAnchoring } from './anchoring.ts';
import { measureExports } from './exporting.ts';
import { fillNotes, type Filled } from './filled.ts';
import { measureManager } from './manager.ts';
import { measureSearch } from './searching.ts';

/** What is measured of a base with many notes, which is filled for the first part that asks for it. */
const PARTS: Readonly<Record<string, (filled: () => Promise<Filled>) => Promise<Measured>>> = {
  anchoring: () => Promise.resolve(measureAnchoring()),
  exports: async (filled) => measureExports(await filled()),
  search: async (filled) => measureSearch(await filled()),
  manager: async (filled) => measureManager(await filled()),
};
const NOTES = 100_000;

const asked = process.argv.slice(2);
const notes = asked.map(Number).find((size) => size > 0) ?? NOTES;
const parts = Object.keys(PARTS).filter(
  (part) => asked.includes(part) || !asked.some((word) => word in PARTS),
);
const folder = mkdtempSync(join(tmpdir(), 'bench-notes-'));
let base: Promise<Filled> | undefined;
const filled = (): Promise<Filled> => (base ??= fillNotes(folder, notes));
try {
  say(`seed ${SEED}; Node ${process.version}; ${load()}`);
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
  await base?.then(({ browser }) => browser.close());
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function lineOf(verdict: Verdict): string {
  const { says, figure, atMost, atLeast } = verdict;
  const bound = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${isMet(verdict) ? 'met    ' : 'NOT met'}  ${says}: ${figure.toFixed(3)}, ${bound}`;
}

function load(): string {
  return `load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
