import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomRetry } from '../../utils/messages/room-calls.ts';
import { interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../../utils/settings/store.ts';
import { isEverySiteGranted } from '../../utils/sites/grants.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { cardWords } from '../../utils/wording/card.ts';
import { welcomeWords } from '../../utils/wording/welcome.ts';
import { followBase, nextMarkKeys, UNKNOWN } from './base-view.ts';
import { chooseLanguage, chooseOthers } from './chosen-languages.ts';
import { chooseEverySite, choosePack, onEverySiteChange, openBackup } from './chosen.ts';
import { usePageLanguage } from './use-page-language.ts';

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
  const { language, languagesRead, packsOff, preset } = settings;
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
  usePageLanguage(lang);

  const change = (part: Partial<Settings>) => void changeSettings(() => part).then(setSettings);
  const chooseSites = async (every: boolean) => {
    const done = await chooseEverySite(every);
    setDeclined(every && !done);
    setEverySite(await isEverySiteGranted());
  };
  return (
    <Welcome
      {...view}
      {...{ language, preset, everySite, declined, started }}
      others={languagesRead.filter((tag) => tag !== lang)}
      packs={view.packs.map((pack) => ({ ...pack, on: !Object.hasOwn(packsOff, pack.id) }))}
      words={welcomeWords(lang)}
      cardWords={cardWords(lang)}
      keys={first.keys}
      onLanguage={(chosen) => void chooseLanguage(chosen, browserLanguages()).then(setSettings)}
      onOthers={(others) => void chooseOthers(others, browserLanguages()).then(setSettings)}
      onPack={(pack, on) => void choosePack(pack, on).then(setSettings)}
      onPreset={(chosen) => change({ preset: chosen })}
      onEverySite={(every) => void chooseSites(every)}
      onRetry={() => void ask(roomRetry, {}).then(() => setTries(tries + 1))}
      onStart={() => {
        setStarted(true);
        change({ welcomed: true });
      }}
      onBackup={openBackup}
    />
  );
}

const root = document.getElementById('root');
const [settings, every, keys] = await Promise.all([loadSettings(), isEverySiteGranted(), nextMarkKeys()]);
if (root) render(<WelcomePage settings={settings} every={every} keys={keys} />, root);
