import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Progress } from '../controls/progress.tsx';
import type { JobStanding } from './view.ts';

const MINUTE = 60;

/** How far the reading of a file is: by its bytes, because rows cannot be counted beforehand. */
export function JobProgress(props: {
  readonly words: PacksWords;
  readonly standing: Extract<JobStanding, { kind: 'running' }>;
}) {
  const { words, standing } = props;
  const { share, entities, total, secondsLeft } = standing;
  if (share === undefined) return <p class="standing plain">{say(words, 'job.checking')}</p>;
  const label =
    total === undefined
      ? say(words, 'job.reading', { count: entities })
      : say(words, 'job.adding', { done: entities, total });
  return <Progress share={share} label={label} aside={timeLeft(words, secondsLeft)} />;
}

function timeLeft(words: PacksWords, seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  return seconds < MINUTE
    ? say(words, 'secondsLeft', { count: seconds })
    : say(words, 'minutesLeft', { count: Math.round(seconds / MINUTE) });
}
