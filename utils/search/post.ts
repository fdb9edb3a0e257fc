import type { NameRole } from '../facts/entity.ts';

/**
 * A post says that an entity has a name with a certain word: the entity's number in the lower 24 bits, and in the
 * upper 8 what the word is to the best of those names, so that of a thousand entities those likeliest meant are
 * taken without reading a name.
 */
const ENTITY_BITS = 24;

/** How many entities an index can hold. */
export const MOST_ENTITIES = 2 ** ENTITY_BITS;

export type NamedBy = NameRole | 'note';

/** From the name a reader expects to what was only meant to lead here. */
const ROLES: readonly NamedBy[] = ['label', 'alias', 'short', 'former', 'search', 'demonym', 'note'];
const NOT_WHOLE = 8;
const NOT_FIRST = 16;

/** Place of a role among the others, the best first. */
export function roleRank(role: NamedBy): number {
  return ROLES.indexOf(role);
}

/** What a word is to a name, small where it is much. */
export function wordRank(rank: number, isWhole: boolean, isFirst: boolean): number {
  return rank + (isWhole ? 0 : NOT_WHOLE) + (isFirst ? 0 : NOT_FIRST);
}

export function makePost(entity: number, rank: number): number {
  return (rank << ENTITY_BITS) | entity;
}

export function entityOf(post: number): number {
  return post & (MOST_ENTITIES - 1);
}

/** How likely the entity is meant, 0 to 255, from the post and from how well the entity is known (0 to 31). */
export function likelihood(post: number, fame: number): number {
  const rank = post >>> ENTITY_BITS;
  const place = (rank & NOT_FIRST ? 0 : 64) + (rank & NOT_WHOLE ? 0 : 64);
  return place + (8 - (rank & 7)) * 8 + fame;
}
