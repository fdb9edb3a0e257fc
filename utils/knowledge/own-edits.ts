import type { Name } from '../facts/entity.ts';
import type { BasedOn, OwnEdits, OwnEntity, OwnProperty, OwnSource, OwnTables } from '../facts/own.ts';
import { overlayId, ownSourceKey } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import { timeOf } from './clock.ts';
import {
  ENTITY_FIELDS,
  FACT_FIELDS,
  fitting,
  isMoment,
  NAME_FIELDS,
  NOTE_FIELDS,
  PROPERTY_FIELDS,
  SAME_FIELDS,
  SOURCE_FIELDS,
  STATEMENT_NEEDS,
  textsIn,
} from './own-fields.ts';
import type { OwnRows } from './own-rows.ts';
import type { Row } from './row.ts';

/** Fields of the version that this code knows; of rows of a later one nothing is said here, and they stay. */
export const KNOWN_VERSION = 1;

export const DESCRIPTION = 'description:';
export const HIDE_NAME = 'hide-name:';
export const HIDE_FACT = 'hide-fact:';
export const LABEL = 'label:';
export const REMARK = 'remark:';
export const TAG = 'tag:';

/**
 * What the reader made or changed of entities, by rows about them; those of which they did nothing are absent, and so
 * is what lies in the bin.
 */
export function editsIn(rows: Iterable<Row>): Map<string, OwnEdits> {
  const found = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const known = found.get(id) ?? nothingOf(id);
    found.set(id, known);
    return known;
  };
  const binned: string[] = [];
  for (const row of rows) {
    const id = entityOf(row);
    if (id === undefined || row.v > KNOWN_VERSION) continue;
    if (!isBinned(row)) READERS[row.kind]?.(draftOf(id), row);
    else if (row.kind === 'entity') binned.push(id);
  }
  for (const [id, draft] of found) if (isNothing(draft)) found.delete(id);
  // What is about an entity in the bin goes and comes back with it.
  for (const id of binned) found.delete(id);
  return found;
}

/** Whether a row lies in the bin, from which it may come back. */
export function isBinned({ f }: Pick<Row, 'f'>): boolean {
  return isMoment(f['binned']);
}

/** Which entity a row is about. */
export function entityOf({ kind, id, f: { entity } }: Pick<Row, 'kind' | 'id' | 'f'>): string | undefined {
  if (kind === 'entity') return id;
  if (kind === 'overlay') return id.slice(overlayId('').length);
  return Object.hasOwn(READERS, kind) && typeof entity === 'string' ? entity : undefined;
}

/** Every source and property that the reader made. */
export async function ownTables(own: Pick<OwnRows, 'withIdPrefix'>): Promise<OwnTables> {
  const [sources, properties] = await Promise.all([
    own.withIdPrefix('source:'),
    own.withIdPrefix('property:'),
  ]);
  return tablesIn([...sources, ...properties]);
}

/** Those that these rows are. */
export function tablesIn(rows: readonly Row[]): OwnTables {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return { sources: of('source').flatMap(sourceIn), properties: of('property').flatMap(propertyIn) };
}

type Draft = {
  -readonly [Key in keyof OwnEdits]: OwnEdits[Key] extends readonly (infer Each)[]
    ? Each[]
    : OwnEdits[Key] extends ReadonlySet<string>
      ? Set<string>
      : OwnEdits[Key];
};

function nothingOf(id: string): Draft {
  return {
    id,
    hidden: false,
    descriptions: {},
    names: [],
    facts: [],
    notes: [],
    hiddenNames: [],
    hiddenFacts: new Set(),
    tags: [],
  };
}

function isNothing({ entity, hidden, kind, type, sameAs, descriptions, hiddenFacts, ...lists }: Draft) {
  const { names, facts, notes, hiddenNames, tags } = lists;
  const said = [names, facts, notes, hiddenNames, tags, Object.keys(descriptions)];
  const count = said.reduce((sum, { length }) => sum + length, hiddenFacts.size);
  return !entity && !hidden && (kind ?? type ?? sameAs) === undefined && count === 0;
}

/** A fact's row: its statement, but for what other fields and tables add. */
type FactFields = Omit<Statement, 'source' | 'remark' | 'overrides'> & {
  readonly entity: string;
  readonly source?: string;
  readonly basedOn?: BasedOn;
};

const READERS: Readonly<Record<string, (draft: Draft, row: Row) => void>> = {
  entity(draft, { f }) {
    const fit = fitting<OwnEntity>(ENTITY_FIELDS, f, ['kind', 'type']);
    if (!fit) return;
    draft.entity = fit;
    readCommon(draft, f);
  },
  overlay(draft, { f }) {
    const { kind, type } = fitting<Partial<OwnEntity>>(ENTITY_FIELDS, f, []) ?? {};
    if (kind !== undefined) draft.kind = kind;
    if (type !== undefined) draft.type = type;
    draft.hidden = f['hidden'] === true;
    readCommon(draft, f);
    for (const [field, is] of Object.entries(f)) {
      if (is !== true) continue;
      const [, lang, text] = /^hide-name:(\S+) (.+)$/su.exec(field) ?? [];
      if (lang !== undefined && text !== undefined) draft.hiddenNames.push({ lang, text });
      if (field.startsWith(HIDE_FACT)) draft.hiddenFacts.add(field.slice(HIDE_FACT.length));
    }
  },
  name(draft, { id, f }) {
    const fit = fitting<Name & { entity: string }>(NAME_FIELDS, f, ['text', 'lang', 'role']);
    if (!fit) return;
    const { entity: _, ...name } = fit;
    draft.names.push({ id, ...name });
  },
  fact(draft, { id, f }) {
    const fit = fitting<FactFields>(FACT_FIELDS, f, STATEMENT_NEEDS);
    if (!fit) return;
    const { entity: _, source, basedOn, ...said } = fit;
    const remark = textsIn(f, REMARK);
    const statement: Statement = {
      ...said,
      source: ownSourceKey(source),
      ...(Object.keys(remark).length > 0 && { remark }),
    };
    draft.facts.push({ id, statement, ...(basedOn && { basedOn }) });
  },
  note(draft, row) {
    const { id, f } = row;
    const fit = fitting<{ entity: string; text: string }>(NOTE_FIELDS, f, ['text']);
    if (fit) draft.notes.push({ id, text: fit.text, changed: noteChanged(row) });
  },
};

/**
 * When a note's text or tags were last changed, in milliseconds since 1970: where its quote stands now is no change of
 * the reader's. Of one that came from a file the file tells, until it is changed here.
 */
export function noteChanged({ f, h }: Pick<Row, 'f' | 'h'>): number {
  const { edited } = f;
  const last = Object.keys(h).reduce((high, field) => {
    const stamp = h[field] ?? '';
    return (field === 'text' || field.startsWith(TAG)) && stamp > high ? stamp : high;
  }, '');
  const isTold = typeof edited === 'string' && isMoment(edited) && (h['edited'] ?? '') >= last;
  return isTold ? Date.parse(edited) : timeOf(last);
}

/** What rows of entities and overlays have alike: an entity that the reader made may have both. */
function readCommon(draft: Draft, f: Row['f']): void {
  draft.descriptions = { ...draft.descriptions, ...textsIn(f, DESCRIPTION) };
  const tags = Object.keys(f).flatMap((field) =>
    field.startsWith(TAG) && f[field] === true ? [field.slice(TAG.length)] : [],
  );
  draft.tags = [...new Set([...draft.tags, ...tags])].sort();
  const { sameAs } = fitting<{ sameAs: string }>(SAME_FIELDS, f, []) ?? {};
  if (sameAs !== undefined) draft.sameAs = sameAs;
}

function sourceIn({ id, v, f }: Row): OwnSource[] {
  const fit =
    v <= KNOWN_VERSION && !isBinned({ f }) ? fitting<SourceFields>(SOURCE_FIELDS, f, ['title']) : null;
  return fit ? [{ id, publisher: fit.title, licence: '', ...fit }] : [];
}

type SourceFields = Pick<OwnSource, 'title'> & Partial<Omit<OwnSource, 'id'>>;

function propertyIn({ id, v, f }: Row): OwnProperty[] {
  const labels = textsIn(f, LABEL);
  if (v > KNOWN_VERSION || isBinned({ f }) || Object.keys(labels).length === 0) return [];
  return [{ id, labels, order: LAST, ...fitting<PropertyFields>(PROPERTY_FIELDS, f, []) }];
}

type PropertyFields = Partial<Omit<OwnProperty, 'id' | 'labels'>>;

/** Behind the properties of packs, unless the reader puts it elsewhere. */
const LAST = 10_000;
