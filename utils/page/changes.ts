import { contains, isElement, isText, parentOf } from './dom.ts';

/** What has happened to the page since it was last asked. */
export interface Changes {
  /** Elements and text nodes that came or whose characters changed; they may have gone again. */
  readonly touched: ReadonlySet<Element | Text>;
  /** Elements with a changed attribute. */
  readonly restyled: ReadonlySet<Element>;
  /** Nodes that were taken out; they may be back elsewhere. */
  readonly removed: readonly Node[];
  /** Elements whose list of children changed. */
  readonly parents: ReadonlySet<Element>;
  /** Something changed around the roots: they may be gone, or another article may be there. */
  readonly around: boolean;
}

/** Attributes by which text comes to be seen, hidden, barred or of another language. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'lang', 'aria-hidden', 'contenteditable', 'role'];

/** Changes that come within this time are looked at together. */
const TOGETHER_MS = 150;

/** While no article is there, any change may bring one, and the whole document has to be searched for it. */
const SEARCH_MS = 300;

/** An element restyled over and over without any change to its text is looked at ever more rarely, up to this. */
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 8_000;

/**
 * Collects what happens to the roots and around them. Inside a root everything counts that may change its text;
 * outside, only the lists of children on the way up to the document, or everywhere while there is no root.
 */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #report: () => void;
  readonly #now: () => number;
  #roots: readonly Element[] = [];
  #touched = new Set<Element | Text>();
  #restyled = new Set<Element>();
  #removed: Node[] = [];
  #parents = new Set<Element>();
  #around = false;
  /** Restyled elements whose rest is not over. */
  #later = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Infinity;
  readonly #resting = new WeakMap<Element, { until: number; wait: number }>();

  /** @param report called some time after changes began, when `take` has something to give */
  constructor(report: () => void, now: () => number) {
    this.#report = report;
    this.#now = now;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  /** Watches these roots from now on, and no others; with none, waits for anything to appear in the document. */
  watch(document: Document, roots: readonly Element[]): void {
    this.#collect(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#roots = roots;
    if (roots.length === 0) this.#observer.observe(document, { childList: true, subtree: true });
    for (const root of roots) {
      this.#observer.observe(root, {
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
        subtree: true,
      });
      // `observe` again on a node that is watched already would replace its options: the root's own stay.
      for (let at = parentOf(root); at; at = parentOf(at)) {
        if (!roots.some((each) => each === at)) this.#observer.observe(at, { childList: true });
      }
    }
  }

  /** All changes since the last call; undefined if there are none. */
  take(): Changes | undefined {
    this.#collect(this.#observer.takeRecords());
    this.#wakeRested();
    const count = this.#touched.size + this.#restyled.size + this.#removed.length + this.#parents.size;
    if (!this.#around && count === 0) return undefined;
    const changes = {
      touched: this.#touched,
      restyled: this.#restyled,
      removed: this.#removed,
      parents: this.#parents,
      around: this.#around,
    };
    this.#touched = new Set();
    this.#restyled = new Set();
    this.#removed = [];
    this.#parents = new Set();
    this.#around = false;
    return changes;
  }

  /** Says that reading an element again for its attributes found what was known: the next time can wait longer. */
  wasInVain(element: Element): void {
    const wait = Math.min(LONGEST_REST_MS, (this.#resting.get(element)?.wait ?? FIRST_REST_MS / 2) * 2);
    this.#resting.set(element, { wait, until: this.#now() + wait });
  }

  /** Says that an element's attributes did change its text. */
  wasOfUse(element: Element): void {
    this.#resting.delete(element);
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { target } = record;
      if (!this.#roots.some((root) => contains(root, target))) this.#collectAround(record);
      else if (record.type === 'childList') this.#collectChildren(record, target as Element);
      else if (record.type === 'characterData') this.#collectText(target);
      else this.#collectAttribute(target as Element);
    }
  }

  #collectAround(record: MutationRecord): void {
    // A node that left a root between two looks is a target too, and nobody's concern any more.
    if (record.type !== 'childList') return;
    this.#around = true;
    this.#takeOut(record);
    this.#due(this.#roots.length > 0 ? TOGETHER_MS : SEARCH_MS);
  }

  #collectChildren(record: MutationRecord, parent: Element): void {
    this.#parents.add(parent);
    for (const node of record.addedNodes) if (isElement(node) || isText(node)) this.#touched.add(node);
    this.#takeOut(record);
    this.#due(TOGETHER_MS);
  }

  #takeOut(record: MutationRecord): void {
    if (this.#roots.length === 0) return;
    for (const node of record.removedNodes) if (isElement(node) || isText(node)) this.#removed.push(node);
  }

  #collectAttribute(element: Element): void {
    const rest = (this.#resting.get(element)?.until ?? 0) - this.#now();
    if (rest <= TOGETHER_MS) {
      this.#restyled.add(element);
      this.#due(TOGETHER_MS);
    } else {
      this.#later.add(element);
      this.#due(rest);
    }
  }

  #wakeRested(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dueAt = Infinity;
    const now = this.#now();
    for (const element of this.#later) {
      const rest = (this.#resting.get(element)?.until ?? 0) - now;
      if (rest > 0) {
        this.#due(rest);
      } else {
        this.#later.delete(element);
        this.#restyled.add(element);
      }
    }
  }

  #collectText(node: Node): void {
    if (!isText(node)) return;
    this.#touched.add(node);
    this.#due(TOGETHER_MS);
  }

  #due(wait: number): void {
    const at = this.#now() + wait;
    if (at >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = at;
    this.#timer = setTimeout(this.#report, wait);
  }
}
