import type { Tree } from './tree.ts';

/** One breach: which rule, where, and what to do instead. */
export interface Finding {
  readonly rule: string;
  /** Path within the project; with a line where one is known. */
  readonly at: string;
  readonly says: string;
}

export interface Check {
  readonly name: string;
  /** One sentence: what holds when the check passes. */
  readonly holds: string;
  run(tree: Tree): Promise<readonly Finding[]>;
}
