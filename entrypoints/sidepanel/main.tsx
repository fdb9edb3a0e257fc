import { render } from 'preact';
import { useFrontTab } from '../../utils/room/front-tab.ts';
import { usePage } from '../../utils/room/use-page.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { panelWords } from '../../utils/wording/panel.ts';
import { PanelOver } from './panel-over.tsx';
import './panel-page.css';

/** The panel over whichever page its window shows; a page of its own in each tab, so that nothing is left of the last. */
function Followed() {
  const tab = useFrontTab();
  const page = usePage(tab);
  const { state } = page;
  if (!state) return null;
  const lang = interfaceLanguage(state.settings, browserLanguages());
  speak(lang);
  const isRead = state.status.kind === 'done';
  const here = { tab: state.tab, address: tab?.url, title: tab?.title, isRead };
  return <PanelOver key={state.tab} page={page} state={state} words={panelWords(lang)} here={here} />;
}

function speak(lang: string): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
}

const root = document.getElementById('root');
if (root) {
  speak(interfaceLanguage(await loadSettings(), browserLanguages()));
  render(<Followed />, root);
}
