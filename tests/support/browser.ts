import { openBrowser as open, type OpenBrowser, type OpenOptions } from '../../scripts/browser/open.ts';
import { BROWSERS as ALL, type BrowserKind } from '../../scripts/browser/kinds.ts';
import { builtFolder } from '../../scripts/build.ts';

export type { OpenBrowser } from '../../scripts/browser/open.ts';
export { until } from '../../scripts/browser/pages.ts';

const chosen = process.env['SIDELIGHT_BROWSER'];

/** The browsers in which stories are told: both, or the one that SIDELIGHT_BROWSER names. */
export const BROWSERS: readonly BrowserKind[] =
  chosen === undefined ? ALL : ALL.filter((kind) => kind === chosen);

export interface StoryOptions extends Omit<OpenOptions, 'extension'> {
  /** False for a browser without the extension, to compare with. */
  readonly extension?: boolean;
}

/**
 * A headless browser with the extension, built for the stories: it may read every site from the start.
 * The welcome page that opens at installation is closed, so that the tabs are those of the story.
 */
export async function openBrowser(kind: BrowserKind, options: StoryOptions = {}): Promise<OpenBrowser> {
  const { extension = true, ...rest } = options;
  return open(kind, {
    ...rest,
    language: 'en',
    ...(extension ? { extension: builtFolder(kind, 'e2e') } : {}),
  });
}
