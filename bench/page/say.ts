import type { Pipeline } from '../browser/pipeline.ts';
import type { Giant } from './giant.ts';
import type { Hover } from './hover.ts';
import type { Painting } from './painting.ts';

type Say = (line: string) => void;

export function sayPipeline(pipeline: Pipeline, say: Say): void {
  const { characters, marks, walk, echo, article, articleThread } = pipeline;
  say(`big page: ${characters.visible} visible characters; walk ${ms(walk)}, echo ${ms(echo)}`);
  say(`  article: ${marks.article} marks in ${ms(article)}, main thread ${ms(articleThread)}`);
}

export function sayGiant(giant: Giant, say: Say): void {
  const { nodes, marks, onFirstScreen, whole, slices, tasks, over, all } = giant;
  say(`giant page: ${nodes} nodes, ${marks.giant} marks in ${ms(whole)}`);
  say(
    `  first screen: ${onFirstScreen.article} marks of the article in ${ms(giant.article)}, ` +
      `${onFirstScreen.giant} of the giant page in ${ms(giant.giant)}`,
  );
  say(`  longest script of each round: ${slices.map(ms).join(', ')}; ${over} of ${all} over 16 ms`);
  say(`  longest task with script: ${tasks.map(ms).join(', ')}`);
}

export function sayPainting(painting: Painting, say: Say): void {
  const { marks, registered, ours, wrapped, updates, points } = painting;
  say(`${marks} words marked (${registered} registered): ${ms(ours.laidOut)} of script, style and layout,`);
  say(`  ${ms(ours.frame)} the whole frame; wrapped: ${ms(wrapped.laidOut)} and ${ms(wrapped.frame)}`);
  for (const [matches, { frame, single, idle, taken, registered: painted }] of updates) {
    const { p50, p95, hits, checked } = points.get(matches)!;
    say(
      `${String(matches).padStart(6)} matches, ${painted} registered: an update ${ms(frame)}, a single range ` +
        `${ms(single)}, no change ${ms(idle)}; taken into the store ${ms(taken)}; hit test p50 ${ms(p50)}, ` +
        `p95 ${ms(p95)} (${checked} checked, ${hits} points on marks)`,
    );
  }
}

export function sayHover({ warm, cold, frames }: Hover, say: Say): void {
  for (const [name, { milliseconds, frames: count, written }] of Object.entries({ warm, cold }))
    say(
      `card ${name}: content ${ms(milliseconds)} after the dwell, ${count} frames; written ${ms(written)} after it`,
    );
  say(`  frames of the warm rounds: ${frames.join(', ')}`);
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}
