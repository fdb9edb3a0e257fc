import { TagsScreen } from '../../components/list/tags-screen.tsx';
import { listWords } from '../../utils/wording/list.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

/** All tags, each with its list. */
export function TagsPage({ lang, directory }: PageProps) {
  const tags = directory && [...directory.counts.tags];
  return (
    <TagsScreen
      words={listWords(lang)}
      tags={tags?.sort(([one], [other]) => one.localeCompare(other, lang))}
      hrefOf={(tag) => hashOf('tag', tag)}
    />
  );
}
