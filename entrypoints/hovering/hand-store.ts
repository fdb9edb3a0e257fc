import { inTurn } from '../../utils/paint/in-turn.ts';
import type { MarkStore } from '../../utils/paint/marks.ts';
import type { Named, NamedMark, NamedStore } from '../page.content/named.ts';
import type { NoteStore } from '../page.content/note-store.ts';

/** The marks that the reader's hand may meet: names, and quotes of notes. */
export class HandStore implements Pick<
  MarkStore<Named>,
  'all' | 'at' | 'count' | 'has' | 'mentionsOf' | 'step'
> {
  readonly #names: NamedStore;
  readonly #notes: NoteStore;
  #all: readonly NamedMark[] | undefined;

  constructor(names: NamedStore, notes: NoteStore, signal: AbortSignal) {
    this.#names = names;
    this.#notes = notes;
    this.onChange(() => {
      this.#all = undefined;
    }, signal);
  }

  get count(): number {
    return this.#names.count + this.#notes.count;
  }

  /** In reading order, each quote once. */
  get all(): readonly NamedMark[] {
    this.#all ??= inTurn(this.#names.all, this.#quotes());
    return this.#all;
  }

  /** A name within a quote comes first. */
  at(node: Text, offset: number): readonly NamedMark[] {
    return [...this.#names.at(node, offset), ...this.#notes.at(node, offset)];
  }

  has(mark: NamedMark): boolean {
    return this.#storeOf(mark).has(mark);
  }

  mentionsOf(key: string): readonly NamedMark[] {
    const names = this.#names.mentionsOf(key);
    return names.length > 0 ? names : this.#notes.mentionsOf(key);
  }

  step(from: NamedMark | undefined, by: 1 | -1, among = this.all): NamedMark | undefined {
    return this.#names.step(from, by, among);
  }

  articleOf(mark: NamedMark): ReturnType<NamedStore['articleOf']> {
    return this.#names.articleOf(mark);
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    for (const store of [this.#names, this.#notes]) store.onChange(listener, signal);
  }

  #storeOf({ data }: NamedMark): MarkStore<Named> {
    return data.notes ? this.#notes : this.#names;
  }

  /** Where each begins; a quote may lie in several blocks. */
  #quotes(): NamedMark[] {
    const seen = new Set<string>();
    return this.#notes.all.filter(({ key }) => !seen.has(key) && seen.add(key));
  }
}
