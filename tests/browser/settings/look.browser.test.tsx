import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DecidedScreen } from '../../../components/settings/decided-screen.tsx';
import { SettingsScreen } from '../../../components/settings/settings-screen.tsx';
import { ShortcutsScreen } from '../../../components/settings/shortcuts-screen.tsx';
import { SitesScreen } from '../../../components/settings/sites-screen.tsx';
import { SourcesScreen } from '../../../components/settings/sources-screen.tsx';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import type { SettingsWords } from '../../../utils/wording/settings.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { decidedProps, settingsProps, shortcutsProps, sitesProps, sourcesProps } from './sample-settings.tsx';
import '../../../components/manager/shell.css';
import '../../../utils/paint/paint.css';

type Drawn = (lang: WordingLanguage, more?: { readonly words: SettingsWords }) => ComponentChild;

const REVIEW = { fileName: 'sites.json', plan: { off: 2, on: 0, rules: 1 }, skipped: ['{"site":"no site"}'] };
const SCREENS: Readonly<Record<string, Drawn>> = {
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
const framed = (screen: ComponentChild) => (
  <div class="manager" style={{ display: 'block' }}>
    <main class="manager-main">{screen}</main>
  </div>
);

beforeEach(() => page.viewport(1_280, 900));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

describe.for(Object.entries(SCREENS))('%s', ([name, draw]) => {
  test.for(WORDING_LANGUAGES)('axe finds nothing, in %s', async (lang) => {
    await mount(framed(draw(lang)), lang);
    expect(await findings()).toEqual([]);
  });

  test.for(THEMES)('axe finds nothing, and pictures to look at, %s', async (theme) => {
    wear(theme);
    const root = await mount(framed(draw('en')));
    await settled();
    expect(await findings()).toEqual([]);
    await picture(`manager-${name}-${theme}`, root);
  });

  test.for([1_024, 640, 360])('every text fits, and would if it were longer, at %d px', async (width) => {
    await page.viewport(width, 900);
    for (const lang of WORDING_LANGUAGES) {
      const { words } = settingsProps(lang);
      for (const spoken of [words, lengthened(words)]) {
        const root = await mount(framed(draw(lang, { words: spoken })), lang);
        expect(overflowing(root), lang).toEqual([]);
        unmount();
      }
    }
  });
});

test('right to left and with forced colours; pictures to look at', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await mount(framed(SCREENS['sites']?.('en')));
  document.documentElement.dir = 'rtl';
  await settled();
  expect(overflowing(root)).toEqual([]);
  await picture('manager-sites-rtl-forced-colours', root);
});
