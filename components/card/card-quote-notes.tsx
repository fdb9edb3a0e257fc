import type { Note, PlaceState } from '../../utils/facts/note.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { QuotedWords } from '../../utils/wording/quoted.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { CardBar } from './card-bar.tsx';
import type { CardContent, CardProps } from './card-props.ts';
import { FailureNotice, Notice, Skeleton, UpdatedNotice } from './card-states.tsx';
import './card.css';
import './card-notes.css';
import './card-quote-notes.css';

/** A note of the reader's, and what became of its quote. */
export interface CardQuoteNote extends Pick<Note, 'id' | 'text' | 'tags' | 'made'> {
  readonly state: PlaceState;
  /** Where the quote has changed: from what was noted to what stands there now, piece by piece. */
  readonly diff?: readonly QuotePart[];
}

interface QuotePart {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** What the card shows in place of an entity: the notes whose quote was asked about, at least one. */
export interface NotesContent {
  readonly state: 'notes';
  readonly notes: readonly CardQuoteNote[];
}

export interface CardQuoteNotesProps extends Pick<
  CardProps,
  'pinned' | 'sheet' | 'onClose' | 'onDrag' | 'onRetry'
> {
  readonly words: CardWords;
  readonly quoted: QuotedWords;
  readonly content: NotesContent | Exclude<CardContent, { state: 'content' }>;
  /** Opens the base at a note. */
  readonly onOpen: (note: string) => void;
}

/** The card over a quote of the reader's notes: what they wrote, and what the page says now where that is other. */
export function CardQuoteNotes(props: CardQuoteNotesProps) {
  const { words, quoted, content, pinned, sheet, onDrag, onClose, onRetry, onOpen } = props;
  const count = content.state === 'notes' ? content.notes.length : 1;
  return (
    <section
      class={sheet ? 'card sheet' : 'card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      aria-busy={content.state === 'opening'}
    >
      {sheet && <div class="card-grab" />}
      {pinned && (
        <CardBar words={words} onDrag={onDrag} onClose={onClose}>
          {null}
        </CardBar>
      )}
      <div class="card-body" tabIndex={-1}>
        <h2 id="card-name" class="quote-title">
          {say(quoted, 'quoted.title', { count })}
        </h2>
        {content.state === 'opening' && <Skeleton label={say(quoted, 'quoted.lookingUp')} />}
        {content.state === 'updated' && <UpdatedNotice words={words} />}
        {content.state === 'failure' && content.why === 'base' && (
          <FailureNotice words={words} why="base" onRetry={onRetry} />
        )}
        {content.state === 'failure' && content.why === 'gone' && (
          <Notice alert title={say(quoted, 'quoted.lost')} text={say(quoted, 'quoted.lostText')} />
        )}
        {content.state === 'notes' &&
          content.notes.map((note) => (
            <QuoteNote key={note.id} quoted={quoted} note={note} onOpen={onOpen} />
          ))}
      </div>
    </section>
  );
}

function QuoteNote(props: {
  readonly quoted: QuotedWords;
  readonly note: CardQuoteNote;
  readonly onOpen: (note: string) => void;
}) {
  const { quoted, note, onOpen } = props;
  const day = localDay(note.made);
  const date = partialDate(quoted.lang, day, 'short');
  return (
    <article class="quote-note" aria-label={date}>
      {note.text !== '' && <p dir="auto">{note.text}</p>}
      {note.diff && <Changed quoted={quoted} diff={note.diff} />}
      <p class="quote-note-end">
        <time dateTime={day}>{date}</time>
        {note.tags.map((tag) => (
          <bdi key={tag}>#{tag}</bdi>
        ))}
        <IconButton
          narrow
          icon="open"
          label={say(quoted, 'quoted.open', { date })}
          onPress={() => onOpen(note.id)}
        />
      </p>
    </article>
  );
}

/** What stands in the quote's place now, with what was taken out and put in: told by lines and words, not by hue. */
function Changed({ quoted, diff }: { readonly quoted: QuotedWords; readonly diff: readonly QuotePart[] }) {
  const name = { gone: say(quoted, 'quoted.gone'), new: say(quoted, 'quoted.new') };
  return (
    <div class="quote-changed">
      <p>
        <Icon name="differ" size={14} />
        {say(quoted, 'quoted.changed')}
      </p>
      <blockquote dir="auto" aria-label={say(quoted, 'quoted.diff')}>
        {diff.map(({ text, is }, at) => {
          const key = `${String(at)} ${text}`;
          if (is === 'same') return <span key={key}>{text}</span>;
          const Tag = is === 'gone' ? 'del' : 'ins';
          return (
            <Tag key={key}>
              <span class="for-screen-readers">{name[is]} </span>
              {text}
            </Tag>
          );
        })}
      </blockquote>
    </div>
  );
}
