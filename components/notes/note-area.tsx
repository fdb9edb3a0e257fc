import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import { WrongLine } from '../entry/wrong-line.tsx';
import { wrapWords } from './wrap-words.ts';

/** The marks of Markdown that Ctrl and a letter set. */
const MARKS: Readonly<Record<string, string>> = { b: '**', i: '*' };

/** Room for a note, which grows with it. Ctrl+B and Ctrl+I set what is selected between marks. */
export function NoteArea(props: {
  readonly words: NoteWords;
  readonly text: string;
  readonly hint: string;
  readonly wrong: string | undefined;
  readonly onInput: (text: string) => void;
}) {
  const { words, text, hint, wrong, onInput } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const end = useRef(text.length);
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(end.current, end.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = event.ctrlKey || event.metaKey ? MARKS[event.key.toLowerCase()] : undefined;
    if (mark === undefined || event.altKey || event.shiftKey || !area.current) return;
    event.preventDefault();
    wrap(area.current, mark);
  };
  return (
    <div class="note-writing">
      <textarea
        ref={area}
        class="note-area"
        rows={4}
        dir="auto"
        aria-label={say(words, 'note.text')}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? `${id}-hint` : `${id}-wrong`}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {wrong === undefined ? (
        <p id={`${id}-hint`} class="entry-hint">
          {hint}
        </p>
      ) : (
        <WrongLine id={`${id}-wrong`} text={wrong} />
      )}
    </div>
  );
}

function wrap(area: HTMLTextAreaElement, mark: string): void {
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  const put = wrapWords({ text, start, end }, mark);
  area.setSelectionRange(put.from, put.to);
  // As if it were typed: so the browser's own undo knows of it, which no other call allows.
  if (!area.ownerDocument.execCommand('insertText', false, put.words)) {
    area.setRangeText(put.words);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(put.start, put.end);
}
