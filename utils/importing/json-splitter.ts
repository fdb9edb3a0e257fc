import { MAX_DEPTH } from './formats.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import type { JsonPiece, ListShape, ReadingState } from './json-piece.ts';
import { readJson } from './json-piece.ts';
import {
  BACKSLASH,
  CLOSE,
  CLOSE_LIST,
  COMMA,
  endsWord,
  isClosing,
  NEW_LINE,
  OPEN,
  OPEN_LIST,
  OPENING,
  Place,
  QUOTE,
  SPACE,
} from './json-units.ts';
import { countLineEnds } from './line-ends.ts';

/**
 * Takes the values off a JSON list while it is still coming in: an array, Wikidata's `{"entities":{…}}`, or objects
 * one behind the other. It keeps one value. A broken value is reported and the list goes on at the next line that
 * begins like a value; text read again for that is at most as much as the file has.
 */
export class JsonSplitter {
  readonly #longest: number;
  readonly #isInside: boolean;
  #state: ReadingState = 'start';
  #shape: ListShape = 'sequence';
  #text = '';
  #at = 0;
  readonly #place = new Place();
  #value = { start: 0, line: 1, indent: '' as string | undefined, depth: 0, deepest: 0, isStray: false };
  #inString = false;
  /** Units of the file that are no longer in `#text`, and how many were read a second time. */
  #gone = 0;
  #readAgain = 0;
  /** Where the last value broke, and the first line behind it that was passed over with something in it. */
  #lost = { on: 0, from: undefined as number | undefined };
  #pieces: JsonPiece[] = [];

  /**
   * @param longest of a value, in UTF-16 code units
   * @param isInside begins behind the bracket of a list within a document, which goes on behind it: see `rest`
   */
  constructor(longest: number, isInside = false) {
    this.#longest = longest;
    this.#isInside = isInside;
    if (!isInside) return;
    this.#shape = 'array';
    this.#state = 'between';
    this.#place.indent = undefined;
  }

  push(text: string): JsonPiece[] {
    this.#text += text;
    this.#run(false);
    const done = this.#state === 'inside' ? this.#value.start : this.#at;
    this.#text = this.#text.slice(done);
    this.#at -= done;
    this.#gone += done;
    this.#value.start -= done;
    return this.#taken();
  }

  end(): JsonPiece[] {
    this.#run(true);
    while (this.#state === 'inside') {
      this.#giveUp('cut-off', this.#text.length);
      this.#run(true);
    }
    const { line } = this.#place;
    if (this.#state === 'between' && this.#shape !== 'sequence') this.#report('cut-off', line);
    if (this.#state === 'lost' && this.#lost.from !== undefined)
      this.#report('unreadable-rest', this.#lost.from);
    this.#state = 'over';
    return this.#taken();
  }

  /** What was pushed behind a list that stands inside of a document, with its line; undefined before the list's end. */
  rest(): { readonly text: string; readonly line: number } | undefined {
    if (!this.#isInside || this.#state !== 'closed') return undefined;
    return { text: this.#text, line: this.#place.line };
  }

  #report(reason: (JsonPiece & { type: 'bad' })['reason'], line: number, text = ''): void {
    this.#pieces.push({ type: 'bad', line, reason, text: text.slice(0, LONGEST_SHOWN_ROW) });
  }

  #taken(): JsonPiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #run(isEnd: boolean): void {
    while (this.#at < this.#text.length) {
      const before = this.#at;
      const state = this.#state;
      if (state === 'start') this.#begin(isEnd);
      else if (state === 'between') this.#seek();
      else if (state === 'inside') this.#scan();
      else if (state === 'lost') this.#seekLine(isEnd);
      else if (state === 'closed') {
        if (this.#isInside) return;
        this.#leave();
      } else this.#at = this.#text.length;
      if (this.#at === before && this.#state === state) return;
    }
  }

  #begin(isEnd: boolean): void {
    const first = /\S/u.exec(this.#text.slice(this.#at));
    const white = first?.index ?? this.#text.length - this.#at;
    for (let step = 0; step < white; step++) this.#place.pass(this.#text.charCodeAt(this.#at++));
    if (!first || (!isEnd && this.#text.length < this.#at + OPENING)) return;
    const opening = this.#text.slice(this.#at, this.#at + OPENING);
    const entities = /^\{\s*"entities"\s*:\s*\{/u.exec(opening);
    if (entities) this.#shape = 'entities';
    else if (opening.startsWith('[')) this.#shape = 'array';
    const skipped = entities?.[0].length ?? (this.#shape === 'array' ? 1 : 0);
    for (let step = 0; step < skipped; step++) this.#place.pass(this.#text.charCodeAt(this.#at++));
    this.#state = 'between';
  }

  #seek(): void {
    while (this.#at < this.#text.length) {
      const unit = this.#text.charCodeAt(this.#at);
      const closes =
        this.#shape === 'array' ? unit === CLOSE_LIST : unit === CLOSE && this.#shape === 'entities';
      if (closes) {
        this.#at++;
        this.#state = this.#shape === 'array' ? 'closed' : 'over';
        return;
      }
      const isGap = unit === COMMA || unit <= SPACE || (this.#shape === 'entities' && unit !== OPEN);
      if (!isGap) {
        this.#value = {
          start: this.#at,
          ...this.#place.now(),
          depth: 0,
          deepest: 0,
          isStray: isClosing(unit),
        };
        this.#inString = false;
        this.#state = 'inside';
        return;
      }
      this.#at++;
      this.#place.pass(unit);
    }
  }

  #scan(): void {
    const value = this.#value;
    while (this.#at < this.#text.length) {
      if (this.#at - value.start >= this.#longest) return this.#giveUp('row-too-long', this.#at);
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === NEW_LINE) {
        // A string has no line's end in it: some quote is missing. And a bare word ends with its line.
        if (this.#inString) return this.#giveUp('not-json', this.#at);
        if (value.depth === 0) return this.#finish();
        this.#place.line++;
      } else if (unit === QUOTE) this.#inString = !this.#inString;
      else if (this.#inString) {
        if (unit === BACKSLASH) {
          // Both halves at once, so that a cut between them means nothing.
          if (this.#at + 1 >= this.#text.length) return;
          if (this.#text.charCodeAt(this.#at + 1) !== NEW_LINE) this.#at++;
        }
      } else if (value.depth === 0 && endsWord(unit, value.isStray)) return this.#finish();
      else if (unit === OPEN || unit === OPEN_LIST) value.deepest = Math.max(value.deepest, ++value.depth);
      else if (isClosing(unit) && value.depth > 0 && --value.depth === 0) {
        this.#at++;
        return this.#finish();
      }
      this.#at++;
    }
  }

  #finish(): void {
    const { start, line, deepest } = this.#value;
    const text = this.#text.slice(start, this.#at);
    this.#place.indent = undefined;
    this.#state = 'between';
    if (deepest > MAX_DEPTH) return this.#report('too-deep', line, text);
    const read = readJson(line, text);
    if (read) this.#pieces.push(read);
    else this.#giveUp('not-json', this.#at);
  }

  /**
   * Reports the value, and goes on at the next line that begins like one: within the value's own text, which may have
   * swallowed its followers, or behind it.
   */
  #giveUp(reason: 'row-too-long' | 'cut-off' | 'not-json', end: number): void {
    const { start, line, indent } = this.#value;
    const text = this.#text.slice(start, end);
    const isWhole = this.#state === 'between';
    const next = indent === undefined ? -1 : text.indexOf(`\n${indent}{`);
    const again = text.length - next;
    const goesBack = next !== -1 && this.#readAgain + again <= this.#gone + end;
    this.#report(reason, line, goesBack ? text.slice(0, next) : text);
    if (goesBack) {
      this.#readAgain += again;
      this.#at = start + next;
      this.#place.line = line + countLineEnds(text.slice(0, next));
      this.#state = 'between';
      return;
    }
    this.#at = end;
    this.#place.line = line + countLineEnds(text);
    if (isWhole) return;
    this.#lost = { on: this.#place.line, from: undefined };
    this.#state = indent === undefined ? 'over' : 'lost';
    if (indent === undefined && reason !== 'cut-off') this.#report('unreadable-rest', this.#place.line);
  }

  /** Only white space may stand behind the list. */
  #leave(): void {
    while (!this.#isInside && this.#at < this.#text.length) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit > SPACE) {
        this.#report('unreadable-rest', this.#place.line);
        this.#state = 'over';
        return;
      }
      this.#at++;
      this.#place.pass(unit);
    }
  }

  #seekLine(isEnd: boolean): void {
    const next = this.#text.indexOf('\n', this.#at);
    const passed = this.#text.slice(this.#at, next === -1 ? undefined : next);
    const { line } = this.#place;
    if (line > this.#lost.on && /[^\s\]},]/u.test(passed)) this.#lost.from ??= line;
    this.#at = next === -1 ? this.#text.length : next;
    const head = `${this.#value.indent ?? ''}{`;
    // What the line begins with has to be here before it can be told.
    if (next === -1 || (!isEnd && this.#text.length < next + 1 + head.length)) return;
    this.#place.line++;
    this.#at = next + 1;
    if (!this.#text.startsWith(head, this.#at)) return;
    this.#place.indent = '';
    this.#state = 'between';
  }
}
