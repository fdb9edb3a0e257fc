import type { Pipeline } from './pipeline.ts';
import type { Waking } from './waking.ts';

/** All that one run has measured. */
export interface Measured {
  /** By subject: `empty`, `10 k`, `1 M`. */
  readonly waking: ReadonlyMap<string, Waking>;
  readonly pipeline: Pipeline;
}

interface Target {
  readonly says: string;
  readonly figure: (measured: Measured) => number | undefined;
  readonly most: number;
}

const coldOverEmpty =
  (name: string) =>
  ({ waking }: Measured) =>
    over(waking.get(name)?.cold, waking.get('empty')?.cold);
const earlyOverWarm =
  (name: string) =>
  ({ waking }: Measured) =>
    over(waking.get(name)?.early, waking.get(name)?.warm);

const TARGETS: readonly Target[] = [
  { says: 'T5 cold at 10 k over an empty cold worker', figure: coldOverEmpty('10 k'), most: 1.6 },
  { says: 'T5 cold at 1 M over an empty cold worker', figure: coldOverEmpty('1 M'), most: 2 },
  { says: 'T5 woken early over warm at 10 k', figure: earlyOverWarm('10 k'), most: 1.5 },
  { says: 'T5 woken early over warm at 1 M', figure: earlyOverWarm('1 M'), most: 1.5 },
  {
    says: 'T6 pipeline of the article over walk and echo',
    figure: ({ pipeline: { article, walk, echo } }) => article / (walk + echo),
    most: 3,
  },
  {
    says: 'T6 the same, the whole page read',
    figure: ({ pipeline: { wholePage, walk, echo } }) => wholePage / (walk + echo),
    most: 3,
  },
  {
    says: 'T6 main thread for the article over the walk',
    figure: ({ pipeline: { articleThread, walk } }) => articleThread / walk,
    most: 2,
  },
  {
    says: 'T6 the same, the whole page read',
    figure: ({ pipeline: { wholePageThread, walk } }) => wholePageThread / walk,
    most: 2,
  },
];

/** A line for each target that was measured. */
export function verdicts(measured: Measured): readonly string[] {
  return TARGETS.flatMap(({ says, figure, most }) => {
    const value = figure(measured);
    if (value === undefined) return [];
    const met = value <= most ? 'met    ' : 'NOT met';
    return [`${met}  ${says}: ${value.toFixed(2)}, at most ${most.toFixed(2)}`];
  });
}

function over(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}
