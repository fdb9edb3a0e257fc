import { partsOf, readHeader, type IndexCounts, type IndexParts } from './index-layout.ts';
import type { NamedBy } from './post.ts';
import { TextReader } from './text-codes.ts';

/** A spelling of an entity, with what it is in which language, the best first. */
export interface Spelling {
  readonly text: string;
  readonly traits: readonly SpellingTrait[];
}

export interface SpellingTrait {
  readonly role: NamedBy;
  readonly lang: string;
}

/** Keys from `from` to `to`, the latter excluded; they share their first `depth` units. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** An index, opened. Keys are numbered from 0 in the order of their units. */
export class SearchPart {
  readonly counts: IndexCounts;
  readonly parts: IndexParts;
  readonly #keyStarts: Uint32Array;
  readonly #keyUnits: Uint16Array;
  readonly #traits: readonly (readonly SpellingTrait[])[];

  /** @throws SearchIndexError */
  constructor(buffer: ArrayBuffer) {
    this.counts = readHeader(buffer);
    this.parts = partsOf(buffer, this.counts);
    this.#keyStarts = this.parts.keyStarts;
    this.#keyUnits = this.parts.keyUnits;
    this.#traits = readTraits(this.parts.traits);
  }

  idOf(entity: number): string {
    const { text, entityTexts, idLengths } = this.parts;
    return new TextReader(text, entityTexts[entity]!).read(idLengths[entity]!);
  }

  spellingsOf(entity: number): Spelling[] {
    const { text, entityTexts, idLengths, entityNames, nameLengths, nameTraits } = this.parts;
    const reader = new TextReader(text, entityTexts[entity]!);
    reader.read(idLengths[entity]!);
    const spellings: Spelling[] = [];
    for (let name = entityNames[entity]!; name < entityNames[entity + 1]!; name++) {
      spellings.push({
        text: reader.read(nameLengths[name]!),
        traits: this.#traits[nameTraits[name]!] ?? [],
      });
    }
    return spellings;
  }

  /** How many spellings an entity has. */
  spellingCount(entity: number): number {
    const { entityNames } = this.parts;
    return entityNames[entity + 1]! - entityNames[entity]!;
  }

  /** All keys. */
  get everyKey(): KeyRange {
    return { from: 0, to: this.counts.keys, depth: 0 };
  }

  /** The keys of a range that go on with `rest` from its unit `at`; nothing if there is none. */
  descend(range: KeyRange, rest: string, at: number): KeyRange | undefined {
    let { from, to, depth } = range;
    for (let unit = at; unit < rest.length; unit++) {
      const wanted = rest.charCodeAt(unit);
      if (to - from > 1) from = this.#firstAtLeast(from, to, depth, wanted);
      if (from === to || this.#unitOf(from, depth) !== wanted) return undefined;
      if (to - from > 1) to = this.#firstAtLeast(from, to, depth, wanted + 1);
      depth++;
    }
    return { from, to, depth };
  }

  /** Parts of a range by the unit that comes next, in order; the key that ends here is in none. */
  *branches({ from, to, depth }: KeyRange): Generator<KeyRange & { readonly unit: number }> {
    let at = this.#firstAtLeast(from, to, depth, 0);
    while (at < to) {
      const unit = this.#unitOf(at, depth);
      const next = this.#firstAtLeast(at, to, depth, unit + 1);
      yield { from: at, to: next, depth: depth + 1, unit };
      at = next;
    }
  }

  /** Whether the first key of a range has no more units than all of the range share. */
  hasWhole({ from, depth }: KeyRange): boolean {
    return this.parts.keyStarts[from + 1]! - this.parts.keyStarts[from]! === depth;
  }

  /** The first key in the range whose unit at `depth` is at least `wanted`; keys that end before come first. */
  #firstAtLeast(from: number, to: number, depth: number, wanted: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#unitOf(middle, depth) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A key's unit at `depth`; -1 behind its end. */
  #unitOf(key: number, depth: number): number {
    const at = this.#keyStarts[key]! + depth;
    return at < this.#keyStarts[key + 1]! ? this.#keyUnits[at]! : -1;
  }
}

function readTraits(bytes: Uint8Array): SpellingTrait[][] {
  const written = JSON.parse(new TextDecoder().decode(bytes)) as string[];
  return written.map((traits) =>
    traits.split(',').map((trait) => {
      const [role = '', lang = ''] = trait.split(' ');
      return { role: role as NamedBy, lang };
    }),
  );
}
