import { canonical } from '../facts/canonical.ts';
import { hash32 } from '../facts/hash.ts';
import { isOwnEntityId, type OwnEdits } from '../facts/own.ts';
import { timeOf } from '../knowledge/clock.ts';
import { editsIn, entityOf, isBinned } from '../knowledge/own-edits.ts';
import type { Row } from '../knowledge/row.ts';
import { referencesOf } from '../reading/present-entity.ts';

/** What the reader did about one entity. */
export interface About {
  /** Of one in the bin, as it was before. */
  readonly edits: OwnEdits;
  readonly isBinned: boolean;
  /** By the stamps of all fields, as rows of another device may come with older ones: equal ones mean equal rows. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** What the reader did about each entity, by all rows about entities. */
export function aboutEach(rows: readonly Row[]): Map<string, About> {
  const about = new Map<string, About>();
  for (const [id, theirs] of Map.groupBy(rows, entityOf)) {
    if (id === undefined) continue;
    const inBin = theirs.some((row) => row.kind === 'entity' && isBinned(row));
    const edits = editsIn(inBin ? theirs.map(outOfBin) : theirs).get(id);
    if (!edits) continue;
    const top = theirs.reduce((high, { u }) => (u > high ? u : high), '');
    about.set(id, { edits, isBinned: inBin, key: keyOf(theirs), changed: timeOf(top) });
  }
  return about;
}

/** Whether a list may show the entity otherwise than its pack has it; what is only tagged or noted stays as it is. */
export function isListedAnew({ entity, kind, type, ...edits }: OwnEdits): boolean {
  const { names, facts, hiddenNames, hiddenFacts } = edits;
  const count = names.length + facts.length + hiddenNames.length + hiddenFacts.size;
  return (entity ?? kind ?? type) !== undefined || count > 0;
}

/** Entities that the reader made and of which they say something here. */
export function ownReferences({ facts }: OwnEdits): string[] {
  const statements = facts.map(({ statement }) => statement);
  return referencesOf({ statements }).filter(isOwnEntityId);
}

function keyOf(rows: readonly Row[]): string {
  const stamps = canonical(rows.map(({ id, h }) => [id, h]));
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash32(stamps, seed)).join(' ');
}

/** A row as it was before its entity went into the bin; what lies there by itself stays. */
function outOfBin(row: Row): Row {
  if (row.kind !== 'entity') return row;
  const { binned: _, ...f } = row.f;
  return { ...row, f };
}
