import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inExtension } from '../../scripts/browser/pages.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  type OpenBrowser,
  until,
} from '../support/browser.ts';
import { draftsIn } from '../support/note-drafts.ts';
import { press, shows, typeInField } from '../support/rooms.ts';

describe.each(BROWSERS)('the window of a note in %s', (kind) => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
  });

  test('what is written outlives closing and a stopped background, is saved, and meets another window’s text', async () => {
    const noWindow = async () => (await extensionPages(browser, 'note.html')).length === 0;
    const id = '0198c0de-0000-7000-8000-000000000001';
    const quote = { exact: 'steppe', prefix: 'the ', suffix: ' in winter' };
    const fields = { text: '', tags: [], facts: [], quote };
    const draft = { id, at: Date.now(), isTouched: false, began: structuredClone(fields), fields };
    const seed = await browser.openExtensionPage('note.html');
    await inExtension(seed, 'storage.local.set', { [`draft-note:${id}`]: draft });
    await seed.close();
    const first = await browser.openExtensionPage(`note.html#${id}`);
    await shows(first, 'New note[\\s\\S]*steppe');
    await typeInField(first, 'Snow and sun');
    await shows(first, 'Kept as a draft');
    await first.close();
    await browser.stopBackground();

    const again = await browser.openExtensionPage('note.html');
    await shows(again, 'Draft from \\d\\d:\\d\\d');
    await press(again, 'Continue');
    await shows(again, 'steppe[\\s\\S]*Kept as a draft');
    expect(await again.$eval('textarea', ({ value }) => value)).toBe('Snow and sun');
    await press(again, 'Save');
    await until(
      'the window is closed',
      async () => (await extensionPages(browser, 'note.html')).length === 0,
    );

    const editing = async () => {
      const edit = await browser.openExtensionPage(`note.html#note:${id}`);
      await shows(edit, 'Edit note[\\s\\S]*steppe');
      return edit;
    };
    const [one, other] = [await editing(), await editing()];
    await one.bringToFront();
    await typeInField(one, ', and wind');
    await press(one, 'Save');
    await until(
      'its window is closed',
      async () => (await extensionPages(browser, 'note.html')).length === 1,
    );
    await other.bringToFront();
    await typeInField(other, ', and grass');
    await press(other, 'Save');
    await shows(other, 'Another window changed this[\\s\\S]*Snow and sun, and wind');
    await press(other, 'Keep mine');
    await until('the window is closed', noWindow);

    const last = await editing();
    expect(await last.$eval('textarea', ({ value }) => value)).toBe('Snow and sun, and grass');
    await typeInField(last, ' that nobody wants');
    await shows(last, 'Kept as a draft');
    await press(last, 'Discard');
    await shows(last, 'Discard what you wrote');
    await press(last, 'Discard');
    await until('the window is closed', noWindow);
    const clean = await editing();
    expect(await clean.$eval('textarea', ({ value }) => value)).toBe('Snow and sun, and grass');
    expect(await draftsIn(clean)).toEqual([]);
    await clean.close();
  });
});
