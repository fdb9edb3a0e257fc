/** `npm run sound`: all tests, then the budgets in bytes and the packages for both browsers. */
import { spawnSync } from 'node:child_process';
import { BROWSERS } from '../browser/kinds.ts';
import { build, ROOT } from '../build.ts';
import { closingLine, runEverything } from '../test/all-tests.ts';
import { heading } from '../test/heading.ts';
import { linesOfLate } from '../test/stories.ts';
import type { TestTally } from '../test/vitest.ts';
import { measure } from './budgets.ts';

try {
  const tests = await runEverything({ long: true });
  heading('Budgets');
  const budgets = checkBudgets();
  heading('Packages');
  const packages = makePackages();
  const tally = {
    passed: tests.passed + budgets.passed + packages.passed,
    failed: tests.failed + budgets.failed + packages.failed,
    skipped: tests.skipped,
  };
  process.stdout.write(`${linesOfLate(tests.late)}\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function checkBudgets(): TestTally {
  for (const kind of BROWSERS) build(kind, 'production');
  const sizes = measure();
  for (const { kind, name, bytes, most, files } of sizes) {
    const verdict = bytes <= most ? 'ok  ' : 'FAIL';
    process.stdout.write(
      `${verdict} ${kind} ${name}: ${kilobytes(bytes)} of ${kilobytes(most)} KB gzip (${files.join(', ')})\n`,
    );
  }
  const failed = sizes.filter(({ bytes, most }) => bytes > most).length;
  return { passed: sizes.length - failed, failed, skipped: 0 };
}

function makePackages(): TestTally {
  const failed = BROWSERS.filter((kind) => {
    const browser = kind === 'chromium' ? 'chrome' : 'firefox';
    const { status, stdout, stderr } = spawnSync('wxt', ['zip', '-b', browser], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    // The names of the packages, without the hundreds of files in them.
    const lines = status === 0 ? (stdout.match(/\S+\.zip\s.*/g) ?? []) : [stdout, stderr];
    process.stdout.write(`${lines.join('\n')}\n`);
    return status !== 0;
  }).length;
  return { passed: BROWSERS.length - failed, failed, skipped: 0 };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
