import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { JobProgress } from './job-progress.tsx';
import { Dots, PackTile } from './pack-row.tsx';
import { reviewLine } from './review-line.ts';
import type { JobView } from './view.ts';

export interface JobRowProps {
  readonly words: PacksWords;
  readonly job: JobView;
  readonly onCancel: (job: JobView) => void;
  readonly onDismiss: (job: JobView) => void;
}

/** A file on its way into the base, or that came there or nowhere a moment ago. */
export function JobRow({ words, job, onCancel, onDismiss }: JobRowProps) {
  const { name, standing } = job;
  const open = standing.kind === 'waiting' || standing.kind === 'running';
  return (
    <li class="pack-row">
      <PackTile icon={job.format === 'pack' ? 'pack' : 'table'} />
      <div class="pack-title">
        <a href={`#import/${job.id}`}>
          <bdi>{name}</bdi>
        </a>
        <Dots>
          {say(words, `format.${job.format}`)}
          {size(words.lang, job.bytes)}
        </Dots>
      </div>
      <div class="pack-standing">
        <JobState words={words} job={job} />
      </div>
      <div class="pack-deeds">
        {open && (
          <Button size="small" label={say(words, 'cancelOf', { name })} onPress={() => onCancel(job)}>
            {say(words, 'cancel')}
          </Button>
        )}
        {standing.kind === 'review' && (
          <a
            class="button plain small"
            href={`#import/${job.id}`}
            aria-label={say(words, 'reviewOf', { name })}
          >
            {say(words, 'review')}
          </a>
        )}
        {(standing.kind === 'done' || standing.kind === 'failed' || standing.kind === 'cancelled') && (
          <IconButton icon="close" label={say(words, 'dismissOf', { name })} onPress={() => onDismiss(job)} />
        )}
      </div>
    </li>
  );
}

function JobState({ words, job }: { readonly words: PacksWords; readonly job: JobView }) {
  const { standing } = job;
  switch (standing.kind) {
    case 'waiting':
      return <p class="standing plain">{say(words, 'job.waiting')}</p>;
    case 'running':
      return <JobProgress words={words} standing={standing} />;
    case 'review':
      return (
        <p class="standing plain">
          <span>{reviewLine(words, job, standing)}</span>
        </p>
      );
    case 'done':
      return (
        <p class="standing good">
          <Icon name="check" size={14} />
          <span>{say(words, 'job.done', { count: standing.entities })}</span>
        </p>
      );
    case 'cancelled':
      return <p class="standing plain">{say(words, 'job.asBefore')}</p>;
    case 'failed':
      return (
        <p class="standing amiss">
          <Icon name="warn" size={14} />
          <span>
            {say(words, `trouble.${standing.why}`)} <small>{say(words, 'safe.import')}</small>
          </span>
        </p>
      );
  }
}
