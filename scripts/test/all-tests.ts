import { ensureBrowser } from '../browser/ensure.ts';
import { BROWSERS } from '../browser/kinds.ts';
import { ROOT } from '../build.ts';
import { runChecks } from '../check/run-checks.ts';
import { Tree } from '../check/tree.ts';
import { heading } from './heading.ts';
import { runStories, type StoriesTally } from './stories.ts';
import { runTests, tallyOf, type TestTally } from './vitest.ts';

/**
 * Tests that take long and of which others see most: every screen looked at in every state, theme, size and language,
 * stories of whole browsers, and those whose parts are tried one by one. `npm run sound` runs them too.
 */
const LONG = [
  '**/*look.browser.test.tsx',
  'tests/e2e/{density,export,kills,manager,pictures,pinning,placing,placing-frames,readings,reasons,trust-print}.test.ts',
];

/**
 * Stories that `npm test` tells in both browsers: the ways of a reader through the product, and what browsers do each
 * in their own way. The others it tells in Chromium; `npm run sound` tells all of them in both.
 */
const IN_BOTH = [
  ...['fact-base', 'first-run', 'hold-key', 'hover', 'lost-files', 'no-requests'],
  ...['notes-page', 'notes-round-trip', 'one-card', 'popup', 'trust-senders'],
].map((name) => `tests/e2e/${name}.test.ts`);

const STORIES = ['--project=e2e'];

/**
 * Makes sure of both browsers, then runs every check and the tests.
 * @param long whether those that take long are among them
 */
export async function runEverything({ long }: { readonly long: boolean }): Promise<StoriesTally> {
  for (const kind of BROWSERS) ensureBrowser(kind);
  const left = long ? [] : without(LONG);
  heading('Checks');
  const checks = await runChecks(new Tree(ROOT));
  heading('Tests: unit, project, browser');
  const quick = tallyOf(
    await runTests(['--project=unit', '--project=project', '--project=browser', ...left]),
  );
  heading('Stories in Chromium and Firefox');
  const inBoth = await runStories(STORIES, long ? [] : IN_BOTH);
  const before = [{ ...checks, skipped: 0 }, quick, inBoth];
  if (long) return { ...total(before), late: inBoth.late };
  heading('Stories in Chromium');
  const inOne = await runStories([...STORIES, ...left, ...without(IN_BOTH)], [], {
    environment: { SIDELIGHT_BROWSER: 'chromium' },
  });
  return { ...total([...before, inOne]), late: [...inBoth.late, ...inOne.late] };
}

/** The line by which other programs tell how it went: it stands alone at the end. */
export function closingLine({ passed, failed, skipped }: TestTally): string {
  const more = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  return `${String(passed)} passed, ${String(failed)} failed${more}\n`;
}

function without(files: readonly string[]): string[] {
  return files.map((each) => `--exclude=${each}`);
}

function total(tallies: readonly TestTally[]): TestTally {
  return tallies.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }));
}
