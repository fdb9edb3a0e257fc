import type { Pipeline } from '../browser/pipeline.ts';
import type { Giant } from './giant.ts';
import type { Hover } from './hover.ts';
import type { Painting } from './painting.ts';

/** All that one run has measured; what it was not asked for is missing. */
export interface Measured {
  readonly pipeline?: Pipeline;
  readonly giant?: Giant;
  readonly painting?: Painting;
  /** Layouts while marks were painted. */
  readonly layouts?: number;
  /** Bytes of heap on the article and on the giant page. */
  readonly heap?: { readonly article: number; readonly giant: number };
  readonly hover?: Hover;
}

interface Target {
  readonly says: string;
  readonly figure: (measured: Measured) => number | undefined;
  readonly most: number;
}

const TARGETS: readonly Target[] = [
  {
    says: 'T6 pipeline of the article over walk and echo',
    figure: ({ pipeline }) => pipeline && pipeline.article / (pipeline.walk + pipeline.echo),
    most: 3,
  },
  {
    says: 'T6 main thread for the article over the walk',
    figure: ({ pipeline }) => pipeline && pipeline.articleThread / pipeline.walk,
    most: 2,
  },
  {
    says: 'T7 longest slice of the giant page, ms, median of the rounds',
    figure: ({ giant }) => giant && middle(giant.slices),
    most: 16,
  },
  {
    says: 'T7 longest task with script of ours, ms, median of the rounds',
    figure: ({ giant }) => giant && middle(giant.tasks),
    most: 50,
  },
  {
    says: 'T7 first screen of the giant page over that of the article',
    figure: ({ giant }) => giant && giant.giant / giant.article,
    most: 3,
  },
  { says: 'T8 layouts from marking', figure: ({ layouts }) => layouts, most: 0 },
  {
    says: 'T8 script, style and layout of 500 marks over those of wrapping',
    figure: ({ painting }) => painting && painting.ours.laidOut / painting.wrapped.laidOut,
    most: 1 / 20,
  },
  ...[1, 50, 500, 4_000, 50_000].flatMap((matches): Target[] => [
    {
      says: `T9 a mark update at ${matches} over that of a single range`,
      figure: ({ painting }) => {
        const update = painting?.updates.get(matches);
        return update && update.frame / update.single;
      },
      most: 2.5,
    },
    {
      says: `T10 hit test p95 at ${matches}, ms`,
      figure: ({ painting }) => painting?.points.get(matches)?.p95,
      most: 0.5,
    },
  ]),
  { says: 'T14 heap on the article, MB', figure: ({ heap }) => heap && heap.article / 1e6, most: 1 },
  { says: 'T14 heap on the giant page, MB', figure: ({ heap }) => heap && heap.giant / 1e6, most: 1 },
  { says: 'T15 frames from dwell to content, warm', figure: ({ hover }) => hover?.warm.frames, most: 1 },
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

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
