import { describe, expect, test } from 'vitest';
import { openPackBase } from '../../../utils/knowledge/pack-base.ts';
import { buildSearchIndex } from '../../../utils/search/build-search.ts';
import { searchKey, SearchIndexError } from '../../../utils/search/index-layout.ts';
import { openSearch } from '../../../utils/search/open-search.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { BUNDLED, indexOf, NOTES, place, QUERIES } from './base.ts';

const bundled = await indexOf(BUNDLED);

describe('what is asked', () => {
  const search = openSearch(bundled);

  test.each(['', ' ', 'k', '🙂', '🙂🙂🙂', '---', '\u0000\u0000', '’’’', '\ud800', '.*', '\u200b\u200b'])(
    'nothing is found for %j',
    (query) => {
      expect(search.find(query)).toEqual([]);
    },
  );

  test.each([
    'a'.repeat(100_000),
    'kostanay '.repeat(10_000),
    '\u0301'.repeat(5000),
    'ъьъьъьъь',
    '__proto__ constructor toString',
    '((((a+)+)+)+)$',
    'ﷺ'.repeat(200),
    '-'.repeat(1000) + 'osh',
  ])('what is long or hostile is answered (%#)', (query) => {
    expect(search.find(query).length).toBeLessThanOrEqual(20);
  });

  test('no more than asked for', () => {
    expect(search.find('ka', { limit: 3 })).toHaveLength(3);
    expect(search.find('ka', { limit: 0 })).toEqual([]);
  });
});

describe('the index', () => {
  test('gives the same answers after being stored, whatever the pages it was built from', async () => {
    const again = await indexOf(BUNDLED, 7);
    expect(new Uint8Array(again)).toEqual(new Uint8Array(bundled));
    const base = openPackBase(emptyPlace());
    const key = searchKey('central-asia@1 world@1');
    await base.saveIndex('names', new ArrayBuffer(8));
    await base.saveIndex(key, bundled, 'search');
    const stored = (await base.loadIndex(key, 'search'))!;
    expect(await base.loadIndex(searchKey('world@2'), 'search')).toBeNull();
    base.close();
    const [one, other] = [openSearch(bundled, { notes: NOTES }), openSearch(stored, { notes: NOTES })];
    for (const query of QUERIES) expect(other.find(query)).toEqual(one.find(query));
  });

  test('the same query has the same answer, whatever was asked before', () => {
    const [one, other] = [openSearch(bundled), openSearch(bundled)];
    const answers = QUERIES.map((query) => one.find(query));
    const reversed = QUERIES.toReversed().map((query) => other.find(query));
    expect(reversed.toReversed()).toEqual(answers);
  });

  test('of another version, or damaged, it is refused', () => {
    const refused = (change: (bytes: Uint32Array) => void) => {
      const copy = bundled.slice(0);
      change(new Uint32Array(copy, 0, 8));
      return () => openSearch(copy);
    };
    expect(() => openSearch(new ArrayBuffer(3))).toThrow(SearchIndexError);
    expect(refused((bytes) => bytes.fill(0, 0, 1))).toThrow('not-an-index');
    expect(refused((bytes) => bytes.fill(99, 1, 2))).toThrow('other-version');
    expect(refused((bytes) => bytes.fill(1, 4, 5))).toThrow('damaged');
    expect(() => openSearch(bundled.slice(0, -8))).toThrow('damaged');
  });

  test('of nothing it finds nothing; it counts what it holds', async () => {
    expect(openSearch(await indexOf([])).find('kostanay')).toEqual([]);
    const search = openSearch(await indexOf([place('e:1', 'One', 'Uno'), place('e:2', 'Two')]));
    expect([search.entityCount, search.nameCount]).toEqual([2, 3]);
  });

  test('hostile names are kept and found', async () => {
    const long = 'x'.repeat(5000);
    const search = openSearch(
      await indexOf([
        place('e:1', '__proto__'),
        place('e:2', long, ''),
        place('e:3', '🙂'),
        place('e:4', ...Array.from({ length: 1000 }, (_, at) => `Name ${at}`)),
      ]),
    );
    expect(search.find('__proto__')[0]?.id).toBe('e:1');
    expect(search.find(long)[0]?.id).toBe('e:2');
    expect(search.find('name 999')[0]?.id).toBe('e:4');
  });

  test('its building can be called off', async () => {
    const stop = new AbortController();
    async function* pages() {
      yield await Promise.resolve([place('e:1', 'One')]);
      stop.abort(new Error('called off'));
      yield [place('e:2', 'Two')];
    }
    await expect(buildSearchIndex(pages(), stop.signal)).rejects.toThrow('called off');
  });
});
