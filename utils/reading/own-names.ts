import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { NameFinder, Reading } from '../names/mention.ts';

/** How the reader calls things: a small index that is opened behind that of the packs, and what is not to be found. */
export interface OwnNames {
  /** What it was made for: equal keys mean equal names. */
  readonly key: string;
  /** Absent where the reader named nothing. */
  readonly index?: ArrayBuffer;
  readonly hidden: Hidden;
}

/** What the reader hid: entities, and of others names by `nameKey`. */
export interface Hidden {
  readonly entities: readonly string[];
  readonly names: readonly (readonly [entity: string, names: readonly string[]])[];
}

export interface OwnNamesNeeds {
  readonly own: Pick<OwnRows, 'namesKey'>;
  readonly packs: Pick<PackBase, 'loadIndex' | 'saveIndex'>;
  /** Makes them out of the reader's rows, as `joinOwnNames` keeps them; takes some milliseconds. */
  readonly build: (view: PacksView) => Promise<ArrayBuffer>;
  readonly report: (where: string, error: unknown) => void;
}

export const NO_OWN_NAMES: OwnNames = { key: '', hidden: { entities: [], names: [] } };

/**
 * The reader's names beside packs of this key; made anew where they were not stored for both.
 * @param packsKey may still be on its way
 * @param known what there was before
 */
export async function ownNamesNow(
  needs: OwnNamesNeeds,
  packsKey: Promise<string>,
  view: Promise<PacksView>,
  known = NO_OWN_NAMES,
): Promise<OwnNames> {
  const ownKey = await needs.own.namesKey();
  if (ownKey === '') return NO_OWN_NAMES;
  const key = `${await packsKey} ${ownKey}`;
  if (key === known.key) return known;
  const stored = await needs.packs.loadIndex(key, 'own-names');
  return (stored && tryOpen(key, stored, needs)) ?? builtOwnNames(needs, key, await view);
}

/** The same out of the reader's rows, whatever is stored. */
export async function builtOwnNames(
  { packs, build, report }: OwnNamesNeeds,
  key: string,
  view: PacksView,
): Promise<OwnNames> {
  const bytes = await build(view);
  await packs.saveIndex(key, bytes, 'own-names').catch((error: unknown) => report('own names', error));
  return open(key, bytes);
}

/** A finder that finds nothing of what is hidden. */
export function withoutHidden(finder: NameFinder, hidden: Hidden): NameFinder {
  const entities = new Set(hidden.entities);
  const names = new Map(hidden.names);
  if (entities.size + names.size === 0) return finder;
  const isShown = (reading: Reading): boolean => {
    if (entities.has(reading.entity)) return false;
    const theirs = names.get(reading.entity);
    if (!theirs) return true;
    const { lang, name } = reading.reason();
    return !theirs.includes(nameKey(lang, name));
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

/** A name of a language, as the index keeps names. */
export function nameKey(lang: string, text: string): string {
  return `${lang} ${text.trim().normalize('NFC')}`;
}

/** Bytes at the end that say how long the index before them is. */
const LENGTH_BYTES = 4;

/** Index and what is hidden as one stored value: the index, JSON, and how long the index is. */
export function joinOwnNames(index: ArrayBuffer, hidden: Hidden): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify(hidden));
  const { length } = json;
  const bytes = new Uint8Array(index.byteLength + length + LENGTH_BYTES);
  bytes.set(new Uint8Array(index));
  bytes.set(json, index.byteLength);
  new DataView(bytes.buffer).setUint32(index.byteLength + length, index.byteLength);
  return bytes.buffer;
}

function open(key: string, bytes: ArrayBuffer): OwnNames {
  const end = bytes.byteLength - LENGTH_BYTES;
  const size = new DataView(bytes).getUint32(end);
  const json = new TextDecoder().decode(bytes.slice(size, end));
  return { key, ...(size > 0 && { index: bytes.slice(0, size) }), hidden: JSON.parse(json) as Hidden };
}

function tryOpen(key: string, bytes: ArrayBuffer, { report }: OwnNamesNeeds): OwnNames | null {
  try {
    return open(key, bytes);
  } catch (error) {
    report('own names', error);
    return null;
  }
}
