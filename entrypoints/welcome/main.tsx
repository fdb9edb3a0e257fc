import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomRetry } from '../../utils/messages/room-calls.ts';
import { interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../../utils/settings/store.ts';
import { isEverySiteGranted } from '../../utils/sites/grants.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { cardWords } from '../../utils/wording/card.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { welcomeWords } from '../../utils/wording/welcome.ts';
import { followBase, nextMarkKeys, UNKNOWN } from './base-view.ts';
import { chooseEverySite, choosePack, onEverySiteChange } from './chosen.ts';

function WelcomePage(first: {
  readonly settings: Settings;
  readonly every: boolean;
  readonly keys: string[];
}) {
  const [settings, setSettings] = useState(first.settings);
  const [everySite, setEverySite] = useState(first.every);
  const [declined, setDeclined] = useState(false);
  const [started, setStarted] = useState(false);
  const [view, setView] = useState(UNKNOWN);
  const [tries, setTries] = useState(0);
  const { language, packsOff, preset, wholePage } = settings;
  const lang = interfaceLanguage(settings, browserLanguages());
  const off = Object.keys(packsOff).join(' ');

  useEffect(() => {
    const life = new AbortController();
    onSettingsChange(setSettings, life.signal);
    onEverySiteChange(setEverySite, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const life = new AbortController();
    void followBase(off.split(' '), setView, life.signal);
    return () => life.abort();
  }, [lang, off, tries]);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    document.title = say(welcomeWords(lang), 'pageTitle');
  }, [lang]);

  const change = (part: Partial<Settings>) => void changeSettings(() => part).then(setSettings);
  const chooseSites = async (every: boolean) => {
    const done = await chooseEverySite(every);
    setDeclined(every && !done);
    setEverySite(await isEverySiteGranted());
  };
  return (
    <Welcome
      {...view}
      {...{ language, preset, wholePage, everySite, declined, started }}
      packs={view.packs.map((pack) => ({ ...pack, on: !Object.hasOwn(packsOff, pack.id) }))}
      words={welcomeWords(lang)}
      cardWords={cardWords(lang)}
      keys={first.keys}
      onLanguage={(chosen) => change({ language: chosen })}
      onPack={(pack, on) => void choosePack(pack, on).then(setSettings)}
      onPreset={(chosen) => change({ preset: chosen })}
      onEverySite={(every) => void chooseSites(every)}
      onWholePage={(whole) => change({ wholePage: whole })}
      onRetry={() => void ask(roomRetry, {}).then(() => setTries(tries + 1))}
      onStart={() => {
        setStarted(true);
        change({ welcomed: true });
      }}
    />
  );
}

const root = document.getElementById('root');
const [settings, every, keys] = await Promise.all([loadSettings(), isEverySiteGranted(), nextMarkKeys()]);
if (root) render(<WelcomePage settings={settings} every={every} keys={keys} />, root);
