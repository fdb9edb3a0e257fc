import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../build.ts';
import type { Tally } from '../check/run-checks.ts';

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
});

/** How many tests passed, failed and were skipped; what failed otherwise than in a test counts as one failed test. */
export interface TestTally extends Tally {
  readonly skipped: number;
}

export interface TestFile {
  /** Within the tree, with slashes. */
  readonly path: string;
  /** Also where no test of it failed, but what stands around them. */
  readonly isFailed: boolean;
  /** What it said where it failed outside its tests. */
  readonly says: string;
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  /** With the names of what it stands in. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What it said where it failed. */
  readonly says: string;
}

export interface TestRun {
  readonly files: readonly TestFile[];
  /** False where it came to no end, or failed in no file. */
  readonly isWhole: boolean;
}

export interface RunOptions {
  /** Variables that the tests have beside the program's own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the tree; ours unless told otherwise. */
  readonly root?: string;
  /** Shows nothing of how it goes. */
  readonly isQuiet?: boolean;
}

/**
 * Runs tests, their progress shown as they go.
 * @param given Vitest's own options and filters
 */
export async function runTests(given: readonly string[], options: RunOptions = {}): Promise<TestRun> {
  const { root = ROOT } = options;
  const results = join(root, '.output/test-results.json');
  mkdirSync(join(root, '.output'), { recursive: true });
  rmSync(results, { force: true });
  const status = await vitest(
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...given],
    root,
    options,
  );
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), report), readIfThere(results));
  const files = read.success ? read.output.testResults.map((file) => fileOf(file, root)) : [];
  return { files, isWhole: read.success && (status === 0 || files.some(({ isFailed }) => isFailed)) };
}

export function tallyOf({ files, isWhole }: TestRun): TestTally {
  const tests = files.flatMap((file) => file.tests);
  const count = (wanted: TestResult['outcome']) => tests.filter(({ outcome }) => outcome === wanted).length;
  const outside = files.filter(({ isFailed, tests: own }) => isFailed && !own.some(didFail)).length;
  return {
    passed: count('passed'),
    failed: count('failed') + outside + (isWhole ? 0 : 1),
    skipped: count('skipped'),
  };
}

export function didFail({ outcome }: TestResult): boolean {
  return outcome === 'failed';
}

function fileOf(file: v.InferOutput<typeof report>['testResults'][number], root: string): TestFile {
  return {
    path: relative(root, file.name).split(sep).join('/'),
    isFailed: file.status === 'failed',
    says: file.message,
    tests: file.assertionResults.map(({ fullName: name, status, failureMessages: [says = ''] }) => ({
      name,
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
      says,
    })),
  };
}

function vitest(
  given: readonly string[],
  root: string,
  { environment = {}, isQuiet = false }: RunOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', given, {
      cwd: root,
      stdio: isQuiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
