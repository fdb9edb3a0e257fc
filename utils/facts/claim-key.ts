import { canonical } from './canonical.ts';
import { hash32 } from './hash.ts';
import type { Statement } from './statement.ts';

type Claim = Pick<
  Statement,
  'property' | 'value' | 'asOfKind' | 'asOf' | 'from' | 'until' | 'qualifiers' | 'rank'
>;

/**
 * What a statement claims, as text that is equal for equal claims. Who said it, when it was read and how it ranks are
 * no part of it: a pack that names its source otherwise or reads it again still says the same. A claim that its pack
 * has withdrawn is another one.
 */
export function claimKey({ property, value, asOfKind, asOf, from, until, qualifiers, rank }: Claim): string {
  return canonical([property, value, asOfKind, asOf, from, until, qualifiers ?? {}, rank === 'deprecated']);
}

/** Equal for statements of one row: a property and what narrows it. */
export function rowKey({ property, qualifiers }: Pick<Claim, 'property' | 'qualifiers'>): string {
  return `${property} ${canonical(qualifiers ?? {})}`;
}

/**
 * A claim as it stands in the name of a stored field: 64 bits in base 36. It must never come out otherwise, or what
 * the reader hid comes back; one entity has a few hundred claims at most, so that no two ever meet.
 */
export function factHash(claim: Claim): string {
  const key = claimKey(claim);
  return shortHash(key) + hash(key, 0x9747b28c);
}

/** 32 bits of a text as seven characters of base 36. */
export function shortHash(text: string): string {
  return hash(text, 0x811c9dc5);
}

function hash(text: string, seed: number): string {
  return hash32(text, seed).toString(36).padStart(7, '0');
}
