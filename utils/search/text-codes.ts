/**
 * Text in one byte for each unit of the commonest scripts of our packs, three for others. The table is part of the
 * index's version: the first byte of each is its place here, and 0 stands before a unit that has none.
 */
const COMMON =
  ' -–’ʻʼ\'.,()/&"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:_' +
  'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіІїєґ' +
  'әғқңөұүһӘҒҚҢӨҰҮҺўҳӯӣҷЎҲӮӢҶ' +
  'áàâäãåāăąçćčďéèêëēėęěğíìîïīıñńňóòôöõōøőŕřśşšșťțúùûüūůűýźżžßæœŁłđÁÂÄÅÇČÉÖÓÜŞŠŽİ';
const UNITS = Uint16Array.from([0, ...COMMON].map((char) => (char === 0 ? 0 : String(char).charCodeAt(0))));
const CODES = new Map([...UNITS].map((unit, at) => [unit, at] as const));

/** Appends a text's bytes. */
export function writeText(text: string, push: (byte: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = CODES.get(unit) ?? 0;
    push(code);
    if (code !== 0) continue;
    push(unit & 0xff);
    push(unit >>> 8);
  }
}

/** Reads texts that follow each other. */
export class TextReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** @param length UTF-16 code units */
  read(length: number): string {
    let text = '';
    for (let left = length; left > 0; left--) {
      const code = this.#bytes[this.#at++]!;
      if (code !== 0) {
        text += String.fromCharCode(UNITS[code]!);
        continue;
      }
      text += String.fromCharCode(this.#bytes[this.#at]! | (this.#bytes[this.#at + 1]! << 8));
      this.#at += 2;
    }
    return text;
  }
}
