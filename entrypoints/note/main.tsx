import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EntryWaiting } from '../../components/entry/entry-waiting.tsx';
import { NoteForm } from '../../components/notes/note-form.tsx';
import { closeHere } from '../../utils/room/close-here.ts';
import { useNoteForm } from '../../utils/room/note-form.ts';
import { noteOpeningIn } from '../../utils/room/note-open.ts';
import { interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { noteWords, type NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import './note-page.css';

function NotePage({ words, settings }: { readonly words: NoteWords; readonly settings: Settings }) {
  const [opening] = useState(() => noteOpeningIn(location.hash));
  const form = useNoteForm({ opening, words, settings, onDone: () => void closeHere() });
  if (!form) return <EntryWaiting words={words} />;
  document.title = `${say(words, form.isNew ? 'noting.new' : 'noting.edit')} · Sidelight`;
  return <NoteForm {...form} />;
}

const settings = await loadSettings();
const words = noteWords(interfaceLanguage(settings, browserLanguages()));
const root = document.getElementById('root');
document.documentElement.lang = words.lang;
document.documentElement.dir = directionOf(words.lang);
if (root) render(<NotePage words={words} settings={settings} />, root);
