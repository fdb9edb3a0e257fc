import type { TypeChoice } from './view.ts';

/** Kind and type as one field: a choice of one is a choice of both. */
export function isOf({ kind, type }: Pick<TypeChoice, 'kind' | 'type'>): string {
  return `${kind}/${type}`;
}
