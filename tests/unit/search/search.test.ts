import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchIndexError } from '../../../utils/search/index-layout.ts';
import { openSearch } from '../../../utils/search/open-search.ts';
import type { SearchHit } from '../../../utils/search/searched.ts';
import { BUNDLED, indexOf, place } from './base.ts';

const bundled = await indexOf(BUNDLED);
const notes = [
  { id: 'note:1', text: 'Akim of Kostanay: wheat exports grew in 2024, he told the newspaper.', lang: 'en' },
  { id: 'note:2', text: 'Спросить у Айгуль про пшеницу и цены на хлеб' },
];

const names = fc.array(
  fc.string({
    unit: fc.constantFrom(...'abcdefghiklmnoprstuvyzабвгдеёжзийклмнопрстуәғқңөұүі'),
    minLength: 6,
    maxLength: 14,
  }),
  { minLength: 1, maxLength: 20 },
);

describe('what is found', () => {
  test('a name with any one typing error is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.nat(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(...'aeknо'),
        async (texts, which, where, how, letter) => {
          const search = openSearch(await indexOf(texts.map((text, at) => place(`e:${at}`, text))));
          const at = which % texts.length;
          const typed = withError(texts[at]!, where, how, letter);
          expect(
            search.find(typed, { limit: 100 }).map(({ id }) => id),
            `${typed} for ${texts[at]}`,
          ).toContain(`e:${at}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the beginning of any word of a name finds it', async () => {
    const search = openSearch(
      await indexOf([place('e:1', 'Republic of the Upper Nowhere'), place('e:2', 'Jalal-Abad')]),
    );
    for (const typed of ['re', 'upp', 'nowhere', 'upper now', 'nowhere upper', 'republic nowh']) {
      expect(search.find(typed)[0]?.id).toBe('e:1');
    }
    for (const typed of ['jalalabad', 'jalal abad', 'jalalab', 'abad', 'JALAL-ABAD']) {
      expect(search.find(typed)[0]?.id).toBe('e:2');
    }
    expect(search.find('uppernowhere')[0]?.id).toBe('e:1');
  });

  test('other scripts pass through', async () => {
    const search = openSearch(
      await indexOf([
        place('e:1', '北京'),
        place('e:2', 'القاهرة'),
        place('e:3', 'Αθήνα'),
        place('e:4', '평양'),
      ]),
    );
    expect(search.find('北京')[0]?.id).toBe('e:1');
    expect(search.find('القاه')[0]?.id).toBe('e:2');
    expect(search.find('ΑΘΗΝΑ')[0]?.id).toBe('e:3');
    expect(search.find('평양')[0]?.id).toBe('e:4');
  });

  test('the reader’s own names and notes are searched beside the packs', () => {
    const search = openSearch(bundled, {
      entities: [place('entity:1', 'Aunt Sholpan'), place('Q488990', 'Sunflower Town')],
      notes,
      hidden: new Set(['KZ-39']),
    });
    expect(search.find('sholpan')[0]).toMatchObject({ id: 'entity:1', why: 'label', ranges: [[5, 12]] });
    expect(search.find('sunflower')[0]).toMatchObject({ id: 'Q488990' });
    expect(search.find('wheat exports')[0]).toMatchObject({
      id: 'note:1',
      why: 'note',
      matched: { role: 'note' },
    });
    expect(search.find('пшеницу')[0]?.id).toBe('note:2');
    expect(search.find('pshenitsu')[0]).toMatchObject({ id: 'note:2', viaScript: true });
    const kostanay = search.find('kostanay').map(({ id }) => id);
    expect(kostanay[0]).toBe('Q488990');
    expect(kostanay).toContain('note:1');
    expect(kostanay).not.toContain('KZ-39');
  });

  test('of a long note, the passage that was meant is shown', () => {
    const text = `${'Nothing of interest here. '.repeat(400)}The bridge at Petropavl is closed. ${'More of nothing. '.repeat(400)}`;
    const [hit] = openSearch(bundled, { notes: [{ id: 'note:long', text }] }).find('petropavl bridge');
    expect(hit?.id).toBe('note:long');
    expect(hit?.matched.text.length).toBeLessThanOrEqual(160);
    expect(text).toContain(hit?.matched.text);
    expect(hit && marked(hit)).toEqual(['bridge', 'Petropavl']);
  });
});

describe('what a hit says', () => {
  const search = openSearch(bundled, { notes });

  test('why, and which letters of the name answer', () => {
    expect(marked(search.find('kost')[0]!)).toEqual(['Kost']);
    expect(marked(search.find('тачк')[0]!)).toEqual(['Ташк']);
    const [region] = search.find('kostanay reg');
    expect(region && marked(region)).toEqual(['Kostanay', 'Reg']);
  });

  test('ranges lie in the text, in order and apart, and scores fall', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...someQueries()), fc.string({ unit: 'binary', maxLength: 30 })),
        (query) => {
          const hits = search.find(query, { limit: 50 });
          expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
          expect(hits.map(({ score }) => score)).toEqual(
            hits.map(({ score }) => score).toSorted((a, b) => b - a),
          );
          for (const { matched, ranges, score } of hits) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(ranges.length).toBeGreaterThan(0);
            let before = 0;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              before = end;
            }
            expect(before).toBeLessThanOrEqual(matched.text.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

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
    const stored = await new Blob([bundled]).arrayBuffer();
    const [one, other] = [openSearch(bundled, { notes }), openSearch(stored, { notes })];
    for (const query of someQueries()) expect(other.find(query)).toEqual(one.find(query));
  });

  test('the same query has the same answer, whatever was asked before', () => {
    const [one, other] = [openSearch(bundled), openSearch(bundled)];
    const answers = someQueries().map((query) => one.find(query));
    const reversed = someQueries()
      .toReversed()
      .map((query) => other.find(query));
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
    const { buildSearchIndex } = await import('../../../utils/search/build-search.ts');
    const stop = new AbortController();
    async function* pages() {
      yield await Promise.resolve([place('e:1', 'One')]);
      stop.abort(new Error('called off'));
      yield [place('e:2', 'Two')];
    }
    await expect(buildSearchIndex(pages(), stop.signal)).rejects.toThrow('called off');
  });
});

function marked({ matched, ranges }: SearchHit): string[] {
  return ranges.map(([start, end]) => matched.text.slice(start, end));
}

function someQueries(): string[] {
  return [
    'kostanai',
    'ko',
    'rjcnfyfq',
    'область костанай',
    'wheat',
    'Kazkahstan',
    'jalal abad',
    'och',
    'region',
    'сан',
    'saint',
  ];
}

function withError(name: string, where: number, how: number, letter: string): string {
  const at = where % name.length;
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  switch (how) {
    case 0:
      return before + after;
    case 1:
      return before + letter + name[at]! + after;
    case 2:
      return before + letter + after;
    default:
      return before + (name[at + 1] ?? '') + name[at]! + after.slice(1);
  }
}
