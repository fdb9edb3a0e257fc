import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

/** Days of the reader's calendar, ISO, both among them; either may be open. */
export interface Days {
  readonly from?: string;
  readonly until?: string;
}

export interface NoteDaysProps {
  readonly words: NotesWords;
  /** Those by which the list is narrowed. */
  readonly days: Days | undefined;
  /** Undefined takes the filter away. */
  readonly onDays: (days: Days | undefined) => void;
  readonly onClose: () => void;
}

/** No year has fewer digits while it is written, or more. */
const FIRST = '1900-01-01';
const LAST = '9999-12-31';

/** Two days between which notes were taken. A range that has its end before its start narrows nothing, and says so. */
export function NoteDays({ words, days, onDays, onClose }: NoteDaysProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Days>(days ?? {});
  const isWrong = isReversed(typed);
  useLayoutEffect(() => first.current?.focus(), []);
  const take = (more: Days) => {
    const next = { ...typed, ...more };
    setTyped(next);
    const { from = '', until = '' } = next;
    const isNone = (from === '' && until === '') || isReversed(next);
    onDays(isNone ? undefined : { ...(from && { from }), ...(until && { until }) });
  };
  const field = (end: 'from' | 'until') => (
    <label>
      {say(words, `days.${end}`)}
      <input
        ref={end === 'from' ? first : null}
        type="date"
        min={FIRST}
        max={LAST}
        value={typed[end] ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onInput={({ currentTarget: { value, validity } }) => {
          // A year is written digit by digit: 0002 is on the way to 2026.
          if (validity.valid) take({ [end]: value });
        }}
      />
    </label>
  );
  return (
    <div
      class="note-days"
      role="group"
      aria-label={say(words, 'days')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {field('from')}
      {field('until')}
      <IconButton narrow icon="close" label={say(words, 'days.close')} onPress={onClose} />
      {isWrong && (
        <p id={id} class="note-days-wrong" role="alert">
          <Icon name="warn" size={14} />
          {say(words, 'days.wrong')}
        </p>
      )}
    </div>
  );
}

function isReversed({ from = '', until = '' }: Days): boolean {
  return from !== '' && until !== '' && from > until;
}
