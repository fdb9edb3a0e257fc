import type { FunctionComponent } from 'preact';
import type { IconName } from '../../components/icons/icon.tsx';
import type { DirectoryCounts } from '../../utils/directory/view.ts';
import type { ManagerCatalogue } from '../../utils/wording/manager.ts';
import { BackupPage } from './backup-page.tsx';
import { BinPage } from './bin-page.tsx';
import { ConflictsPage } from './conflicts-page.tsx';
import { DecidedPage } from './decided-page.tsx';
import { DuplicatesPage } from './duplicates-page.tsx';
import { HealthPage } from './health-page.tsx';
import { ImportPage } from './import-page.tsx';
import type { PageProps } from './page-props.ts';
import { PacksPage } from './packs-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { ShortcutsPage } from './shortcuts-page.tsx';
import { SitesPage } from './sites-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { TagsPage } from './tags-page.tsx';
import { WorkspacePage } from './workspace-page.tsx';

/** A screen of the manager; its address is `#` and its id. */
export interface SectionOfPage {
  readonly id: string;
  readonly title: keyof ManagerCatalogue & `section.${string}`;
  /** Those with an icon stand in the sidebar; the others belong to the one named by `under`, or to the last list. */
  readonly icon?: IconName;
  readonly under?: string;
  /** Under which heading of the sidebar. */
  readonly group?: keyof ManagerCatalogue & `group.${string}`;
  readonly count?: (counts: DirectoryCounts) => number;
  /** It tells itself what was lost and whether a backup is due. */
  readonly tellsNews?: true;
  /** A list with what is beside it: all of them are one page, which stays while its parts change. */
  readonly isFilled?: true;
  readonly page: FunctionComponent<PageProps>;
}

const list = { page: WorkspacePage, tellsNews: true, isFilled: true } as const;
const yours = { group: 'group.yours' } as const;
const look = { group: 'group.look' } as const;
const library = { group: 'group.library' } as const;
const settings = { group: 'group.settings' } as const;

/** All screens, in the order of the sidebar. The first one is shown at an address that is none of them. */
export const SECTIONS: readonly SectionOfPage[] = [
  { id: 'search', title: 'section.everything', icon: 'all', count: ({ all }) => all, ...list },
  { id: 'entity', title: 'section.everything', ...list },
  { id: 'new', title: 'section.new', ...list },
  { id: 'place', title: 'section.place', icon: 'place', count: ({ kinds }) => kinds.place, ...list },
  { id: 'person', title: 'section.person', icon: 'person', count: ({ kinds }) => kinds.person, ...list },
  {
    id: 'organisation',
    title: 'section.organisation',
    icon: 'organisation',
    count: ({ kinds }) => kinds.organisation,
    ...list,
  },
  { id: 'event', title: 'section.event', icon: 'event', count: ({ kinds }) => kinds.event, ...list },
  { id: 'other', title: 'section.other', icon: 'other', count: ({ kinds }) => kinds.other, ...list },

  {
    id: 'yours',
    title: 'section.yours',
    icon: 'edit',
    count: (counts) => counts.yours,
    ...yours,
    ...list,
  },
  { id: 'notes', title: 'section.notes', icon: 'note', count: ({ noted }) => noted, ...yours, ...list },
  { id: 'hidden', title: 'section.hidden', icon: 'hide', count: ({ hidden }) => hidden, ...yours, ...list },
  {
    id: 'tags',
    title: 'section.tags',
    icon: 'tag',
    count: ({ tags }) => tags.size,
    ...yours,
    page: TagsPage,
  },
  { id: 'tag', title: 'section.tags', under: 'tags', ...list },

  {
    id: 'differ',
    title: 'section.differ',
    icon: 'differ',
    count: ({ looks }) => looks.differ,
    ...look,
    ...list,
  },
  { id: 'old', title: 'section.old', icon: 'clock', count: ({ looks }) => looks.old, ...look, ...list },
  {
    id: 'duplicates',
    title: 'section.duplicates',
    icon: 'merge',
    count: ({ looks }) => looks.duplicates,
    ...look,
    page: DuplicatesPage,
  },
  {
    id: 'conflicts',
    title: 'section.changed',
    icon: 'refresh',
    count: ({ looks }) => looks.changed,
    ...look,
    page: ConflictsPage,
  },

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
