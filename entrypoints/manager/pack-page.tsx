import { PackScreen, type PackScreenProps } from '../../components/packs/pack-screen.tsx';
import type { PackView } from '../../components/packs/view.ts';
import { report } from '../../utils/report/report.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { changesView } from './changes-view.ts';
import { useComparison } from './comparison.ts';
import { readContents } from './contents.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { PageProps } from './page-props.ts';
import { go } from './route.ts';
import { baseChanged, packs as base } from '../../utils/room/stores.ts';
import { subscriptions } from './services.ts';
import { usePacksWords } from './words.ts';

type Shown = Pick<PackScreenProps, 'notice' | 'onNoticeSeen' | 'onUpdate'>;

export interface PackPageProps extends PageProps, Shown {
  readonly id: string;
  readonly packs: readonly PackView[] | undefined;
}

/** One pack: what is in it, and what its updates change. */
export function PackPage({ lang, path, id, packs, ...shown }: PackPageProps) {
  const words = usePacksWords(lang);
  const pack = packs && (packs.find((one) => one.id === id) ?? null);
  const tab = path[1] === 'changes' ? 'changes' : 'about';
  const key = `${lang} ${id}`;
  const contents = useFollowed(() => readContents(id, lang), key, ['packs']);
  const history = useFollowed(() => readHistory(id, words), key, ['packs']);
  const subscription = useFollowed(() => subscriptions.list(), key, ['packs', 'own']);
  const comparison = useComparison(tab === 'changes' ? pack : null, words);
  const setAuto = (auto: boolean) => {
    subscriptions
      .setAuto(id, auto)
      .then(() => baseChanged('own'))
      .catch((error: unknown) => report('updates', error));
  };
  return (
    <PackScreen
      words={words}
      pack={pack}
      contents={contents ?? undefined}
      tab={tab}
      auto={subscription?.find((one) => one.pack === id)?.auto}
      comparison={comparison}
      history={history}
      onTab={(to) => go('packs', id, ...(to === 'changes' ? [to] : []))}
      onAuto={setAuto}
      notice={shown.notice}
      onNoticeSeen={shown.onNoticeSeen}
      onUpdate={shown.onUpdate}
    />
  );
}

async function readHistory(id: string, words: PacksWords) {
  const updates = await base.history(id);
  return Promise.all(
    updates.map(async ({ at, from, to, diff }) => ({
      ...{ at, from, to },
      changes: await changesView(diff, words),
    })),
  );
}
