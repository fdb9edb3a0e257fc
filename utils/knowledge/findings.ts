import type { Texts } from '../facts/texts.ts';

/**
 * What a look through all stores found wrong; the sentences are for the catalogues.
 * `rows-lost`: rows, or later states of them, that the journal has and the base has not. `copies-lost`: rows of which
 * the journal has no copy, or an old one. `rows-gone`: by number or sum something is in neither of the two; only a
 * backup or a dated copy may have it. `pack-missing`: the reader installed it, and it is not there. `pack-damaged`:
 * pages of it are missing or cannot be read. `pack-derived`: its directory is missing or wrong. `kept-damaged`: a kept
 * file is not whole. `dangling`: rows about entities that nobody has; they stay, a pack may bring the entity back.
 */
export type Finding =
  | { readonly code: 'rows-lost' | 'copies-lost' | 'rows-gone'; readonly count: number }
  | {
      readonly code: 'pack-missing';
      readonly pack: string;
      readonly title?: Texts;
      readonly from: PackSource;
    }
  | {
      readonly code: 'pack-damaged';
      readonly pack: string;
      /** Pages. */
      readonly count: number;
      readonly from: PackSource;
    }
  | { readonly code: 'pack-derived'; readonly pack: string }
  | { readonly code: 'kept-damaged'; readonly name: string }
  | {
      readonly code: 'dangling';
      readonly count: number;
      /** The entities' ids, the first hundred. */
      readonly entities: readonly string[];
    };

/** Where a pack can be had again. */
export type PackSource = 'package' | 'kept' | 'address' | 'nowhere';

/** What is looked at, and how far it is: rows, pages, or files. */
export interface CheckProgress {
  readonly step: 'own' | 'packs' | 'kept';
  readonly done: number;
  readonly total: number;
}

/** Whether one click can put it right. */
export function isRepairable(finding: Finding): boolean {
  switch (finding.code) {
    case 'dangling':
      return false;
    case 'pack-missing':
    case 'pack-damaged':
      return finding.from !== 'nowhere';
    default:
      return true;
  }
}
