import { KINDS } from '../../utils/facts/entity.ts';
import type { DirectoryFilter } from '../../utils/directory/view.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';

/** One of the lists that have an address: what is in it, what it is called and what is said of it when empty. */
export interface ListView {
  readonly key: string;
  readonly filter: DirectoryFilter;
  readonly title: string;
  readonly none: string;
}

/** The list at `#section/path`; undefined where there is none. */
export function viewAt(
  section: string,
  [tag = '']: readonly string[],
  words: ListWords,
): ListView | undefined {
  const kind = KINDS.find((one) => one === section);
  if (kind)
    return { key: kind, filter: { kind }, title: say(words, `${kind}.title`), none: say(words, 'none.kind') };
  switch (section) {
    case 'search':
      return { key: section, filter: {}, title: say(words, 'all.title'), none: say(words, 'noneTitle') };
    case 'yours':
      return named(section, { yours: true });
    case 'noted':
      return named(section, { noted: true });
    case 'hidden':
      return named(section, { hidden: true });
    case 'differ':
    case 'old':
      return named(section, { look: section });
    case 'tag':
      return {
        key: `tag/${tag}`,
        filter: { tag },
        title: say(words, 'tag.title', { tag }),
        none: say(words, 'none.tag'),
      };
    default:
      return undefined;
  }

  function named(key: 'yours' | 'noted' | 'hidden' | 'differ' | 'old', filter: DirectoryFilter): ListView {
    return { key, filter, title: say(words, `${key}.title`), none: say(words, `none.${key}`) };
  }
}
