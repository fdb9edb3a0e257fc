import { render } from 'preact';
import { exportOpeningIn } from '../../utils/room/export-opening.ts';
import { factsLanguage, interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { exportScreenWords } from '../../utils/wording/export.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { BriefHere } from './brief-here.tsx';
import { ExportHere } from './export-here.tsx';
import './export-page.css';

const settings = await loadSettings();
const lang = interfaceLanguage(settings, browserLanguages());
const factsLang = factsLanguage(settings, browserLanguages());
const root = document.getElementById('root');
document.documentElement.lang = lang;
document.documentElement.dir = directionOf(lang);

/** The brief leads to the export of the same page by its address. */
function show(): void {
  const { is, tab } = exportOpeningIn(location.hash) ?? {};
  const title = say(exportScreenWords(lang), is === 'brief' ? 'brief.title' : 'title');
  document.title = `${title} · Sidelight`;
  if (!root) return;
  if (is === 'brief' && tab !== undefined) render(<BriefHere tab={tab} lang={lang} />, root);
  else render(<ExportHere {...{ tab, lang, factsLang, settings }} />, root);
}

addEventListener('hashchange', show);
show();
