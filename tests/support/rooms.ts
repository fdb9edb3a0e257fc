/** The extension's own pages, used as a reader uses them: what is pressed is found by the name it shows. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until, type OpenBrowser } from './browser.ts';

/** Opens the popup over a page, in a tab of its own, once it says something. */
export async function openPopup(browser: OpenBrowser, over: Page): Promise<Page> {
  const popup = await browser.openExtensionPage(`popup.html?tab=${String(await browser.tabIdOf(over))}`);
  await popup.bringToFront();
  await shows(popup, 'Open base');
  return popup;
}

/** Opens a page of settings in the base, in a tab of its own, once it says something that matches. */
export async function openSettings(
  browser: OpenBrowser,
  section: 'settings' | 'sites' | 'sources' | 'decided' | 'shortcuts',
  says: string,
): Promise<Page> {
  const room = await browser.openExtensionPage(`manager.html#${section}`);
  await room.bringToFront();
  await shows(room, says);
  return room;
}

/** Takes one of a list of choices, by the words of both. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.bringToFront();
  const list = (await control(page, name)) as ElementHandle<HTMLSelectElement>;
  const value = await list.evaluate(
    ({ options }, wanted) => [...options].find(({ label }) => label === wanted)?.value,
    option,
  );
  if (value === undefined) throw new Error(`“${name}” has no “${option}”.`);
  await list.select(value);
}

/** What a menu of the popup has, of page, site and everywhere. */
export async function pressWhere(popup: Page, item: string): Promise<void> {
  await press(popup, 'Mark names');
  await press(popup, item);
}

/** Waits until a page or frame shows text that matches, and returns all that it shows. */
export async function shows(where: Page | Frame, pattern: string): Promise<string> {
  let seen = '';
  try {
    return await until(`"${pattern}" is shown`, async () => {
      // A page on its way elsewhere cannot be asked.
      seen = await where.evaluate(() => document.body.innerText).catch(() => seen);
      return new RegExp(pattern, 'u').test(seen) ? seen : undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)} It shows: ${seen.slice(0, 1_500)}`, { cause: error });
  }
}

/** Presses the control of this name with the pointer, once it stays where it is. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await (await controlAtRest(page, name)).click();
}

/** What still comes above a control pushes it away from under a press; what is drawn anew is another element. */
async function controlAtRest(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  let last: string | undefined;
  return until(`"${name}" is at rest`, async () => {
    const found = await control(page, name);
    const place = await found.evaluate(
      (each) => each.isConnected && JSON.stringify(each.getBoundingClientRect()),
    );
    const isStill = place !== false && place === last;
    last = place === false ? undefined : place;
    return isStill && found;
  });
}

/** Types once a field has the focus, which it may get only when its part of the page has come. */
export async function typeInField(page: Page, text: string): Promise<void> {
  await until('a field has the focus', () =>
    page.evaluate(() => /^(?:input|textarea)$/.test(document.activeElement?.localName ?? '')),
  );
  await page.keyboard.type(text);
}

/** The first control whose accessible name is, or begins with, this one; waits for it. */
export async function control(where: Page | Frame, name: string): Promise<ElementHandle<HTMLElement>> {
  return until(`a control "${name}" is there`, async () => {
    const found = await where.evaluateHandle(findControl, name);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Runs in the page. */
function findControl(name: string): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select');
  return [...controls].find((each) => {
    const labels = 'labels' in each ? [...((each as HTMLInputElement).labels ?? [])] : [];
    const told = each.ariaLabel ?? (labels.map((label) => label.innerText).join(' ') || each.innerText);
    return told.trim().startsWith(name) && each.checkVisibility();
  });
}
