import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import type { SparkPoint } from './spark-points.ts';
import './spark.css';

/** CSS pixels; the last point's dot reaches over the line's end. */
const WIDTH = 34;
const HEIGHT = 14;
const MARGIN = { start: 2, end: 3, side: 2.5 };

/** Dated values as a line with its newest end marked. Never mirrored: time runs as it does in every chart. */
export function Spark(props: {
  readonly words: SharedWords;
  readonly name: string;
  /** At least two, oldest first. */
  readonly points: readonly SparkPoint[];
}) {
  const { words, name, points } = props;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  const places = placed(points);
  const [x, y] = places.at(-1) ?? [0, 0];
  const label = say(words, 'spark', {
    name,
    first: amount(words.lang, first.amount),
    from: first.year,
    last: amount(words.lang, last.amount),
    until: last.year,
    count: points.length,
  });
  return (
    <svg
      class="spark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path d={`M${places.map(([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`).join('L')}`} />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="2" />
    </svg>
  );
}

/** Where the points stand in the drawing; values that never change make a level line. */
function placed(points: readonly SparkPoint[]): readonly (readonly [x: number, y: number])[] {
  const amounts = points.map(({ amount: value }) => value);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const [begin, end] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const width = WIDTH - MARGIN.start - MARGIN.end;
  const height = HEIGHT - 2 * MARGIN.side;
  return points.map(({ at, amount: value }) => {
    const up = high === low ? 0.5 : (value - low) / (high - low);
    return [
      MARGIN.start + ((at - begin) / (end - begin)) * width,
      HEIGHT - MARGIN.side - up * height,
    ] as const;
  });
}
