import type { Page } from 'puppeteer-core';
import { CARD_STATES, OPENING, type CardState } from './card-states.ts';
import type { Kit, Mode, Room, Shot, Taken } from './room.ts';
import type { Stage } from './stage/main.tsx';
import { atRest, doStep, emulate } from './staged.ts';
import { STAGE_PAGE } from './write-stage.ts';

interface CardMode extends Mode {
  readonly features: Readonly<Record<string, string>>;
  /** From right to left, in Arabic letters. */
  readonly lettered?: true;
}

const MODES: readonly CardMode[] = [
  { name: 'light', dark: false, features: {} },
  { name: 'dark', dark: true, features: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced', dark: false, features: { 'forced-colors': 'active' } },
  {
    name: 'forced-dark',
    dark: true,
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  { name: 'rtl', dark: false, features: {}, lettered: true },
];

const VIEWPORT = { width: 620, height: 760, deviceScaleFactor: 2, hasTouch: false, isMobile: false } as const;

/** Air around the card, for its shadow; the stage has as much. */
const AIR = 24;

export const card: Room = {
  name: 'card',
  title: 'Hover card',
  shots: CARD_STATES,
  modes: MODES,
  take,
};

async function* take(kit: Kit, mode: Mode, wanted: readonly Shot[]): AsyncIterable<Taken> {
  const { features, lettered = false } = MODES.find(({ name }) => name === mode.name) ?? { features: {} };
  const browser = await kit.chromium();
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl(STAGE_PAGE), { waitUntil: 'load' });
  // What is emulated ends with its session.
  const session = await page.createCDPSession();
  for (const state of CARD_STATES) {
    if (!wanted.includes(state)) continue;
    await page.setViewport({ ...VIEWPORT, ...(state.touch && { hasTouch: true, isMobile: true }) });
    await emulate(session, { ...features, ...(state.contrast && { 'prefers-contrast': state.contrast }) });
    await page.mouse.move(600, 750);
    await page.evaluate(
      (name, isLettered) => (globalThis as unknown as Stage).showCard(name, isLettered),
      state.name,
      lettered,
    );
    await come(page, state);
    yield { shot: state, mode, ...(await picture(page)) };
  }
  await page.close();
}

/** Comes to a state as a reader does, so that what shows on hover and on focus is as it would be. */
async function come(page: Page, { opens, steps = [] }: CardState): Promise<void> {
  for (const step of [...(opens ? OPENING[opens] : []), ...steps]) {
    await doStep(page, step);
    await page.evaluate(() => (globalThis as unknown as Stage).fitCard());
  }
}

async function picture(page: Page): Promise<{ picture: Uint8Array; width: number }> {
  await atRest(page);
  const { left, top, width, height } = await page.evaluate(() => {
    const box = document.getElementById('frame')?.getBoundingClientRect() ?? new DOMRect();
    return { left: box.left, top: box.top, width: box.width, height: box.height };
  });
  const clip = { x: left - AIR, y: top - AIR, width: width + 2 * AIR, height: height + 2 * AIR };
  return { picture: await page.screenshot({ clip, captureBeyondViewport: false }), width: clip.width };
}
