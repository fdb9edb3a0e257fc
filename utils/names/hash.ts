/** Hash of no letters. */
export const HASH_SEED = 0x811c9dc5 | 0;
/** Multiplier of the rolling hash: `h = Math.imul(h ^ unit, HASH_FACTOR)` for each folded unit. */
export const HASH_FACTOR = 0x9e3779b1 | 0;

/** Rolling hash of folded letters; `mix` it before it picks a bucket. */
export function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_FACTOR);
  return hash;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3, public domain). Unsigned. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** So many letters of a name's second word tell it from others of the same first word, or fewer if a stem is shorter. */
export const NEXT_LETTERS = 3;

/** Hash of a name of several words: its first word's stem, and how the second begins. */
export function hashWithNext(hash: number, beginning: string): number {
  let both = Math.imul(hash ^ 0x10000, HASH_FACTOR);
  for (let at = 0; at < beginning.length; at++) {
    both = Math.imul(both ^ (beginning.charCodeAt(at) + 0x10000), HASH_FACTOR);
  }
  return both;
}

/** Whether a filter may hold a hash: two bits of one of its words are asked. */
export function filterHolds(filter: Uint32Array, shift: number, hash: number): boolean {
  const bits = bitsOf(hash);
  return (filter[hash >>> shift]! & bits) === bits;
}

export function filterAdd(filter: Uint32Array, shift: number, hash: number): void {
  filter[hash >>> shift]! |= bitsOf(hash);
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** Two letters with which some small word begins, as told from two that are all there is of one. */
export function gateOf(hash: number): number {
  return hash ^ 0x55555555;
}
