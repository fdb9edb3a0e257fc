import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Shell } from '../../components/manager/shell.tsx';
import { factsLanguage, interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { onSettingsChange } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { managerWords } from '../../utils/wording/manager.ts';
import { say } from '../../utils/wording/say.ts';
import { BaseNews } from './base-news.tsx';
import { hashOf, useRoute } from './route.ts';
import { SECTIONS } from './sections.tsx';
import { useTold } from './told.ts';

/** The manager: one of its sections, within their frame. */
export function ManagerPage(first: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(first.settings);
  const route = useRoute();
  const section = SECTIONS.find(({ id }) => id === route.section) ?? SECTIONS[0];
  const path = section?.id === route.section ? route.path : [];
  const lang = interfaceLanguage(settings, browserLanguages());
  const factsLang = factsLanguage(settings, browserLanguages());
  const words = useMemo(() => managerWords(lang), [lang]);
  const { told, tell } = useTold();

  useEffect(() => {
    const life = new AbortController();
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    if (section) document.title = say(words, 'pageTitle', { section: say(words, section.title) });
  }, [lang, section, words]);

  if (!section) return null;
  const Page = section.page;
  return (
    <Shell
      words={words}
      sections={SECTIONS.flatMap(({ id, title, icon }) =>
        icon ? [{ id, label: say(words, title), icon }] : [],
      )}
      current={section.under ?? section.id}
      place={hashOf(section.id, ...path)}
      told={told}
    >
      {!section.tellsNews && <BaseNews lang={lang} />}
      <Page key={section.id} lang={lang} factsLang={factsLang} settings={settings} path={path} tell={tell} />
    </Shell>
  );
}
