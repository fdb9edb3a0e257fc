import { PacksScreen } from '../../components/packs/packs-screen.tsx';
import { ForceQuestion, UninstallQuestion } from '../../components/packs/questions.tsx';
import { changeSettings } from '../../utils/settings/store.ts';
import { readAvailable } from './catalogue.ts';
import { useConflicts } from './conflicts.ts';
import { useFiles } from './dropped-files.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { useJobs } from './jobs.ts';
import { usePacks } from './known-packs.ts';
import { PackPage } from './pack-page.tsx';
import type { PageProps } from './page-props.ts';
import { imports } from './services.ts';
import { usePackDeeds } from './use-pack-deeds.ts';
import { usePacksWords } from './words.ts';

/** All packs; or one of them, where the address names it. */
export function PacksPage(props: PageProps) {
  const { lang, settings, path, tell } = props;
  const words = usePacksWords(lang);
  const known = usePacks(settings, lang);
  const jobs = useJobs(words, tell);
  const conflicts = useConflicts(lang, settings);
  const available = useFollowed(() => readAvailable(lang), lang, ['packs']);
  const { onFiles } = useFiles();
  const { deeds, asked, working, ...state } = usePackDeeds(words, known, tell);
  const packs = known?.map((pack) =>
    working.has(pack.id) ? { ...pack, standing: { kind: 'working' as const } } : pack,
  );
  const [id = ''] = path;
  if (id !== '') {
    const said = { notice: state.notice, onNoticeSeen: state.forget };
    return <PackPage key={id} {...props} {...said} id={id} packs={packs} onUpdate={deeds.onUpdate} />;
  }
  const answers = { onYes: () => state.answer(true), onNo: () => state.answer(false) };
  const { standing } = asked?.pack ?? {};
  const offered = standing?.kind === 'refused' ? standing.offered : undefined;
  return (
    <>
      <PacksScreen
        {...deeds}
        words={words}
        packs={packs}
        available={available ?? []}
        jobs={jobs ?? []}
        conflicts={conflicts?.length ?? 0}
        checking={state.checking}
        updates={settings.packUpdates}
        notice={state.notice}
        onNoticeSeen={state.forget}
        onUpdates={(packUpdates) => void changeSettings(() => ({ packUpdates }))}
        onFiles={onFiles}
        onCancelJob={({ id: job }) => imports.cancel(job)}
        onDismissJob={({ id: job }) => imports.dismiss(job)}
      />
      {asked?.what === 'uninstall' && <UninstallQuestion words={words} pack={asked.pack} {...answers} />}
      {asked?.what === 'force' && offered && (
        <ForceQuestion words={words} pack={asked.pack} offered={offered} {...answers} />
      )}
    </>
  );
}
