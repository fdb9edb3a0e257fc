import { BinScreen } from '../../components/list/bin-screen.tsx';
import { deeds } from '../../utils/room/deeds.ts';
import { viewKey, viewOf } from '../../utils/room/around.ts';
import { binLines } from '../../utils/room/bin-lines.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { baseChanged, ownEntities } from '../../utils/room/stores.ts';
import { listWords } from '../../utils/wording/list.ts';
import type { PageProps } from './page-props.ts';
import { useAct } from './use-act.ts';

/** What was put away within thirty days. */
export function BinPage({ lang, factsLang, settings, undoing }: PageProps) {
  const words = listWords(lang);
  const { act } = useAct(undoing.onFailed);
  const lines = useFollowed(
    async () => binLines(await ownEntities.binned(), words, factsLang, viewOf(settings)),
    viewKey(settings, lang, factsLang),
    ['own', 'packs'],
  );
  return (
    <BinScreen
      words={words}
      lines={lines}
      onRestore={({ id, what }) =>
        act(() => deeds.do({ what: 'restored', subject: what.text }, (own) => own.restore(id)))
      }
      onDelete={(ids) =>
        act(async () => {
          // For good: what is deleted here is no deed that could be taken back.
          for (const id of ids) await ownEntities.remove(id);
          await baseChanged('own');
        })
      }
    />
  );
}
