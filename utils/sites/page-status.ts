import type { READ_STATES } from '../messages/frame-mentions.ts';
import type { BaseState } from '../messages/shapes.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageChoice } from './page-choice.ts';
import { isWanted, type NoSite, type Site } from './site.ts';

/** Why a page that may be read is not; `reading` and `done` are no reasons. */
export type Unread = Exclude<(typeof READ_STATES)[number], 'reading' | 'done' | 'off'>;

/** The one thing that is true of a page now, as the popup says it. */
export type PageStatus =
  | {
      readonly kind:
        | 'paused'
        | 'off'
        /** The site is on, and this one page is left alone. */
        | 'page-off'
        | 'filling'
        | 'failed'
        | 'reading'
        | 'done';
    }
  /** No reason where the page might be read and none of our scripts runs in it. */
  | { readonly kind: 'impossible'; readonly why?: NoSite }
  | { readonly kind: 'unread'; readonly why: Unread };

export interface PageFacts {
  readonly site: Site;
  readonly granted: boolean;
  readonly settings: Settings;
  readonly base: BaseState;
  /** What the reader asked for this page: see page-choice.ts. */
  readonly choice?: PageChoice | undefined;
  /** What the page's frames say of themselves; `unreachable` where none runs our script. */
  readonly page: (typeof READ_STATES)[number] | 'unreachable';
}

/** Of all that may keep a page from being marked, what the reader can act on first. */
export function pageStatus({ site, granted, settings, base, choice, page }: PageFacts): PageStatus {
  if (site.host === null) return { kind: 'impossible', why: site.why };
  // A single page may be read although its site is off: the reader asked for it.
  const asked = choice !== 'off' && (page === 'reading' || page === 'done');
  if (!asked && settings.paused) return { kind: 'paused' };
  if (!asked && !(granted && isWanted(site.host, settings))) return { kind: 'off' };
  if (choice === 'off') return { kind: 'page-off' };
  if (base !== 'ready') return { kind: base };
  switch (page) {
    case 'reading':
    case 'done':
      return { kind: page };
    case 'off':
      // The switch was just turned on and the page has not yet followed.
      return { kind: 'reading' };
    case 'unreachable':
      return { kind: 'impossible' };
    default:
      return { kind: 'unread', why: page };
  }
}
