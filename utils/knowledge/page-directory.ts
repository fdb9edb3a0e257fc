/**
 * Says on which page of a pack an entity stands: pairs of id hash and page position, sorted by hash, eight bytes an
 * entity. Two ids may share a hash, so several positions may come back, and the page itself decides.
 */
export class PageDirectory {
  readonly #pairs: Uint32Array;

  constructor(pairs: Uint32Array) {
    this.#pairs = pairs;
  }

  positionsOf(id: string): number[] {
    const pairs = this.#pairs;
    const hash = hashOf(id);
    let low = 0;
    let high = pairs.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle * 2] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    const positions: number[] = [];
    for (let i = low; pairs[i * 2] === hash; i += 1) {
      const position = pairs[i * 2 + 1];
      if (position !== undefined && !positions.includes(position)) positions.push(position);
    }
    return positions;
  }
}

/** The pairs of a directory: which ids stand on which page. */
export function directoryPairs(
  pages: Iterable<readonly [position: number, ids: Iterable<string>]>,
): Uint32Array {
  const pairs: [number, number][] = [];
  for (const [position, ids] of pages) for (const id of ids) pairs.push([hashOf(id), position]);
  pairs.sort(([a], [b]) => a - b);
  return Uint32Array.from(pairs.flat());
}

/** FNV-1a over UTF-16 code units, 32 bits: quick, and even enough for a directory. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
