import { describe, expect, test } from 'vitest';
import type { PackIndex } from '../../../utils/packs/pack-index.ts';
import { FORCEABLE, judgeUpdate, type Edition } from '../../../utils/packs/update.ts';

const NOW = { today: '2026-11-22', version: '1.2.3' };
const COUNTS = { entities: 1_000, names: 4_000, statements: 2_000, sources: 10 };

function edition(more: Partial<PackIndex> = {}, root = JSON.stringify(more)): Edition {
  const index: PackIndex = {
    format: 1,
    id: 'rivers',
    title: { en: 'Rivers' },
    description: {},
    revision: '2026-11-01',
    minAppVersion: '1.0.0',
    languages: ['en'],
    counts: COUNTS,
    priority: 1,
    elsewhere: [],
    licence: 'CC0',
    attribution: [],
    isUpdatable: true,
    resources: [],
    ...more,
  };
  return { root, index };
}

function verdictOn(installed: Partial<PackIndex> | undefined, offered: Partial<PackIndex>): string {
  const judged = judgeUpdate(installed && edition(installed, 'installed'), edition(offered, 'offered'), NOW);
  return judged.verdict === 'refused' ? judged.why : judged.verdict;
}

test('equal roots are the same pack', () => {
  expect(judgeUpdate(edition({}, 'r'), edition({}, 'r'), NOW)).toEqual({ verdict: 'same' });
});

describe('what came before is not taken', () => {
  test.each([
    ['2026-11-01', '2026-11-02', 'update'],
    ['2026-11-02', '2026-11-01', 'older'],
    // The day's second release.
    ['2026-11-01', '2026-11-01', 'update'],
    ['2026-11-22', '2026-11', 'update'],
    ['2026-11', '2026-11-22', 'update'],
    ['2026-11', '2026-10-31', 'older'],
    ['2026', '2025-12-31', 'older'],
  ])('by the day: %s, then %s: %s', (before, revision, verdict) => {
    expect(verdictOn({ revision: before }, { revision })).toBe(verdict);
  });

  test.each([
    [4, 5, 'update'],
    [5, 4, 'older'],
    [5, 5, 'update'],
    [undefined, 0, 'update'],
    // Who counts and then stops could offer anything for new.
    [0, undefined, 'older'],
  ])('by the count: %s, then %s: %s', (before, seq, verdict) => {
    const newerDay = { revision: '2026-11-21' };
    const counted = (nth: number | undefined) => (nth === undefined ? {} : { seq: nth });
    expect(verdictOn(counted(before), { ...newerDay, ...counted(seq) })).toBe(verdict);
  });

  test('equal counts are told apart by the day', () => {
    expect(verdictOn({ seq: 3 }, { seq: 3, revision: '2026-10-01' })).toBe('older');
  });
});

describe('what is past its day may be an old version that somebody holds up', () => {
  test.each([
    ['2026-11-22', 'update'],
    ['2026-11-21', 'expired'],
    ['2026-11', 'update'],
    ['2026-10', 'expired'],
    ['2026', 'update'],
    ['2025', 'expired'],
  ])('%s: %s', (expires, verdict) => {
    expect(verdictOn({}, { expires })).toBe(verdict);
    expect(verdictOn(undefined, { expires })).toBe(verdict);
  });

  test('also the installed version itself, offered again and again', () => {
    const frozen = edition({ expires: '2026-11-21' }, 'r');
    expect(judgeUpdate(frozen, frozen, NOW)).toEqual({ verdict: 'refused', why: 'expired' });
  });
});

describe('what lost nine tenths is asked about', () => {
  test.each(['entities', 'names', 'statements'] as const)('%s', (what) => {
    const left = (count: number) => ({ counts: { ...COUNTS, [what]: count } });
    expect(verdictOn({}, left(COUNTS[what] / 10))).toBe('shrunk');
    expect(verdictOn({}, left(COUNTS[what] / 10 + 1))).toBe('update');
    expect(verdictOn({}, left(0))).toBe('shrunk');
    expect(verdictOn(left(0), left(0))).toBe('update');
  });

  test('what is not installed cannot have shrunk', () => {
    expect(verdictOn(undefined, { counts: { ...COUNTS, names: 1 } })).toBe('update');
  });
});

test('another pack is none of this one, whatever it offers', () => {
  expect(verdictOn({}, { id: 'lakes', revision: '2026-11-21' })).toBe('other-pack');
});

test.each([
  ['1.2.3', 'update'],
  ['1.2.4', 'too-new-for-us'],
  ['1.10.0', 'too-new-for-us'],
  ['2.0.0', 'too-new-for-us'],
  ['0.99.99', 'update'],
])('a pack for version %s of the extension: %s', (minAppVersion, verdict) => {
  expect(verdictOn({}, { minAppVersion })).toBe(verdict);
  expect(verdictOn(undefined, { minAppVersion })).toBe(verdict);
});

test('only what is unusual may be forced, never what is wrong', () => {
  expect([...FORCEABLE].toSorted()).toEqual(['older', 'shrunk']);
});
