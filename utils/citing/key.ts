import { canonical } from '../facts/canonical.ts';
import { shortHash } from '../facts/claim-key.ts';
import type { FactThen } from '../facts/derived.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { CitedRow } from './cited.ts';

/**
 * A key that is the same in every language and at every copying, in letters of ASCII: "kz-39-population-2025-12-01-"
 * and a hash of what else tells a statement from its neighbours.
 */
export function citationKey(entity: PresentedEntity, fact: FactThen, { statement }: CitedRow): string {
  const { asOf, readOn, from, until, source } = statement;
  const narrowed = fact.narrowing ?? fact.narrowedBy?.text ?? '';
  const hash = shortHash(
    canonical([entity.id, fact.property, narrowed, asOf, readOn, from, until, source.url ?? source.title]),
  );
  return [slug(entity.id), slug(fact.property), asOf ?? 'undated', hash]
    .filter((part) => part !== '')
    .join('-');
}

function slug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
