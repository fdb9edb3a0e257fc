import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon } from '../icons/icon.tsx';
import { PageHead } from '../manager/page-head.tsx';
import '../base/base.css';
import './list.css';

/** All tags of the reader's, each with the way to its entries. */
export function TagsScreen(props: {
  readonly words: ListWords;
  /** Undefined until they are read. */
  readonly tags: readonly (readonly [tag: string, entries: number])[] | undefined;
  readonly hrefOf: (tag: string) => string;
}) {
  const { words, tags, hrefOf } = props;
  return (
    <div class="base-page">
      <PageHead title={say(words, 'tags.page')} lede={say(words, 'tags.lede')} />
      {!tags && <p class="base-quiet">{say(words, 'reading')}</p>}
      {tags?.length === 0 && <p class="base-quiet">{say(words, 'tags.none')}</p>}
      <ul class="tag-list">
        {tags?.map(([tag, count]) => (
          <li key={tag}>
            <a href={hrefOf(tag)}>
              <Icon name="tag" />
              <bdi>{tag}</bdi>
              <small>{say(words, 'entries', { count })}</small>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
