import type { Entity } from '../facts/entity.ts';
import type { PartialDate } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';

/** What presenting an entity needs to know beside it. */
export interface Surroundings {
  /** Entities that it refers to, by id: see `referencesOf`. Those missing here are left unsaid. */
  readonly others: Pick<ReadonlyMap<string, Entity>, 'get'>;
  readonly tables: KnownTables;
  /** The reader's language. */
  readonly lang: Language;
  /** Today by UTC, a full ISO date. */
  readonly today: PartialDate;
  /** For a row of a list: without what only a card, or a page about one entity, has room for. */
  readonly brief?: boolean;
}
