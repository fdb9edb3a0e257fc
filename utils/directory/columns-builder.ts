import { KINDS } from '../facts/entity.ts';
import { idHash, NEVER, toldByIn, type Columns, type Unpaired } from './columns.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { namesShared, pairsOf } from './duplicates.ts';
import type { ListedEntity } from './listed.ts';

/** Two names are told apart by fewer bytes than this. */
const LONGEST_TEXT = 2_000;

/** Gathers entities, then sorts them. */
export class ColumnsBuilder {
  readonly #encoder = new TextEncoder();
  readonly #ids: string[] = [];
  readonly #positions = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #chunks: Uint8Array[] = [];
  readonly #numbers = {
    textStarts: [0],
    idLengths: numbers(),
    nameLengths: numbers(),
    kinds: numbers(),
    types: numbers(),
    nameLangs: numbers(),
    nativeLangs: numbers(),
    packs: numbers(),
    facts: numbers(),
    differs: numbers(),
    oldFrom: numbers(),
    within: numbers(),
    lats: numbers(),
    lons: numbers(),
    keys: numbers(),
    keyOwners: numbers(),
  };
  readonly #types = new Numbered();
  readonly #langs = new Numbered();
  readonly #packs = new Numbered();
  #bytes = 0;

  /** What of an entity that was added is otherwise than it seemed: how many facts it has, and what is known of them. */
  judge({ id, facts, differs, oldFrom }: ListedEntity): void {
    if (this.#positions.size === 0) for (const [at, one] of this.#ids.entries()) this.#positions.set(one, at);
    const at = this.#positions.get(id);
    if (at === undefined) return;
    const to = this.#numbers;
    to.facts[at] = factsIn(facts);
    to.differs[at] = Number(differs);
    to.oldFrom[at] = dayIn(oldFrom);
  }

  /** Each id once. */
  add(listed: ListedEntity): void {
    const { id, kind, type, name, nativeName, within, coordinates, packs, facts, differs, oldFrom } = listed;
    const at = this.#ids.length;
    const to = this.#numbers;
    this.#ids.push(id);
    this.#names.push(name.text);
    to.idLengths.push(this.#write(id));
    to.nameLengths.push(this.#write(name.text));
    if (nativeName) this.#write(nativeName.text);
    to.textStarts.push(this.#bytes);
    to.kinds.push(KINDS.indexOf(kind));
    to.types.push(this.#types.of(type));
    to.nameLangs.push(this.#langs.of(name.lang));
    to.nativeLangs.push(this.#langs.of(nativeName?.lang ?? ''));
    to.facts.push(factsIn(facts));
    to.differs.push(Number(differs));
    to.oldFrom.push(dayIn(oldFrom));
    to.within.push(within === undefined ? 0 : idHash(within));
    to.lats.push(coordinates?.lat ?? Number.NaN);
    to.lons.push(coordinates?.lon ?? Number.NaN);
    to.packs.push(this.#packs.of(JSON.stringify(packs), 0xffff_ffff));
    for (const key of duplicateKeys(listed)) {
      to.keys.push(key);
      to.keyOwners.push(at);
    }
  }

  /** @param compare names in the order of the reader's language */
  finish(compare: (one: string, other: string) => number, judgedUntil: number | null): Columns {
    const { keys, keyOwners, textStarts, lats, lons, ...rest } = this.#numbers;
    const count = this.#ids.length;
    const names = this.#names;
    const idHashes = Uint32Array.from(this.#ids, idHash);
    const byKey = sortedBy(keys.length, (a, b) => keys[a]! - keys[b]! || keyOwners[a]! - keyOwners[b]!);
    const columns = {
      count,
      text: joined(this.#chunks, this.#bytes),
      textStarts: Uint32Array.from(textStarts),
      idLengths: Uint16Array.from(rest.idLengths),
      nameLengths: Uint16Array.from(rest.nameLengths),
      kinds: Uint8Array.from(rest.kinds),
      types: Uint16Array.from(rest.types),
      nameLangs: Uint16Array.from(rest.nameLangs),
      nativeLangs: Uint16Array.from(rest.nativeLangs),
      order: sortedBy(count, (a, b) => compare(names[a]!, names[b]!) || a - b),
      idHashes,
      byId: sortedBy(count, (a, b) => idHashes[a]! - idHashes[b]! || a - b),
      packs: Uint32Array.from(rest.packs),
      facts: Uint16Array.from(rest.facts),
      differs: Uint8Array.from(rest.differs),
      oldFrom: Uint32Array.from(rest.oldFrom),
      within: Uint32Array.from(rest.within),
      lats: Float32Array.from(lats),
      lons: Float32Array.from(lons),
      keys: Float64Array.from(byKey, (at) => keys[at]!),
      keyOwners: Uint32Array.from(byKey, (at) => keyOwners[at]!),
      tables: {
        types: this.#types.all,
        langs: this.#langs.all,
        packs: this.#packs.all.map((packs) => JSON.parse(packs) as string[]),
        judgedUntil,
      },
    };
    return { ...columns, pairs: pairsIn(columns) };
  }

  #write(text: string): number {
    const bytes = this.#encoder.encode(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
    return bytes.length;
  }
}

/** Words of a small table, each numbered once. */
class Numbered {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param most a column's numbers go so far; what a file made to be so has beyond goes by the first */
  of(word: string, most = 0xffff): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    if (this.all.length > most) return 0;
    this.#numbers.set(word, this.all.length);
    return this.all.push(word) - 1;
  }
}

function pairsIn(columns: Unpaired): Uint32Array {
  const toldBy = toldByIn(columns);
  const pairs = numbers();
  for (const called of namesShared(columns)) for (const pair of pairsOf(called, toldBy)) pairs.push(...pair);
  return Uint32Array.from(pairs);
}

function factsIn(facts: number): number {
  return Math.min(facts, 0xffff);
}

function dayIn(oldFrom: number | undefined): number {
  return oldFrom === undefined ? NEVER : Math.max(0, oldFrom);
}

function numbers(): number[] {
  return [];
}

function sortedBy(length: number, compare: (one: number, other: number) => number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at).sort(compare);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
