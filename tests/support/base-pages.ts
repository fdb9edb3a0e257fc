/** The manager's pages of the fact base, used as a reader uses them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { control, press, shows, typeInField } from './rooms.ts';

let folder: string | undefined;

/** Goes to one of the manager's screens and waits until it shows what it is asked for. */
export async function goTo(manager: Page, hash: string, pattern: string): Promise<string> {
  await manager.bringToFront();
  await manager.evaluate((to) => {
    location.hash = to;
  }, hash);
  return shows(manager, pattern);
}

/** Hands the manager a file to be added, as its button "Choose files" does. */
export async function addFile(manager: Page, name: string, text: string): Promise<void> {
  await goTo(manager, '#import', 'Choose files');
  await addFileTo(manager, name, text);
}

/** Hands a file to the page that is shown. */
export async function addFileTo(manager: Page, name: string, text: string): Promise<void> {
  folder ??= newFolder();
  writeFileSync(join(folder, name), text);
  const input = await manager.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
}

/** Types a name into the box over everything and goes to what is found first, by keyboard. */
export async function findEntry(manager: Page, name: string): Promise<void> {
  await search(manager, name);
  await manager.keyboard.press('Enter');
  await shows(manager, `${name}[\\s\\S]+Came from`);
}

/** Types a query into the box over everything. */
export async function search(manager: Page, query: string): Promise<void> {
  await goTo(manager, '#search', 'Everything');
  await write(manager, 'Search names and notes', query);
}

/** Replaces what stands in a field by typing. */
export async function write(manager: Page, field: string, text: string): Promise<void> {
  const input = await control(manager, field);
  await input.evaluate((element) => {
    element.focus();
    (element as HTMLInputElement).select();
  });
  await manager.keyboard.type(text);
}

/** Goes to a part of the entry that is shown. */
export async function showTab(manager: Page, name: string): Promise<void> {
  await manager.bringToFront();
  await until(`there is a tab "${name}"`, () =>
    manager.evaluate((wanted) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      const tab = tabs.find((each) => each.innerText.trim().startsWith(wanted));
      tab?.click();
      return tab !== undefined;
    }, name),
  );
}

/** Writes a note at the entry that is shown. */
export async function writeNote(manager: Page, text: string): Promise<void> {
  await showTab(manager, 'Notes');
  await press(manager, 'Add a note');
  await typeInField(manager, text);
  await press(manager, 'Save');
  await shows(manager, text);
}

/** Browsers read a file when they come to it: none is taken away before the end. */
function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sidelight-files-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
