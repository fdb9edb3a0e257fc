import type { PresentedFact, PresentedStatement } from './presented.ts';

/** Statements that one line says: a single value, or the members of a list that one source gives at one date. */
export type StatementRow = readonly [PresentedStatement, ...PresentedStatement[]];

/** A fact's values as lines, in their order; values of sources that differ stay apart. */
export function statementRows(fact: Pick<PresentedFact, 'values' | 'sourcesDiffer'>): StatementRow[] {
  const rows: [PresentedStatement, ...PresentedStatement[]][] = [];
  for (const statement of fact.values) {
    const row = fact.sourcesDiffer ? undefined : rows.find(([first]) => isSameBreath(first, statement));
    if (row) row.push(statement);
    else rows.push([statement]);
  }
  return rows;
}

function isSameBreath(one: PresentedStatement, other: PresentedStatement): boolean {
  return (
    one.saidBy === other.saidBy &&
    one.source.name === other.source.name &&
    one.source.url === other.source.url &&
    one.asOfKind === other.asOfKind &&
    one.asOf === other.asOf &&
    one.readOn === other.readOn &&
    one.from === other.from &&
    one.until === other.until
  );
}
