/**
 * The manager's notes with all of them in the base: until the list says how many there are, and until the first query
 * is answered out of all of them; the longest task of the page meanwhile.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/pages.ts';
import type { Measured, Verdict } from '../base/part.ts';
import { openRoom } from '../rooms/rooms.ts';
import { countOver, longest, tasksWhile, type Task } from '../rooms/tasks.ts';
import type { Filled } from './filled.ts';

const PATIENCE = 600_000;
const SEARCH = '[role=searchbox]';
/** Behind the answer come those that are found among the rest, while all notes are taken in. */
const WATCHED = 3_000;

export async function measureManager({ browser, table }: Filled): Promise<Measured> {
  const page = await openRoom(browser, 'bench/index.html');
  const opening = await tasksWhile(page, async () => {
    const before = performance.now();
    await page.goto(new URL('../manager.html#notes', page.url()).href);
    await until('all notes are listed', async () => (await listed(page)) === table.notes, PATIENCE);
    const seconds = (performance.now() - before) / 1000;
    await new Promise((resume) => setTimeout(resume, WATCHED));
    return seconds;
  });
  const { named } = table.some[1]!;
  await page.focus(SEARCH);
  const typing = await tasksWhile(page, async () => {
    const before = performance.now();
    await page.keyboard.sendCharacter(named);
    await until('the search answers', () => answered(page, table.notes), PATIENCE);
    const seconds = (performance.now() - before) / 1000;
    await settled(page);
    return seconds;
  });
  await page.close();
  const verdict = (says: string, tasks: readonly Task[]): Verdict => ({
    says: `${says}: longest task, ms of the processor`,
    figure: longest(tasks, 'cpu'),
    atMost: 50,
  });
  return {
    lines: [
      `all ${table.notes} listed after ${opening.value.toFixed(2)} s: ${said(opening.tasks)}`,
      `a first query answered after ${typing.value.toFixed(2)} s, and until all were taken in: ${said(typing.tasks)}`,
    ],
    verdicts: [verdict('manager opened', opening.tasks), verdict('manager searched', typing.tasks)],
  };
}

function said(tasks: readonly Task[]): string {
  return (
    `longest task ${longest(tasks, 'cpu').toFixed(0)} ms of the processor (${longest(tasks, 'wall').toFixed(0)} by the ` +
    `clock), ${countOver(tasks, 'cpu', 50)} over 50`
  );
}

function listed(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.querySelector('[role=listbox] [role=option]')?.getAttribute('aria-setsize') ?? 0),
  );
}

async function answered(page: Page, all: number): Promise<boolean> {
  const count = await listed(page);
  return count > 0 && count < all;
}

/** The worker says nothing that is seen when it has all: what is found no longer changes. */
async function settled(page: Page): Promise<void> {
  for (let last = -1, same = 0; same < 3;) {
    await new Promise((resume) => setTimeout(resume, WATCHED));
    const now = await listed(page);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
