import type { ComponentChild } from 'preact';
import { DecidedScreen } from '../../../components/settings/decided-screen.tsx';
import { SettingsScreen } from '../../../components/settings/settings-screen.tsx';
import { ShortcutsScreen } from '../../../components/settings/shortcuts-screen.tsx';
import { SitesScreen } from '../../../components/settings/sites-screen.tsx';
import { SourcesScreen } from '../../../components/settings/sources-screen.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import type { SettingsWords } from '../../../utils/wording/settings.ts';
import { decidedProps, settingsProps, shortcutsProps, sitesProps, sourcesProps } from './sample-settings.tsx';
import '../../../components/manager/shell.css';
import '../../../utils/paint/paint.css';

type Drawn = (lang: WordingLanguage, more?: { readonly words: SettingsWords }) => ComponentChild;

const REVIEW = { fileName: 'sites.json', plan: { off: 2, on: 0, rules: 1 }, skipped: ['{"site":"no site"}'] };
/** Every state of every screen. */
export const SCREENS: Readonly<Record<string, Drawn>> = {
  settings: (lang, more) => <SettingsScreen {...settingsProps(lang)} {...more} />,
  'settings-chosen': (lang, more) => (
    <SettingsScreen
      {...settingsProps(lang, { languagesRead: ['en', 'kk', 'pl'], preset: 'shapes', backupReminder: 20 })}
      {...more}
    />
  ),
  sites: (lang, more) => <SitesScreen {...sitesProps(lang)} {...more} />,
  'sites-none': (lang, more) => (
    <SitesScreen {...sitesProps(lang, { sites: [], everySite: true })} {...more} />
  ),
  'sites-file': (lang, more) => (
    <SitesScreen
      {...sitesProps(lang, { review: REVIEW, notice: { text: 'news.example', amiss: true } })}
      {...more}
    />
  ),
  'sites-reading': (lang, more) => <SitesScreen {...sitesProps(lang, { sites: undefined })} {...more} />,
  sources: (lang, more) => <SourcesScreen {...sourcesProps(lang)} {...more} />,
  'sources-none': (lang, more) => <SourcesScreen {...sourcesProps(lang, { sources: [] })} {...more} />,
  'sources-reading': (lang, more) => (
    <SourcesScreen {...sourcesProps(lang, { sources: undefined })} {...more} />
  ),
  shortcuts: (lang, more) => <ShortcutsScreen {...shortcutsProps(lang)} {...more} />,
  'shortcuts-elsewhere': (lang, more) => (
    <ShortcutsScreen {...shortcutsProps(lang, { onChange: undefined })} {...more} />
  ),
  decided: (lang, more) => <DecidedScreen {...decidedProps(lang)} {...more} />,
  'decided-none': (lang, more) => (
    <DecidedScreen {...decidedProps(lang, { chosen: [], hidden: [] })} {...more} />
  ),
};

/** As the manager's frame holds them. */
export const framed = (screen: ComponentChild) => (
  <div class="manager" style={{ display: 'block' }}>
    <main class="manager-main">{screen}</main>
  </div>
);
