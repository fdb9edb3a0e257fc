import type { ListWords } from '../../utils/wording/list.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

/** No note yet: how one is taken, which is not done here. */
export function NoNotes(props: {
  readonly words: NotesWords;
  readonly importHref: string;
  readonly onNew: () => void;
}) {
  const { words, importHref, onNew } = props;
  return (
    <div class="list-zero">
      <span class="notes-tile notes-zero-tile">
        <Icon name="note" size={20} />
      </span>
      <h1 tabIndex={-1}>{say(words, 'empty.title')}</h1>
      <p>{say(words, 'empty.text')}</p>
      <ul class="notes-ways">
        <li>{say(words, 'empty.words')}</li>
        <li>{say(words, 'empty.card')}</li>
        <li>{say(words, 'empty.page')}</li>
      </ul>
      <div class="zero-deeds">
        <Button look="primary" icon="plus" onPress={onNew}>
          {say(words, 'new')}
        </Button>
        <a class="button plain medium" href={importHref}>
          <Icon name="import" />
          {say(words, 'import')}
        </a>
      </div>
    </div>
  );
}

/** The notes could not be read: they are there all the same. */
export function NotesFailed({
  words,
  onRetry,
}: {
  readonly words: NotesWords;
  readonly onRetry: () => void;
}) {
  return (
    <div class="list-zero" role="alert">
      <h1 tabIndex={-1}>{say(words, 'failed.title')}</h1>
      <p>{say(words, 'failed.text')}</p>
      <div class="zero-deeds">
        <Button onPress={onRetry}>{say(words, 'tryAgain')}</Button>
      </div>
    </div>
  );
}

/** Why the list has nothing, and the way out where filters are it. */
export function NothingNoted(props: {
  readonly words: NotesWords;
  readonly list: ListWords;
  readonly query: string;
  /** More is still being taken in, and may be found. */
  readonly isPreparing: boolean;
  readonly onDropFilters: (() => void) | undefined;
}) {
  const { words, list, query, isPreparing, onDropFilters } = props;
  if (query !== '' && isPreparing) return <p>{say(list, 'searchPreparing')}</p>;
  return (
    <>
      <b>{query === '' ? say(list, 'noneFiltered') : say(list, 'foundNone', { query })}</b>
      {query !== '' && <p>{say(words, 'foundNone.text')}</p>}
      {onDropFilters && (
        <div class="zero-deeds">
          <Button size="small" onPress={onDropFilters}>
            {say(list, 'dropFilters')}
          </Button>
        </div>
      )}
    </>
  );
}
