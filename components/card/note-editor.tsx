import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../utils/facts/entity.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import type { NoteDeeds, NoteWriting } from './use-note.ts';

/** UTF-16 units; the card's line takes no longer notes (utils/messages/card-port.ts). */
const LONGEST = 20_000;

/** A note written in place. Ctrl+Enter saves it; Esc puts it away and leaves the card open. */
export function NoteEditor(props: {
  readonly words: CardWords;
  readonly kind: Kind;
  readonly writing: NoteWriting;
  readonly deeds: NoteDeeds;
}) {
  const { words, kind, writing, deeds } = props;
  const { text, tags, fact, isChange, state } = writing;
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef(text.length);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end.current, end.current);
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') deeds.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) deeds.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isSaving = state === 'saving';
  return (
    <div class="note-editor" onKeyDown={onKeyDown}>
      {fact && (
        <p class="note-fact">
          {fact.label} <b dir="auto">{fact.value}</b>
        </p>
      )}
      <textarea
        ref={field}
        rows={3}
        maxLength={LONGEST}
        dir="auto"
        aria-label={say(words, 'yourNote')}
        aria-invalid={state === 'failed'}
        readOnly={isSaving}
        value={text}
        onInput={(event) => deeds.write({ text: event.currentTarget.value })}
      />
      {/* A note that is there keeps its tags: the base shows them. */}
      {!isChange && (
        <input
          type="text"
          class="note-tags"
          dir="auto"
          autocomplete="off"
          aria-label={say(words, 'noteTags')}
          placeholder={say(words, 'noteTags')}
          readOnly={isSaving}
          value={tags}
          onInput={(event) => deeds.write({ tags: event.currentTarget.value })}
        />
      )}
      {state === 'failed' && <p role="alert">{say(words, 'noteFailed')}</p>}
      <div class="row">
        <span>{say(words, `savedWith.${kind}`)}</span>
        <Button look="quiet" size="small" onPress={deeds.cancel}>
          {say(words, 'cancel')}
        </Button>
        <Button look="primary" size="small" disabled={text.trim() === '' || isSaving} onPress={deeds.save}>
          {say(words, 'save')}
        </Button>
      </div>
    </div>
  );
}
