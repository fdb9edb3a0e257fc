import type { Kind } from '../facts/entity.ts';
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
  readonly word: OwnWord;
}

/** What the reader says of names of packs: what is not to be found, and what is told as something else. */
export interface OwnWord {
  /** Hidden entities. */
  readonly entities: readonly string[];
  /** Hidden names of others, by `nameKey`. */
  readonly names: readonly (readonly [entity: string, names: readonly string[]])[];
  /** Entities in whose place another stays, with its kind. */
  readonly same: readonly (readonly [gone: string, stays: string, kind: Kind])[];
}

export interface OwnNamesNeeds {
  readonly own: Pick<OwnRows, 'namesKey'>;
  readonly packs: Pick<PackBase, 'loadIndex' | 'saveIndex'>;
  /** Makes them out of the reader's rows, as `joinOwnNames` keeps them; takes some milliseconds. */
  readonly build: (view: PacksView) => Promise<ArrayBuffer>;
  readonly report: (where: string, error: unknown) => void;
}

/** Of what is stored. */
const VERSION = 2;

export const NO_OWN_NAMES: OwnNames = { key: '', word: { entities: [], names: [], same: [] } };

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
  const key = `${await packsKey} ${VERSION} ${ownKey}`;
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

/** A finder that finds nothing of what is hidden, and what is the same once, as the one that stays. */
export function withOwnWord(finder: NameFinder, word: OwnWord): NameFinder {
  const entities = new Set(word.entities);
  const names = new Map(word.names);
  const same = new Map(word.same.map(([gone, ...stays]) => [gone, stays]));
  if (entities.size + names.size + same.size === 0) return finder;
  const stays = (id: string): string => same.get(id)?.[0] ?? id;
  const isHidden = (id: string, reading: Reading): boolean => {
    if (entities.has(id)) return true;
    const theirs = names.get(id);
    if (!theirs) return false;
    const { lang, name } = reading.reason();
    return theirs.includes(nameKey(lang, name));
  };
  const told = (reading: Reading): Reading => {
    const [entity, kind] = same.get(reading.entity) ?? [reading.entity, reading.kind];
    return { ...reading, entity, kind, family: reading.family.map(stays), reason: () => reading.reason() };
  };
  return {
    stays,
    find: (text, languages) =>
      finder.find(text, languages).flatMap((mention) => {
        const readings = new Map<string, Reading>();
        for (const reading of mention.readings) {
          const id = stays(reading.entity);
          if (isHidden(reading.entity, reading) || isHidden(id, reading)) continue;
          const known = readings.get(id);
          // What a pack calls it too is no secret.
          if (known) readings.set(id, { ...known, own: known.own && reading.own });
          else readings.set(id, same.size > 0 ? told(reading) : reading);
        }
        const [first, ...others] = readings.values();
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

/** Index and the reader's word as one stored value: the index, JSON, and how long the index is. */
export function joinOwnNames(index: ArrayBuffer, word: OwnWord): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify(word));
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
  return { key, ...(size > 0 && { index: bytes.slice(0, size) }), word: JSON.parse(json) as OwnWord };
}

function tryOpen(key: string, bytes: ArrayBuffer, { report }: OwnNamesNeeds): OwnNames | null {
  try {
    return open(key, bytes);
  } catch (error) {
    report('own names', error);
    return null;
  }
}
