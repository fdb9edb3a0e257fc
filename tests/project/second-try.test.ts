import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { linesOfLate, runStories } from '../../scripts/test/stories.ts';

const GOOD = `test('holds', () => {});\n`;
const BAD = `test('is wrong', () => { throw new Error('It is wrong.'); });\n`;
/** Fails the first time that its file is run. */
const TIMID = `test('comes late', () => { if (isFirst) throw new Error('Waited in vain.\\nAnd more.'); });\n`;
const AROUND = `beforeAll(() => { if (isFirst) throw new Error('No browser came.'); });\n`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-stories-'));
  mkdirSync(join(root, 'tests/e2e'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(root, 'vitest.config.ts'),
    `export default { test: { projects: [{ test: { name: 'e2e', include: ['tests/e2e/*.test.ts'] } }] } };`,
  );
  return () => rmSync(root, { recursive: true, force: true });
});

function story(name: string, ...tests: readonly string[]): string {
  const path = `tests/e2e/${name}.test.ts`;
  writeFileSync(
    join(root, path),
    `import { existsSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, test } from 'vitest';
const mark = import.meta.filename + '.ran';
const isFirst = !existsSync(mark);
writeFileSync(mark, '');
describe('a story', () => {\n${tests.join('')}});\n`,
  );
  return path;
}

function run(...files: readonly string[]) {
  return runStories(['--project=e2e'], files, { root, isQuiet: true });
}

test('what passes at the second try counts as passed and is named; what fails twice has failed', async () => {
  const timid = story('timid', GOOD, TIMID);
  story('sound', GOOD, `test.skip('is left out', () => {});\n`);
  story('wrong', GOOD, BAD);
  const tally = await run();
  expect(tally).toEqual({
    passed: 4,
    failed: 1,
    skipped: 1,
    late: [{ name: `${timid}: a story comes late`, said: 'Error: Waited in vain.' }],
  });
  expect(linesOfLate(tally.late)).toBe(
    `\n!! 1 passed only at the second try\n  ${timid}: a story comes late\n    at first: Error: Waited in vain.\n`,
  );
});

test('so is a story whose browser came only the second time', async () => {
  const late = story('late', AROUND, GOOD);
  const tally = await run();
  expect(tally).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
  expect(tally.late.map(({ name }) => name)).toEqual([late]);
});

test('only what was asked for is told, and nothing is said where all passes at once', async () => {
  const sound = story('sound', GOOD);
  story('wrong', BAD);
  const tally = await run(sound);
  expect(tally).toEqual({ passed: 1, failed: 0, skipped: 0, late: [] });
  expect(linesOfLate(tally.late)).toBe('');
});

test('where many stories fail it is no chance: none is told again', async () => {
  for (const name of ['one', 'two', 'three', 'four']) story(name, TIMID);
  expect(await run()).toEqual({ passed: 0, failed: 4, skipped: 0, late: [] });
});

test('a run that comes to no end has failed', async () => {
  writeFileSync(join(root, 'vitest.config.ts'), 'throw new Error("no such thing");');
  expect(await run()).toMatchObject({ failed: 1, late: [] });
});
