import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { ROOT } from '../build.ts';
import type { Tally } from '../check/run-checks.ts';

const RESULTS = `${ROOT}.output/test-results.json`;

const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});

/** How many tests passed, failed and were skipped; a run that failed otherwise counts as one failed test. */
export interface TestTally extends Tally {
  readonly skipped: number;
}

/**
 * Runs tests, their progress shown as they go.
 * @param environment variables that they have beside the program's own
 */
export async function runTests(
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TestTally> {
  mkdirSync(`${ROOT}.output`, { recursive: true });
  rmSync(RESULTS, { force: true });
  const status = await vitest(
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...given],
    environment,
  );
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), report), readIfThere());
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = read.output;
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped };
}

function vitest(given: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', given, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

function readIfThere(): string {
  try {
    return readFileSync(RESULTS, 'utf8');
  } catch {
    return '';
  }
}
