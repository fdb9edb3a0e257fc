import type { CDPSession, Page } from 'puppeteer-core';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { ROOM_STATES, type RoomState, type SampledRoom } from './room-states.ts';
import type { Kit, Mode, Room, Shot, Taken } from './room.ts';
import { atRest, doStep, emulate } from './staged.ts';
import type { RoomStage } from './stage/rooms.ts';
import { ROOMS_STAGE_PAGE } from './write-stage.ts';

interface RoomMode extends Mode {
  readonly lang?: WordingLanguage;
  readonly pseudo?: 'rtl' | 'long';
  readonly features?: Readonly<Record<string, string>>;
  /** All states are drawn, and not only those that always are. */
  readonly all?: true;
}

const DARK = { 'prefers-color-scheme': 'dark' };

const MODES: readonly RoomMode[] = [
  { name: 'light', dark: false, all: true },
  { name: 'dark', dark: true, all: true, features: DARK },
  { name: 'forced', dark: false, features: { 'forced-colors': 'active' } },
  { name: 'rtl', dark: false, pseudo: 'rtl' },
  { name: 'long', dark: false, pseudo: 'long' },
  { name: 'fr', dark: false, lang: 'fr' },
  { name: 'ru', dark: false, lang: 'ru' },
  { name: 'kk', dark: false, lang: 'kk' },
];

/** The popup speaks every language in every state and scheme. */
const POPUP_MODES: readonly RoomMode[] = [
  ...MODES.map((mode): RoomMode => (mode.lang ? { ...mode, all: true } : mode)),
  ...(['fr', 'ru', 'kk'] as const).map((lang): RoomMode => ({
    name: `${lang}-dark`,
    dark: true,
    lang,
    all: true,
    features: DARK,
  })),
];

interface Sized {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** How wide it stands on the sheet, if smaller. */
  readonly sheet?: number;
}

/** A window as the drawings have it. */
const SIZES: Readonly<Record<SampledRoom, Sized>> = {
  popup: { title: 'Popup', width: 400, height: 560, sheet: 380 },
  sidepanel: { title: 'Side panel', width: 380, height: 720 },
  lists: { title: 'Manager: lists', width: 1_354, height: 896, sheet: 760 },
  notes: { title: 'Manager: notes', width: 1_354, height: 896, sheet: 760 },
  note: { title: 'Note window', width: 420, height: 560, sheet: 380 },
  export: { title: 'Export', width: 1_354, height: 896, sheet: 760 },
  base: { title: 'Manager: an entity, backup, health', width: 1_280, height: 800, sheet: 510 },
  packs: { title: 'Manager: packs and import', width: 1_280, height: 800, sheet: 510 },
  settings: { title: 'Manager: settings', width: 1_280, height: 800, sheet: 510 },
  entry: { title: 'Entry window', width: 440, height: 640, sheet: 380 },
  welcome: { title: 'Welcome', width: 1_500, height: 960, sheet: 760 },
};

export const SAMPLED: readonly Room[] = (Object.keys(ROOM_STATES) as SampledRoom[]).map((name) => {
  const modes = name === 'popup' ? POPUP_MODES : MODES;
  return {
    name,
    title: SIZES[name].title,
    shots: ROOM_STATES[name],
    modes,
    take: (kit: Kit, mode: Mode, wanted: readonly Shot[]) =>
      take(kit, name, modes.find((each) => each.name === mode.name) ?? { ...mode }, wanted),
  };
});

async function* take(
  kit: Kit,
  room: SampledRoom,
  mode: RoomMode,
  wanted: readonly Shot[],
): AsyncIterable<Taken> {
  const browser = await kit.chromium();
  const page = await browser.newPage();
  const query = mode.pseudo ? `?pseudo=${mode.pseudo}` : '';
  await page.goto(browser.extensionUrl(ROOMS_STAGE_PAGE + query), { waitUntil: 'load' });
  await page.waitForFunction('typeof showRoom === "function"');
  const session: CDPSession = await page.createCDPSession();
  await emulate(session, mode.features ?? {});
  const { width, height, sheet = width } = SIZES[room];
  for (const state of ROOM_STATES[room]) {
    if (!wanted.includes(state) || !(mode.all || state.always)) continue;
    await page.mouse.move(0, 0);
    await page.setViewport({ width, height, deviceScaleFactor: width < 800 ? 2 : 1 });
    await draw(page, room, state, mode.lang ?? 'en', height);
    yield { shot: state, mode, width: sheet, picture: await page.screenshot() };
  }
  await page.close();
}

/** The window is made as high as a page that scrolls. */
async function draw(
  page: Page,
  room: SampledRoom,
  { name, of = name, steps = [] }: RoomState,
  lang: WordingLanguage,
  height: number,
): Promise<void> {
  const needed = await page.evaluate(
    (...asked) => (globalThis as unknown as RoomStage).showRoom?.(...asked) ?? 0,
    room,
    of,
    lang,
  );
  const viewport = page.viewport();
  if (needed > height && viewport) await page.setViewport({ ...viewport, height: needed });
  for (const step of steps) await doStep(page, step);
  await atRest(page);
}
