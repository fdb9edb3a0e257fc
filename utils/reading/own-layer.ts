import type { Entity } from '../facts/entity.ts';
import { ownSourceKey, type OwnEdits, type OwnTables } from '../facts/own.ts';
import type { PresentedNote } from '../facts/presented.ts';
import { noteIdOf } from '../knowledge/keep-note.ts';
import { editsIn, ownTables } from '../knowledge/own-edits.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { Row } from '../knowledge/row.ts';
import type { Laid } from '../packs/overlay.ts';

/** Lays what the reader made and changed over what packs say. */
export interface OwnLayer {
  /**
   * The entities of these ids as the reader has them, without those that they hid.
   * @param rows all that there are about these entities
   */
  lay(ids: Iterable<string>, packs: ReadonlyMap<string, Entity>, rows: readonly Row[]): Map<string, Entity>;
  /** The reader's notes by entity, latest first; entities without any are absent. */
  notes(rows: readonly Row[]): Map<string, readonly PresentedNote[]>;
  /** The tables of packs with what the reader's own statements refer to. */
  tables(known: KnownTables, own: Pick<OwnRows, 'withIdPrefix'>): Promise<KnownTables>;
}

/** @param layOwn that of utils/packs */
export function ownLayer(layOwn: (pack: Entity | undefined, own: OwnEdits) => Laid): OwnLayer {
  return {
    lay(ids, packs, rows) {
      const edits = editsIn(rows);
      const entities = new Map<string, Entity>();
      for (const id of ids) {
        const own = edits.get(id);
        const { entity, hidden } = own
          ? layOwn(packs.get(id), own)
          : { entity: packs.get(id), hidden: false };
        if (entity && !hidden) entities.set(id, entity);
      }
      return entities;
    },
    notes(rows) {
      const found = new Map<string, readonly PresentedNote[]>();
      for (const [id, { notes }] of editsIn(rows)) {
        const told = notes.map(({ id: row, text, changed }) => ({ id: noteIdOf(row), text, changed }));
        if (told.length > 0)
          found.set(
            id,
            told.sort((a, b) => b.changed - a.changed),
          );
      }
      return found;
    },
    async tables(known, own) {
      return withOwnTables(known, await ownTables(own));
    },
  };
}

function withOwnTables({ vocabulary, sources }: KnownTables, own: OwnTables): KnownTables {
  return {
    vocabulary: {
      ...vocabulary,
      properties: joined(
        vocabulary.properties,
        own.properties.map(({ id, ...property }) => [id, property]),
      ),
    },
    sources: joined(
      sources,
      own.sources.map(({ id, ...source }) => [ownSourceKey(id), source]),
    ),
  };
}

function joined<T>(
  table: Readonly<Record<string, T>>,
  own: readonly (readonly [string, T])[],
): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, table, Object.fromEntries(own));
}
