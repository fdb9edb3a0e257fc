import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/popup.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { namesOnPage, notedNames, popupProps, textsOf } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

test('the line under the site counts an entity once, however many frames it stands in', async () => {
  const names = namesOnPage('en');
  const framed = names.slice(0, 1).map((name) => ({ ...name, frame: 3 }));
  const root = await mount(<Popup {...popupProps('en', { names: [...names, ...framed] })} />);
  expect(root.querySelector('header p')?.textContent).toBe('8 names, 30 mentions');
  expect(textsOf(root, '[role=tab]')).toEqual(['On this page 8', 'Notes 0']);
  expect(root.querySelectorAll('.name-row')).toHaveLength(9);
});

test('a row says its kind, its doubts and its mentions in words', async () => {
  await mount(<Popup {...popupProps('en')} />);
  const region = page.getByRole('button', {
    name: 'Place Kostanay Region Қостанай облысы 821,800 people · 196,001 km² Sources differ 4 mentions',
  });
  await expect.element(region).toBeVisible();
  await expect.element(page.getByRole('img', { name: '6 years old' })).toBeVisible();
});

test('names found so far are listed while the page is read, and none stay when the site goes off', async () => {
  const root = await mount(<Popup {...popupProps('en', { status: { kind: 'reading' } })} />);
  expect(root.querySelector('[aria-busy="true"]')?.querySelectorAll('.name-row')).toHaveLength(8);
  await show(<Popup {...popupProps('en', { status: { kind: 'off' }, siteOn: false })} />);
  expect(root.querySelector('.name-row')).toBeNull();
});

test('before it asks for a site the browser’s question is announced, and only then', async () => {
  const off = { status: { kind: 'off' }, siteOn: false, names: [] } as const;
  const root = await mount(<Popup {...popupProps('en', { ...off, granted: false })} />);
  const announced = 'The browser will ask whether Sidelight may read this site.';
  expect(root.textContent).toContain(announced);
  await show(<Popup {...popupProps('en', { ...off, granted: true })} />);
  expect(root.textContent).not.toContain(announced);
});

describe('where Sidelight works', () => {
  test('the switch is the site’s; the menu has page, site and everywhere, each as it is', async () => {
    const props = popupProps('en');
    await mount(<Popup {...props} />);
    await page.getByRole('switch', { name: 'Sidelight on this site' }).click();
    expect(props.onSiteSwitch).toHaveBeenCalledExactlyOnceWith(false);
    for (const [item, deed, on] of [
      ['On this page', props.onPageSwitch, false],
      ['On steppe-post.example', props.onSiteSwitch, false],
      ['Everywhere', props.onPause, true],
    ] as const) {
      await page.getByRole('button', { name: 'Mark names' }).click();
      await page.getByRole('menuitemcheckbox', { name: item, checked: true }).click();
      expect(deed).toHaveBeenLastCalledWith(on);
    }
  });

  test('on a site that is off the page alone can be read, and a pause ends here', async () => {
    const props = popupProps('en', { status: { kind: 'paused' }, siteOn: false, paused: true, names: [] });
    await mount(<Popup {...props} />);
    await page.getByRole('button', { name: 'Mark names' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'On this page', checked: false }).click();
    expect(props.onPageSwitch).toHaveBeenCalledExactlyOnceWith(true);
    await page.getByRole('button', { name: 'Mark names' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Everywhere', checked: false }).click();
    expect(props.onPause).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('a page of the browser has the pause alone', async () => {
    const status = { kind: 'impossible', why: 'browser-page' } as const;
    await mount(<Popup {...popupProps('en', { status, host: null, siteOn: false, names: [] })} />);
    expect(page.getByRole('switch').elements()).toEqual([]);
    await page.getByRole('button', { name: 'Mark names' }).click();
    expect(textsOf(document, '[role=menuitemcheckbox]')).toEqual(['Everywhere']);
  });
});

test('kinds can be left out, and all but flagged names; a filter that leaves none says so', async () => {
  const root = await mount(<Popup {...popupProps('en', { names: notedNames('en') })} />);
  const rows = () => textsOf(root, '.name-main b');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Only names with a flag' }).click();
  expect(rows()).toEqual(['Kostanay Region', 'Russia']);
  await page.getByRole('menuitemcheckbox', { name: 'Place' }).click();
  expect(rows()).toEqual([]);
  await page.getByRole('menuitemcheckbox', { name: 'Only names with a flag' }).click();
  expect(rows()).toEqual(['Eurasian Economic Union', 'Virgin Lands campaign', 'Ybyrai Altynsarin']);
  await page.getByRole('menuitemcheckbox', { name: 'Only names with a flag' }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Show all names' }).click();
  expect(rows()).toHaveLength(8);
});

test('the foot says what was pressed, and the toast takes back', async () => {
  const toast = { nth: 1, text: '“Kazakhstan” is no longer marked on this page.' };
  const props = popupProps('en', { toast });
  await mount(<Popup {...props} />);
  for (const [name, deed] of [
    ['New', props.onNew],
    ['Settings', props.onSettings],
    ['Open base', props.onOpenBase],
    ['Open the side panel', props.onOpenPanel],
    ['Undo', props.onUndo],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    expect(deed, name).toHaveBeenCalledOnce();
  }
  await page.getByRole('button', { name: 'Export the facts and notes of this page' }).click();
  await page.getByRole('menuitem', { name: 'Save brief' }).click();
  expect(props.onBrief).toHaveBeenCalledExactlyOnceWith('save');
  await page.getByRole('button', { name: 'Export the facts and notes of this page' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  expect(props.onExport).toHaveBeenCalledOnce();
});

test('where there is no side panel no button promises one', async () => {
  await mount(<Popup {...popupProps('en', { onOpenPanel: undefined, onBrief: undefined })} />);
  expect(page.getByRole('button', { name: 'Open the side panel' }).elements()).toEqual([]);
  await page.getByRole('button', { name: 'Export the facts and notes of this page' }).click();
  // Notes leave from any page, a brief only from one with names.
  expect(page.getByRole('menuitem').elements()).toHaveLength(1);
});

test('names that arrive are not read out one by one', async () => {
  const names = namesOnPage('en');
  const status = { kind: 'reading' } as const;
  const root = await mount(<Popup {...popupProps('en', { status, names: names.slice(0, 2) })} />);
  const heard = () => root.querySelector('header [role=status]')?.textContent;
  expect(heard()).toBe('Reading the page…');
  await show(<Popup {...popupProps('en', { status, names })} />);
  expect(heard()).toBe('Reading the page…');
  await show(<Popup {...popupProps('en', { names })} />);
  expect(heard()).toBe('8 names, 25 mentions');
});
