import { say } from '../../utils/wording/say.ts';
import { listWords } from '../../utils/wording/list.ts';
import { Icon } from '../../components/icons/icon.tsx';
import { EntityPage } from './entity-page.tsx';
import { NewPage } from './new-page.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

/** What is beside the list: an entry, or the form for a new one. */
export function Detail(props: PageProps) {
  const { section, list, lang } = props;
  return (
    <>
      <a class="page-back workspace-back" href={hashOf(list.section, ...list.path)}>
        <Icon name="back" size={14} />
        {say(listWords(lang), 'toList')}
      </a>
      {section === 'new' ? <NewPage {...props} /> : <EntityPage {...props} />}
    </>
  );
}
