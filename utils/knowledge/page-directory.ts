import { NumberList } from './number-list.ts';
import { PAGES_IN_A_GENERATION } from './page-keys.ts';

/**
 * Says on which pages of a pack an entity stands: pairs of id hash and page position, sorted, eight bytes an entity.
 * An entity may stand on several, and two ids may share a hash: the pages themselves decide.
 */
export class PageDirectory {
  readonly pairs: Uint32Array;

  constructor(pairs: Uint32Array) {
    this.pairs = pairs;
  }

  /** Positions of pages, small first. */
  positionsOf(id: string): number[] {
    const { pairs } = this;
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
      if (position !== undefined && position !== positions.at(-1)) positions.push(position);
    }
    return positions;
  }
}

/**
 * Positions of the pages on which one of several ids with the same hash stands. What stands on any other page is
 * whole.
 */
export function sharedPositions(pairs: Uint32Array): Set<number> {
  const shared = new Set<number>();
  for (let i = 2; i < pairs.length; i += 2) {
    if (pairs[i] !== pairs[i - 2]) continue;
    shared.add(pairs[i - 1] ?? 0).add(pairs[i + 1] ?? 0);
  }
  return shared;
}

/** Gathers a directory while pages are written or read. */
export class DirectoryBuilder {
  readonly #entries = new NumberList();

  add(id: string, position: number): void {
    // Together they take 52 bits, which a number holds exactly.
    this.#entries.push(hashOf(id) * PAGES_IN_A_GENERATION + position);
  }

  pairs(): Uint32Array {
    const entries = this.#entries.sorted();
    const pairs = new Uint32Array(entries.length * 2);
    for (const [i, entry] of entries.entries()) {
      pairs[i * 2] = entry / PAGES_IN_A_GENERATION;
      pairs[i * 2 + 1] = entry % PAGES_IN_A_GENERATION;
    }
    return pairs;
  }
}

/**
 * FNV-1a over UTF-16 code units, 32 bits: quick, and even enough for a directory.
 * @param start another start gives another hash of the same text
 */
export function hashOf(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
