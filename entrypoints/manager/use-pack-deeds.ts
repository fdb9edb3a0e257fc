import { useState } from 'preact/hooks';
import type { PackDeeds } from '../../components/packs/pack-row.tsx';
import type { PackView } from '../../components/packs/view.ts';
import { report } from '../../utils/report/report.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { allChecked } from './all-checked.ts';
import { useWork } from './use-work.ts';
import { installPack, orderPacks, switchPack, uninstallPack, updatePack } from './pack-deeds.ts';

/** A press that takes something away, or takes something unusual, is asked about. */
export type Asked = { readonly what: 'uninstall' | 'force'; readonly pack: PackView } | undefined;

/** What can be done with packs from a page, what came of it, and what is being asked. */
export function usePackDeeds(
  words: PacksWords,
  known: readonly PackView[] | undefined,
  tell: (text: string) => void,
) {
  const { notice, setNotice, working, work } = useWork(words);
  const [asked, setAsked] = useState<Asked>();
  const [checking, setChecking] = useState(false);

  const update = (pack: PackView, force?: boolean) =>
    work(pack.id, () => updatePack(pack, force), say(words, 'updated', { name: pack.title.text }));

  const deeds: PackDeeds & { readonly onCheckAll: () => void } = {
    onSwitch(pack, on) {
      void switchPack(pack.id, on).catch((error: unknown) => report('packs', error));
      tell(say(words, on ? 'switchedOn' : 'switchedOff', { name: pack.title.text }));
    },
    onMove(pack, to) {
      const others = (known ?? []).map(({ id }) => id).filter((id) => id !== pack.id);
      void orderPacks([...others.slice(0, to), pack.id, ...others.slice(to)]);
      tell(say(words, 'moved', { name: pack.title.text, place: to + 1, total: others.length + 1 }));
    },
    onUpdate: (pack) => update(pack),
    onForce: (pack) => setAsked({ what: 'force', pack }),
    onInstall(id) {
      const pack = known?.find((one) => one.id === id);
      const from = pack?.origin.type ?? 'bundled';
      work(id, () => installPack(id, from), say(words, 'installing', { name: pack?.title.text ?? id }));
    },
    onCheck: (pack) =>
      work(pack.id, () => installPack(pack.id, 'address'), say(words, 'checked', { name: pack.title.text })),
    onUninstall: (pack) => setAsked({ what: 'uninstall', pack }),
    onCheckAll() {
      setChecking(true);
      allChecked(words)
        .then(setNotice)
        .catch((error: unknown) => report('updates', error))
        .finally(() => setChecking(false));
    },
  };
  return {
    ...{ notice, asked, checking, deeds, working },
    forget: () => setNotice(undefined),
    /** What the reader answered to what was asked. */
    answer: (yes: boolean): void => {
      setAsked(undefined);
      if (!yes || !asked) return;
      const { pack, what } = asked;
      const name = pack.title.text;
      if (what === 'force') update(pack, true);
      else
        work(
          pack.id,
          () => uninstallPack(pack.id).then(() => undefined),
          say(words, 'uninstalled', { name }),
        );
    },
  };
}
