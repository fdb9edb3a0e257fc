import { EmptyBase, NothingOpen } from '../../components/list/zero.tsx';
import { listWords } from '../../utils/wording/list.ts';
import { BaseNews } from './base-news.tsx';
import { Detail } from './detail.tsx';
import { ListSide } from './list-side.tsx';
import type { PageProps } from './page-props.ts';
import { go, hashOf } from './route.ts';

/** A list of the base, and beside it the entry that is open: on a narrow window in its place. */
export function WorkspacePage(props: PageProps) {
  const { lang, section, directory } = props;
  const words = listWords(lang);
  const isPushed = section === 'entity' || section === 'new';
  const isEmpty = directory?.counts.all === 0 && directory.counts.hidden + directory.counts.binned === 0;
  return (
    <>
      <div class="workspace-news">
        <BaseNews lang={lang} />
      </div>
      {isEmpty && !isPushed ? (
        <EmptyBase
          words={words}
          packsHref={hashOf('packs')}
          importHref={hashOf('import')}
          onNew={() => go('new')}
        />
      ) : (
        <div class={isPushed ? 'workspace pushed' : 'workspace'}>
          <ListSide {...props} />
          {/* Firefox stops at whatever scrolls; what is in it is come to all the same. */}
          <div class="workspace-detail" tabIndex={-1}>
            {isPushed ? <Detail {...props} /> : <NothingOpen words={words} />}
          </div>
        </div>
      )}
    </>
  );
}
