/** Strings are counted from the start of their block of so many, which keeps 4 bytes for each from being stored. */
const BLOCK = 8;
/** What stands before a unit that has no letter of its own: two bytes follow. */
const ESCAPE = 0;

/** Views on the parts of an index in which strings lie. */
export interface PoolParts {
  /** Lengths in UTF-16 code units. */
  readonly lengths: Uint8Array;
  /** Where each block of strings starts among the bytes. */
  readonly blocks: Uint32Array;
  readonly text: Uint8Array;
  /** The units that have a byte of their own; the first is not used. */
  readonly letters: Uint16Array;
}

/** A UTF-16 code unit of a string. */
interface UnitAt {
  readonly unit: number;
  readonly place: number;
}

export function blocksOf(strings: number): number {
  return Math.ceil(strings / BLOCK);
}

/** The string of that number. */
export function readString(pool: PoolParts, number: number): string {
  const { lengths, text, letters } = pool;
  let at = startOf(pool, number);
  let string = '';
  for (let left = lengths[number]!; left > 0; left--) {
    const byte = text[at++]!;
    if (byte === ESCAPE) at += 2;
    string += String.fromCharCode(byte === ESCAPE ? text[at - 2]! | (text[at - 1]! << 8) : letters[byte]!);
  }
  return string;
}

/** Where a string does not begin like another, and with which unit; nothing if it does as far as both go. */
export function firstOther(pool: PoolParts, number: number, beginning: string): UnitAt | undefined {
  const { lengths, text, letters } = pool;
  let at = startOf(pool, number);
  for (let place = 0; place < lengths[number]! && place < beginning.length; place++) {
    const byte = text[at++]!;
    if (byte === ESCAPE) at += 2;
    const unit = byte === ESCAPE ? text[at - 2]! | (text[at - 1]! << 8) : letters[byte]!;
    if (unit !== beginning.charCodeAt(place)) return { unit, place };
  }
  return undefined;
}

function startOf({ lengths, blocks, text }: PoolParts, number: number): number {
  let at = blocks[Math.floor(number / BLOCK)]!;
  for (let before = number - (number % BLOCK); before < number; before++) {
    for (let left = lengths[before]!; left > 0; left--) at += text[at] === ESCAPE ? 3 : 1;
  }
  return at;
}

/** Counts the units of strings, and writes them in one byte for each of the 255 commonest, three for others. */
export class PoolWriter {
  readonly #counts = new Uint32Array(0x10000);
  readonly #bytes = new Uint8Array(0x10000);
  readonly letters = new Uint16Array(256);

  count(string: string): void {
    for (let at = 0; at < string.length; at++) this.#counts[string.charCodeAt(at)]!++;
  }

  /** Gives letters to the commonest units of all that was counted, and says how many bytes it takes. */
  settle(): number {
    const used = [...this.#counts.keys()].filter((unit) => this.#counts[unit]! > 0);
    used.sort((one, other) => this.#counts[other]! - this.#counts[one]! || one - other);
    let bytes = 0;
    for (const [place, unit] of used.entries()) {
      bytes += this.#counts[unit]! * (place < 255 ? 1 : 3);
      if (place >= 255) continue;
      this.letters[place + 1] = unit;
      this.#bytes[unit] = place + 1;
    }
    return bytes;
  }

  /**
   * Writes a string.
   * @param at where among the bytes
   * @returns where the next goes
   */
  write({ lengths, blocks, text }: PoolParts, number: number, string: string, at: number): number {
    if (number % BLOCK === 0) blocks[number / BLOCK] = at;
    lengths[number] = string.length;
    let next = at;
    for (let unit = 0; unit < string.length; unit++) {
      const code = string.charCodeAt(unit);
      const byte = this.#bytes[code]!;
      text[next++] = byte;
      if (byte !== ESCAPE) continue;
      text[next++] = code & 0xff;
      text[next++] = code >>> 8;
    }
    return next;
  }
}

/** The place of a string among the first of a pool; looks at every one that is as long. */
export function placeOf(pool: PoolParts, count: number, text: string): number | undefined {
  for (let place = 0; place < count; place++) {
    if (pool.lengths[place] === text.length && firstOther(pool, place, text) === undefined) return place;
  }
  return undefined;
}
