import { Icon } from '../icons/icon.tsx';
import { Marked } from './marked.tsx';
import type { FoundNoteView } from './view.ts';

/** What stands in the row of a note that was found: its words, and what it is about or the page that it was taken on. */
export function FoundNote(props: { readonly label: string; readonly note: FoundNoteView }) {
  const { passage, under } = props.note;
  return (
    <>
      <span class="note-tile" role="img" aria-label={props.label}>
        <Icon name="note" />
      </span>
      <span class="found-words">
        <span class="found-name">
          <Marked of={passage} ranges={passage.ranges} />
        </span>
        {under && (
          <bdi class="found-key" lang={under.lang}>
            {under.text}
          </bdi>
        )}
      </span>
    </>
  );
}
