import { useId } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Wrong } from './wrong.tsx';

/** Room for several lines. */
export function NoteArea(props: {
  readonly words: BaseWords;
  readonly text: string;
  readonly error: string | undefined;
  readonly onInput: (text: string) => void;
}) {
  const { words, text, error, onInput } = props;
  const id = useId();
  return (
    <>
      <textarea
        class="note-field"
        rows={4}
        dir="auto"
        value={text}
        aria-label={say(words, 'note.text')}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Wrong id={id} text={error} />
    </>
  );
}
