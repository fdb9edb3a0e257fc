import type { FactGroup } from '../../components/base/view.ts';
import { factHash, rowKey } from '../facts/claim-key.ts';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import { isOwnSourceKey, type OwnEdits } from '../facts/own.ts';
import type { PresentedStatement } from '../facts/presented.ts';
import type { Statement } from '../facts/statement.ts';
import type { Laid } from '../packs/overlay.ts';
import { presentFacts } from '../reading/present-facts.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { Around } from './fact-drafts.ts';
import { lineOf } from './fact-line.ts';
import { sayOnce, withSource } from './said.ts';

/** All statements of an entity in rows, the reader's before the packs', in the order of the card. */
export function factGroups({ entity, overrides }: Laid, edits: OwnEdits, around: Around): FactGroup[] {
  if (!entity) return [];
  const standing = new Set(
    overrides.flatMap(({ state, old }) => (state === 'in-force' ? [factHash(old.statement)] : [])),
  );
  // What the reader's value stands in for is shown with it, not beside it.
  const inPacks = entity.statements.filter(
    (one) => !isOwnSourceKey(one.source) && one.rank !== 'deprecated' && !standing.has(factHash(one)),
  );
  const lines = [
    ...edits.facts.flatMap(({ id, statement }) => {
      const override = overrides.find(({ fact }) => fact.id === id);
      const isInForce = override?.state === 'in-force';
      const line = lineOf(statement, entity, around, {
        id,
        ...(isInForce && { over: override.old.statement }),
      });
      if (!line) return [];
      if (!override || isInForce) return [{ line, statement }];
      const { old, candidates } = override;
      const then = { title: old.sourceTitle, publisher: old.sourceTitle, licence: '' };
      const before = said(old.statement, entity, withSource(around, old.statement.source, then));
      const theirs = candidates.flatMap((one) => said(one, entity, around) ?? []);
      return [{ line: { ...line, conflict: { ...(before && { before }), theirs } }, statement }];
    }),
    ...inPacks.toSorted(bestFirst).flatMap((statement) => {
      const line = lineOf(statement, entity, around);
      return line ? [{ line, statement }] : [];
    }),
  ];
  const order = ({ property }: Statement) =>
    entryOf(around.tables.vocabulary.properties, property)?.order ?? 0;
  const rows = presentFacts(entity, around);
  return [...Map.groupBy(lines, ({ statement }) => rowKey(statement))]
    .sort(([, [one]], [, [other]]) => (one && other ? order(one.statement) - order(other.statement) : 0))
    .map(([key, members]) => {
      const label = members[0]?.line.label ?? '';
      const row = rows.find((one) => labelOf(one) === label);
      return {
        key,
        label,
        sourcesDiffer: row?.sourcesDiffer === true,
        ...(row?.yearsOld !== undefined && { yearsOld: row.yearsOld }),
        lines: members.map(({ line }) => line),
      };
    });
}

/** The preferred, then the latest. */
function bestFirst(one: Statement, other: Statement): number {
  const rank = Number(other.rank === 'preferred') - Number(one.rank === 'preferred');
  return rank || (other.asOf ?? '').localeCompare(one.asOf ?? '');
}

function said(statement: Statement, entity: Entity, around: Surroundings): PresentedStatement | undefined {
  return sayOnce(statement, entity, around)?.said;
}

function labelOf({ label, narrowedBy }: ReturnType<typeof presentFacts>[number]): string {
  return narrowedBy ? `${label}, ${narrowedBy.text}` : label;
}
