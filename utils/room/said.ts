import type { Entity } from '../facts/entity.ts';
import type { PresentedFact, PresentedStatement } from '../facts/presented.ts';
import type { Source, Statement } from '../facts/statement.ts';
import { presentFacts } from '../reading/present-facts.ts';
import type { Surroundings } from '../reading/surroundings.ts';

/** One statement as it is shown beside another, and the name of its fact. */
export interface SaidOnce {
  readonly label: string;
  readonly said: PresentedStatement;
}

/** Nothing where it cannot be said whole: its property has no name, or what it refers to is not there. */
export function sayOnce(statement: Statement, of: Entity, around: Surroundings): SaidOnce | undefined {
  // Also a value that its pack no longer stands by is shown as what it was.
  const alone = { ...of, statements: [{ ...statement, rank: 'normal' as const }] };
  const [fact] = presentFacts(alone, around);
  const said = fact?.values[0];
  return fact && said && { label: labelOf(fact), said };
}

function labelOf({ label, narrowedBy }: PresentedFact): string {
  return narrowedBy ? `${label}, ${narrowedBy.text}` : label;
}

/** Tables in which a statement finds this source and no other. */
export function withSource(around: Surroundings, key: string, source: Source | undefined): Surroundings {
  const sources = { [key]: source ?? { title: key, publisher: key, licence: '' } };
  return { ...around, tables: { ...around.tables, sources } };
}
