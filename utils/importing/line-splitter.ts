import { LONGEST_SHOWN_ROW } from './import-item.ts';

/** A line of a file with its number, counted from 1; `text` is absent where it is longer than allowed. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
  /** The beginning of a line that is too long. */
  readonly head?: string;
}

/** Cuts pushed text into lines. Keeps no more than one line, and of one that is too long no more than its beginning. */
export class LineSplitter {
  readonly #longest: number;
  #kept = '';
  #line = 1;
  /** Of a line that was too long already: what is thrown away up to its end. */
  #head: string | undefined;

  constructor(longest: number) {
    this.#longest = longest;
  }

  push(text: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      lines.push(this.#take(text.slice(from, at)));
      from = at + 1;
    }
    this.#keep(text.slice(from));
    return lines;
  }

  end(): Line[] {
    return this.#kept === '' && this.#head === undefined ? [] : [this.#take('')];
  }

  #take(text: string): Line {
    this.#keep(text);
    const line = this.#line++;
    const whole = this.#kept.endsWith('\r') ? this.#kept.slice(0, -1) : this.#kept;
    const head = this.#head;
    this.#kept = '';
    this.#head = undefined;
    return head === undefined ? { line, text: whole } : { line, text: undefined, head };
  }

  #keep(text: string): void {
    if (this.#head !== undefined) return;
    this.#kept += text;
    if (this.#kept.length <= this.#longest) return;
    this.#head = this.#kept.slice(0, LONGEST_SHOWN_ROW);
    this.#kept = '';
  }
}
