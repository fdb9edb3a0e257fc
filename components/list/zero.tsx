import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

/** Nothing in the whole base yet: the three ways to fill it. */
export function EmptyBase(props: {
  readonly words: ListWords;
  readonly packsHref: string;
  readonly importHref: string;
  readonly onNew: () => void;
}) {
  const { words, packsHref, importHref, onNew } = props;
  return (
    <div class="list-zero">
      <img src="/icons/on-48.png" width="44" height="44" alt="" />
      <h1 tabIndex={-1}>{say(words, 'emptyTitle')}</h1>
      <p>{say(words, 'emptyText')}</p>
      <div class="zero-deeds">
        <a class="button primary medium" href={packsHref}>
          <Icon name="pack" />
          {say(words, 'choosePack')}
        </a>
        <a class="button plain medium" href={importHref}>
          <Icon name="import" />
          {say(words, 'importFile')}
        </a>
        <Button icon="plus" onPress={onNew}>
          {say(words, 'addName')}
        </Button>
      </div>
    </div>
  );
}

/** Nothing chosen from a list that has something. */
export function NothingOpen({ words }: { readonly words: ListWords }) {
  return (
    <div class="list-none">
      <b>{say(words, 'pickTitle')}</b>
      <p>{say(words, 'pickText')}</p>
    </div>
  );
}

/** Why a list has nothing, and the way out where filters are it. */
export function NothingListed(props: {
  readonly words: ListWords;
  readonly text: string;
  readonly query: string;
  readonly onDropFilters: (() => void) | undefined;
}) {
  const { words, text, query, onDropFilters } = props;
  if (query !== '')
    return (
      <>
        <b>{say(words, 'foundNone', { query })}</b>
        <p>{say(words, 'foundNoneText')}</p>
      </>
    );
  if (!onDropFilters) return <p>{text}</p>;
  return (
    <>
      <b>{say(words, 'noneFiltered')}</b>
      <div class="zero-deeds">
        <Button size="small" onPress={onDropFilters}>
          {say(words, 'dropFilters')}
        </Button>
      </div>
    </>
  );
}
