import { NoteDetail } from '../../components/notes/note-detail.tsx';
import type { NotesPaneProps } from '../../components/notes/notes-pane.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomOpenNote } from '../../utils/messages/room-calls.ts';
import type { ListedNote } from '../../utils/notes/note-list.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { historyOfNote, putBackChange } from '../../utils/room/history.ts';
import { nameOfNote } from '../../utils/room/note-deeds.ts';
import { noteHistory } from '../../utils/room/note-history.ts';
import { saveNoteText } from '../../utils/room/note-text.ts';
import { noteView } from '../../utils/room/note-view.ts';
import { noteDeeds, notes } from '../../utils/room/notes.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { listWords } from '../../utils/wording/list.ts';
import { notesWords } from '../../utils/wording/notes.ts';
import type { PageProps } from './page-props.ts';
import { go, hashOf } from './route.ts';
import type { Act } from './use-act.ts';
import { useLeft } from './use-left.ts';

/** One note, beside the list. */
export function NotePage(
  props: PageProps & {
    readonly listed: ListedNote;
    readonly knownTags: readonly string[];
    readonly act: Act;
    readonly bulk: NotesPaneProps['bulk'];
  },
) {
  const { lang, undoing, listed, act } = props;
  const { note } = listed;
  const { id } = note;
  const { isRead, left, onLeft } = useLeft(id);
  const changes = useFollowed(() => historyOfNote(id), id, ['own']);
  if (!isRead) return null;
  return (
    <NoteDetail
      {...undoing}
      words={notesWords(lang)}
      base={baseWords(lang)}
      view={noteView(listed, props.directory, (of) => hashOf('entity', of))}
      knownTags={props.knownTags}
      history={changes && noteHistory(changes, baseWords(lang), listWords(lang))}
      left={left}
      onLeft={onLeft}
      canUndo={undoing.last !== undefined}
      canRedo={undoing.next !== undefined}
      onSave={(edit) => saveNoteText(notes, noteDeeds, id, edit)}
      onTag={(tag) => act(() => noteDeeds.tag([id], tag))}
      onUntag={(tag) => act(() => noteDeeds.untag([id], tag))}
      onExport={() => props.bulk.onExport([id])}
      onOpenPage={() => act(() => ask(roomOpenNote, { id }))}
      onBin={() => {
        go('notes');
        act(() => noteDeeds.bin([id]));
      }}
      onPutBack={({ key }) => {
        const change = changes?.find((one) => one.id === key);
        if (change) act(() => putBackChange(nameOfNote(note), change));
      }}
    />
  );
}
