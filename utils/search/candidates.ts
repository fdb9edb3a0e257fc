import { nearKeys } from './near-keys.ts';
import { entityOf, likelihood } from './post.ts';
import type { Word } from './read-words.ts';
import type { KeyRange, SearchPart } from './search-part.ts';

/** How many entities each step of nearness may give: all that are to be read and ranked. */
const WHOLE = 80;
const BEGUN = 60;
const EDITED_WHOLE = 80;
const EDITED_BEGUN = 30;
const ENOUGH_EDITED = 20;
/** Posts of one entity follow each other under several keys: so many are looked at for each entity wanted. */
const POSTS_AN_ENTITY = 4;

/** Posts from `from` to `to`, the latter excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Posts of the keys that a word may mean, by nearness. */
type Near = Readonly<Record<'whole' | 'begun' | 'editedWhole' | 'editedBegun', readonly Stretch[]>>;

/** Finds entities without reading their names. */
export class Candidates {
  readonly #part: SearchPart;
  /** Which of a query's words an entity has, a bit each; all zero between queries. */
  #marks: Uint8Array | undefined;

  constructor(part: SearchPart) {
    this.#part = part;
  }

  /**
   * Entities with a name like these words, likeliest first.
   * @param shortestEdited how many letters a word must have to be looked for with a typing error
   * @param partial whether some of several words are enough where nothing has all
   */
  find(words: readonly Word[], shortestEdited: number, partial: boolean): Set<number> {
    const [first, ...more] = words.map((word) => this.#near(word, shortestEdited));
    const found = new Set<number>();
    if (first && more.length === 0) {
      this.#take(found, first.whole, WHOLE);
      this.#take(found, first.begun, BEGUN);
      this.#take(found, first.editedWhole, EDITED_WHOLE);
      this.#take(found, first.editedBegun, EDITED_BEGUN);
    } else if (first) this.#ofSeveralWords(found, [first, ...more], partial);
    return found;
  }

  /** Those that have all words, in one name or in several, the nearest first; else those that have most. */
  #ofSeveralWords(found: Set<number>, words: readonly Near[], partial: boolean): void {
    const last = words.length - 1;
    this.#ofAll(
      found,
      words.map(({ whole }) => whole),
      WHOLE,
    );
    this.#ofAll(
      found,
      words.map(({ whole, begun }, at) => (at === last ? begun : whole)),
      BEGUN,
    );
    const near = words.map(({ whole, begun, editedWhole, editedBegun }, at) =>
      united([...whole, ...begun, ...editedWhole, ...(at === last ? editedBegun : [])]),
    );
    this.#ofAll(found, near, EDITED_WHOLE);
    if (!partial || found.size >= BEGUN) return;
    const known = rarestFirst(near.filter((stretches) => stretches.length > 0));
    // Who has all but one of the words has one of the two rarest.
    const among = united(known.slice(0, 2).flat());
    const marks = this.#mark(known);
    this.#take(found, among, BEGUN, (entity) => bitsOf(marks[entity]!) >= Math.max(1, known.length - 1));
    marks.fill(0);
  }

  /** Those that have all words. */
  #ofAll(found: Set<number>, words: readonly (readonly Stretch[])[], most: number): void {
    const [rarest = [], ...others] = rarestFirst(words);
    if (rarest.length === 0) return;
    const marks = this.#mark([rarest, ...others]);
    this.#take(found, rarest, most, (entity) => bitsOf(marks[entity]!) === words.length);
    marks.fill(0);
  }

  /** For each entity, which of the words it has, a bit each. */
  #mark(words: readonly (readonly Stretch[])[]): Uint8Array {
    const marks = (this.#marks ??= new Uint8Array(this.#part.counts.entities));
    const { posts } = this.#part.parts;
    for (const [at, stretches] of words.entries()) {
      for (const { from, to } of stretches) {
        for (let post = from; post < to; post++) marks[entityOf(posts[post]!)]! |= 1 << at;
      }
    }
    return marks;
  }

  /** By letters, then by sound; and by sound with typing errors where by letters there is hardly anything. */
  #near(word: Word, shortestEdited: number): Near {
    const { postStarts } = this.#part.parts;
    const byLetters = nearKeys(this.#part, word.plain, shortestEdited);
    const near = [byLetters];
    if (word.sound !== word.plain) {
      const wholes = byLetters.edited.filter((range) => this.#part.hasWhole(range));
      const entities = wholes.reduce((sum, { from }) => sum + postStarts[from + 1]! - postStarts[from]!, 0);
      near.push(nearKeys(this.#part, word.sound, entities < ENOUGH_EDITED ? shortestEdited : Infinity));
    }
    const begun = near.flatMap((one) => one.begun ?? []);
    const edited = near.flatMap((one) => one.edited);
    const wholes = (ranges: readonly KeyRange[]) =>
      ranges
        .filter((range) => this.#part.hasWhole(range))
        .map(({ from }) => ({ from: postStarts[from]!, to: postStarts[from + 1]! }));
    const all = (ranges: readonly KeyRange[]) =>
      ranges.map(({ from, to }) => ({ from: postStarts[from]!, to: postStarts[to]! }));
    return {
      whole: united(wholes(begun)),
      begun: united(all(begun)),
      editedWhole: united(wholes(edited)),
      editedBegun: united(all(edited)),
    };
  }

  /** Adds the likeliest entities of these posts, up to `most` of those that are not there yet. */
  #take(
    found: Set<number>,
    stretches: readonly Stretch[],
    most: number,
    fits: (entity: number) => boolean = () => true,
  ): void {
    const { posts, entityFame } = this.#part.parts;
    const counts = new Uint32Array(256);
    const valueOf = (post: number) => {
      const entity = entityOf(post);
      return fits(entity) ? likelihood(post, entityFame[entity]!) : -1;
    };
    for (const { from, to } of stretches) {
      for (let at = from; at < to; at++) {
        const value = valueOf(posts[at]!);
        if (value >= 0) counts[value]!++;
      }
    }
    let least = 255;
    let left = most * POSTS_AN_ENTITY;
    for (; least > 0 && left > counts[least]!; least--) left -= counts[least]!;
    const taken: { readonly entity: number; readonly value: number }[] = [];
    for (const { from, to } of stretches) {
      for (let at = from; at < to; at++) {
        const value = valueOf(posts[at]!);
        // Of the least likely there may be thousands, and nothing tells them apart.
        if (value > least || (value === least && left-- > 0))
          taken.push({ entity: entityOf(posts[at]!), value });
      }
    }
    taken.sort((one, other) => other.value - one.value || one.entity - other.entity);
    const before = found.size;
    for (const { entity } of taken) {
      if (found.size - before >= most) break;
      found.add(entity);
    }
  }
}

/** Stretches in order, none touching another. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = stretches.toSorted((one, other) => one.from - other.from);
  const apart: Stretch[] = [];
  for (const { from, to } of inOrder) {
    const last = apart.at(-1);
    if (last && from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else apart.push({ from, to });
  }
  return apart;
}

function rarestFirst(words: readonly (readonly Stretch[])[]): (readonly Stretch[])[] {
  return words.toSorted((one, other) => lengthOf(one) - lengthOf(other));
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

function bitsOf(mark: number): number {
  let bits = 0;
  for (let left = mark; left > 0; left >>= 1) bits += left & 1;
  return bits;
}
