/**
 * Stories, which whole browsers play: where a few of them fail, these are told once more. What passes only then
 * counts as passed, and is named aloud: it is a fault of the story's or of the product's that has yet to be found.
 */
import { heading } from './heading.ts';
import { didFail, runTests, tallyOf, type RunOptions, type TestFile, type TestTally } from './vitest.ts';

/** A story mostly waits: for a card to open, for a page to be read. More than these take each other's seconds. */
const AT_ONCE = 4;

/** Files of stories that may be told once more; where more fail, it is no chance. */
const MOST_FILES = 3;

/** What passed at its second try only. */
export interface LateTest {
  /** The story's file, and the test's name in it; no name for what stands around the tests. */
  readonly name: string;
  /** The first line of what it said at its first try. */
  readonly said: string;
}

export interface StoriesTally extends TestTally {
  readonly late: readonly LateTest[];
}

/**
 * Runs stories. Whole files are told once more, one after the other, each with browsers and a profile of its own: a
 * test alone would go on where its first try left the browser.
 * @param given Vitest's own options
 * @param files of the stories; none means all
 */
export async function runStories(
  given: readonly string[],
  files: readonly string[],
  options: RunOptions = {},
): Promise<StoriesTally> {
  const first = await runTests([...given, `--maxWorkers=${String(AT_ONCE)}`, ...files], options);
  const failed = first.files.filter(({ isFailed }) => isFailed);
  if (!first.isWhole || failed.length === 0 || failed.length > MOST_FILES)
    return { ...tallyOf(first), late: [] };
  if (options.isQuiet !== true) heading(`Second try: ${failed.map(({ path }) => path).join(', ')}`);
  const second = await runTests([...given, '--maxWorkers=1', ...failed.map(({ path }) => path)], options);
  const good = tallyOf({ files: first.files.filter(({ isFailed }) => !isFailed), isWhole: true });
  const again = tallyOf(second);
  return {
    passed: good.passed + again.passed,
    failed: again.failed,
    skipped: good.skipped + again.skipped,
    late: second.isWhole ? lateOf(failed, second.files) : [],
  };
}

/** What failed in these files at their first try and did not at their second. */
function lateOf(first: readonly TestFile[], second: readonly TestFile[]): readonly LateTest[] {
  return first.flatMap((before) => {
    const { path } = before;
    const after = second.find((file) => file.path === path);
    if (!after) return [];
    const tests = before.tests.filter(
      (test) =>
        didFail(test) && after.tests.some(({ name, outcome }) => name === test.name && outcome === 'passed'),
    );
    const late = tests.map(({ name, says }) => ({ name: `${path}: ${name}`, said: firstLine(says) }));
    const isAround = !before.tests.some(didFail) && !after.isFailed;
    return isAround ? [{ name: path, said: firstLine(before.says) }] : late;
  });
}

/** What is said before the closing line; nothing where all that passed did so at once. */
export function linesOfLate(late: readonly LateTest[]): string {
  if (late.length === 0) return '';
  const lines = late.map(({ name, said }) => `  ${name}\n    at first: ${said}\n`);
  return `\n!! ${String(late.length)} passed only at the second try\n${lines.join('')}`;
}

function firstLine(says: string): string {
  return says.split('\n', 1)[0] ?? '';
}
