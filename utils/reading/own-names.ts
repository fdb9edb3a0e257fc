import type { OwnEdits } from '../facts/own.ts';
import { editsIn } from '../knowledge/own-edits.ts';
import type { OwnBase } from '../knowledge/own-base.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { NamedEntity, NameFinder, Reading } from '../names/mention.ts';

/** How the reader calls things: a small index that is opened behind that of the packs, and what is not to be found. */
export interface OwnNames {
  /** What it was made for: equal keys mean equal names. */
  readonly key: string;
  /** Absent where the reader named nothing. */
  readonly index?: ArrayBuffer;
  readonly hidden: Hidden;
}

interface Hidden {
  readonly entities: ReadonlySet<string>;
  /** By entity: language and text. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface OwnNamesNeeds {
  readonly own: Pick<OwnBase, 'namesKey' | 'withIdPrefix'>;
  readonly packs: Pick<PackBase, 'entitiesByIds' | 'loadIndex' | 'saveIndex'>;
  readonly build: (entities: readonly NamedEntity[]) => Promise<ArrayBuffer>;
  readonly report: (where: string, error: unknown) => void;
}

const NOTHING_HIDDEN: Hidden = { entities: new Set(), names: new Map() };
export const NO_OWN_NAMES: OwnNames = { key: '', hidden: NOTHING_HIDDEN };

/**
 * The reader's names beside packs of this key. Built anew in some milliseconds where it was not stored for both.
 * @param packsKey may still be on its way: what is stored is read meanwhile
 * @param known what there was before
 */
export async function ownNamesNow(
  needs: OwnNamesNeeds,
  packsKey: Promise<string>,
  view: Promise<PacksView>,
  known: OwnNames = NO_OWN_NAMES,
): Promise<OwnNames> {
  const { own, packs } = needs;
  const ownKey = await own.namesKey();
  if (ownKey === '') return NO_OWN_NAMES;
  const both = packsKey.then((key) => `${key} ${ownKey}`);
  if (known.key !== '' && (await both) === known.key) return known;
  const [key, stored, overlays] = await Promise.all([
    both,
    packs.loadIndex(both, 'own-names'),
    own.withIdPrefix('overlay:'),
  ]);
  if (!stored) return builtOwnNames(needs, key, await view);
  return { key, ...(stored.byteLength > 0 && { index: stored }), hidden: hiddenIn(editsIn(overlays)) };
}

/** The same out of the reader's rows, whatever is stored. */
export async function builtOwnNames(
  { own, packs, build, report }: OwnNamesNeeds,
  key: string,
  view: PacksView,
): Promise<OwnNames> {
  const rows = await Promise.all(['entity:', 'name:', 'overlay:'].map((prefix) => own.withIdPrefix(prefix)));
  const edits = editsIn(rows.flat());
  const named = await namedIn(edits, (ids) => packs.entitiesByIds(ids, view));
  // Without names nothing is built, and that too is stored, so that the next start need not look.
  const index = named.length > 0 ? await build(named) : new ArrayBuffer(0);
  await packs.saveIndex(key, index, 'own-names').catch((error: unknown) => report('own names', error));
  return { key, ...(named.length > 0 && { index }), hidden: hiddenIn(edits) };
}

/** A finder that finds nothing of what is hidden. */
export function withoutHidden(finder: NameFinder, { entities, names }: Hidden): NameFinder {
  if (entities.size + names.size === 0) return finder;
  const isShown = (reading: Reading): boolean => {
    if (entities.has(reading.entity)) return false;
    const hidden = names.get(reading.entity);
    if (!hidden) return true;
    const { lang, name } = reading.reason();
    return !hidden.has(nameKey(lang, name));
  };
  return {
    find: (text, languages) =>
      finder.find(text, languages).flatMap((mention) => {
        const [first, ...others] = mention.readings.filter(isShown);
        return first ? [{ ...mention, readings: [first, ...others] }] : [];
      }),
    guessLanguages: (text, declared) => finder.guessLanguages(text, declared),
    get nameCount() {
      return finder.nameCount;
    },
    get entityCount() {
      return finder.entityCount;
    },
  };
}

/** Entities that the reader named or said to be of another kind, of those that they made or a pack knows. */
async function namedIn(
  edits: ReadonlyMap<string, OwnEdits>,
  entitiesByIds: PackBase['entitiesByIds'],
): Promise<NamedEntity[]> {
  const named = [...edits.values()].filter(
    ({ hidden, names, kind, type }) => !hidden && (names.length > 0 || kind || type),
  );
  const packs = await entitiesByIds(named.flatMap(({ id, entity }) => (entity ? [] : [id])));
  return named.flatMap(({ id, entity, kind, type, names }): NamedEntity[] => {
    const known = entity ?? packs.get(id);
    if (!known) return [];
    const { within } = known;
    return [
      {
        id,
        kind: kind ?? known.kind,
        type: type ?? known.type,
        ...(within !== undefined && { within }),
        names,
      },
    ];
  });
}

function hiddenIn(edits: ReadonlyMap<string, OwnEdits>): Hidden {
  const all = [...edits.values()];
  return {
    entities: new Set(all.flatMap(({ id, hidden }) => (hidden ? [id] : []))),
    names: new Map(
      all.flatMap(({ id, hiddenNames }) =>
        hiddenNames.length > 0
          ? [[id, new Set(hiddenNames.map(({ lang, text }) => nameKey(lang, text)))]]
          : [],
      ),
    ),
  };
}

/** As the index keeps names. */
function nameKey(lang: string, text: string): string {
  return `${lang} ${text.trim().normalize('NFC')}`;
}
