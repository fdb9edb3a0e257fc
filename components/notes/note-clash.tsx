import type { NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

/** Another window stored the note while it was written on here: both texts stay until the reader chooses. */
export function NoteClash(props: {
  readonly words: NoteWords;
  readonly theirs: string;
  readonly mine: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const { words, theirs, mine, onKeepMine, onTakeTheirs } = props;
  const said = (text: string) => text || say(words, 'cell.nothing');
  return (
    <div class="note-clash" role="alert">
      <p>
        <Icon name="differ" size={14} />
        {say(words, 'clash.title')}
      </p>
      <dl>
        <div>
          <dt>{say(words, 'clash.theirs')}</dt>
          <dd dir="auto">{said(theirs)}</dd>
        </div>
        <div>
          <dt>{say(words, 'clash.mine')}</dt>
          <dd dir="auto">{said(mine)}</dd>
        </div>
      </dl>
      <div class="form-buttons">
        <Button size="small" onPress={onKeepMine}>
          {say(words, 'conflict.keep')}
        </Button>
        <Button size="small" onPress={onTakeTheirs}>
          {say(words, 'conflict.take')}
        </Button>
      </div>
    </div>
  );
}
