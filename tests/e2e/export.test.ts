import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { goTo } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, extensionPages, openBrowser, until } from '../support/browser.ts';
import { openRead } from '../support/marks.ts';
import { openPopup, press, shows } from '../support/rooms.ts';
import { HYPOTHESIS } from '../unit/interchange/hypothesis-samples.ts';

const ARTICLE = 'kostanay.fr.html';

describe.each(BROWSERS)('notes leave as files in %s', (kind) => {
  test('all of them as JSON, into another base, and out of that the same again; a brief by one key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-export-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const site = await serve(PAGES);
    onTestFinished(() => site.close());

    const hypothesis = join(folder, 'hypothesis.txt');
    writeFileSync(hypothesis, JSON.stringify(HYPOTHESIS));
    const before = await outOf(await inWith(hypothesis, 5));
    // What was exported is the last export now: what has changed since is nothing.
    const after = await outOf(await inWith(before.file, 5));
    expect(after.notes).toHaveLength(5);
    expect(after.notes).toEqual(before.notes);

    /** A new browser, whose base has nothing of the reader's, with the notes of a file taken in. */
    async function inWith(file: string, count: number) {
      const browser = await openBrowser(kind);
      onTestFinished(() => browser.close());
      const manager = await browser.openExtensionPage('manager.html');
      await goTo(manager, '#notes/import', 'Drop files with notes here');
      const input = await manager.waitForSelector('.import-notes input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await shows(manager, `Import ${String(count)} notes`);
      await press(manager, `Import ${String(count)} notes`);
      await shows(manager, `${String(count)} notes were imported.`);
      await goTo(manager, '#notes', `All ${String(count)}`);
      return { browser, manager };
    }

    /** Everything as JSON, saved by the dialog; closes the browser. */
    async function outOf({ browser, manager }: Awaited<ReturnType<typeof inWith>>) {
      const saved = mkdtempSync(join(folder, 'saved-'));
      await browser.saveInto(saved);
      await press(manager, 'Export');
      await shows(manager, 'Preview[\\s\\S]*lines 1–');
      expect(await focusIn(manager)).toBe('radio');
      expect(await accessibilityFindings(manager)).toEqual([]);
      await take(manager, 'Everything');
      await take(manager, 'JSON');
      await shows(manager, '"format":"sidelight-notes"');
      await press(manager, 'Save file');
      await shows(manager, 'Handed to the browser');
      const file = await until('the file is there', () => {
        const name = readdirSync(saved).find((one) => one.endsWith('.json'));
        const path = name === undefined ? undefined : join(saved, name);
        return path !== undefined && isWhole(path) ? path : undefined;
      });
      await manager.keyboard.press('Escape');
      await until('the dialog is closed', async () => (await manager.$('dialog')) === null);
      const { notes, counts } = JSON.parse(readFileSync(file, 'utf8')) as {
        readonly notes: readonly unknown[];
        readonly counts: { readonly entities: number };
      };
      expect(counts.entities).toBeGreaterThan(100);
      expect(await extensionFaults(browser)).toEqual([]);
      return { file, notes };
    }

    const browser = await openBrowser(kind);
    onTestFinished(() => browser.close());
    const page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    const popup = await openPopup(browser, page);
    await shows(popup, 'Kazakhstan');
    const brief = await until('the brief’s window is open', async () => {
      const [open] = await extensionPages(browser, 'export.html');
      if (open) return open;
      await popup.bringToFront().catch(() => undefined);
      // The popup closes itself over it, perhaps before the key is let go.
      await popup.keyboard.press('b').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return undefined;
    });
    await shows(brief, '### Kazakhstan[\\s\\S]*kB\\. Sources keep their own licences\\. Enter copies it\\.');
    expect(await brief.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe('Copy');
    expect(await accessibilityFindings(brief)).toEqual([]);
    await brief.bringToFront();
    await brief.keyboard.press('Enter');
    await shows(brief, 'Copied, ');
    await press(brief, 'Other formats');
    await shows(brief, 'This page[\\s\\S]*# ');
    expect(await accessibilityFindings(brief)).toEqual([]);
    expect(await extensionFaults(browser)).toEqual([]);
  });
});

/** A file that is still being written ends too early. */
function isWhole(path: string): boolean {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLInputElement).type);
}

/** A choice of the dialog, once it can be taken: the page beneath has some of the same names. */
async function take(manager: Page, name: string): Promise<void> {
  const label = await until(`${name} can be chosen`, async () => {
    for (const one of await manager.$$('dialog label:has(:enabled)')) {
      if (await one.evaluate(({ textContent }, wanted) => textContent.startsWith(wanted), name)) return one;
    }
    return undefined;
  });
  await label.click();
}
