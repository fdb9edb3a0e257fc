import type { FunctionComponent } from 'preact';
import type { IconName } from '../../components/icons/icon.tsx';
import type { DirectoryCounts } from '../../utils/directory/view.ts';
import type { ManagerCatalogue } from '../../utils/wording/manager.ts';
import type { PageProps } from './page-props.ts';

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
