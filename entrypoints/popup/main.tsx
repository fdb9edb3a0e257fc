import { render } from 'preact';
import { readPageState, tabInFront } from '../../utils/room/page-state.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { PopupOver } from './popup-over.tsx';
import './popup-page.css';

const tab = await tabInFront();
const root = document.getElementById('root');
if (tab && root) {
  const first = await readPageState(tab);
  const lang = interfaceLanguage(first.settings, browserLanguages());
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(<PopupOver tab={tab} first={first} />, root);
}
