import { useRef, useState } from 'preact/hooks';
import { EntityScreen } from '../../components/base/entity-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { viewKey, viewOf } from '../../utils/room/around.ts';
import { useFinder } from '../../utils/room/finder.ts';
import { findAll } from '../../utils/room/found.ts';
import { entityDeeds, type Done } from '../../utils/room/entity-deeds.ts';
import { readEntity } from '../../utils/room/entity-read.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { PageProps } from './page-props.ts';
import { baseChanged } from '../../utils/room/stores.ts';

/** One entry, by its id in the address; `facts` behind it leads to those. */
export function EntityPage(props: PageProps) {
  const [id = '', part] = props.path;
  // Another entry is another page: nothing that is being written goes with it.
  return <OneEntity key={id} id={id} part={part === 'facts' ? part : undefined} {...props} />;
}

interface OneEntityProps extends PageProps {
  readonly id: string;
  readonly part: 'facts' | undefined;
}

function OneEntity({ id, part, lang, settings, tell }: OneEntityProps) {
  const words = baseWords(lang);
  const finder = useFinder(lang, settings);
  const read = useFollowed(() => readEntity(id, lang, viewOf(settings)), viewKey(settings, lang, id), [
    'packs',
    'own',
  ]);
  const [done, setDone] = useState<Done & { readonly nth: number }>();
  const [hasFailed, setFailed] = useState(false);
  const count = useRef(0);
  const act = (deed: () => Promise<Done | undefined>) => {
    deed()
      .then(async (came) => {
        setFailed(false);
        count.current += 1;
        setDone(came && { ...came, nth: count.current });
        if (!came) tell(say(words, 'toast.saved'));
        await baseChanged('own');
      })
      .catch((error: unknown) => {
        report('entity', error);
        setFailed(true);
      });
  };
  const find = async (query: string) => {
    try {
      return finder ? await findAll(finder, query) : [];
    } catch (error) {
      report('search', error);
      return [];
    }
  };
  const undo = () => {
    if (!done) return;
    act(async () => {
      await done.undo();
      return undefined;
    });
  };
  return (
    <EntityScreen
      words={words}
      part={part}
      shown={read && { ...read, deeds: entityDeeds(id, read, words, act) }}
      find={find}
      toast={done}
      hasFailed={hasFailed}
      onUndo={undo}
      onToastGone={() => setDone(undefined)}
      onFailureSeen={() => setFailed(false)}
    />
  );
}
