import { ensureBrowser } from '../browser/ensure.ts';
import { BROWSERS } from '../browser/kinds.ts';
import { ROOT } from '../build.ts';
import { runChecks } from '../check/run-checks.ts';
import { Tree } from '../check/tree.ts';
import { runTests, type TestTally } from './vitest.ts';

/** Makes sure of both browsers, then runs every check and every test. */
export async function runEverything(): Promise<TestTally> {
  for (const kind of BROWSERS) ensureBrowser(kind);
  heading('Checks');
  const checks = await runChecks(new Tree(ROOT));
  heading('Tests: unit, project, browser');
  const quick = await runTests(['--project=unit', '--project=project', '--project=browser']);
  heading('Stories in Chromium and Firefox');
  const stories = await runTests(['--project=e2e', '--maxWorkers=3']);
  return total([{ ...checks, skipped: 0 }, quick, stories]);
}

/** The line by which other programs tell how it went: it stands alone at the end. */
export function closingLine({ passed, failed, skipped }: TestTally): string {
  const more = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return `${String(passed)} passed, ${String(failed)} failed${more}\n`;
}

function total(tallies: readonly TestTally[]): TestTally {
  return tallies.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }));
}

export function heading(words: string): void {
  process.stdout.write(`\n── ${words}\n`);
}
