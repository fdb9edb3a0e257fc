import { MAX_DEPTH, MAX_ROW } from '../importing/formats.ts';
import { readJson, type JsonPiece } from '../importing/json-piece.ts';
import { JsonSplitter } from '../importing/json-splitter.ts';
import { BACKSLASH, COMMA, isClosing, OPEN, OPEN_LIST, QUOTE, SPACE } from '../importing/json-units.ts';
import { countLineEnds } from '../importing/line-ends.ts';

/**
 * A member of the document, or of an object in it that is looked into; or an item of one of its lists. `path` is empty
 * for a list that is the document.
 */
export type DocumentPiece =
  | ({ readonly path: string } & JsonPiece & { readonly type: 'value' })
  | ({ readonly path: string; readonly isMember: true } & JsonPiece & { readonly type: 'value' })
  | (JsonPiece & { readonly type: 'bad' });

/** `key`: in an object, before a key or its end. `list`: in a list. `closed`: behind the document. `over`: no more. */
type State = 'start' | 'key' | 'list' | 'closed' | 'over';

/**
 * Takes a JSON document apart while it is still coming in: the items of the lists that are asked for one by one, and
 * other members whole. It keeps one of them. Broken items are reported, and their list goes on as in `JsonSplitter`;
 * a broken member ends the reading.
 */
export class JsonDocument {
  readonly #lists: ReadonlySet<string>;
  readonly #inside: ReadonlySet<string>;
  #state: State = 'start';
  #text = '';
  #line = 1;
  /** Names of the objects that are open, but for the outermost. */
  #open: string[] = [];
  #list: { readonly path: string; readonly splitter: JsonSplitter; readonly before: number } | undefined;
  #pieces: DocumentPiece[] = [];

  /**
   * @param lists paths of lists whose items are given out: `notes`, `first.items`, '' for the document itself
   * @param inside paths of objects whose members are given out one by one
   */
  constructor(lists: readonly string[], inside: readonly string[] = []) {
    this.#lists = new Set(lists);
    this.#inside = new Set(inside);
  }

  push(text: string): DocumentPiece[] {
    this.#text += text;
    this.#run();
    return this.#taken();
  }

  end(): DocumentPiece[] {
    this.#run();
    // What waits for more text may be whole now: a bare word at the end.
    if (this.#state === 'list' && this.#list) {
      const { splitter } = this.#list;
      this.#give(splitter.end());
    } else if (this.#state !== 'closed' && this.#state !== 'over') {
      this.#bad(this.#state === 'start' ? 'not-json' : 'cut-off');
    }
    this.#state = 'over';
    return this.#taken();
  }

  #taken(): DocumentPiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #bad(reason: (JsonPiece & { type: 'bad' })['reason']): void {
    this.#pieces.push({ type: 'bad', line: this.#line, reason, text: this.#text.slice(0, SHOWN) });
  }

  /** Ends the reading, and says from which line on. */
  #lose(reason: (JsonPiece & { type: 'bad' })['reason']): void {
    this.#bad(reason);
    this.#state = 'over';
  }

  #run(): void {
    for (;;) {
      if (this.#state === 'list') {
        if (!this.#readList()) return;
        continue;
      }
      if (this.#state === 'over') {
        this.#text = '';
        return;
      }
      this.#drop(/^[\s,]*/u.exec(this.#text)?.[0].length ?? 0);
      if (this.#text === '') return;
      if (this.#state === 'closed') this.#lose('unreadable-rest');
      else if (this.#state === 'start') this.#begin();
      else if (!this.#readMember()) return;
    }
  }

  #drop(length: number): void {
    this.#line += countLineEnds(this.#text.slice(0, length));
    this.#text = this.#text.slice(length);
  }

  #begin(): void {
    const unit = this.#text.charCodeAt(0);
    if (unit === OPEN) {
      this.#drop(1);
      this.#state = 'key';
    } else if (unit === OPEN_LIST && this.#lists.has('')) this.#openList('');
    else this.#lose('not-json');
  }

  #openList(path: string): void {
    this.#drop(1);
    this.#list = { path, splitter: new JsonSplitter(MAX_ROW, true), before: this.#line - 1 };
    this.#state = 'list';
  }

  /** Whether the list came to its end. */
  #readList(): boolean {
    if (!this.#list) return false;
    const { splitter, before } = this.#list;
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#give(splitter.push(text));
    const rest = splitter.rest();
    if (!rest) return false;
    this.#text = rest.text;
    this.#line = before + rest.line;
    this.#state = this.#list.path === '' ? 'closed' : 'key';
    this.#list = undefined;
    return true;
  }

  #give(pieces: readonly JsonPiece[]): void {
    const { path = '', before = 0 } = this.#list ?? {};
    for (const piece of pieces) {
      const line = before + piece.line;
      this.#pieces.push(piece.type === 'value' ? { ...piece, line, path } : { ...piece, line });
    }
  }

  /** Reads a key with what stands under it, or the end of its object. False where more text is needed. */
  #readMember(): boolean {
    if (isClosing(this.#text.charCodeAt(0))) {
      this.#drop(1);
      if (this.#open.pop() === undefined) this.#state = 'closed';
      return true;
    }
    const head = /^"((?:[^"\\\n]|\\.)*)"\s*:\s*(?=\S)/u.exec(this.#text);
    if (!head) {
      // A key that is not whole yet is waited for, as long as no key is.
      if (this.#text.length < LONGEST_KEY && /^"(?:[^"\\\n]|\\.)*(?:\\|"\s*:?\s*)?$/u.test(this.#text))
        return false;
      this.#lose('unreadable-rest');
      return true;
    }
    const [whole, key = ''] = head;
    const path = [...this.#open, key].join('.');
    const unit = this.#text.charCodeAt(whole.length);
    if (unit === OPEN_LIST && this.#lists.has(path)) {
      this.#drop(whole.length);
      this.#openList(path);
    } else if (unit === OPEN && this.#inside.has(path)) {
      this.#drop(whole.length + 1);
      this.#open.push(key);
    } else return this.#readValue(path, whole.length);
    return true;
  }

  #readValue(path: string, start: number): boolean {
    const value = measure(this.#text, start);
    if (value === undefined) {
      if (this.#text.length - start < MAX_ROW) return false;
      this.#lose('row-too-long');
      return true;
    }
    const text = this.#text.slice(start, value.end);
    const read = value.deepest > MAX_DEPTH ? undefined : readJson(this.#line, text);
    if (read?.type === 'value') {
      this.#pieces.push({ ...read, path, isMember: true });
      this.#drop(value.end);
    } else this.#lose(value.deepest > MAX_DEPTH ? 'too-deep' : 'unreadable-rest');
    return true;
  }
}

/** Where the value that begins here ends, and how deep it is; undefined where its end is not here yet. */
function measure(
  text: string,
  start: number,
): { readonly end: number; readonly deepest: number } | undefined {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) {
        isString = false;
        if (depth === 0) return { end: at + 1, deepest };
      }
    } else if (unit === QUOTE) isString = true;
    else if (unit === OPEN || unit === OPEN_LIST) deepest = Math.max(deepest, ++depth);
    else if (isClosing(unit)) {
      if (depth === 0) return { end: at, deepest };
      if (--depth === 0) return { end: at + 1, deepest };
    } else if (depth === 0 && (unit === COMMA || unit <= SPACE)) return { end: at, deepest };
  }
  return undefined;
}

const LONGEST_KEY = 1_000;
const SHOWN = 300;
