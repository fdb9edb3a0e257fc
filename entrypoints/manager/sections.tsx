import type { FunctionComponent } from 'preact';
import type { IconName } from '../../components/icons/icon.tsx';
import type { ManagerCatalogue } from '../../utils/wording/manager.ts';
import { BackupPage } from './backup-page.tsx';
import { SearchPage } from './base-page.tsx';
import { ConflictsPage } from './conflicts-page.tsx';
import { EntityPage } from './entity-page.tsx';
import { HealthPage } from './health-page.tsx';
import { ImportPage } from './import-page.tsx';
import type { PageProps } from './page-props.ts';
import { PacksPage } from './packs-page.tsx';

/** A screen of the manager; its address is `#` and its id. */
export interface SectionOfPage {
  readonly id: string;
  readonly title: keyof ManagerCatalogue & `section.${string}`;
  /** Those with an icon stand in the sidebar; the others belong to the one named by `under`. */
  readonly icon?: IconName;
  readonly under?: string;
  /** It tells itself what was lost and whether a backup is due. */
  readonly tellsNews?: true;
  readonly page: FunctionComponent<PageProps>;
}

/** All screens, in the order of the sidebar. The first one is shown at an address that is none of them. */
export const SECTIONS: readonly SectionOfPage[] = [
  { id: 'search', title: 'section.everything', icon: 'search', page: SearchPage },
  { id: 'entity', title: 'section.everything', under: 'search', page: EntityPage },
  { id: 'packs', title: 'section.packs', icon: 'pack', page: PacksPage },
  { id: 'conflicts', title: 'section.packs', under: 'packs', page: ConflictsPage },
  { id: 'import', title: 'section.import', under: 'packs', page: ImportPage },
  { id: 'backup', title: 'section.backup', icon: 'backup', tellsNews: true, page: BackupPage },
  { id: 'health', title: 'section.health', icon: 'health', tellsNews: true, page: HealthPage },
];
