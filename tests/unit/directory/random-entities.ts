import fc from 'fast-check';
import { ColumnsBuilder } from '../../../utils/directory/columns-builder.ts';
import type { Columns } from '../../../utils/directory/columns.ts';
import type { ListedEntity, OwnListed, OwnSide } from '../../../utils/directory/listed.ts';
import { layDirectory } from '../../../utils/directory/open-directory.ts';
import type { Directory } from '../../../utils/directory/view.ts';
import { KINDS } from '../../../utils/facts/entity.ts';

/** The day on which directories of these tests are opened, in days since 1970. */
export const TODAY = 20_000;

export const NOTHING_OWN: OwnSide = { entities: new Map(), merged: new Map() };

export const compare = new Intl.Collator('en').compare;

const NAMES = ['Kostanay', 'kostanay', 'Ésik', 'Esik', 'Құсмұрын', 'Rudny', 'Аркалык', 'Zhitikara', ''];

const absent = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const text = fc.record({
  text: fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', maxLength: 8 })),
  lang: fc.constantFrom('en', 'kk', 'uz-Cyrl'),
});
const folded = fc.uniqueArray(fc.constantFrom('kostanai', 'esik', 'rudni', 'ab', 'arkalik'), {
  maxLength: 3,
});

/** Of few names, places and packs, so that they meet. */
function listedEntity(id: fc.Arbitrary<string>): fc.Arbitrary<ListedEntity> {
  const whole = fc.record({
    id,
    kind: fc.constantFrom(...KINDS),
    type: fc.constantFrom('city', 'region'),
    name: text,
    nativeName: absent(text.filter((one) => one.text !== '')),
    within: absent(fc.constantFrom('base:1', 'base:2', 'base:3')),
    coordinates: absent(
      fc.constantFrom({ lat: 53.2, lon: 63.6 }, { lat: 53.25, lon: 63.6 }, { lat: 43, lon: 77 }),
    ),
    packs: fc.subarray(['one', 'two', 'three']),
    facts: fc.nat(70_000),
    differs: fc.boolean(),
    oldFrom: absent(fc.constantFrom(-5, 0, TODAY - 1, TODAY, TODAY + 1)),
    labels: folded,
    aliases: folded,
  });
  return whole.map((one) => withoutAbsent({ ...one, facts: Math.min(one.facts, 0xffff) }) as ListedEntity);
}

export const base: fc.Arbitrary<readonly ListedEntity[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.nat(30).map((n) => `base:${n}`),
      fc.nat(5).map((n) => `place:${n}`),
    ),
    { maxLength: 14 },
  )
  .chain((ids) => fc.tuple(...ids.map((id) => listedEntity(fc.constant(id)))));

function ownListed(id: string): fc.Arbitrary<OwnListed> {
  return fc
    .record({
      listed: absent(listedEntity(fc.constant(id))),
      isOwn: fc.constant(id.startsWith('entity:')),
      isHidden: fc.boolean(),
      isBinned: fc.boolean(),
      hasNotes: fc.boolean(),
      tags: fc.subarray(['steppe', 'river']),
      changed: fc.nat(3),
      isOvertaken: fc.boolean(),
    })
    .map((one) => withoutAbsent(one) as OwnListed);
}

/** What the reader did about a base: of some entities, and some of their own. */
export const side: fc.Arbitrary<OwnSide> = fc
  .uniqueArray(
    fc.constantFrom('base:1', 'base:2', 'base:7', 'place:1', 'place:2', 'entity:a', 'entity:b', 'entity:c'),
    {
      maxLength: 6,
    },
  )
  .chain((ids) =>
    fc.record({
      entities: fc
        .tuple(...ids.map((id) => ownListed(id)))
        .map((all) => new Map(all.map((one, at) => [ids[at]!, one]))),
      merged: fc.constantFrom(new Map<string, string>(), new Map([['base:3', 'base:2']])),
    }),
  );

export function columnsOf(entities: readonly ListedEntity[], judgedUntil: number | null = null): Columns {
  const build = new ColumnsBuilder();
  for (const one of entities) build.add(one);
  return build.finish(compare, judgedUntil);
}

export function directoryOf(columns: Columns, own: OwnSide): Directory {
  return layDirectory({ columns, own, today: TODAY, compare, typeLabel: (type) => `a ${type}` });
}

function withoutAbsent(given: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
