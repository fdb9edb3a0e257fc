import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import '../base/base.css';
import type { FoundView } from '../base/view.ts';
import { Button } from '../controls/button.tsx';
import { DraftOffer } from '../entry/draft-offer.tsx';
import '../entry/entry.css';
import { EntryTags } from '../entry/entry-tags.tsx';
import { NoteAbout } from './note-about.tsx';
import { NoteArea } from './note-area.tsx';
import { NoteAttach } from './note-attach.tsx';
import { NoteClash } from './note-clash.tsx';
import './note-form.css';
import { LONGEST_TEXT, wrongOf, type NoteFields, type NoteState } from './note-view.ts';

export interface NoteFormProps {
  readonly words: NoteWords;
  /** A stored note keeps what it was taken about. */
  readonly isNew: boolean;
  readonly fields: NoteFields;
  readonly state: NoteState;
  /** What another window stored as its text meanwhile. */
  readonly theirs?: string | undefined;
  /** When the reader last wrote in a draft that they left; milliseconds since 1970. */
  readonly offered?: number | undefined;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onFields: (change: Partial<NoteFields>) => void;
  readonly onSave: () => void;
  /** Throws away what was written and not saved. */
  readonly onDiscard: () => void;
  /** Leaves it as a draft. */
  readonly onLeave: () => void;
  /** Of the draft that is offered. */
  readonly onContinue: () => void;
  readonly onForget: () => void;
  /** Of two texts. */
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onRetry: () => void;
}

/**
 * The form in which a note is written, as high as the element around it. Ctrl+Enter saves, Esc leaves; what was written
 * stays a draft then.
 */
export function NoteForm(props: NoteFormProps) {
  const { words, isNew, fields, state, theirs, offered, onFields, onLeave, onSave } = props;
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const form = useRef<HTMLElement>(null);
  const wrong = isTried ? wrongOf(fields) : undefined;
  const isBusy = state === 'saving' || state === 'saved';
  const isClosed = state === 'gone' || state === 'unopened';
  const toText = () => form.current?.querySelector('textarea')?.focus();
  const goBack = () => {
    setAsking(false);
    toText();
  };
  const save = () => {
    if (isBusy || isClosed || theirs !== undefined) return;
    setTried(true);
    if (!wrongOf(fields)) return onSave();
    toText();
  };
  const discard = () => {
    if (isClosed) return onLeave();
    // What was not written is missed by nobody.
    return fields.text.trim() === '' ? props.onDiscard() : setAsking(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'Escape') {
      if (isAsking) goBack();
      // The window would be gone before it is known whether the note is stored.
      else if (!isBusy) onLeave();
    } else if (key === 'Enter' && (ctrlKey || metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={form}
      class="entry noting-form"
      aria-labelledby="note-title"
      aria-busy={state === 'saving'}
      onKeyDown={onKeyDown}
    >
      <header class="entry-head">
        <h1 id="note-title">{say(words, isNew ? 'noting.new' : 'noting.edit')}</h1>
      </header>
      {offered !== undefined && (
        <DraftOffer words={words} at={offered} onContinue={props.onContinue} onDiscard={props.onForget} />
      )}
      {isClosed ? (
        <div class="draft-offer" role="alert">
          <p>{say(words, state === 'gone' ? 'noting.gone' : 'noting.openFailed')}</p>
          {state === 'unopened' && (
            <Button size="small" onPress={props.onRetry}>
              {say(words, 'tryAgain')}
            </Button>
          )}
        </div>
      ) : (
        <div class="entry-body" inert={isBusy}>
          <NoteAbout words={words} fields={fields} onFields={isNew ? onFields : undefined} />
          {theirs !== undefined && (
            <NoteClash
              words={words}
              theirs={theirs}
              mine={fields.text}
              onKeepMine={props.onKeepMine}
              onTakeTheirs={props.onTakeTheirs}
            />
          )}
          <NoteArea
            words={words}
            text={fields.text}
            hint={hintFor(words, fields)}
            wrong={wrong && say(words, `noting.${wrong}`, { count: LONGEST_TEXT })}
            onInput={(text) => onFields({ text })}
          />
          <EntryTags words={words} tags={fields.tags} onChange={(tags) => onFields({ tags })} />
          {isNew && !fields.subject && (
            <NoteAttach
              words={words}
              name={nameIn(fields)}
              find={props.find}
              onAttach={(subject) => onFields({ subject })}
            />
          )}
        </div>
      )}
      <footer class="entry-foot">
        {!isAsking ? (
          <>
            <p role="status">{standing(words, state)}</p>
            <Button look="quiet" disabled={isBusy} onPress={discard}>
              {say(words, isClosed ? 'close' : 'draftDiscard')}
            </Button>
            {!isClosed && (
              <Button look="primary" disabled={isBusy || theirs !== undefined} onPress={save}>
                {say(words, 'save')}
              </Button>
            )}
          </>
        ) : (
          <Sure words={words} onBack={goBack} onDiscard={props.onDiscard} />
        )}
      </footer>
    </section>
  );
}

/** What was written goes for good, so it is asked for twice. */
function Sure(props: {
  readonly words: NoteWords;
  readonly onBack: () => void;
  readonly onDiscard: () => void;
}) {
  const { words, onBack, onDiscard } = props;
  const part = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone with the focus: it goes to the one that loses nothing.
  useLayoutEffect(() => part.current?.parentElement?.querySelector<HTMLElement>('.primary')?.focus(), []);
  return (
    <>
      <p ref={part} role="alert">
        {say(words, 'noting.discardSure')}
      </p>
      <Button look="danger" onPress={onDiscard}>
        {say(words, 'draftDiscard')}
      </Button>
      <Button look="primary" onPress={onBack}>
        {say(words, 'noting.writeOn')}
      </Button>
    </>
  );
}

function hintFor(words: NoteWords, { text, quote }: NoteFields): string {
  return say(words, quote && text.trim() === '' ? 'noting.highlight' : 'noting.markdown');
}

/** A few words of a page may be a name; a sentence is none. */
function nameIn({ quote }: NoteFields): string {
  const { exact = '' } = quote ?? {};
  return exact.length <= LONGEST_NAME ? exact : '';
}

const LONGEST_NAME = 60;

/** What has become of what was written. */
function standing(words: NoteWords, state: NoteState): string {
  switch (state) {
    case 'untouched':
      return say(words, 'state.keys');
    case 'kept':
    case 'unkept':
    case 'saved':
      return say(words, `noting.${state}`);
    case 'saving':
    case 'failed':
      return say(words, `state.${state}`);
    case 'gone':
    case 'unopened':
      return '';
  }
}
