import type { Mark } from './marks.ts';

type Groups<Data> = ReadonlyMap<string, readonly Mark<Data>[]>;

/** What of a highlight's ranges may be taken and added by themselves; of more, it is made anew. */
const PART = 1 / 4;

/**
 * The highlights that are registered, by their names. Only what differs is changed: browsers look at all ranges of a
 * new highlight, Firefox for much longer than at those that come and go.
 */
export class Registered<Data> {
  readonly #view: Window & typeof globalThis;
  readonly #registry: HighlightRegistry;
  readonly #ranges = new WeakMap<Mark<Data>, StaticRange>();
  #painted: Groups<Data> = new Map();

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#registry = view.CSS.highlights;
  }

  /** Registers these, and nothing else. */
  set(groups: Groups<Data>): void {
    for (const name of this.#painted.keys()) if (!groups.has(name)) this.#registry.delete(name);
    for (const [name, marks] of groups) this.#setOne(name, marks, this.#painted.get(name));
    this.#painted = groups;
  }

  clear(): void {
    this.set(new Map());
  }

  #setOne(name: string, marks: readonly Mark<Data>[], before: readonly Mark<Data>[] = []): void {
    const [now, then] = [new Set(marks), new Set(before)];
    const come = marks.filter((mark) => !then.has(mark));
    const gone = before.filter((mark) => !now.has(mark));
    if (come.length + gone.length === 0) return;
    const highlight = this.#registry.get(name);
    if (!highlight || come.length + gone.length > before.length * PART)
      return void this.#registry.set(
        name,
        new this.#view.Highlight(...marks.map((mark) => this.#rangeOf(mark))),
      );
    for (const mark of gone) highlight.delete(this.#rangeOf(mark));
    for (const mark of come) highlight.add(this.#rangeOf(mark));
  }

  #rangeOf(mark: Mark<Data>): StaticRange {
    let range = this.#ranges.get(mark);
    if (range) return range;
    const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
    // Static: live ones would be kept up to date by the browser on every change of the page's DOM.
    range = new this.#view.StaticRange({
      startContainer: startNode,
      startOffset,
      endContainer: endNode,
      endOffset,
    });
    this.#ranges.set(mark, range);
    return range;
  }
}
