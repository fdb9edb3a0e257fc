import type { ScopeId, ScopeView } from '../../components/export/view.ts';
import type { Note, NotedPage } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import type { OwnNotes } from '../knowledge/own-notes.ts';
import type { ExportScope } from './export-source.ts';

/** What the export was opened for. */
export interface ExportRequest {
  readonly page?: { readonly page?: NotedPage; readonly entities: readonly string[] };
  readonly entity?: string;
  readonly selected?: { readonly entities: readonly string[]; readonly notes: readonly string[] };
}

/** A scope that can be chosen, with what it is once that is counted. */
export interface ScopeOffer extends ScopeView {
  readonly scope?: ExportScope;
}

export interface ScopeNeeds {
  readonly notes: Pick<OwnNotes, 'all' | 'get' | 'ofPage' | 'ofEntity'>;
  /** Of everything that is neither hidden nor in the bin. */
  readonly entities: readonly string[];
  /** The one that stays, of an entity that may have been merged into another. */
  readonly staying: (id: string) => string;
  /** Milliseconds since 1970, of the last export of notes. */
  readonly last: number | undefined;
}

/** All scopes that there will be, before any is counted: the rows keep their places. */
export function scopesAhead(
  { page, entity, selected }: ExportRequest,
  last: number | undefined,
): readonly ScopeOffer[] {
  const ids: readonly (ScopeId | false)[] = [
    page !== undefined && 'page',
    entity !== undefined && 'entity',
    selected !== undefined && 'selected',
    'notes',
    'everything',
  ];
  return [
    ...ids.flatMap((id): ScopeOffer[] => (id === false ? [] : [{ id }])),
    ...(last === undefined ? [] : [{ id: 'since' as const, since: last }]),
  ];
}

/** Those that are near at hand: of one page, of one entity, of notes that are selected. */
export async function nearScopes(
  { page, entity, selected }: ExportRequest,
  { notes }: Pick<ScopeNeeds, 'notes'>,
): Promise<readonly ScopeOffer[]> {
  const offers: ScopeOffer[] = [];
  if (page) {
    const key = page.page && pageKeyOf(page.page.address);
    const found = key === undefined ? [] : await notes.ofPage(key);
    offers.push(offer('page', page.entities, idsOf(found), notes, page.page));
  }
  if (entity !== undefined) {
    offers.push(offer('entity', [entity], idsOf(await notes.ofEntity(entity)), notes));
  }
  if (selected?.entities.length === 0) offers.push(await selectedNotes(selected.notes, notes));
  return offers;
}

/** Those for which all notes are gone over, once, with their ids alone kept. */
export async function farScopes(
  { selected }: ExportRequest,
  { notes, entities, staying, last }: ScopeNeeds,
  signal: AbortSignal,
): Promise<readonly ScopeOffer[]> {
  const chosen =
    selected && selected.entities.length > 0 ? new Set(selected.entities.map(staying)) : undefined;
  const ofChosen = new Set(selected?.notes);
  const noted = new Set<string>();
  const changed: string[] = [];
  const changedAbout = new Set<string>();
  let count = 0;
  for await (const note of notes.all()) {
    signal.throwIfAborted();
    const { id, entity } = note;
    const stays = entity === undefined ? undefined : staying(entity);
    count += 1;
    if (stays !== undefined) {
      noted.add(stays);
      if (chosen?.has(stays)) ofChosen.add(id);
    }
    if (last !== undefined && note.changed > last) {
      changed.push(id);
      if (stays !== undefined) changedAbout.add(stays);
    }
  }
  const all = (id: ScopeId, of: readonly string[]): ScopeOffer => ({
    id,
    counts: { entities: of.length, notes: count },
    scope: { entities: of, notes: () => notes.all(), noteCount: count },
  });
  return [
    ...(chosen ? [offer('selected', [...chosen], [...ofChosen], notes)] : []),
    all('notes', [...noted]),
    all('everything', entities),
    ...(last === undefined ? [] : [{ ...offer('since', [...changedAbout], changed, notes), since: last }]),
  ];
}

/** Each in its place, with what is known of it by now. */
export function filledIn(ahead: readonly ScopeOffer[], known: readonly ScopeOffer[]): readonly ScopeOffer[] {
  return ahead.map((one) => known.find(({ id }) => id === one.id) ?? one);
}

async function selectedNotes(ids: readonly string[], notes: Pick<OwnNotes, 'get'>): Promise<ScopeOffer> {
  const about = new Set<string>();
  const there: string[] = [];
  for await (const { id, entity } of byId(ids, notes)) {
    there.push(id);
    if (entity !== undefined) about.add(entity);
  }
  return offer('selected', [...about], there, notes);
}

function offer(
  id: ScopeId,
  entities: readonly string[],
  ids: readonly string[],
  notes: Pick<OwnNotes, 'get'>,
  page?: NotedPage,
): ScopeOffer {
  return {
    id,
    counts: { entities: entities.length, notes: ids.length },
    scope: { ...(page && { page }), entities, notes: () => byId(ids, notes), noteCount: ids.length },
  };
}

/** As they stand when they are written; those that have gone meanwhile are left out. */
async function* byId(
  ids: readonly string[],
  notes: Pick<OwnNotes, 'get'>,
): AsyncGenerator<Note, void, undefined> {
  for (const id of ids) {
    const note = await notes.get(id);
    if (note) yield note;
  }
}

function idsOf(found: readonly Note[]): string[] {
  return found.map(({ id }) => id);
}
