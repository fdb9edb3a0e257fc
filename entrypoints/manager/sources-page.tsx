import { useMemo } from 'preact/hooks';
import { SourcesScreen } from '../../components/settings/sources-screen.tsx';
import type { SourceChange, SourceView } from '../../components/settings/source-row.tsx';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { report } from '../../utils/report/report.ts';
import { viewKey, viewOf } from '../../utils/room/around.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { listSources } from '../../utils/room/source-list.ts';
import { own, ownEntities, packs } from '../../utils/room/stores.ts';
import { say } from '../../utils/wording/say.ts';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';

/** Every source of the base. */
export function SourcesPage({ lang, factsLang, settings, tell }: PageProps) {
  const words = useMemo(() => settingsWords(lang), [lang]);
  const read = async () => {
    const view = viewOf(settings);
    const [listed, summaries] = await Promise.all([
      listSources({ packs, own, ownTables: () => ownEntities.ownTables() }, view),
      packs.packSummaries(view),
    ]);
    const titles = new Map(
      summaries.map(({ pack, content }) => [pack, chooseText(content?.title, factsLang)?.text ?? pack]),
    );
    const sources = listed.map((source): SourceView & { readonly own?: string } => {
      const { pack } = source;
      return { ...source, ...(pack !== undefined && { packTitle: titles.get(pack) ?? pack }) };
    });
    const bringing = new Set(listed.map(({ pack }) => pack));
    const bringers = [...titles].filter(([id]) => bringing.has(id)).map(([id, title]) => ({ id, title }));
    return { sources, bringers };
  };
  const now = useFollowed(read, viewKey(settings, factsLang), ['packs', 'own']);
  const save = async (source: SourceView & { readonly own?: string }, change: SourceChange) => {
    try {
      const subject = change.title;
      await deeds.do({ what: 'edited', subject }, (made) => made.saveSource(change, source.own));
    } catch (error) {
      report('sources', error);
      return false;
    }
    tell(say(words, 'sourceSaved'));
    return true;
  };
  return <SourcesScreen words={words} sources={now?.sources} packs={now?.bringers ?? []} onSave={save} />;
}
