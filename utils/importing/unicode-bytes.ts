/** How many of the bytes are whole characters of UTF-8: the last one may be cut. */
export function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < lengthOfUtf8(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Where the first byte stands that is not part of a character of UTF-8; undefined where all are. */
export function firstBadUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const length = lengthOfUtf8(bytes[at] ?? 0);
    if (length === 1) {
      at++;
      continue;
    }
    if (length === 0 || !isCharacter(bytes.subarray(at, at + length), length)) return at;
    at += length;
  }
  return undefined;
}

/** How many of the bytes are whole characters of UTF-16. */
export function wholeUtf16(bytes: Uint8Array, isLittle: boolean): number {
  const even = bytes.length - (bytes.length % 2);
  if (even === 0) return 0;
  const high = bytes[isLittle ? even - 1 : even - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

/** Where the first half of a pair stands alone in UTF-16, in bytes. */
export function firstBadUtf16(bytes: Uint8Array, isLittle: boolean): number | undefined {
  const highAt = (at: number) => bytes[isLittle ? at + 1 : at] ?? 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const high = highAt(at);
    if (high < 0xd8 || high > 0xdf) continue;
    const next = at + 3 < bytes.length ? highAt(at + 2) : 0;
    if (high > 0xdb || next < 0xdc || next > 0xdf) return at;
    at += 2;
  }
  return bytes.length % 2 === 0 ? undefined : bytes.length - 1;
}

/** Bytes of the character that a byte begins; 0 for a byte that begins none. */
function lengthOfUtf8(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

function isCharacter(bytes: Uint8Array, length: number): boolean {
  if (bytes.length < length) return false;
  const [first = 0, second = 0] = bytes;
  if (bytes.subarray(1).some((byte) => byte < 0x80 || byte > 0xbf)) return false;
  // Longer than needed, halves of pairs, beyond the last character.
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second <= 0x8f;
}
