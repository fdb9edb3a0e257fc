import type { Note } from '../facts/note.ts';

/** How much of notes is held at a time, in UTF-16 units of what they say. */
const MOST_HELD = 8_000_000;

/**
 * Notes by what they belong to, though they come in another order and are more than the memory holds: what belongs
 * together is counted first, and then gone over again for as many groups as can be held.
 */
export class NoteGroups {
  readonly #notes: () => AsyncIterable<Note>;
  readonly #keyOf: (note: Note) => string;
  readonly #sizes = new Map<string, number>();
  readonly #mostHeld: number;

  private constructor(notes: () => AsyncIterable<Note>, keyOf: (note: Note) => string, mostHeld: number) {
    this.#notes = notes;
    this.#keyOf = keyOf;
    this.#mostHeld = mostHeld;
  }

  static async of(
    notes: () => AsyncIterable<Note>,
    keyOf: (note: Note) => string,
    mostHeld = MOST_HELD,
  ): Promise<NoteGroups> {
    const groups = new NoteGroups(notes, keyOf, mostHeld);
    for await (const note of notes()) {
      const key = keyOf(note);
      groups.#sizes.set(key, (groups.#sizes.get(key) ?? 0) + sizeOf(note));
    }
    return groups;
  }

  has(key: string): boolean {
    return this.#sizes.has(key);
  }

  /** In the order in which their first notes come. */
  keys(): IterableIterator<string> {
    return this.#sizes.keys();
  }

  /** The groups of these keys, as many at a time as can be held; one that is too large by itself is not held. */
  async *each(keys: Iterable<string>): AsyncGenerator<{ key: string; notes: AsyncIterable<Note> }> {
    let wanted = new Map<string, Note[]>();
    let held = 0;
    for (const key of keys) {
      const size = this.#sizes.get(key);
      if (size === undefined) continue;
      if (size > this.#mostHeld) {
        yield { key, notes: this.#only(key) };
        continue;
      }
      if (held + size > this.#mostHeld) {
        yield* this.#loaded(wanted);
        wanted = new Map();
        held = 0;
      }
      wanted.set(key, []);
      held += size;
    }
    yield* this.#loaded(wanted);
  }

  async *#loaded(wanted: Map<string, Note[]>): AsyncGenerator<{ key: string; notes: AsyncIterable<Note> }> {
    if (wanted.size === 0) return;
    for await (const note of this.#notes()) wanted.get(this.#keyOf(note))?.push(note);
    for (const [key, notes] of wanted) {
      yield { key, notes: streamOf(notes) };
      wanted.delete(key);
    }
  }

  async *#only(key: string): AsyncGenerator<Note> {
    for await (const note of this.#notes()) if (this.#keyOf(note) === key) yield note;
  }
}

async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function sizeOf({ text, quote, page, facts }: Note): number {
  const shown = facts.reduce(
    (sum, { label, value, source }) => sum + 200 + label.length + value.length + source.title.length,
    0,
  );
  return 1000 + text.length + (quote?.exact.length ?? 0) + (page?.title.length ?? 0) + shown;
}
