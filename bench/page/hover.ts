import { DWELL_MS } from '../../utils/hover/delays.ts';
import { until } from '../../scripts/browser/pages.ts';
import type { Subject } from '../browser/subject.ts';
import type { Tab } from '../browser/tab.ts';
import { median } from '../browser/waking.ts';
import { rest } from './rest.ts';

const ROUNDS = 11;
const COLD_ROUNDS = 7;
/** No card is open, and the reader no longer compares (utils/hover/delays.ts). */
const CALM_MS = 1_200;

/** From the dwell's end to the first frame that shows the card with its facts; medians. */
export interface Hover {
  readonly warm: Opening;
  /** The background had been stopped; the first card after it loads what presents. */
  readonly cold: Opening;
  /** Of each warm round. */
  readonly frames: readonly number[];
}

export interface Opening {
  readonly milliseconds: number;
  /** Frames of the page that began in that time. */
  readonly frames: number;
  /** The facts are in the card's document, whether it is seen or not. */
  readonly written: number;
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The page is open and read, and names at least two entities that have a card. */
export async function measureHover(subject: Subject, words: readonly [string, string]): Promise<Hover> {
  const { browser, tab } = subject;
  await tab.send('Page.bringToFront');
  await tab.inExtension(HARNESS);
  const places = (await tab.inExtension(`PLACES(${JSON.stringify(words)})`)) as readonly Word[];
  // The first card of all makes the frame.
  await point(tab, places[0]!);
  await rest(CALM_MS);
  const card = await cardOf(subject);
  const titles: string[] = [];
  for (const place of places) {
    await leave(tab);
    await point(tab, place);
    await rest(CALM_MS);
    titles.push(String(await card.inPage('TITLE()')));
  }
  if (titles[0] === titles[1] || titles.includes(''))
    throw new Error(`Cards are called ${titles.join(', ')}`);
  const one = async (round: number): Promise<Opening> => {
    const card = await cardOf(subject);
    await card.inPage('SHOWN.length = 0');
    await tab.inExtension('BEGIN()');
    await point(tab, places[round % 2]!);
    return opening(subject, card, titles[round % 2]!);
  };
  const warm: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await leave(tab);
    warm.push(await one(round));
  }
  const cold: Opening[] = [];
  for (let round = ROUNDS; round < ROUNDS + COLD_ROUNDS; round++) {
    await leave(tab);
    await browser.stopWorker();
    await rest(CALM_MS);
    cold.push(await one(round));
  }
  return { warm: middle(warm), cold: middle(cold), frames: warm.map(({ frames }) => frames) };
}

/** The card's own page, watched. */
async function cardOf({ browser }: Subject): Promise<Tab> {
  const card = await until('the card is there', () => browser.frame('card.html'));
  await card.inPage(IN_CARD);
  return card;
}

async function opening(subject: Subject, first: Tab, title: string): Promise<Opening> {
  const { tab } = subject;
  let card = first;
  const { dwell, placed, frames } = (await until('the card is placed', () =>
    tab.inExtension('HAPPENED()'),
  )) as { dwell: number; placed: number; frames: readonly number[] };
  const { written, painted } = (await until('the card shows its facts', async () => {
    try {
      return await card.inPage(`WHEN(${JSON.stringify(title)})`);
    } catch {
      // A card that did not find its background again in time was made anew; it is seen from here on.
      card = await cardOf(subject);
      return undefined;
    }
  })) as { written: number; painted: number };
  await rest(100);
  const later = (await tab.inExtension('FRAMES')) as readonly number[];
  // What the page placed is seen with its next frame, what the card wrote with the card's.
  const end = Math.max(painted, later.find((at) => at > placed) ?? placed);
  if (!(dwell > 0 && end > dwell)) throw new Error('The card came before the pointer had rested.');
  return {
    milliseconds: end - dwell,
    frames: [...new Set([...frames, ...later])].filter((at) => at > dwell && at <= end).length,
    written: written - dwell,
  };
}

function middle(openings: readonly Opening[]): Opening {
  const of = (key: keyof Opening): number => median(openings.map((each) => each[key]));
  return { milliseconds: of('milliseconds'), frames: of('frames'), written: of('written') };
}

/** At a reader's pace: a leap opens no card. */
async function point(tab: Tab, { x, y }: Word): Promise<void> {
  for (let step = 0; step <= 8; step++) {
    await move(tab, x - 12 + 1.5 * step, y + 40 - 5 * step);
    await rest(20);
  }
}

async function leave(tab: Tab): Promise<void> {
  for (let step = 0; step <= 6; step++) {
    await move(tab, 1_200, 20 + step);
    await rest(30);
  }
  await rest(CALM_MS);
}

async function move(tab: Tab, x: number, y: number): Promise<void> {
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

/**
 * Runs in our content script's world: when the dwell ended, which is the longest timer of the hand that runs to its end
 * there, when the card was placed, whose frame shows itself by its class, and every frame.
 */
const HARNESS = `
globalThis.EPOCH = () => performance.timeOrigin + performance.now();
globalThis.FRAMES = [];
globalThis.DWELL = 0;
globalThis.PLACED = 0;
const tick = () => { FRAMES.push(EPOCH()); requestAnimationFrame(tick); };
requestAnimationFrame(tick);
const later = setTimeout;
globalThis.setTimeout = (done, ms, ...rest) =>
  later(() => { if (ms === ${DWELL_MS}) DWELL = EPOCH(); done(...rest); }, ms);
const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
Object.defineProperty(Element.prototype, 'className', {
  configurable: true,
  set(name) { set.call(this, name); if (/^card seen/.test(name) && DWELL > 0) PLACED ||= EPOCH(); },
});
const { reading } = globalThis[Symbol.for('sidelight')].session;
globalThis.BEGIN = () => { FRAMES.length = 0; DWELL = 0; PLACED = 0; };
globalThis.HAPPENED = () => (PLACED ? { dwell: DWELL, placed: PLACED, frames: FRAMES } : undefined);
globalThis.PLACES = (words) => {
  scrollTo(0, 0);
  return words.map((text) => {
    for (const mark of reading.store.all) {
      if (mark.data.surface !== text) continue;
      const { startNode, startOffset, endNode, endOffset } = mark.block.locate(mark.start, mark.end);
      const range = new Range();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      const { left, top, width, height } = range.getClientRects()[0];
      if (top > 60 && top < innerHeight - 60) return { text, x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(text + ' is not in view');
  });
};
undefined`;

/** Runs in the card: when what it says was written, and when the frame that shows it was done. */
const IN_CARD = `(() => {
if (globalThis.SHOWN) return;
globalThis.SHOWN = [];
globalThis.EPOCH = () => performance.timeOrigin + performance.now();
globalThis.TITLE = () =>
  document.querySelector('[aria-busy=true]') ? '' : document.querySelector('h1, h2, [role=heading]')?.textContent ?? '';
const look = () => {
  const title = TITLE();
  const shown = { title, written: EPOCH(), painted: 0 };
  SHOWN.push(shown);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { shown.painted = EPOCH(); port1.close(); };
  requestAnimationFrame(() => port2.postMessage(null));
};
new MutationObserver(look).observe(document, {
  subtree: true, childList: true, characterData: true, attributes: true,
});
look();
globalThis.WHEN = (title) => {
  const shown = SHOWN.find((each) => each.title === title);
  return shown?.painted ? shown : undefined;
};
})()`;
