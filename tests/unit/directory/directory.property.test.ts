import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnListed } from '../../../utils/directory/listed.ts';
import { LOOKS, type Directory, type DirectoryFilter } from '../../../utils/directory/view.ts';
import { KINDS } from '../../../utils/facts/entity.ts';
import { base, columnsOf, directoryOf, side, NOTHING_OWN } from './random-entities.ts';
import { slowRows, slowSelect } from './slow-directory.ts';

const ORDERS = ['name', 'changed', 'kind'] as const;
const filter: fc.Arbitrary<DirectoryFilter> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    type: fc.constantFrom('city', 'region', 'nothing'),
    yours: fc.constant(true as const),
    noted: fc.constant(true as const),
    tag: fc.constantFrom('steppe', 'river', 'nothing'),
    pack: fc.constantFrom('one', 'two', 'nothing'),
    look: fc.constantFrom(...LOOKS),
    hidden: fc.constant(true as const),
    binned: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const withoutListed = (own: OwnListed): OwnListed =>
  Object.fromEntries(Object.entries(own).filter(([key]) => key !== 'listed')) as unknown as OwnListed;
const idsOf = (directory: Directory, positions: Uint32Array) =>
  [...positions].map((position) => directory.row(position).id);
const twice = (directory: Directory) => new Set(directory.duplicates().flat());

describe('a directory', () => {
  it('chooses what a slow one chooses, in the same order', () => {
    fc.assert(
      fc.property(base, side, filter, fc.constantFrom(...ORDERS), (entities, own, chosen, order) => {
        const directory = directoryOf(columnsOf(entities), own);
        expect(idsOf(directory, directory.select(chosen, order))).toEqual(
          slowSelect(slowRows(entities, own), chosen, order, twice(directory)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows in each row what is so of the entity', () => {
    fc.assert(
      fc.property(base, side, (entities, own) => {
        const directory = directoryOf(columnsOf(entities), own);
        for (const { listed, own: mine } of slowRows(entities, own)) {
          const position = directory.positionOf(listed.id)!;
          expect(directory.row(position)).toMatchObject({
            id: listed.id,
            kind: listed.kind,
            typeLabel: `a ${listed.type}`,
            name: listed.name,
            tags: mine?.tags ?? [],
            facts: listed.facts,
            isOwn: mine?.isOwn === true,
            isEdited: mine !== undefined && !mine.isOwn,
            hasNotes: mine?.hasNotes === true,
            differs: listed.differs,
            isHidden: mine?.isHidden === true,
            isBinned: mine?.isBinned === true,
          });
          expect(directory.row(position).nativeName).toEqual(listed.nativeName);
        }
      }),
    );
  });

  it('lays the reader’s side on top as if all had been built with it', () => {
    fc.assert(
      fc.property(base, side, fc.constantFrom(...ORDERS), (entities, own, order) => {
        const onTop = directoryOf(columnsOf(entities), own);
        const known = new Set(entities.map(({ id }) => id));
        const made = [...own.entities].flatMap(([id, { listed }]) =>
          listed && !known.has(id) ? [listed] : [],
        );
        const changed = entities.map((one) => own.entities.get(one.id)?.listed ?? one);
        const bare = new Map([...own.entities].map(([id, one]) => [id, withoutListed(one)]));
        const afresh = directoryOf(columnsOf([...changed, ...made]), { ...own, entities: bare });
        const all = (one: Directory) => [...one.select({}, order)].map((position) => one.row(position));
        expect(all(onTop)).toEqual(all(afresh));
        expect(onTop.counts).toEqual(afresh.counts);
        expect(onTop.duplicates()).toEqual(afresh.duplicates());
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts what it chooses', () => {
    fc.assert(
      fc.property(base, side, (entities, own) => {
        const directory = directoryOf(columnsOf(entities), own);
        const { counts } = directory;
        const count = (chosen: DirectoryFilter) => directory.select(chosen, 'name').length;
        expect(counts.all).toBe(count({}));
        expect(counts.yours).toBe(count({ yours: true }));
        expect(counts.noted).toBe(count({ noted: true }));
        expect(counts.hidden).toBe(count({ hidden: true }));
        expect(counts.binned).toBe(count({ binned: true }));
        for (const kind of KINDS) expect(counts.kinds[kind]).toBe(count({ kind }));
        for (const look of LOOKS) expect(counts.looks[look]).toBe(count({ look }));
        for (const type of ['city', 'region']) expect(counts.types.get(type) ?? 0).toBe(count({ type }));
        for (const tag of ['steppe', 'river']) expect(counts.tags.get(tag) ?? 0).toBe(count({ tag }));
        for (const pack of ['one', 'two']) expect(counts.packs.get(pack) ?? 0).toBe(count({ pack }));
      }),
    );
  });
});

it('what is no position has no row, and whom nobody knows no position', () => {
  const directory = directoryOf(columnsOf([]), NOTHING_OWN);
  expect(() => directory.row(0)).toThrow(RangeError);
  expect(directory.positionOf('nobody')).toBeUndefined();
});
