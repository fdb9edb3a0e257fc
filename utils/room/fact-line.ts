import type { FactLine } from '../../components/base/view.ts';
import { factHash } from '../facts/claim-key.ts';
import type { Entity } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';
import { draftOf, type Around } from './fact-drafts.ts';
import { sayOnce } from './said.ts';

/** One statement as a line of the table; nothing where it cannot be said whole. */
export function lineOf(
  statement: Statement,
  entity: Entity,
  around: Around,
  own?: { readonly id: string; readonly over?: Statement },
): FactLine | undefined {
  const once = sayOnce(statement, entity, around);
  if (!once) return undefined;
  const hash = factHash(own?.over ?? statement);
  const over = own?.over && sayOnce(own.over, entity, around)?.said;
  return {
    key: own?.id ?? hash,
    slot: own && !own.over ? own.id : hash,
    label: once.label,
    said: once.said,
    draft: draftOf(statement, around, own !== undefined),
    isOwn: own !== undefined,
    ...(over && { over }),
  };
}
