import type { Settings } from '../../utils/settings/settings.ts';
import type { InterfaceLanguage } from '../../utils/settings/settings.ts';
import type { Directory } from '../../utils/directory/view.ts';
import type { Route } from './route.ts';
import type { Undoing } from './use-undoing.ts';

/** What every page of the manager is given. */
export interface PageProps {
  /** What the page itself speaks. */
  readonly lang: InterfaceLanguage;
  /** What names, descriptions and the words of facts are said in. */
  readonly factsLang: InterfaceLanguage;
  readonly settings: Settings;
  readonly section: Route['section'];
  readonly path: Route['path'];
  /** The list that is shown, or was before what is shown now. */
  readonly list: Route;
  /** Every entity of the base; undefined until it is read. */
  readonly directory: Directory | undefined;
  readonly undoing: Undoing;
  /** Says something to screen readers. */
  readonly tell: (text: string) => void;
}
