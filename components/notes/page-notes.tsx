import { useState } from 'preact/hooks';
import type { PlaceState } from '../../utils/facts/note.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { PageNotesWords } from '../../utils/wording/page-notes.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import './page-notes.css';

/** A note that was taken on the page that is shown. */
export interface PageNote {
  /** Of its row. */
  readonly id: string;
  /** As it was written. */
  readonly text: string;
  readonly about?: TextIn;
  readonly quote?: TextIn;
  /** What has become of the quote, where the page was read again. */
  readonly state?: PlaceState;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export interface PageNotesProps {
  readonly words: PageNotesWords;
  readonly notes: readonly PageNote[];
  /** To where it stands on the page. */
  readonly onJump: (note: PageNote) => void;
  /** Its page in the base. */
  readonly onOpen: (note: PageNote) => void;
  /** Writes one about the page. */
  readonly onAdd: () => void;
  /** Its heading is seen, not only heard. */
  readonly isHeaded?: boolean;
}

const MOST_AT_ONCE = 3;

/** The reader's notes of this page, as popup and side panel list them, and the way to another. */
export function PageNotes(props: PageNotesProps) {
  const { words, notes, onJump, onOpen, onAdd, isHeaded = false } = props;
  const [showsAll, setShowsAll] = useState(false);
  // Beside a page its names come first: many notes would push them out of sight.
  const shown = isHeaded && !showsAll ? notes.slice(0, MOST_AT_ONCE) : notes;
  const left = notes.length - shown.length;
  return (
    <section class="page-notes" aria-label={say(words, 'list')}>
      {isHeaded && <h2>{say(words, 'list')}</h2>}
      {isHeaded && notes.length === 0 && <p class="page-notes-none">{say(words, 'none')}</p>}
      {notes.length > 0 && (
        <ul>
          {shown.map((note) => (
            <li key={note.id}>
              <Row words={words} note={note} onJump={() => onJump(note)} onOpen={() => onOpen(note)} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button size="small" look="quiet" icon="down" onPress={() => setShowsAll(true)}>
          {say(words, 'more', { count: left })}
        </Button>
      )}
      <Button size="small" look="quiet" icon="addNote" onPress={onAdd}>
        {say(words, 'add')}
      </Button>
    </section>
  );
}

function Row(props: {
  readonly words: PageNotesWords;
  readonly note: PageNote;
  readonly onJump: () => void;
  readonly onOpen: () => void;
}) {
  const { words, note, onJump, onOpen } = props;
  const { text, about, quote, state } = note;
  const day = localDay(note.changed);
  const date = partialDate(words.lang, day, 'short');
  return (
    <article class="page-note">
      <p class="page-note-about">
        {about ? say(words, 'onName', { name: about.text }) : say(words, quote ? 'onWords' : 'onPage')}
      </p>
      {quote && (
        <blockquote lang={quote.lang} dir="auto">
          {quote.text}
        </blockquote>
      )}
      {text.trim() !== '' && <p dir="auto">{text}</p>}
      <footer>
        <time dateTime={day}>{date}</time>
        {(state === 'changed' || state === 'gone') && (
          <span class={`page-note-state ${state}`}>
            <Icon name={state === 'changed' ? 'differ' : 'warn'} size={12} />
            {say(words, state)}
          </span>
        )}
        <span class="page-note-deeds">
          {quote && state !== 'gone' && (
            <IconButton narrow icon="down" label={say(words, 'jump', { date })} onPress={onJump} />
          )}
          <IconButton narrow icon="open" label={say(words, 'open', { date })} onPress={onOpen} />
        </span>
      </footer>
    </article>
  );
}
