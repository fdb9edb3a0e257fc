import type { Settings } from '../../utils/settings/settings.ts';
import type { InterfaceLanguage } from '../../utils/settings/settings.ts';
import type { Route } from './route.ts';

/** What every page of the manager is given. */
export interface PageProps {
  readonly lang: InterfaceLanguage;
  readonly settings: Settings;
  readonly path: Route['path'];
  /** Says something to screen readers. */
  readonly tell: (text: string) => void;
}
