export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** The add-on id in the manifest, and the host under which the Firefox of our tests serves its pages. */
export const FIREFOX_ADDON = 'sidelight@sidelight.example';
export const FIREFOX_HOST = '5ade1167-0000-4000-8000-000000000002';
