import type { Page } from 'puppeteer-core';
import { clientOf } from '../browser/chromium-errors.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { inExtension, stillPicture } from '../browser/pages.ts';
import { baseReady, readThrough } from '../browser/reading.ts';
import { serve } from '../site/serve.ts';
import { search } from '../../tests/support/base-pages.ts';
import { press, shows } from '../../tests/support/rooms.ts';
import { PAGES } from '../../tests/pages/expectation.ts';
import { PAGE_STATES } from './page-states.ts';
import type { Kit, Mode, Room, Shot, Taken } from './room.ts';
import { OWN_NAME, SAMPLE_PAGES } from './sample-pages.ts';

interface PageMode extends Mode {
  readonly kind: 'chromium' | 'firefox';
  /** Chromium's driver alone can have the system's colours forced. */
  readonly forced?: true;
}

const MODES: readonly PageMode[] = [
  { name: 'light', dark: false, kind: 'chromium' },
  { name: 'dark', dark: true, kind: 'chromium' },
  { name: 'forced', dark: false, kind: 'chromium', forced: true },
  { name: 'firefox-light', dark: false, kind: 'firefox' },
  { name: 'firefox-dark', dark: true, kind: 'firefox' },
];

const VIEWPORT = { width: 760, height: 640 };

export const inPage: Room = { name: 'page', title: 'In the page', shots: PAGE_STATES, modes: MODES, take };

/** Pages of the extension from which its settings are changed, one for each browser that was prepared. */
const offices = new WeakMap<OpenBrowser, Page>();

async function* take(kit: Kit, mode: Mode, wanted: readonly Shot[]): AsyncIterable<Taken> {
  const { kind, forced = false } = MODES.find(({ name }) => name === mode.name) ?? { kind: 'chromium' };
  const browser = await kit[kind]();
  const office = offices.get(browser) ?? (await prepare(browser));
  await browser.setColorScheme(mode.dark ? 'dark' : 'light');
  const site = await serve(PAGES, { pages: SAMPLE_PAGES });
  try {
    for (const state of PAGE_STATES) {
      if (!wanted.includes(state) || (state.touch && kind === 'firefox')) continue;
      await inExtension(office, 'storage.local.set', { settings: { welcomed: true, ...state.settings } });
      const { viewport = VIEWPORT } = state;
      const page = await browser.newPage();
      if (forced) await force(page);
      await page.setViewport({ ...viewport, ...(state.touch && { hasTouch: true, isMobile: true }) });
      await page.goto(`${site.origin}${state.path}`, { waitUntil: 'load' });
      const tab = await browser.tabIdOf(page);
      await inExtension(office, 'tabs.setZoom', tab, state.zoom ?? 1);
      await readThrough(office, tab);
      await state.act?.(browser, page);
      // The card's frame has come by now.
      if (forced) await force(page);
      yield { shot: state, mode, width: viewport.width, picture: await stillPicture(page) };
      await page.close();
    }
  } finally {
    await site.close();
  }
}

/** A browser whose reader has a name of their own in the base. */
async function prepare(browser: OpenBrowser): Promise<Page> {
  const office = await browser.openExtensionPage('manager.html');
  await baseReady(office);
  await search(office, OWN_NAME);
  await shows(office, `Add “${OWN_NAME}” as a new name`);
  await office.keyboard.press('Enter');
  await shows(office, 'What it is');
  await press(office, 'Add it');
  await shows(office, 'Came from');
  offices.set(browser, office);
  return office;
}

/** Each frame is told for itself: one that lives in another process does not hear what its page is told. */
async function force(page: Page): Promise<void> {
  const features = [{ name: 'forced-colors', value: 'active' }];
  for (const frame of page.frames()) await clientOf(frame).send('Emulation.setEmulatedMedia', { features });
}
