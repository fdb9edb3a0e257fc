import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Shell } from '../../components/manager/shell.tsx';
import { useDirectory } from '../../utils/room/directory.ts';
import { useAllNotes } from '../../utils/room/notes.ts';
import { factsLanguage, interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { listWords } from '../../utils/wording/list.ts';
import { managerWords } from '../../utils/wording/manager.ts';
import { say } from '../../utils/wording/say.ts';
import { BaseNews } from './base-news.tsx';
import { Deeds } from './deeds-bar.tsx';
import { hashOf, useRoute } from './route.ts';
import { SECTIONS } from './sections.tsx';
import { useTold } from './told.ts';
import { useMetCount } from './use-met-count.ts';
import { useListRoute } from './use-list-route.ts';
import { useSettings } from './use-settings.ts';
import { sidebar, useFoot } from './use-sidebar.ts';
import { useUndoing } from './use-undoing.ts';

/** The manager: one of its sections, within their frame. */
export function ManagerPage(first: { readonly settings: Settings }) {
  const settings = useSettings(first.settings);
  const route = useRoute();
  const section = SECTIONS.find(({ id }) => id === route.section) ?? SECTIONS[0];
  const path = section?.id === route.section ? route.path : [];
  const list = useListRoute({ section: section?.id ?? '', path });
  const lang = interfaceLanguage(settings, browserLanguages());
  const factsLang = factsLanguage(settings, browserLanguages());
  const words = useMemo(() => managerWords(lang), [lang]);
  const ofList = useMemo(() => listWords(lang), [lang]);
  const { told, tell } = useTold();
  const directory = useDirectory(factsLang, settings);
  const undoing = useUndoing(ofList);
  const foot = useFoot(words);
  const met = useMetCount(settings);
  const { notes } = useAllNotes();

  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    if (section) document.title = say(words, 'pageTitle', { section: say(words, section.title) });
  }, [lang, section, words]);

  if (!section) return null;
  const Page = section.page;
  const given = { lang, factsLang, settings, section: section.id, path, list, tell, directory, undoing };
  return (
    <Shell
      words={words}
      sections={sidebar(words, directory, { met, notes: notes.length })}
      current={section.icon ? section.id : (section.under ?? list.section)}
      place={hashOf(section.id, ...path)}
      foot={foot}
      told={told}
      isFilled={section.isFilled}
    >
      {!section.tellsNews && <BaseNews lang={lang} />}
      <Page key={section.isFilled ? 'lists' : section.id} {...given} />
      <Deeds words={ofList} lang={lang} undoing={undoing} />
    </Shell>
  );
}
