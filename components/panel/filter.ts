import { KINDS, type Kind } from '../../utils/facts/entity.ts';
import type { PanelName } from './view.ts';

export const FLAGS = ['differs', 'old', 'note'] as const;
export type Flag = (typeof FLAGS)[number];

/** What is listed: names of any of the kinds, or of all where there is none, that have every flag. */
export interface Filter {
  readonly kinds: ReadonlySet<Kind>;
  readonly flags: ReadonlySet<Flag>;
}

export const EVERYTHING: Filter = { kinds: new Set(), flags: new Set() };

export function filtered(names: readonly PanelName[], { kinds, flags }: Filter): readonly PanelName[] {
  if (kinds.size === 0 && flags.size === 0) return names;
  return names.filter(
    (name) =>
      (kinds.size === 0 || kinds.has(name.entity.kind)) && [...flags].every((flag) => hasFlag(name, flag)),
  );
}

/** Kinds and flags that at least one of the names has, in their order. */
export function choicesIn(names: readonly PanelName[]): {
  readonly kinds: readonly Kind[];
  readonly flags: readonly Flag[];
} {
  return {
    kinds: KINDS.filter((kind) => names.some(({ entity }) => entity.kind === kind)),
    flags: FLAGS.filter((flag) => names.some((name) => hasFlag(name, flag))),
  };
}

export function hasFlag({ entity: { facts, notes } }: Pick<PanelName, 'entity'>, flag: Flag): boolean {
  switch (flag) {
    case 'differs':
      return facts.some(({ sourcesDiffer }) => sourcesDiffer);
    case 'old':
      return facts.some(({ yearsOld }) => yearsOld !== undefined);
    case 'note':
      return notes !== undefined && notes.length > 0;
  }
}

/** The same filter with one choice more, or less. */
export function toggled<T>(chosen: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return chosen.has(one) ? new Set([...chosen].filter((other) => other !== one)) : new Set([...chosen, one]);
}
