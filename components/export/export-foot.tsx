import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExportScreenWords } from '../../utils/wording/export.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import type { ExportScreenProps, WritingView } from './view.ts';

const MINUTE = 60;

/** How large it is and where it goes; while it is written, how far that is. */
export function ExportFoot(props: ExportScreenProps) {
  const { words, preview, template, choice, writing, news, isZip } = props;
  const foot = useRef<HTMLElement>(null);
  const isWriting = writing !== undefined;
  const was = useRef<{ readonly isWriting: boolean; readonly pressed: string }>({ isWriting, pressed: '' });
  useLayoutEffect(() => {
    if (was.current.isWriting === isWriting) return;
    const { pressed } = was.current;
    was.current = { isWriting, pressed };
    // The button that was pressed has gone: its place is taken by the way out, and later it is there again.
    const wanted = isWriting ? '.cancel' : `.${pressed || 'save'}`;
    foot.current?.querySelector<HTMLElement>(`${wanted} button`)?.focus();
  }, [isWriting]);
  const press = (pressed: 'copy' | 'save', deed: () => void) => () => {
    was.current = { ...was.current, pressed };
    deed();
  };
  const told = useTold(words, writing);
  const isOpen = preview !== undefined && preview !== 'failed';
  const isFaulty = choice.format === 'markdown' && choice.preset === 'own' && template.fault !== undefined;
  const isEmpty = !isOpen || isFaulty || preview.lines.length === 0;
  return (
    <footer ref={foot} class="export-foot">
      <p class="for-screen-readers" role="status">
        {told}
      </p>
      {writing ? (
        <>
          <Progress share={writing.share} label={label(words, writing)} aside={timeLeft(words, writing)} />
          <span class="cancel">
            <Button onPress={props.onCancel}>{say(words, 'cancel')}</Button>
          </span>
        </>
      ) : (
        <>
          <div class="export-news">
            <p role="status">{news && !news.isBad ? news.text : ''}</p>
            <p role="alert">{news?.isBad ? news.text : ''}</p>
            {!news && isOpen && (
              <p>
                {say(words, preview.isExact ? 'size' : 'size.about', {
                  size: size(words.lang, preview.bytes),
                })}
              </p>
            )}
          </div>
          <span class="copy" title={isZip ? say(words, 'failed.zip') : undefined}>
            <Button icon="copy" disabled={isEmpty || isZip} onPress={press('copy', props.onCopy)}>
              {say(words, 'copy')}
            </Button>
          </span>
          <span class="save">
            <Button look="primary" icon="export" disabled={isEmpty} onPress={press('save', props.onSave)}>
              {say(words, 'save')}
            </Button>
          </span>
        </>
      )}
    </footer>
  );
}

function label(words: ExportScreenWords, { done, total, bytes }: WritingView): string {
  return say(words, 'writing', { done, total, size: size(words.lang, bytes) });
}

function timeLeft(words: ExportScreenWords, { secondsLeft }: WritingView): string | undefined {
  if (secondsLeft === undefined) return undefined;
  return secondsLeft < MINUTE
    ? say(words, 'secondsLeft', { count: secondsLeft })
    : say(words, 'minutesLeft', { count: Math.round(secondsLeft / MINUTE) });
}

/** Said aloud at the beginning and at the middle; what it came to is said by the foot itself. Silence in between. */
function useTold(words: ExportScreenWords, writing: WritingView | undefined): string {
  const [told, setTold] = useState('');
  const isHalf = (writing?.share ?? 0) >= 0.5;
  const total = writing?.total;
  useEffect(() => {
    if (total === undefined) setTold('');
    else setTold(isHalf ? say(words, 'writing.percent', { percent: 50 }) : begun(words, total));
  }, [words, total, isHalf]);
  return told;
}

function begun(words: ExportScreenWords, count: number): string {
  return say(words, 'writing.begun', { count });
}
