import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../utils/search/open-search.ts';
import type { SearchHit } from '../../../utils/search/searched.ts';
import { BUNDLED, indexOf, NOTES, place, QUERIES } from './base.ts';

const bundled = await indexOf(BUNDLED);

const names = fc.array(
  fc.string({
    unit: fc.constantFrom(...'abcdefghiklmnoprstuvyzабвгдеёжзийклмнопрстуәғқңөұүі'.split('')),
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
        fc.constantFrom('a', 'e', 'k', 'n', 'о'),
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
      { numRuns: 200 },
    );
  }, 30_000);

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
      notes: NOTES,
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

  test('entities that are one are found once, by the names of both', () => {
    const same = new Map([
      ['entity:1', 'KZ-39'],
      ['Q488990', 'KZ-39'],
    ]);
    const entities = [place('entity:1', 'Tobyl Region')];
    const search = openSearch(bundled, { entities, same });
    expect(search.find('tobyl region')[0]).toMatchObject({
      id: 'KZ-39',
      matched: { text: 'Tobyl Region' },
    });
    const ids = search.find('kostanay', { limit: 50 }).map(({ id }) => id);
    expect(ids[0]).toBe('KZ-39');
    expect(ids).not.toContain('Q488990');
    expect(new Set(ids).size).toBe(ids.length);
    // Nothing is left of them where the one that stays is hidden.
    const hidden = new Set(['KZ-39']);
    expect(openSearch(bundled, { entities, same, hidden }).find('tobyl region')[0]?.id).not.toBe('KZ-39');
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
  const search = openSearch(bundled, { notes: NOTES });

  test('why, and which letters of the name answer', () => {
    expect(marked(search.find('kost')[0]!)).toEqual(['Kost']);
    expect(marked(search.find('тачк')[0]!)).toEqual(['Ташк']);
    const [region] = search.find('kostanay reg');
    expect(region && marked(region)).toEqual(['Kostanay', 'Reg']);
  });

  test('ranges lie in the text, in order and apart, and scores fall', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...QUERIES), fc.string({ unit: 'binary', maxLength: 30 })),
        (query) => {
          const hits = search.find(query, { limit: 50 });
          const scores = hits.map(({ score }) => score);
          expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(hits.filter((hit) => !isWellFormed(hit))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});

function marked({ matched, ranges }: SearchHit): string[] {
  return ranges.map(([start, end]) => matched.text.slice(start, end));
}

function isWellFormed({ matched, ranges, score }: SearchHit): boolean {
  let before = 0;
  const areApart = ranges.every(([start, end]) => {
    const isNext = start >= before && end > start;
    before = end;
    return isNext;
  });
  return areApart && ranges.length > 0 && before <= matched.text.length && score > 0 && score <= 1;
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
