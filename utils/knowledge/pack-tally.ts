import type { Kind } from '../facts/entity.ts';

/** What a pack holds, counted. */
export interface PackTally {
  /** Entities, each counted once however many parts it came in. */
  readonly entities: number;
  readonly names: number;
  readonly statements: number;
  /** Names of each language. */
  readonly languages: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Statements of each source, by its key in the pack's own table. */
  readonly sources: Readonly<Record<string, number>>;
  /** UTF-8 bytes of the entities as JSON. */
  readonly bytes: number;
}
