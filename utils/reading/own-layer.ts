import type { Entity } from '../facts/entity.ts';
import { ownSourceKey, type OwnEdits, type OwnTables } from '../facts/own.ts';
import type { PresentedNote } from '../facts/presented.ts';
import { noteIdOf } from '../knowledge/note-id.ts';
import type { Part } from '../knowledge/merge-own.ts';
import { ownTables } from '../knowledge/own-edits.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { Laid } from '../packs/overlay.ts';

/** Lays what the reader made and changed over what packs say. */
export interface OwnLayer {
  /** The entities as the reader has them, without those that they hid, by the ids that were asked for. */
  lay(found: ReadonlyMap<string, Part>): Map<string, Entity>;
  /** The reader's notes by the same ids, latest first; of entities without any none. */
  notes(found: ReadonlyMap<string, Part>): Map<string, readonly PresentedNote[]>;
  /** The tables of packs with what the reader's own statements refer to. */
  tables(known: KnownTables, own: Pick<OwnRows, 'withIdPrefix'>): Promise<KnownTables>;
}

/** @param layOwn that of utils/packs */
export function ownLayer(layOwn: (pack: Entity | undefined, own: OwnEdits) => Laid): OwnLayer {
  return {
    lay(found) {
      const entities = new Map<string, Entity>();
      for (const [id, { pack, own }] of found) {
        const { entity, hidden } = own ? layOwn(pack, own) : { entity: pack, hidden: false };
        if (entity && !hidden) entities.set(id, entity);
      }
      return entities;
    },
    notes(found) {
      const all = new Map<string, readonly PresentedNote[]>();
      for (const [id, { own }] of found) {
        const notes = (own?.notes ?? []).map(({ id: row, ...note }) => ({ id: noteIdOf(row), ...note }));
        if (notes.length > 0)
          all.set(
            id,
            notes.sort((a, b) => b.changed - a.changed),
          );
      }
      return all;
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
