import { useState } from 'preact/hooks';
import { DuplicatesScreen, type DuplicateGroup } from '../../components/list/duplicates-screen.tsx';
import { viewKey, viewOf } from '../../utils/room/around.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { severalNow } from '../../utils/room/several.ts';
import { listWords } from '../../utils/wording/list.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { useAct } from './use-act.ts';
import { useMerge } from './use-merge.tsx';

/** As many as somebody decides on before more are asked for. */
const AT_ONCE = 25;

/** What may be there twice, and the two answers to it. */
export function DuplicatesPage(props: PageProps) {
  const { lang, factsLang, settings, directory, undoing } = props;
  const words = listWords(lang);
  const { act } = useAct(undoing.onFailed);
  const { merge, dialog } = useMerge(props, words, act);
  const [shown, setShown] = useState(AT_ONCE);
  const all = directory?.duplicates();
  const wanted = all?.slice(0, shown) ?? [];
  const groups = useFollowed(
    () => groupsNow(wanted, props),
    viewKey(settings, factsLang, JSON.stringify(wanted)),
    [],
  );
  return (
    <>
      <DuplicatesScreen
        words={words}
        groups={all && groups}
        total={all?.length ?? 0}
        hrefOf={(id) => hashOf('entity', id)}
        onMerge={merge}
        onNotSame={({ name, members }) =>
          act(() =>
            deeds.do({ what: 'told-apart', subject: name.text }, (own) =>
              own.tellApart(members.map(({ entity }) => entity.id)),
            ),
          )
        }
        onMore={() => setShown(shown + AT_ONCE)}
      />
      {dialog}
    </>
  );
}

async function groupsNow(
  wanted: readonly (readonly string[])[],
  { factsLang, settings }: PageProps,
): Promise<DuplicateGroup[]> {
  const several = await severalNow(wanted.flat(), viewOf(settings), factsLang);
  const byId = new Map(several.map((one) => [one.entity.id, one]));
  return wanted.flatMap((ids): DuplicateGroup[] => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = members;
    return first && members.length > 1 ? [{ key: ids.join(' '), name: first.entity.name, members }] : [];
  });
}
