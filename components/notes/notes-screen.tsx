import type { ComponentChildren } from 'preact';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { PageHead } from '../manager/page-head.tsx';
import { Icon } from '../icons/icon.tsx';
import { NotesFailed, NoNotes } from './notes-zero.tsx';
import { NotesPane, type NotesPaneProps } from './notes-pane.tsx';
import './notes.css';

export interface NotesScreenProps extends NotesPaneProps {
  /** `failed`: the base could not be read. */
  readonly state: 'reading' | 'empty' | 'failed' | 'listed';
  readonly onRetry: () => void;
  /** The address of the list alone. */
  readonly listHref: string;
  /** Entries that have notes, as a list of entries. */
  readonly notedHref: string;
  /** The note that is open; undefined where none is asked for, and null where it is not there. */
  readonly detail: ComponentChildren | null;
  /** The address asks for a note: on a narrow window it stands in the place of the list. */
  readonly isPushed: boolean;
}

/** All notes of the reader, and beside them the one that is open. */
export function NotesScreen(props: NotesScreenProps) {
  const { words, state, isPushed, detail } = props;
  if (state === 'failed') return <NotesFailed words={words} onRetry={props.onRetry} />;
  if (state === 'empty') return <NoNotes {...props} />;
  return (
    <div class={isPushed ? 'workspace pushed notes-screen' : 'workspace notes-screen'}>
      <NotesPane {...props} />
      {/* Firefox stops at whatever scrolls; what is in it is come to all the same. */}
      <div class="workspace-detail" tabIndex={-1}>
        {isPushed ? (
          <>
            <a class="page-back workspace-back" href={props.listHref}>
              <Icon name="back" size={14} />
              {say(words, 'toList')}
            </a>
            {detail ?? <Unknown words={words} isRead={state === 'listed'} />}
          </>
        ) : (
          <div class="list-none">
            <b>{say(words, 'pick.title')}</b>
            <p>{say(words, 'pick.text')}</p>
            <a href={props.notedHref}>{say(words, 'toNoted')}</a>
          </div>
        )}
      </div>
    </div>
  );
}

function Unknown({ words, isRead }: { readonly words: NotesWords; readonly isRead: boolean }) {
  if (isRead) return <PageHead title={say(words, 'unknown')} lede={say(words, 'unknown.text')} />;
  return (
    <>
      <PageHead title={say(words, 'reading')} />
      <div class="entity-skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}
