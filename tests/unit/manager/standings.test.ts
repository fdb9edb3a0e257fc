import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../entrypoints/manager/standings.ts';
import { packViews } from '../../../entrypoints/manager/pack-views.ts';
import type { PackSummary } from '../../../utils/knowledge/pack-queries.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import type { CheckOutcome } from '../../../utils/subscriptions/outcome.ts';
import type { Subscription } from '../../../utils/subscriptions/subscriptions.ts';

const CONTENT = {
  title: { en: 'A pack', ru: 'Пакет' },
  revision: '2026-11-22',
  entities: 3,
  names: 4,
  statements: 5,
  licence: 'free',
  attribution: [],
};
const whole = { state: 'installed', content: CONTENT } as const;
const offered = { root: 'r', revision: '2026-11-23', entities: 1, names: 1, statements: 1 };

function subscribed(result?: CheckOutcome, pack = 'small'): Subscription {
  return {
    pack,
    title: { en: 'As subscribed' },
    url: 'https://packs.example/index.json',
    auto: true,
    installedAt: '',
    ...(result && { last: { at: '2026-11-22T08:00:00Z', result } }),
  };
}

describe('a pack without an address', () => {
  test.each([
    [{ ...whole }, { kind: 'still' }],
    [{ ...whole, state: 'filling' }, { kind: 'working' }],
    [
      { ...whole, state: 'failed', why: { code: 'quota' } },
      { kind: 'refused', why: 'quota' },
    ],
    [{ state: 'filling' }, { kind: 'filling' }],
    [
      { state: 'failed', why: { code: 'hash' } },
      { kind: 'broken', why: 'hash' },
    ],
    // Of a version to come.
    [
      { state: 'failed', why: { code: 'melted' } },
      { kind: 'broken', why: 'unexpected' },
    ],
  ] as const)('%o is %o', (row, standing) => {
    expect(standingOf(row as Parameters<typeof standingOf>[0], undefined)).toEqual(standing);
  });
});

describe('a pack with an address', () => {
  test.each([
    [undefined, { kind: 'current' }],
    [{ outcome: 'same' }, { kind: 'current', checked: '2026-11-22T08:00:00Z' }],
    [
      { outcome: 'taken', offered },
      { kind: 'current', checked: '2026-11-22T08:00:00Z' },
    ],
    [
      { outcome: 'waiting', offered },
      { kind: 'update', revision: '2026-11-23' },
    ],
    [
      { outcome: 'failed', failure: { code: 'unreachable' } },
      { kind: 'failed', why: 'unreachable' },
    ],
    [
      { outcome: 'failed', failure: { code: 'web-page' } },
      { kind: 'refused', why: 'web-page' },
    ],
    [
      { outcome: 'failed', failure: { code: 'shrunk' }, offered },
      { kind: 'refused', why: 'shrunk', offered: { ...offered, why: 'shrunk' } },
    ],
  ] as const)('after %o is %o', (result, standing) => {
    expect(standingOf(whole, subscribed(result))).toEqual(standing);
  });
});

describe('the list', () => {
  const summaries: PackSummary[] = [
    { pack: 'small', ...whole },
    { pack: 'world', ...whole },
    {
      pack: 'import:places.csv',
      ...whole,
      origin: { type: 'import', name: 'places.csv', format: 'csv' },
    },
  ];
  const known = { summaries, missing: [], subscriptions: [subscribed()] };
  const settings = readSettings({ packsOff: { world: true } });

  test('has the packs in the order of their word, on or off, in the reader’s language', () => {
    const views = packViews(known, settings, 'ru');
    expect(views.map(({ id, on, removable }) => [id, on, removable])).toEqual([
      ['small', true, true],
      ['world', false, false],
      ['import:places.csv', true, true],
    ]);
    expect(views[0]).toMatchObject({
      title: { text: 'Пакет', lang: 'ru' },
      origin: { type: 'address', url: 'https://packs.example/index.json' },
      about: { entities: 3, revision: '2026-11-22' },
    });
  });

  test('ends with those that the browser lost, and leaves what comes with the extension to the catalogue', () => {
    const missing = [
      { pack: 'world', isBundled: true },
      { pack: 'gone', isBundled: false, title: { en: 'Gone' }, url: 'https://packs.example/gone.json' },
      { pack: 'import:old.csv', isBundled: false },
      { pack: 'begun', isBundled: false },
    ];
    const begun: PackSummary = { pack: 'begun', state: 'failed', why: { code: 'quota' } };
    const views = packViews({ ...known, summaries: [...summaries, begun], missing }, settings, 'en');
    expect(views.slice(3).map(({ id, standing, title }) => [id, standing.kind, title.text])).toEqual([
      ['begun', 'broken', 'begun'],
      ['gone', 'lost', 'Gone'],
      ['import:old.csv', 'lost', 'old.csv'],
    ]);
  });
});
