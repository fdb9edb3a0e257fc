import { useRef } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Icon } from '../icons/icon.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import type { CheckStep, FindingView } from './view.ts';

export interface CheckPartProps {
  readonly words: BaseWords;
  readonly check: CheckStep;
  readonly onCheck: () => void;
  readonly onStop: () => void;
  readonly onRepair: (finding: FindingView) => void;
}

/** A look through everything that is stored, and one press for each thing that can be put right. */
export function CheckPart({ words, check, onCheck, onStop, onRepair }: CheckPartProps) {
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part, 'li');
  return (
    <section ref={part} class="base-part care-part">
      <h2>{say(words, 'check.title')}</h2>
      <p class="base-quiet">{say(words, 'check.text')}</p>
      {check.kind === 'checking' ? (
        <>
          <Progress share={check.share} label={say(words, `check.step.${check.step}`)} />
          <Button onPress={onStop}>{say(words, 'check.stop')}</Button>
        </>
      ) : (
        <Button icon="health" onPress={onCheck}>
          {say(words, 'check.start')}
        </Button>
      )}
      <p role="status">{toldOf(words, check)}</p>
      {check.kind === 'found' && check.findings.length > 0 && (
        <ul class="care-list">
          {check.findings.map((finding) => (
            <Finding key={finding.key} words={words} finding={finding} onRepair={() => onRepair(finding)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function toldOf(words: BaseWords, check: CheckStep): string {
  if (check.kind === 'failed') return say(words, 'check.failed', { why: say(words, `trouble.${check.why}`) });
  if (check.kind !== 'found') return '';
  const { length } = check.findings;
  return length === 0 ? say(words, 'check.good') : say(words, 'check.found', { count: length });
}

function Finding(props: {
  readonly words: BaseWords;
  readonly finding: FindingView;
  readonly onRepair: () => void;
}) {
  const { words, finding, onRepair } = props;
  const { code, count, name, canRepair, state } = finding;
  const what = say(words, `finding.${code}`, { count, name });
  const isAmiss = state !== 'open' && state !== 'working' && state !== 'done';
  return (
    <li>
      <span>
        {what}
        {isAmiss && (
          <small class="care-amiss" role="alert">
            {say(words, 'repair.failed', { why: say(words, `trouble.${state}`) })}
          </small>
        )}
      </span>
      {state === 'done' ? (
        <span class="repaired" role="status">
          <Icon name="check" size={14} />
          {say(words, 'repair.done')}
        </span>
      ) : (
        canRepair && (
          <Button
            size="small"
            disabled={state === 'working'}
            {...(state !== 'working' && { label: say(words, 'repair.doOf', { what }) })}
            onPress={onRepair}
          >
            {say(words, state === 'working' ? 'repair.working' : 'repair.do')}
          </Button>
        )
      )}
    </li>
  );
}
