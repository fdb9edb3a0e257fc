/**
 * The manager's list under the wheel and under Page Down, beside a box of the same height with nothing in it that is
 * scrolled in the same way in the same browser: frames, and tasks out of a trace.
 */
import type { Page } from 'puppeteer-core';
import { listed, middle, openRoom } from './rooms.ts';
import type { Filled } from './filled.ts';
import { countOver, longest, tasksWhile } from './tasks.ts';
import { percentile, type Measured } from '../base/part.ts';

const SECONDS = 10;
const ROUNDS = 3;
/** Milliseconds between two turns of the wheel, and two presses of a key that is held. */
const WHEEL = { every: 16, pixels: 240 };
const KEY = { every: 33 };
const LISTBOX = '[role=listbox]';
const WAYS = ['wheel', 'Page Down'] as const;
type Way = (typeof WAYS)[number];

/** One page scrolled for so long. */
interface Scrolled {
  /** Milliseconds between frames. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Frames a second. */
  readonly rate: number;
  /** Milliseconds of the processor: the longest task of the page's thread, how many over 50, and all in a second. */
  readonly task: number;
  readonly longTasks: number;
  readonly busy: number;
  /** The longest task by the clock. */
  readonly wall: number;
  /** How far it came, in CSS pixels. */
  readonly came: number;
  /** Of the moments at which rows were looked for, those at which the middle of the list was empty. */
  readonly blank: number;
  readonly looks: number;
}

export async function measureScrolling({ browser }: Filled): Promise<Measured> {
  const ours = await openRoom(browser, 'manager.html#search');
  const count = await listed(ours);
  const height = await ours.$eval(LISTBOX, (list) => list.scrollHeight);
  const floor = await openRoom(browser, 'bench/index.html');
  await floor.evaluate(makeFloor, height);
  const all = { wheel: { ours: [], floor: [] }, 'Page Down': { ours: [], floor: [] } } as Record<
    Way,
    { ours: Scrolled[]; floor: Scrolled[] }
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      // In turn, so that what else the machine does slows both alike.
      all[way].floor.push(await scroll(floor, way));
      all[way].ours.push(await scroll(ours, way));
    }
  }
  await demandRows(ours, count);
  await floor.close();
  await ours.close();
  const figure = (scrolled: readonly Scrolled[], of: keyof Scrolled) =>
    middle(scrolled.map((one) => one[of]));
  return {
    lines: [
      `${count} rows, ${height} pixels; ${SECONDS} s each, the middle of ${ROUNDS} rounds`,
      ...WAYS.flatMap((way) =>
        (['floor', 'ours'] as const).map((subject) => `${way}, ${subject}: ${said(all[way][subject])}`),
      ),
    ],
    verdicts: WAYS.flatMap((way) => {
      const { ours: list, floor: empty } = all[way];
      return [
        {
          says: `${way}: frame, p50 over the empty page's`,
          figure: figure(list, 'p50') / figure(empty, 'p50'),
          atMost: 1.1,
        },
        {
          says: `${way}: frame, p99 over the empty page's`,
          figure: figure(list, 'p99') / figure(empty, 'p99'),
          atMost: 2,
        },
        { says: `${way}: longest task, ms of the processor`, figure: figure(list, 'task'), atMost: 50 },
        {
          says: `${way}: share of looks that met no row`,
          figure: figure(list, 'blank') / figure(list, 'looks'),
          atMost: 0,
        },
      ];
    }),
  };

  function said(scrolled: readonly Scrolled[]): string {
    const one = (of: keyof Scrolled, digits = 1) => figure(scrolled, of).toFixed(digits);
    return (
      `frames p50 ${one('p50')} ms, p99 ${one('p99')}, longest ${one('longest')}, ${one('rate', 0)} a second; ` +
      `longest task ${one('task')} ms of the processor (${one('wall')} by the clock), ${one('longTasks', 0)} over 50; ` +
      `${one('busy', 0)} ms of each second; ` +
      `${one('came', 0)} pixels; ${one('blank', 0)} of ${one('looks', 0)} looks met no row`
    );
  }
}

async function scroll(page: Page, way: Way): Promise<Scrolled> {
  await page.bringToFront();
  const list = await page.waitForSelector(LISTBOX);
  const box = await list?.boundingBox();
  if (!list || !box) throw new Error('there is no list');
  await list.evaluate((one) => {
    one.scrollTop = 0;
  });
  await list.focus();
  await page.keyboard.press('Home');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const session = await page.createCDPSession();
  const { value: seen, tasks } = await tasksWhile(page, async () => {
    await page.evaluate(watch);
    const end = performance.now() + SECONDS * 1000;
    while (performance.now() < end) {
      const next = performance.now() + (way === 'wheel' ? WHEEL.every : KEY.every);
      if (way === 'wheel') {
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        await session.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          ...at,
          deltaX: 0,
          deltaY: WHEEL.pixels,
        });
      } else await page.keyboard.press('PageDown');
      await new Promise((resume) => setTimeout(resume, Math.max(0, next - performance.now())));
    }
    return page.evaluate(stopWatching);
  });
  await session.detach();
  const came = await list.evaluate(({ scrollTop }) => scrollTop);
  return {
    p50: percentile(seen.frames, 0.5),
    p99: percentile(seen.frames, 0.99),
    longest: percentile(seen.frames, 1),
    rate: seen.frames.length / SECONDS,
    task: longest(tasks, 'cpu'),
    wall: longest(tasks, 'wall'),
    longTasks: countOver(tasks, 'cpu', 50),
    busy: tasks.reduce((sum, { cpu }) => sum + cpu, 0) / SECONDS,
    came,
    blank: seen.blank,
    looks: seen.looks,
  };
}

interface Watched {
  readonly frames: number[];
  blank: number;
  looks: number;
  isOver: boolean;
}

/** Runs in the page. */
function watch(): void {
  const list = document.querySelector('[role=listbox]') as HTMLElement;
  const watched: Watched = { frames: [], blank: 0, looks: 0, isOver: false };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  const { left, top, width, height } = list.getBoundingClientRect();
  let last = 0;
  const frame = (now: number): void => {
    if (watched.isOver) return;
    if (last > 0) watched.frames.push(now - last);
    last = now;
    // Now and then: a look asks for a layout.
    if (watched.frames.length % 30 === 0) {
      watched.looks += 1;
      const row = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[role=option]');
      if (!row?.textContent) watched.blank += 1;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page. */
function stopWatching(): Pick<Watched, 'frames' | 'blank' | 'looks'> {
  const { watched } = globalThis as unknown as { watched: Watched };
  watched.isOver = true;
  return watched;
}

/** Runs in the page: a list's box with nothing in it. */
function makeFloor(height: number): void {
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.tabIndex = 0;
  Object.assign(list.style, { blockSize: '700px', inlineSize: '420px', overflow: 'auto' });
  const inner = document.createElement('div');
  inner.style.blockSize = `${height}px`;
  list.append(inner);
  document.body.replaceChildren(list);
}

/** The list says what it holds wherever it is: its last row is the last of all. */
async function demandRows(page: Page, count: number): Promise<void> {
  await page.focus(LISTBOX);
  await page.keyboard.press('End');
  await page.waitForFunction(
    (last) => document.querySelector(`[role=option][aria-posinset="${last}"]`)?.textContent,
    {},
    count,
  );
}
