import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { ClashPanel } from '../base/clash-panel.tsx';
import { useDesk } from '../base/desk.ts';
import { useFields } from '../base/use-fields.ts';
import type { FieldsEdit, Outcome } from '../base/view.ts';
import { Wrong } from '../base/wrong.tsx';
import { Button } from '../controls/button.tsx';
import { Markdown } from './markdown.tsx';

/** By which what was typed and could not be stored is kept. */
const CELL = 'note-text';

/**
 * What the reader wrote, formatted; changed in its place. It is stored by itself a moment after the last key, Ctrl+Enter
 * is done with it, and Esc puts back what stood there.
 */
export function NoteText(props: {
  readonly words: NotesWords;
  readonly text: string;
  /** It may say nothing: the words that it quotes are worth keeping by themselves. */
  readonly mayBeEmpty: boolean;
  readonly onSave: (edit: FieldsEdit) => Promise<Outcome>;
}) {
  const { words, text, mayBeEmpty, onSave } = props;
  const { words: base, left, onLeft } = useDesk();
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(left()[CELL] !== undefined);
  const focuses = useRef(false);
  const work = useFields({
    stored: { text },
    check: (fields) =>
      !mayBeEmpty && (fields['text'] ?? '').trim() === '' ? { text: say(base, 'wrong.note') } : {},
    save: onSave,
    left: left()[CELL],
    onLeft: (typed) => onLeft(CELL, typed),
  });
  useLayoutEffect(() => {
    if (!focuses.current) return;
    focuses.current = false;
    place.current?.querySelector<HTMLElement>(open ? 'textarea' : 'button')?.focus();
  }, [open]);
  const turn = (isOpen: boolean, back: boolean) => {
    focuses.current = back;
    if (!isOpen) work.rest();
    setOpen(isOpen);
  };
  const commit = (back: boolean) => {
    void work.flush().then((isDone) => {
      if (isDone) turn(false, back);
      else if (back) place.current?.querySelector('textarea')?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, isComposing, ctrlKey, metaKey } = event;
    if (isComposing) return;
    if (key === 'Escape') {
      work.revert();
      turn(false, true);
    } else if (key === 'Enter' && (ctrlKey || metaKey)) commit(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const isWithin = relatedTarget instanceof Node && place.current?.contains(relatedTarget) === true;
    // Another window in front takes the focus and gives it back.
    if (!isWithin && (relatedTarget !== null || document.hasFocus())) commit(false);
  };
  if (open)
    return (
      <section
        key="open"
        ref={place}
        class="notes-text open"
        aria-label={say(words, 'text')}
        onKeyDown={onKeyDown}
        onFocusOut={onFocusOut}
      >
        <textarea
          class="note-field"
          rows={5}
          dir="auto"
          aria-label={say(words, 'text')}
          aria-invalid={work.errors['text'] !== undefined}
          aria-describedby={`${CELL}-said`}
          value={work.fields['text'] ?? ''}
          onInput={(event) => work.type({ text: event.currentTarget.value })}
        />
        <div id={`${CELL}-said`}>
          {work.errors['text'] === undefined ? (
            <p class="notes-keys">{say(words, 'text.keys')}</p>
          ) : (
            <Wrong text={work.errors['text']} />
          )}
          {work.hasFailed && <Wrong text={say(base, 'cell.failed')} />}
        </div>
        <ClashPanel work={work} label={say(words, 'text')} onDone={() => turn(false, true)} />
      </section>
    );
  return (
    <section key="shown" ref={place} class="notes-text" aria-label={say(words, 'text')}>
      {text.trim() === '' ? <p class="base-quiet">{say(words, 'text.none')}</p> : <Markdown text={text} />}
      <Button size="small" icon="edit" onPress={() => turn(true, true)}>
        {say(words, text.trim() === '' ? 'text.write' : 'text.edit')}
      </Button>
    </section>
  );
}
