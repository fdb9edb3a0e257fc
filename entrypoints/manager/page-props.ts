import type { Settings } from '../../utils/settings/settings.ts';
import type { InterfaceLanguage } from '../../utils/settings/settings.ts';
import type { Route } from './route.ts';

/** What every page of the manager is given. */
export interface PageProps {
  /** What the page itself speaks. */
  readonly lang: InterfaceLanguage;
  /** What names, descriptions and the words of facts are said in. */
  readonly factsLang: InterfaceLanguage;
  readonly settings: Settings;
  readonly path: Route['path'];
  /** Says something to screen readers. */
  readonly tell: (text: string) => void;
}
