import type { FoundNoteView, FoundView, WhyFound } from '../../components/base/view.ts';
import { entityOf, isBinned } from '../knowledge/own-edits.ts';
import { isAlive } from '../knowledge/row.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { presentEntity } from '../reading/present-entity.ts';
import type { Search, SearchHit } from '../search/searched.ts';
import { aroundOf, entitiesNow, wholesNow } from './around.ts';
import { foundNotes } from './found-notes.ts';
import { own } from './stores.ts';

/** What a search needs to answer in words. */
export interface Finder {
  readonly search: Search;
  readonly tables: KnownTables;
  readonly view: PacksView;
  readonly lang: string;
}

const SHOWN = 12;
/** Notes under them: the manager shows all. */
const NOTES_SHOWN = 6;
/** Notes take no place of an entity: so many of both are asked for. */
const MOST = 60;

/** What a query finds: entities by their names, and notes, each as a row of its own. */
export async function findAll(finder: Finder, query: string): Promise<(FoundView | FoundNoteView)[]> {
  const hits = finder.search.find(query, { limit: MOST, lang: finder.lang });
  const rows = hits.filter(({ why }) => why !== 'note').slice(0, SHOWN);
  const [named, noted] = await Promise.all([
    presented(
      rows.map((hit) => ({ key: hit.id, id: hit.id, why: whyOf(hit, query) })),
      finder,
    ),
    notesAmong(hits, finder, NOTES_SHOWN),
  ]);
  return [...named, ...noted];
}

/** What a query finds where an entity is to be chosen: by its names and by what was noted about it. */
export async function findChoices(finder: Finder, query: string): Promise<FoundView[]> {
  const hits = finder.search.find(query, { limit: MOST, lang: finder.lang });
  const ofNotes = await entitiesOfNotes(hits, finder.view);
  const rows = hits.flatMap((hit) => {
    const id = hit.why === 'note' ? ofNotes.get(hit.id) : hit.id;
    return id === undefined ? [] : [{ key: hit.id, id, why: whyOf(hit, query) }];
  });
  return presented(rows.slice(0, SHOWN), finder);
}

/** An entity that a search found, and by what. */
export interface FoundEntity {
  readonly id: string;
  readonly why: WhyFound;
}

/** What a query finds, apart: each entity once by its names, and the notes; the best of each first. */
export async function findApart(
  finder: Finder,
  query: string,
  limit: number,
): Promise<{ readonly entities: FoundEntity[]; readonly notes: FoundNoteView[] }> {
  const hits = finder.search.find(query, { limit, lang: finder.lang });
  return {
    entities: hits.flatMap((hit) => (hit.why === 'note' ? [] : [{ id: hit.id, why: whyOf(hit, query) }])),
    notes: await notesAmong(hits, finder, limit),
  };
}

/** The same, entities alone, which their notes lead to as well; nothing is read but whose notes were found. */
export async function findEntities(finder: Finder, query: string, limit: number): Promise<FoundEntity[]> {
  const hits = finder.search.find(query, { limit, lang: finder.lang });
  const ofNotes = await entitiesOfNotes(hits, finder.view);
  const found = new Map<string, WhyFound>();
  for (const hit of hits) {
    const id = hit.why === 'note' ? ofNotes.get(hit.id) : hit.id;
    if (id !== undefined && !found.has(id)) found.set(id, whyOf(hit, query));
  }
  return [...found].map(([id, why]) => ({ id, why }));
}

type Row = Omit<FoundView, 'entity'> & { readonly id: string };

async function presented(
  rows: readonly Row[],
  { tables, view, lang }: Omit<Finder, 'search'>,
): Promise<FoundView[]> {
  const entities = await entitiesNow([...new Set(rows.map(({ id }) => id))], view);
  const around = await aroundOf(entities.values(), tables, view, lang);
  return rows.flatMap(({ id, ...row }) => {
    const entity = entities.get(id);
    return entity ? [{ ...row, entity: presentEntity(entity, around) }] : [];
  });
}

async function notesAmong(
  hits: readonly SearchHit[],
  { tables, view, lang }: Omit<Finder, 'search'>,
  limit: number,
): Promise<FoundNoteView[]> {
  const notes = hits.filter(({ why }) => why === 'note').slice(0, limit);
  if (notes.length === 0) return [];
  const rows = await own.rows(notes.map(({ id }) => id));
  const entities = await entitiesNow([...new Set(rows.flatMap((row) => entityOf(row) ?? []))], view);
  const around = await aroundOf(entities.values(), tables, view, lang);
  return foundNotes(notes, rows, (id) => {
    const entity = entities.get(id);
    return entity && presentEntity(entity, around).name;
  });
}

/** Of notes that were found: the entity, or the one that stays in its place. */
async function entitiesOfNotes(hits: readonly SearchHit[], view: PacksView): Promise<Map<string, string>> {
  const notes = hits.flatMap(({ why, id }) => (why === 'note' ? [id] : []));
  const rows =
    notes.length === 0 ? [] : (await own.rows(notes)).filter((row) => isAlive(row) && !isBinned(row));
  const wholes = await wholesNow(
    rows.flatMap((row) => entityOf(row) ?? []),
    view,
  );
  return new Map(
    rows.flatMap((row) => {
      const whole = wholes.get(entityOf(row) ?? '');
      return whole ? [[row.id, whole.id] as const] : [];
    }),
  );
}

function whyOf({ why: reason, matched, ranges, viaKeyboard }: SearchHit, query: string): WhyFound {
  const keyboard = /\p{Script=Latin}/u.test(query) ? 'latin' : 'cyrillic';
  return { reason, text: matched.text, lang: matched.lang, ranges, ...(viaKeyboard && { keyboard }) };
}
