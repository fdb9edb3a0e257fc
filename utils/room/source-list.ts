import { isOwnSourceKey, ownSourceKey } from '../facts/own.ts';
import type { Source } from '../facts/statement.ts';
import type { OwnTables } from '../facts/own.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Packs } from '../knowledge/packs.ts';

/** A source of the base, and how many statements of what the reader sees cite it. */
export interface ListedSource extends Pick<Source, 'title' | 'publisher' | 'url' | 'published'> {
  /** As in the known tables. */
  readonly key: string;
  /** Id of the row, where it is the reader's. */
  readonly own?: string;
  /** Id of the pack that brings it; none where it is the reader's. */
  readonly pack?: string;
  readonly statements: number;
}

export interface SourceNeeds {
  readonly packs: Pick<Packs, 'everyEntity' | 'knownTables'>;
  readonly own: Pick<OwnRows, 'withIdPrefix'>;
  readonly ownTables: () => Promise<OwnTables>;
}

/**
 * Every source of the packs that are on and every one of the reader's, the most cited first. Reads the whole base, page
 * by page; rejects with StoreError where the store fails.
 */
export async function listSources(needs: SourceNeeds, view: PacksView): Promise<ListedSource[]> {
  const [{ sources }, mine, counts] = await Promise.all([
    needs.packs.knownTables(view),
    needs.ownTables(),
    countStatements(needs, view),
  ]);
  const count = (key: string): number => counts.get(key) ?? 0;
  const theirs = Object.entries(sources)
    .filter(([key]) => !isOwnSourceKey(key))
    .map(([key, source]) => ({
      key,
      pack: key.slice(0, key.indexOf('/')),
      statements: count(key),
      ...said(source),
    }));
  const ours = mine.sources.map((source) => {
    const key = ownSourceKey(source.id);
    return { key, own: source.id, statements: count(key), ...said(source) };
  });
  return [...ours, ...theirs].sort(
    (one, other) => other.statements - one.statements || one.title.localeCompare(other.title),
  );
}

async function countStatements({ packs, own }: SourceNeeds, view: PacksView): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { f } of await own.withIdPrefix('fact:')) {
    if (typeof f['source'] === 'string' && f['binned'] === undefined) add(ownSourceKey(f['source']));
  }
  for await (const page of packs.everyEntity(view)) {
    for (const { entity } of page) for (const { source } of entity.statements) add(source);
  }
  return counts;
}

function said({ title, publisher, url, published }: Source): Omit<ListedSource, 'key' | 'statements'> {
  return {
    title,
    publisher,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}
