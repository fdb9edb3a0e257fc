import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EntryForm } from '../../components/entry/entry-form.tsx';
import { EntryWaiting } from '../../components/entry/entry-waiting.tsx';
import { closeHere } from '../../utils/room/close-here.ts';
import { useEntry } from '../../utils/room/entry.ts';
import type { EntryOpening } from '../../utils/room/entry-open.ts';
import { interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { entryWords, type EntryWords } from '../../utils/wording/entry.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import './entry-page.css';

function EntryPage({ words, settings }: { readonly words: EntryWords; readonly settings: Settings }) {
  const [opening] = useState(openingIn(location.hash));
  const entry = useEntry({ opening, words, settings, onDone: () => void closeHere() });
  return entry ? <EntryForm {...entry} /> : <EntryWaiting words={words} />;
}

/** What the window was opened for: `#new:…` is a draft with what was selected, all else something new. */
function openingIn(hash: string): EntryOpening {
  const draft = decodeURIComponent(hash.slice(1));
  return draft === '' ? { name: '' } : { draft };
}

const settings = await loadSettings();
const words = entryWords(interfaceLanguage(settings, browserLanguages()));
const root = document.getElementById('root');
document.documentElement.lang = words.lang;
document.documentElement.dir = directionOf(words.lang);
document.title = `${say(words, 'newTitle')} · Sidelight`;
if (root) render(<EntryPage words={words} settings={settings} />, root);
