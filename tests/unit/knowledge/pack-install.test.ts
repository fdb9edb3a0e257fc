import { describe, expect, it } from 'vitest';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import type { PackFiles } from '../../../utils/knowledge/pack-files.ts';
import { emptyPlace, pagesIn, rowsOf } from './memory.ts';
import {
  byteReaderOf,
  many,
  packFiles,
  place,
  population,
  readerOf,
  readers,
  two,
  twoNewer,
} from './small-pack.ts';

describe('installing a pack', () => {
  it('makes its entities known, from text and from bytes', async () => {
    for (const files of [readerOf(two), byteReaderOf(two)]) {
      const base = openPacks(emptyPlace());
      expect(await base.install('small', files, readers)).toEqual({ ok: true, changed: true });
      const found = await base.entitiesByIds(['b', 'nobody']);
      expect([...found.keys()]).toEqual(['b']);
      expect(found.get('b')?.names[0]?.text).toBe('Beta');
    }
  });

  it('does nothing the second time', async () => {
    const base = openPacks(emptyPlace());
    await base.install('small', readerOf(two), readers);
    expect(await base.install('small', readerOf(two), readers)).toEqual({ ok: true, changed: false });
  });

  it('says where it stands', async () => {
    const base = openPacks(emptyPlace());
    const states: string[] = [];
    const watching: PackFiles = async (path) => {
      for (const { state, content } of await base.packSummaries())
        states.push(`${path} ${state} ${content?.revision}`);
      return readerOf(two)(path);
    };
    await base.install('small', watching, readers);
    expect(new Set(states)).toEqual(
      new Set(
        ['vocabulary.json', 'sources.json', 'entities.ndjson'].map((path) => `${path} filling undefined`),
      ),
    );
    expect(await base.packSummaries()).toMatchObject([
      { pack: 'small', state: 'installed', content: { title: { en: 'A small pack' }, entities: 2 } },
    ]);
  });

  it('shows the old content until the new one is whole, then removes the old', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('small', readerOf(two), readers);
    const seen: string[] = [];
    const watching: PackFiles = async (path) => {
      seen.push(
        [...(await base.entitiesByIds(['a', 'b', 'c'])).values()].map((one) => one.names[0]?.text).join(),
      );
      return readerOf(twoNewer)(path);
    };
    expect(await base.install('small', watching, readers)).toEqual({ ok: true, changed: true });
    expect(new Set(seen)).toEqual(new Set(['Alpha,Beta']));
    expect([...(await base.entitiesByIds(['a', 'b', 'c'])).keys()]).toEqual(['b', 'c']);
    expect(await pagesIn(where)).toHaveLength(1);
  });

  it('deals entities out to pages of about 200, shorter where entities are long', async () => {
    const where = emptyPlace();
    await openPacks(where).install('small', readerOf(many(450)), readers);
    expect(await pagesIn(where)).toHaveLength(3);
    const long = Array.from({ length: 3 }, (_, i) =>
      place(`long-${i}`, 'Long', { statements: Array.from({ length: 1_000 }, (__, n) => population(n)) }),
    );
    const other = emptyPlace();
    const base = openPacks(other);
    await base.install('small', readerOf(packFiles({ entities: long })), readers);
    expect(await pagesIn(other)).toHaveLength(3);
    expect((await base.entitiesByIds(['long-0', 'long-2'])).size).toBe(2);
  });
});

describe('an installation that is given up', () => {
  it.each([false, true])(
    'leaves the base as it was, row for row; a pack there before: %s',
    async (before) => {
      const where = emptyPlace();
      const base = openPacks(where);
      if (before) await base.install('small', readerOf(two), readers);
      await base.packSummaries();
      const stores = () =>
        Promise.all(['pages', 'packs', 'index'].map((name) => rowsOf(where, 'packs', name)));
      const was = await stores();
      const giveUp = new AbortController();
      const files: PackFiles = async (path) => {
        if (path === 'entities.ndjson') giveUp.abort();
        return readerOf(many(2_500))(path);
      };
      const outcome = await base.install('small', files, readers, { type: 'bundled' }, giveUp.signal);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'aborted' } });
      expect(await stores()).toEqual(was);
    },
  );
});

describe('a pack that is not what its index says', () => {
  const broken = (change: (files: Map<string, string>) => void) => {
    const files = packFiles({ entities: [place('a', 'Alpha')] });
    change(files);
    return readerOf(files);
  };
  const entities = (lines: string) => (files: Map<string, string>) => {
    const changed = packFiles({ entities: [] });
    const index = JSON.parse(changed.get('index.json')!) as {
      counts: { entities: number };
      resources: { path: string }[];
    };
    const whole = packFiles({ entities: [place('a', 'Alpha')] });
    for (const [path, text] of whole) files.set(path, text);
    files.set('entities.ndjson', lines);
    // One too few at most: the line itself is what is wrong.
    index.counts.entities = Math.max(1, lines.split('\n').length - 1);
    const bytes = new TextEncoder().encode(lines);
    return crypto.subtle.digest('SHA-256', bytes).then((digest) => {
      const sha256 = Buffer.from(digest).toString('hex');
      index.resources = index.resources.map((one) =>
        one.path === 'entities.ndjson' ? { ...one, bytes: bytes.byteLength, sha256 } : one,
      );
      files.set('index.json', JSON.stringify(index));
    });
  };
  const line = JSON.stringify(place('a', 'Alpha'));

  it.each<[string, (files: Map<string, string>) => void, object]>([
    ['has no index', (files) => files.delete('index.json'), { code: 'missing', file: 'index.json' }],
    ['misses a file', (files) => files.delete('sources.json'), { code: 'missing', file: 'sources.json' }],
    ['is cut', (files) => files.set('entities.ndjson', '{}'), { code: 'size', file: 'entities.ndjson' }],
    [
      'is altered',
      (files) => files.set('entities.ndjson', files.get('entities.ndjson')!.replace('Alpha', 'Alphe')),
      { code: 'hash', file: 'entities.ndjson' },
    ],
    [
      'is another pack',
      (files) => files.set('index.json', packFiles({ id: 'other', entities: [] }).get('index.json')!),
      { code: 'mismatch' },
    ],
    [
      'sends HTML',
      (files) => files.set('index.json', '<!doctype html>'),
      { code: 'unreadable', file: 'index.json' },
    ],
    ['has an endless index', (files) => files.set('index.json', ' '.repeat(1_000_001)), { code: 'size' }],
    ['is another format', (files) => files.set('index.json', '{"format":2}'), { code: 'unreadable' }],
  ])('%s: nothing is installed', async (_, change, failure) => {
    const where = emptyPlace();
    const base = openPacks(where);
    expect(await base.install('small', broken(change), readers)).toMatchObject({ ok: false, failure });
    expect(await base.packSummaries()).toMatchObject([{ pack: 'small', state: 'failed', why: failure }]);
    expect(await pagesIn(where)).toEqual([]);
  });

  it.each([
    ['a line that is no entity', `${line}\n{"id":"x"}\n`, /line 2/u],
    ['an id twice', `${line}\n${line}\n`, /second time/u],
    ['fewer entities than counted', '', /0 entities instead of 1/u],
  ])('holds %s: nothing is installed', async (_, lines, detail) => {
    const files = new Map<string, string>();
    await entities(lines)(files);
    const base = openPacks(emptyPlace());
    const outcome = await base.install('small', readerOf(files), readers);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unreadable', file: 'entities.ndjson' } });
    expect(!outcome.ok && outcome.failure.detail).toMatch(detail);
  });

  it('leaves the generation before in place, and a good one heals it', async () => {
    const base = openPacks(emptyPlace());
    await base.install('small', readerOf(two), readers);
    const halfWay = new Map([...twoNewer, ['sources.json', '{}']]);
    expect((await base.install('small', readerOf(halfWay), readers)).ok).toBe(false);
    expect(await base.packSummaries()).toMatchObject([
      { state: 'failed', why: { code: 'size' }, content: { revision: '2026-11-22' } },
    ]);
    expect((await base.entitiesByIds(['a'])).size).toBe(1);
    await base.install('small', readerOf(twoNewer), readers);
    const [summary] = await base.packSummaries();
    expect(summary).toMatchObject({ state: 'installed', content: { revision: '2026-12-01' } });
    expect(summary?.why).toBeUndefined();
  });
});
