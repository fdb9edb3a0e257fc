import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportPlan } from '../../utils/interchange/import-plan.ts';
import type { ImportNotesWords } from '../../utils/wording/import-notes.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Icon } from '../icons/icon.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { useDrops } from '../manager/use-drops.ts';
import { ImportNotesPlan } from './import-notes-plan.tsx';
import '../base/base.css';
import '../packs/packs.css';
import './import-notes.css';

/** Why a file was not read at all. */
export type FileTrouble =
  | 'unknown'
  | 'backup'
  | 'pack'
  | 'packed'
  | 'gzip'
  | 'too-large'
  | 'not-text'
  | 'encoding'
  | 'unreadable'
  | 'damaged'
  | 'encrypted'
  | 'method'
  | 'nested'
  | 'aside';

export interface UnreadFile {
  readonly name: string;
  readonly why: FileTrouble;
  /** How many more files of the same zip are like it. */
  readonly more?: number;
}

/** Which notes that are here with other words are taken. */
export interface TakeChoice {
  readonly newerThere: boolean;
  readonly newerHere: boolean;
}

/** Where an import is. `failed`: some were taken, or none, and the rest was not. */
export type ImportNotesStep =
  | { readonly kind: 'ask' }
  | { readonly kind: 'reading'; readonly count: number }
  | { readonly kind: 'plan'; readonly plan: ImportPlan; readonly unread: readonly UnreadFile[] }
  | { readonly kind: 'taking'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly count: number };

export interface ImportNotesProps {
  readonly words: ImportNotesWords;
  readonly step: ImportNotesStep;
  readonly take: TakeChoice;
  readonly notesHref: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTake: (take: TakeChoice) => void;
  readonly onDo: () => void;
  /** Stops what is under way, or puts the plan away. */
  readonly onCancel: () => void;
}

/** Notes out of files: first what each would become, then what was taken. */
export function ImportNotes(props: ImportNotesProps) {
  const { words, step, notesHref, onCancel } = props;
  const part = useRef<HTMLElement>(null);
  const shown = useRef(step.kind);
  useLayoutEffect(() => {
    if (shown.current === step.kind) return;
    shown.current = step.kind;
    // What was pressed may be gone, and what came of it is here.
    part.current?.focus();
  }, [step.kind]);
  const isAsked = step.kind === 'ask' || step.kind === 'done' || step.kind === 'failed';
  return (
    <div class="import-notes">
      <PageHead
        title={say(words, 'title')}
        up={{ href: notesHref, label: say(words, 'up') }}
        lede={say(words, 'lede')}
      />
      <section ref={part} class="import-notes-step" aria-label={say(words, 'title')} tabIndex={-1}>
        {isAsked && <FileZone {...props} />}
        {step.kind === 'reading' && (
          <p class="base-quiet" role="status">
            {say(words, 'reading', { count: step.count })}
          </p>
        )}
        {step.kind === 'plan' && <ImportNotesPlan {...props} plan={step.plan} unread={step.unread} />}
        {step.kind === 'taking' && (
          <Progress
            share={step.total === 0 ? 0 : step.done / step.total}
            label={say(words, 'taking', step)}
          />
        )}
        {(step.kind === 'reading' || step.kind === 'taking') && (
          <div class="form-buttons">
            <Button onPress={onCancel}>{say(words, 'stop')}</Button>
          </div>
        )}
        {step.kind === 'done' && (
          <div class="import-notes-said" role="status">
            <Icon name="check" />
            <p>
              <b>{say(words, 'done', { count: step.count })}</b> {say(words, 'done.text')}{' '}
              <a href={notesHref}>{say(words, 'toNotes')}</a>
            </p>
          </div>
        )}
        {step.kind === 'failed' && (
          <div class="import-notes-said amiss" role="alert">
            <Icon name="warn" />
            <p>
              <b>{say(words, 'failed')}</b> {say(words, 'failed.text', { count: step.count })}
            </p>
          </div>
        )}
      </section>
    </div>
  );
}

function FileZone({ words, onFiles }: ImportNotesProps) {
  const over = useDrops(onFiles);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={over ? 'drop-zone over' : 'drop-zone'}>
      <Icon name="import" />
      <p>
        <b>{say(words, over ? 'dropNow' : 'drop')}</b>
        <small>{say(words, 'dropWhat')}</small>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen twice is heard of twice.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button onPress={() => input.current?.click()}>{say(words, 'choose')}</Button>
    </div>
  );
}
