import type { Block } from './block.ts';
import type { ReadText } from './read-text.ts';

/**
 * Under which what was read of this frame is found by the script that reads a selection. A symbol, because an
 * element's `id` or `name` becomes a property of the window.
 */
export const READ = Symbol.for('sidelight-read');

export interface ReadHere {
  readonly text: ReadText;
  /** Ids of what is named between two offsets of a block, likeliest readings alone, in reading order. */
  readonly namesIn: (block: Block, start: number, end: number) => readonly string[];
}

/** What is read of this frame now, if it is read. */
export function readHere(): ReadHere | undefined {
  return (globalThis as { readonly [READ]?: ReadHere })[READ];
}
