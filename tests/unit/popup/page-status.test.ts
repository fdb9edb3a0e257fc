import { describe, expect, test } from 'vitest';
import { READ_STATES } from '../../../utils/messages/frame-mentions.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import { pageStatus, type PageFacts } from '../../../utils/sites/page-status.ts';
import { siteOf } from '../../../utils/sites/site.ts';

const PAGES = [...READ_STATES, 'unreachable'] as const;
const BASES = ['ready', 'filling', 'failed'] as const;
const HOST = 'steppe-post.example';

const settings = (paused: boolean, off: boolean) =>
  readSettings({ paused, sitesOff: off ? { [HOST]: true } : {} });

/** "unread: too-short" or the kind alone. */
function status(facts: Partial<PageFacts>): string {
  const told = pageStatus({
    site: { host: HOST },
    granted: true,
    settings: settings(false, false),
    base: 'ready',
    page: 'done',
    ...facts,
  });
  return told.kind === 'unread' ? `unread: ${told.why}` : told.kind;
}

const EVERYTHING = [true, false].flatMap((granted) =>
  [true, false].flatMap((paused) =>
    [true, false].flatMap((off) =>
      BASES.flatMap((base) =>
        PAGES.map((page) => ({ granted, settings: settings(paused, off), base, page, paused, off })),
      ),
    ),
  ),
);

test('a page of the browser is impossible, whatever else is true', () => {
  for (const address of ['about:blank', 'file:///a.html', 'https://addons.mozilla.org/', undefined]) {
    const seen = new Set(EVERYTHING.map((facts) => status({ ...facts, site: siteOf(address) })));
    expect([...seen]).toEqual(['impossible']);
  }
});

describe('what stands first of all that keeps a page from being marked', () => {
  const read = (page: string) => page === 'reading' || page === 'done';

  test('pause, unless this one page was asked for', () => {
    for (const facts of EVERYTHING.filter(({ paused, page }) => paused && !read(page))) {
      expect(status(facts)).toBe('paused');
    }
  });

  test('then the site: turned off, or not granted', () => {
    const rest = EVERYTHING.filter(({ paused, page }) => !paused && !read(page));
    for (const facts of rest.filter(({ granted, off }) => !granted || off)) {
      expect(status(facts)).toBe('off');
    }
  });

  test('then the base, also for a page that was asked for', () => {
    const open = EVERYTHING.filter(
      ({ granted, paused, off, page }) => read(page) || (granted && !paused && !off),
    );
    for (const facts of open.filter(({ base }) => base !== 'ready')) {
      expect(status(facts)).toBe(facts.base);
    }
  });
});

test('a page that is left alone says so where its site is on, and the base is not asked after', () => {
  for (const base of BASES) expect(status({ choice: 'off', base, page: 'off' })).toBe('page-off');
  // The switch was just turned and the page has not yet followed.
  expect(status({ choice: 'off', page: 'done' })).toBe('page-off');
  expect(status({ choice: 'off', settings: settings(false, true) })).toBe('off');
  expect(status({ choice: 'off', settings: settings(true, false) })).toBe('paused');
  expect(status({ choice: 'read', settings: settings(false, true), page: 'done' })).toBe('done');
});

const EXPECTED: Readonly<Record<(typeof PAGES)[number], string>> = {
  reading: 'reading',
  done: 'done',
  'not-article': 'unread: not-article',
  'too-short': 'unread: too-short',
  'not-html': 'unread: not-html',
  editable: 'unread: editable',
  password: 'unread: password',
  language: 'unread: language',
  off: 'reading',
  unreachable: 'impossible',
};

test.for(PAGES)('then what the page says: %s', (page) => {
  expect(status({ page })).toBe(EXPECTED[page]);
});
