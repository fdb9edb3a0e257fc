export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** The add-on id in the manifest, and the host under which the Firefox of our tests serves its pages. */
export const FIREFOX_ADDON = 'sidelight@sidelight.example';
export const FIREFOX_HOST = '5ade1167-0000-4000-8000-000000000002';

/** Hosts that a browser without any extension asks for as well, whatever it is told (docs/BROWSERS.md). */
export const BROWSERS_OWN_HOSTS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['update.googleapis.com', 'accounts.google.com'],
  firefox: [],
};
