/** UTF-16 code units that mean something in JSON. */
const TAB = 9;
export const NEW_LINE = 10;
const RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN = 123;
export const CLOSE = 125;

export function isClosing(unit: number): boolean {
  return unit === CLOSE || unit === CLOSE_LIST;
}

/** What ends a value that is no list and no object. Brackets that close nothing are one until something opens. */
export function endsWord(unit: number, isStray: boolean): boolean {
  return unit === COMMA || (isStray ? unit === OPEN : isClosing(unit));
}

/** Where a walk through JSON stands: its line, and how far that line is indented. */
export class Place {
  line = 1;
  /** White space since the line began; undefined where it holds something else too. */
  indent: string | undefined = '';

  now(): { readonly line: number; readonly indent: string | undefined } {
    return { line: this.line, indent: this.indent };
  }

  /** Moves over one unit that stands between values. */
  pass(unit: number): void {
    if (unit === NEW_LINE) {
      this.line++;
      this.indent = '';
    } else if (
      (unit === SPACE || unit === TAB) &&
      this.indent !== undefined &&
      this.indent.length < DEEPEST
    ) {
      this.indent += String.fromCharCode(unit);
    } else if (unit !== RETURN) this.indent = undefined;
  }
}

/** Deeper indents are not kept: no values are written so. */
const DEEPEST = 100;

/** How many units are enough to tell `{"entities":{` with white space in it. */
export const OPENING = 64;
