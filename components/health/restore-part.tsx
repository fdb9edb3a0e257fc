import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDrops } from '../manager/use-drops.ts';
import { RestorePlan } from './restore-plan.tsx';
import type { OutcomeView, RestoreStep } from './view.ts';
import '../packs/packs.css';

export interface RestorePartProps {
  readonly words: BaseWords;
  readonly step: RestoreStep;
  readonly takePacks: boolean;
  readonly takeSettings: boolean;
  readonly onTakePacks: (on: boolean) => void;
  readonly onTakeSettings: (on: boolean) => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** From a file, or a copy, back into the base: first what it would do, then what it did. */
export function RestorePart(props: RestorePartProps) {
  const { words, step, onForget } = props;
  const part = useRef<HTMLElement>(null);
  const shown = useRef(step.kind);
  useLayoutEffect(() => {
    if (shown.current === step.kind) return;
    shown.current = step.kind;
    // What was pressed may be gone, and what came of it is here.
    part.current?.querySelector<HTMLElement>('h2')?.focus();
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [step.kind]);
  return (
    <section ref={part} class="base-part care-part">
      <h2 tabIndex={-1}>
        {step.kind === 'plan' ? say(words, 'restore.plan', { name: step.name }) : say(words, 'restore.title')}
      </h2>
      {(step.kind === 'ask' || step.kind === 'done' || step.kind === 'failed') && <FileZone {...props} />}
      {step.kind === 'reading' && (
        <p class="base-quiet" role="status">
          {say(words, 'restore.reading', { name: step.name })}
        </p>
      )}
      {step.kind === 'plan' && <RestorePlan {...props} plan={step.plan} />}
      {step.kind === 'restoring' && (
        <p class="base-quiet" role="status">
          {say(words, 'restore.doing', { count: step.rows })}
        </p>
      )}
      {(step.kind === 'reading' || step.kind === 'restoring') && (
        <div class="form-buttons">
          <Button onPress={onForget}>{say(words, 'check.stop')}</Button>
        </div>
      )}
      {step.kind === 'done' && <Outcome words={words} outcome={step.outcome} />}
      {step.kind === 'failed' && (
        <div class="care-said amiss" role="alert">
          <Icon name="warn" />
          <p>
            <b>{say(words, 'restore.failed')}.</b> {say(words, `trouble.${step.why}`)}{' '}
            {say(words, 'restore.safe')}
          </p>
        </div>
      )}
    </section>
  );
}

function FileZone({ words, onFile }: RestorePartProps) {
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file) onFile(file);
  };
  const over = useDrops(take);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={over ? 'drop-zone over' : 'drop-zone'}>
      <Icon name="import" />
      <p>
        <b>{say(words, over ? 'restore.dropNow' : 'restore.drop')}</b>
        <small>{say(words, 'restore.first')}</small>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          // The same file chosen twice is heard of twice.
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{say(words, 'restore.choose')}</Button>
    </div>
  );
}

function Outcome({ words, outcome }: { readonly words: BaseWords; readonly outcome: OutcomeView }) {
  const { rows, settings, packs, problems } = outcome;
  return (
    <div class="care-said" role="status">
      <Icon name="check" />
      <div>
        <p>
          <b>{say(words, 'restore.done')}.</b> {say(words, 'restore.rows', rows)}
        </p>
        {rows.refused > 0 && <p>{say(words, 'restore.refused', { count: rows.refused })}</p>}
        {problems > 0 && <p>{say(words, 'plan.problems', { count: problems })}.</p>}
        {settings && <p>{say(words, 'restore.settingsDone')}</p>}
        {packs.map(({ name, failed }) => (
          <p key={name.text}>
            {say(words, failed ? 'restore.packFailed' : 'restore.packDone', { name: name.text })}
          </p>
        ))}
      </div>
    </div>
  );
}
