import { entryOf } from '../facts/entry-of.ts';
import type { Finding } from './findings.ts';
import type { OwnBase } from './own-base.ts';
import { CHANGE_KIND } from './own-changes.ts';
import { newestCopies } from './own-copies.ts';
import { isBinned } from './own-edits.ts';
import { ROWS_AT_ONCE, type JournalledCopy, type RowJournal } from './own-store.ts';
import { isAlive, type Row } from './row.ts';

/** The journal with what it expects of all rows together; by utils/journal. */
export interface WholeJournal extends RowJournal {
  expected(): Promise<Expected | undefined>;
}

interface Expected {
  readonly rows: number;
  readonly top: string;
  readonly sum: readonly [number, number];
}

export interface OwnIntegrityNeeds {
  readonly own: Pick<OwnBase, 'everyRow' | 'merge'>;
  readonly journal: WholeJournal;
  /** What the journal would expect of these rows; by utils/journal. */
  readonly expectedOf: (rows: readonly { readonly id: string; readonly stamp: string }[]) => Expected;
  /** Runs while no page writes: otherwise a row on its way would be found missing. */
  readonly turn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Those of these entities that a pack or the reader has. */
  readonly knownEntities: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** The reader's rows held against their copies, and against what was last known of all of them together. */
export async function checkOwn(
  needs: OwnIntegrityNeeds,
  seen: (rows: number) => void,
  signal: AbortSignal,
): Promise<Finding[]> {
  const { lost, uncopied, gone, referred } = await needs.turn(() => compareAll(needs, seen, signal));
  const unknown = await unknownOf(referred, needs);
  const dangling = [...unknown.values()].reduce((sum, rows) => sum + rows, 0);
  return [
    ...counted('rows-lost', lost.length),
    ...counted('copies-lost', uncopied.length),
    ...counted('rows-gone', gone),
    ...(dangling > 0
      ? [
          {
            code: 'dangling' as const,
            count: dangling,
            entities: [...unknown.keys()].slice(0, ENTITIES_TOLD),
          },
        ]
      : []),
  ];
}

/** Puts right what `checkOwn` found of this kind. Looks anew first, so that it may be called twice. */
export async function repairOwn(
  code: 'rows-lost' | 'copies-lost' | 'rows-gone',
  needs: OwnIntegrityNeeds,
): Promise<void> {
  const signal = new AbortController().signal;
  const look = () => compareAll(needs, () => undefined, signal);
  if (code === 'rows-lost') {
    const { lost } = await needs.turn(look);
    await needs.own.merge(lost);
    return;
  }
  await needs.turn(async () => {
    const { uncopied, marks, lost } = await look();
    for (let at = 0; at < uncopied.length; at += ROWS_AT_ONCE) {
      await needs.journal.append(uncopied.slice(at, at + ROWS_AT_ONCE), marks.length);
    }
    // What only the journal has is expected on; what is gone is not found by being expected.
    const all = new Map(marks.map((mark) => [mark.id, mark]));
    for (const { id, u } of lost) {
      const there = all.get(id)?.stamp ?? '';
      all.set(id, { id, stamp: u > there ? u : there });
    }
    await needs.journal.settle([...all.values()]);
  });
}

const ENTITIES_TOLD = 100;
const ASKED_AT_ONCE = 500;
const OVERLAY = 'overlay:';

interface Compared {
  /** Merged copies that the base lacks something of. */
  readonly lost: readonly Row[];
  readonly uncopied: readonly JournalledCopy[];
  /** Rows that were expected and are in neither; 1 where the number is right and the sum is not. */
  readonly gone: number;
  readonly marks: readonly { readonly id: string; readonly stamp: string }[];
  /** How many living rows refer to an entity. */
  readonly referred: ReadonlyMap<string, number>;
}

async function compareAll(
  { own, journal, expectedOf }: OwnIntegrityNeeds,
  seen: (rows: number) => void,
  signal: AbortSignal,
): Promise<Compared> {
  const expected = await journal.expected();
  const copies = newestCopies(await journal.copies());
  const lost: Row[] = [];
  const uncopied: JournalledCopy[] = [];
  const marks: { id: string; stamp: string }[] = [];
  const referred = new Map<string, number>();
  for await (const row of own.everyRow()) {
    signal.throwIfAborted();
    marks.push({ id: row.id, stamp: row.u });
    const copy = copies.get(row.id);
    copies.delete(row.id);
    const isBehind = copy !== undefined && isAhead(copy, row);
    if (!copy || isAhead(row, copy)) {
      // A copy that has something the base lacks is not replaced: nothing else may have it.
      const replaced = copy && !isBehind && { replaced: copy.u };
      uncopied.push({ id: row.id, stamp: row.u, row, ...replaced });
    }
    if (isBehind) lost.push(copy);
    for (const id of entitiesOf(row)) referred.set(id, (referred.get(id) ?? 0) + 1);
    if (marks.length % ASKED_AT_ONCE === 0) seen(marks.length);
  }
  lost.push(...copies.values());
  const isAccountedFor = lost.length > 0 || uncopied.length > 0 || !expected;
  return { lost, uncopied, gone: isAccountedFor ? 0 : goneOf(expected, expectedOf(marks)), marks, referred };
}

function goneOf(expected: Expected, there: Expected): number {
  if (expected.rows !== there.rows || expected.top !== there.top) {
    // A base with more, or newer, than expected has lost nothing that could be known here.
    return Math.max(expected.rows - there.rows, expected.top > there.top ? 1 : 0);
  }
  return expected.sum.every((part, at) => part === there.sum[at]) ? 0 : 1;
}

/** Whether a field of `row` is newer than that of `other`. */
function isAhead(row: Row, other: Row): boolean {
  return Object.entries(row.h).some(([field, stamp]) => stamp > (entryOf(other.h, field) ?? ''));
}

function entitiesOf(row: Row): string[] {
  // What is in the bin is missed by nobody, and history may speak of what is gone.
  if (!isAlive(row) || isBinned(row) || row.kind === CHANGE_KIND) return [];
  const value = entryOf(row.f, 'value');
  const inValue = typeof value === 'object' && value !== null && 'entity' in value ? [value['entity']] : [];
  const named = [entryOf(row.f, 'entity'), ...inValue].filter((id) => typeof id === 'string');
  return row.id.startsWith(OVERLAY) ? [...named, row.id.slice(OVERLAY.length)] : named;
}

async function unknownOf(
  referred: ReadonlyMap<string, number>,
  { knownEntities }: OwnIntegrityNeeds,
): Promise<Map<string, number>> {
  const ids = [...referred.keys()];
  const unknown = new Map(referred);
  for (let at = 0; at < ids.length; at += ASKED_AT_ONCE) {
    for (const id of await knownEntities(ids.slice(at, at + ASKED_AT_ONCE))) unknown.delete(id);
  }
  return unknown;
}

function counted(code: 'rows-lost' | 'copies-lost' | 'rows-gone', count: number): Finding[] {
  return count > 0 ? [{ code, count }] : [];
}
