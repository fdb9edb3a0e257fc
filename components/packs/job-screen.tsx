import { useRef } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useFocusBack } from '../manager/kept-focus.ts';
import { PageHead } from '../manager/page-head.tsx';
import { BadRows, RemarkedRows } from './bad-rows.tsx';
import { Compared, type Comparison } from './compared.tsx';
import { JobProgress } from './job-progress.tsx';
import { reviewLine } from './review-line.ts';
import { PackInsideView } from './pack-inside.tsx';
import type { JobView } from './view.ts';
import './packs.css';
import './import.css';

export interface JobScreenProps {
  readonly words: PacksWords;
  /** Undefined until jobs were read; null where there is none of this id. */
  readonly job: JobView | null | undefined;
  /** What a pack in review would change of the one that is installed; absent where none is. */
  readonly comparison?: Comparison | undefined;
  readonly onAccept: (job: JobView) => void;
  readonly onCancel: (job: JobView) => void;
  readonly onDismiss: (job: JobView) => void;
  readonly onSaveRows: (job: JobView) => void;
}

/** One file on its way into the base: how far, what waits for the reader, and what came of it. */
export function JobScreen(props: JobScreenProps) {
  const { words, job } = props;
  const up = { href: '#import', label: say(words, 'addTitle') };
  const page = useRef<HTMLDivElement>(null);
  useFocusBack(page, job?.standing.kind);
  if (job === undefined) return <PageHead title={say(words, 'loading')} up={up} />;
  if (job === null) {
    return <PageHead title={say(words, 'notFound')} up={up} lede={say(words, 'notFoundText')} />;
  }
  return (
    <div ref={page} class="file-step">
      <PageHead
        title={<bdi>{job.name}</bdi>}
        up={up}
        lede={`${say(words, `format.${job.format}`)} · ${size(words.lang, job.bytes)}`}
      />
      {/* A button must not become another under the finger that pressed it. */}
      <Step key={job.standing.kind} {...props} job={job} />
    </div>
  );
}

function Step(props: JobScreenProps & { readonly job: JobView }) {
  const { words, job, onAccept, onCancel, onDismiss, onSaveRows } = props;
  const { standing } = job;
  const another = (
    <a class="button plain medium" href="#import" onClick={() => onDismiss(job)}>
      {say(words, 'addAnother')}
    </a>
  );
  switch (standing.kind) {
    case 'waiting':
    case 'running':
      return (
        <div class="import-part">
          {standing.kind === 'waiting' ? (
            <p>{say(words, 'job.waiting')}</p>
          ) : (
            <JobProgress words={words} standing={standing} />
          )}
          <p class="quiet-line">{say(words, 'cancelText')}</p>
          <div class="import-buttons">
            <Button onPress={() => onCancel(job)}>{say(words, 'cancel')}</Button>
          </div>
        </div>
      );
    case 'review': {
      const { entities, bad, rows } = standing;
      const nothing = entities === 0 && !job.inside;
      return (
        <div class="import-part">
          <h2 class="import-line">
            {nothing ? say(words, 'review.nothing') : reviewLine(words, job, standing)}
          </h2>
          {bad > 0 && <p class="quiet-line">{say(words, 'review.left')}</p>}
          {job.inside && <PackInsideView words={words} inside={job.inside} />}
          {props.comparison && (
            <details class="past-update">
              <summary>{say(words, 'seeChanges')}</summary>
              <Compared words={words} comparison={props.comparison} />
            </details>
          )}
          {bad > 0 && <BadRows words={words} rows={rows} total={bad} />}
          <Remarks words={words} job={job} isTaken={false} />
          <div class="import-buttons">
            {!nothing && (
              <Button look="primary" onPress={() => onAccept(job)}>
                {job.inside ? say(words, 'install') : say(words, 'review.add', { count: entities })}
              </Button>
            )}
            {bad > 0 && (
              <Button icon="export" onPress={() => onSaveRows(job)}>
                {say(words, 'review.save')}
              </Button>
            )}
            <Button look={bad > 0 ? 'quiet' : 'plain'} onPress={() => onCancel(job)}>
              {say(words, 'cancel')}
            </Button>
          </div>
        </div>
      );
    }
    case 'done':
      return (
        <div class="import-part">
          <h2 class="import-line good">
            <Icon name="check" />
            {say(words, 'job.done', { count: standing.entities })}
          </h2>
          <p>
            {say(words, 'job.doneText')}
            {standing.bad > 0 && ` ${say(words, 'job.doneWithout', { count: standing.bad })}`}
          </p>
          <Remarks words={words} job={job} isTaken />
          <div class="import-buttons">
            <a class="button primary medium" href={`#packs/${encodeURIComponent(standing.pack)}`}>
              {say(words, 'showPack')}
            </a>
            {standing.bad > 0 && (
              <Button icon="export" onPress={() => onSaveRows(job)}>
                {say(words, 'review.save')}
              </Button>
            )}
            {another}
          </div>
        </div>
      );
    case 'failed':
    case 'cancelled':
      return (
        <div class="import-part">
          <h2 class={standing.kind === 'failed' ? 'import-line amiss' : 'import-line'}>
            {standing.kind === 'failed' && <Icon name="warn" />}
            {say(words, `job.${standing.kind}`, { name: job.name })}
          </h2>
          <p>
            {standing.kind === 'failed' && `${say(words, `trouble.${standing.why}`)} `}
            {say(words, 'job.asBefore')}
          </p>
          <div class="import-buttons">{another}</div>
        </div>
      );
  }
}

function Remarks(props: { readonly words: PacksWords; readonly job: JobView; readonly isTaken: boolean }) {
  const { words, job, isTaken } = props;
  const { count, rows } = job.remarks;
  return count > 0 ? <RemarkedRows words={words} rows={rows} total={count} isTaken={isTaken} /> : null;
}
