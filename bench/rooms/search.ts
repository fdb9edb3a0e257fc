/**
 * Typing into the manager's and the popup's search: from each key to the answer on the screen. What is to be shown at
 * each key is asked for first, at leisure, and looked at; then the same keys are timed until just that is shown.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/pages.ts';
import { canBeMistyped } from '../base/typos.ts';
import { percentile, SEED, type Measured } from '../base/part.ts';
import { pick, randomFrom } from '../names/measure.ts';
import type { Filled } from './filled.ts';
import { listed, openRoom } from './rooms.ts';

const NAMES = 20;
/** Milliseconds in which nothing more comes, so that what is shown is the answer. */
const SETTLED = 400;
/** Between two keys of somebody who types fast, once the answer is there. */
const BETWEEN = 60;
const PATIENCE = 600_000;

interface Room {
  readonly name: string;
  readonly file: string;
  readonly field: string;
}

const ROOMS: readonly Room[] = [
  { name: 'manager', file: 'manager.html#search', field: '[role=searchbox]' },
  { name: 'popup', file: 'popup.html', field: '[role=combobox]' },
];

/** What is shown after each key of a name, the first key left out: one letter finds nothing. */
type Answers = ReadonlyMap<string, readonly string[]>;

export async function measureTyping(filled: Filled): Promise<Measured> {
  const random = randomFrom(SEED);
  const names = filled.table.some
    .flatMap(({ names: all }) => all.map(({ text }) => text))
    .filter((text) => canBeMistyped(text) && text.length <= 20);
  const asked = Array.from({ length: NAMES }, () => pick(random, names));
  const measured: Measured[] = [];
  for (const room of ROOMS) measured.push(await typeInto(room, asked, filled));
  return {
    lines: measured.flatMap(({ lines }) => lines),
    verdicts: measured.flatMap(({ verdicts }) => verdicts),
  };
}

async function typeInto(
  { name, file, field }: Room,
  asked: readonly string[],
  { browser }: Filled,
): Promise<Measured> {
  const page = await openRoom(browser, file);
  if (name === 'manager') await listed(page);
  await page.waitForSelector(field, { timeout: PATIENCE });
  await ready(page, field, asked[0]!);
  const times: number[] = [];
  let same = 0;
  for (const text of asked) {
    const answers = await answersTo(page, field, text);
    if (!(await isNamed(page, text))) {
      throw new Error(`${name}: “${text}” is not found; first is “${answers.get(text)?.[0]}”`);
    }
    await clear(page, field);
    // One letter asks nothing.
    await page.keyboard.sendCharacter([...text][0]!);
    await pause(BETWEEN);
    let before: readonly string[] = [];
    for (const [typed, answer] of answers) {
      const key = [...typed].at(-1)!;
      if (JSON.stringify(answer) === JSON.stringify(before)) {
        // Nothing on the screen tells when it was answered.
        same += 1;
        await page.keyboard.sendCharacter(key);
        await pause(SETTLED);
      } else times.push(await timeKey(page, field, key, answer));
      before = answer;
      await pause(BETWEEN);
    }
  }
  await page.close();
  const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => percentile(times, share));
  return {
    lines: [
      `${name}: ${asked.length} names, every one found; ${times.length} keys timed, ${same} that changed nothing left out: ` +
        `p50 ${p50!.toFixed(1)} ms, p95 ${p95!.toFixed(1)} ms, longest ${longest!.toFixed(1)} ms until the answer is drawn`,
    ],
    verdicts: [{ says: `${name}: key to answer, p95, ms`, figure: p95!, atMost: 100 }],
  };
}

/** The index is read, or made for the first time, with the first question. */
async function ready(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.sendCharacter(text);
  await until('the search answers', () => isNamed(page, text), PATIENCE);
}

async function answersTo(page: Page, field: string, text: string): Promise<Answers> {
  await clear(page, field);
  const answers = new Map<string, readonly string[]>();
  let typed = '';
  for (const key of text) {
    typed += key;
    await page.keyboard.sendCharacter(key);
    if (typed.length < 2) continue;
    await pause(SETTLED);
    answers.set(typed, await page.evaluate(shown));
  }
  return answers;
}

async function clear(page: Page, field: string): Promise<void> {
  await page.$eval(field, (one) => (one as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await pause(SETTLED);
}

/** Milliseconds from the key until just this is drawn. */
async function timeKey(page: Page, field: string, key: string, answer: readonly string[]): Promise<number> {
  await page.evaluate(watchFor, answer, field);
  await page.keyboard.sendCharacter(key);
  return until(`“${key}” is answered by ${answer[0] ?? 'nothing'}`, () => page.evaluate(seenAfter));
}

/** Whether a row says this name: as its own, or as the one that led to it. */
async function isNamed(page: Page, name: string): Promise<boolean> {
  const rows = await page.$$eval('[role=listbox] [role=option]', (all) =>
    all.map((row) => (row as HTMLElement).innerText),
  );
  return rows.some((row) => plain(row).includes(plain(name)));
}

interface Seen {
  milliseconds?: number;
}

/** Runs in the page: what is listed, each row as it reads, as far as it is in sight. */
function shown(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[role=listbox] [role=option]')]
    .slice(0, 8)
    .map((row) => row.querySelector('b')?.innerText ?? row.innerText);
}

/** Runs in the page. */
function watchFor(answer: readonly string[], field: string): void {
  const seen: Seen = {};
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const wanted = JSON.stringify(answer);
  const read = () =>
    JSON.stringify(
      [...document.querySelectorAll<HTMLElement>('[role=listbox] [role=option]')]
        .slice(0, 8)
        .map((row) => row.querySelector('b')?.innerText ?? row.innerText),
    );
  document.querySelector(field)?.addEventListener(
    'input',
    ({ timeStamp }) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (read() !== wanted) return look();
          // Behind the frame that draws it.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            seen.milliseconds = performance.now() - timeStamp;
          };
          port2.postMessage(undefined);
          return undefined;
        });
      look();
    },
    { once: true, capture: true },
  );
}

/** Runs in the page. */
function seenAfter(): number | undefined {
  return (globalThis as unknown as { seen: Seen }).seen.milliseconds;
}

/** Letters as somebody would call them equal. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
