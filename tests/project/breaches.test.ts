import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../scripts/check/checks.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { importsOf } from '../../scripts/check/imports.ts';
import { Tree } from '../../scripts/check/tree.ts';
import { CopyOfTree } from '../support/copy-of-tree.ts';
import { BREACHES, type Breach } from './breaches.ts';

const copies: CopyOfTree[] = [];

afterAll(() => {
  for (const copy of copies) copy.remove();
});

test('every check has breaches to catch', () => {
  expect(Object.keys(BREACHES).toSorted()).toEqual(CHECKS.map(({ name }) => name).toSorted());
});

test('a parser that sees next to nothing proves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-empty-'));
  mkdirSync(join(folder, 'utils', 'facts'), { recursive: true });
  writeFileSync(join(folder, 'utils', 'facts', 'alone.ts'), 'export const alone = 1;\n');
  await expect(importsOf(new Tree(folder))).rejects.toThrow('nothing is proven');
  rmSync(folder, { recursive: true });
});

describe.each(CHECKS)('$name', (check) => {
  const breaches = BREACHES[check.name] ?? [];
  let copy: CopyOfTree;
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    copy = new CopyOfTree();
    copies.push(copy);
    findings = await findingsWith(breaches);
  });

  // Breaches of one file cannot stand beside each other: they take turns.
  async function findingsWith(all: readonly Breach[]): Promise<Finding[]> {
    const found: Finding[] = [];
    for (const turn of turns(all)) {
      const pullOut = copy.plant(Object.assign({}, ...turn.map(({ plant }) => plant)));
      found.push(...(await check.run(copy.tree)));
      pullOut();
    }
    return found;
  }

  test.each(breaches)('catches $rule in $at', ({ rule, at }) => {
    expect(findings.map((finding) => `${finding.rule} ${finding.at.replace(/:\d+$/, '')}`)).toContain(
      `${rule} ${at}`,
    );
  });

  test('finds nothing where nothing was planted', () => {
    const planted = new Set(breaches.flatMap(({ plant }) => Object.keys(plant)));
    expect(findings.filter(({ at }) => !planted.has(at.replace(/:\d+$/, '')))).toEqual([]);
  });
});

/** Splits a list so that no file is planted twice in one turn. */
function turns(all: readonly Breach[]): Breach[][] {
  const made: Breach[][] = [];
  for (const breach of all) {
    const paths = Object.keys(breach.plant);
    const free = made.find((turn) => turn.every(({ plant }) => paths.every((path) => !(path in plant))));
    if (free === undefined) made.push([breach]);
    else free.push(breach);
  }
  return made;
}
