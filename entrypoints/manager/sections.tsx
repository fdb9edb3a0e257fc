import { BackupPage } from './backup-page.tsx';
import { BinPage } from './bin-page.tsx';
import { DecidedPage } from './decided-page.tsx';
import { HealthPage } from './health-page.tsx';
import { ImportPage } from './import-page.tsx';
import { PacksPage } from './packs-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { ShortcutsPage } from './shortcuts-page.tsx';
import { SitesPage } from './sites-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { LIST_SECTIONS } from './list-sections.tsx';
import type { SectionOfPage } from './section-of-page.ts';

const library = { group: 'group.library' } as const;
const settings = { group: 'group.settings' } as const;

/** All screens, in the order of the sidebar. The first one is shown at an address that is none of them. */
export const SECTIONS: readonly SectionOfPage[] = [
  ...LIST_SECTIONS,
  { id: 'packs', title: 'section.packs', icon: 'pack', ...library, page: PacksPage },
  { id: 'sources', title: 'section.sources', icon: 'link', ...library, page: SourcesPage },
  { id: 'import', title: 'section.import', icon: 'import', ...library, page: ImportPage },
  { id: 'backup', title: 'section.backup', icon: 'backup', tellsNews: true, ...library, page: BackupPage },
  { id: 'health', title: 'section.health', icon: 'health', tellsNews: true, ...library, page: HealthPage },
  {
    id: 'bin',
    title: 'section.bin',
    icon: 'trash',
    count: ({ binned }) => binned,
    ...library,
    page: BinPage,
  },

  { id: 'settings', title: 'section.settings', icon: 'gear', ...settings, page: SettingsPage },
  { id: 'sites', title: 'section.sites', icon: 'globe', ...settings, page: SitesPage },
  { id: 'decided', title: 'section.decided', icon: 'check', ...settings, page: DecidedPage },
  { id: 'shortcuts', title: 'section.shortcuts', icon: 'keyboard', ...settings, page: ShortcutsPage },
];
