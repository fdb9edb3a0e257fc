import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { PopupStatus } from '../../../components/popup/status.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { popupWords, type PopupCatalogue } from '../../../utils/wording/popup.ts';
import { say } from '../../../utils/wording/say.ts';
import { mount, show, unmount } from '../../support/mounted.ts';
import { foundFor, namesOnPage, notedNames, popupProps } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

const focused = () => document.activeElement?.querySelector('b')?.textContent;
const texts = (root: ParentNode, of: string) =>
  [...root.querySelectorAll(of)].map(({ textContent }) => textContent);

describe('rows by keyboard', () => {
  test('the first row has the focus, arrows, Home and End walk, and stop at the ends', async () => {
    await mount(<Popup {...popupProps('en')} />);
    expect(focused()).toBe('Kostanay');
    const walked: unknown[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      walked.push(focused());
    }
    expect(walked).toEqual([
      'Kostanay',
      'Kostanay Region',
      'Kazakhstan',
      'Ybyrai Altynsarin',
      'Ybyrai Altynsarin',
      'Virgin Lands campaign',
      'Kostanay',
    ]);
  });

  test('Enter goes to the next mention each time, and begins again after the last', async () => {
    const onJump = vi.fn<PopupProps['onJump']>();
    await mount(<Popup {...popupProps('en', { onJump })} />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}{Enter}{Enter}');
    expect(onJump.mock.calls.map(([{ entity }, nth]) => [entity.id, nth])).toEqual([
      ['RU', 0],
      ['RU', 1],
      ['RU', 0],
    ]);
  });

  test('a name that lost mentions is not sent beyond its last', async () => {
    const onJump = vi.fn<PopupProps['onJump']>();
    const names = namesOnPage('en');
    await mount(<Popup {...popupProps('en', { onJump, names })} />);
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    const fewer = names.map((name) => ({ ...name, positions: name.positions.slice(0, 2) }));
    await show(<Popup {...popupProps('en', { onJump, names: fewer })} />);
    await userEvent.keyboard('{Enter}');
    expect(onJump.mock.calls.map(([, nth]) => nth)).toEqual([0, 1, 2, 1]);
  });

  test('Tab goes as the eye does, and to what can be done in the row walked to alone', async () => {
    await mount(<Popup {...popupProps('en')} />);
    await userEvent.keyboard('{ArrowDown}');
    for (let presses = 0; presses < 6; presses += 1) await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    const tabbed: unknown[] = [];
    for (let presses = 0; presses < 13; presses += 1) {
      const on = document.activeElement;
      tabbed.push(on?.ariaLabel ?? on?.querySelector('b')?.textContent ?? on?.textContent);
      await userEvent.keyboard('{Tab}');
    }
    expect(tabbed).toEqual([
      'Sidelight on this site',
      'Mark names',
      'Search your base',
      'On this page 8',
      'Filter',
      'Open the side panel',
      'Kostanay Region',
      'Open Kostanay Region in your base',
      'Hide Kostanay Region',
      'New',
      'Export the facts of this page',
      'Settings',
      'Open base',
    ]);
  });

  test('left and right walk what can be done in the row, and the menu comes back to its button', async () => {
    const onHide = vi.fn<PopupProps['onHide']>();
    await mount(<Popup {...popupProps('en', { onHide })} />);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(document.activeElement?.textContent).toBe('On this page');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.ariaLabel).toBe('Hide Kostanay');
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onHide.mock.calls.map(([{ entity }, where]) => [entity.id, where])).toEqual([['Q488990', 'site']]);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Kostanay Region');
  });

  test('a row that goes gives the focus to the one in its place', async () => {
    const names = namesOnPage('en');
    await mount(<Popup {...popupProps('en', { names })} />);
    await userEvent.keyboard('{ArrowDown}');
    await show(<Popup {...popupProps('en', { names: names.filter((_, at) => at !== 1) })} />);
    expect(focused()).toBe('Kazakhstan');
  });

  test('rows that arrive do not move the focus, and the row walked to stays', async () => {
    const names = namesOnPage('en');
    await mount(<Popup {...popupProps('en', { status: { kind: 'reading' }, names: names.slice(0, 2) })} />);
    await userEvent.keyboard('{ArrowDown}');
    await show(<Popup {...popupProps('en', { names })} />);
    expect(focused()).toBe('Kostanay Region');
    expect(document.querySelectorAll('.name-main[tabindex="0"]')).toHaveLength(1);
  });

  test('a list that comes while something else has the focus leaves it there', async () => {
    await mount(<Popup {...popupProps('en', { status: { kind: 'reading' }, names: [] })} />);
    document.querySelector<HTMLElement>('.switch')?.focus();
    await show(<Popup {...popupProps('en')} />);
    expect(document.activeElement?.className).toBe('switch');
  });
});

test('the line under the site counts an entity once, however many frames it stands in', async () => {
  const names = namesOnPage('en');
  const framed = names.slice(0, 1).map((name) => ({ ...name, frame: 3 }));
  const root = await mount(<Popup {...popupProps('en', { names: [...names, ...framed] })} />);
  expect(root.querySelector('header p')?.textContent).toBe('8 names, 30 mentions');
  expect(texts(root, '[role=tab]')).toEqual(['On this page 8', 'Notes 0']);
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

interface Told {
  readonly status: PopupStatus;
  readonly title: keyof PopupCatalogue & `${string}.title`;
  readonly text: keyof PopupCatalogue & `${string}.text`;
  /** What is offered, and what a press of it calls. */
  readonly offers: readonly (readonly [words: keyof PopupCatalogue, deed: keyof PopupProps])[];
  readonly beneathSite: keyof PopupCatalogue;
}

const ANYWAY = ['readAnyway', 'onReadAnyway'] as const;
const unread = (why: Extract<PopupStatus, { kind: 'unread' }>['why']): Told => ({
  status: { kind: 'unread', why },
  title: `${why}.title`,
  text: `${why}.text`,
  offers: why === 'not-html' ? [] : why === 'language' ? [ANYWAY, ['settings', 'onSettings']] : [ANYWAY],
  beneathSite: 'status.unread',
});
const impossible = (why?: 'browser-page' | 'store' | 'not-web'): Told => ({
  status: { kind: 'impossible', ...(why && { why }) },
  title: 'impossible.title',
  text: `${why ?? 'unreachable'}.text`,
  offers: [],
  beneathSite: 'status.impossible',
});
const told = (
  kind: Exclude<PopupStatus['kind'], 'unread' | 'reading' | 'impossible'>,
  key: 'off' | 'page-off' | 'paused' | 'filling' | 'failed' | 'none',
  offers: Told['offers'],
): Told => ({
  status: { kind },
  title: `${key}.title`,
  text: `${key}.text`,
  offers,
  beneathSite: `status.${key}`,
});

const TOLD: readonly Told[] = [
  impossible(),
  impossible('browser-page'),
  impossible('store'),
  impossible('not-web'),
  told('off', 'off', [['turnOn', 'onTurnOn'], ANYWAY]),
  told('page-off', 'page-off', [['pageAgain', 'onPageAgain']]),
  told('paused', 'paused', [['resume', 'onResume']]),
  told('filling', 'filling', []),
  told('failed', 'failed', [
    ['restoreBackup', 'onRestore'],
    ['tryAgain', 'onRetry'],
    ['whatHappened', 'onCopyReport'],
  ]),
  told('done', 'none', [['addPack', 'onPacks']]),
  unread('not-article'),
  unread('too-short'),
  unread('not-html'),
  unread('editable'),
  unread('password'),
  unread('language'),
];

describe.for(WORDING_LANGUAGES)('where the list would stand, in %s', (lang) => {
  const words = popupWords(lang);
  const anyText = (key: keyof PopupCatalogue) =>
    say(words, key as 'off.text', { site: 'steppe-post.example' });

  test.for(TOLD)('$text', async ({ status, title, text, offers, beneathSite }) => {
    const props = popupProps(lang, { status, names: [], siteOn: status.kind !== 'off' });
    const root = await mount(<Popup {...props} />, lang);
    const zero = root.querySelector('.zero');
    expect(root.querySelector('header p')?.textContent).toBe(anyText(beneathSite));
    expect(zero?.querySelector('b')?.textContent).toBe(anyText(title));
    expect(zero?.querySelector('p')?.textContent).toBe(anyText(text));
    const buttons = [...(zero?.querySelectorAll('button') ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(offers.map(([key]) => anyText(key)));
    for (const [at, [, deed]] of offers.entries()) {
      buttons[at]?.click();
      expect(props[deed], deed).toHaveBeenCalledOnce();
    }
  });
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
    expect(texts(document, '[role=menuitemcheckbox]')).toEqual(['Everywhere']);
  });
});

describe('search', () => {
  const searching = (other: Partial<PopupProps['search']> = {}) => ({
    query: 'kostanai',
    found: foundFor('en'),
    isStale: false,
    isPreparing: false,
    ...other,
  });

  test('the slash leads there from a row, and is a letter while one writes', async () => {
    const onQuery = vi.fn<PopupProps['onQuery']>();
    await mount(<Popup {...popupProps('en', { onQuery })} />);
    await userEvent.keyboard('/');
    expect(document.activeElement?.role ?? document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(onQuery).not.toHaveBeenCalled();
    await userEvent.keyboard('/');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('/');
  });

  test('names stand before notes, why each was found is said, and the last row adds', async () => {
    const root = await mount(<Popup {...popupProps('en', { search: searching() })} />);
    expect(texts(root, '[role=option] .found-words')).toEqual([
      expect.stringMatching(/^KostanayҚостанай/),
      expect.stringMatching(/^Kostanay Region.*French name: région de Kostanaï$/),
      'Ask about the Kustanai spellingKostanay Region',
      'Add “kostanai” as a new nameor attach it to one of the names above',
    ]);
    expect(texts(root, 'mark')).toEqual(['Kostana', 'Kostanaï', 'Kustanai'.slice(0, 7)]);
    expect(root.querySelector('.name-list, [role=tablist]')).toBeNull();
  });

  test('arrows walk, Enter opens, Ctrl+Enter edits, the last row adds, Esc empties', async () => {
    const props = popupProps('en', { search: searching() });
    const root = await mount(<Popup {...props} />);
    root.querySelector<HTMLElement>('[role=combobox]')?.focus();
    const current = () => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.querySelector('.found-name')?.textContent;
    };
    expect(current()).toMatch(/^Kostanay/);
    await userEvent.keyboard(
      '{Enter}{ArrowDown}{Control>}{Enter}{/Control}{ArrowDown}{Enter}{ArrowUp}{ArrowUp}',
    );
    expect(vi.mocked(props.onOpenEntry).mock.calls).toEqual([['Q488990'], ['KZ-39']]);
    expect(vi.mocked(props.onEditEntry).mock.calls).toEqual([['KZ-39']]);
    expect(props.onAdd).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowUp}{Enter}{Escape}');
    expect(props.onAdd).toHaveBeenCalledExactlyOnceWith('kostanai');
    expect(props.onQuery).toHaveBeenCalledExactlyOnceWith('');
  });

  test('one letter searches nothing; nothing found is said, and can be added', async () => {
    const one = searching({ query: 'k' });
    const root = await mount(<Popup {...popupProps('en', { search: one })} />);
    expect(root.querySelectorAll('.name-row')).toHaveLength(8);
    await show(<Popup {...popupProps('en', { search: searching({ found: [] }) })} />);
    expect(texts(root, '.popup-hint')).toEqual(['Nothing in your base is like “kostanai”.']);
    expect(texts(root, '[role=option]')).toEqual([expect.stringMatching(/^Add “kostanai”/)]);
  });

  test('Enter before there is an answer opens what this query finds, not what another found', async () => {
    const props = popupProps('en', { search: searching({ isStale: true }) });
    const root = await mount(<Popup {...props} />);
    root.querySelector<HTMLElement>('[role=combobox]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onOpenEntry).not.toHaveBeenCalled();
    await show(<Popup {...props} search={searching({ found: foundFor('en').slice(2) })} />);
    expect(props.onOpenEntry).toHaveBeenCalledExactlyOnceWith('KZ-39');
  });
});

test('kinds can be left out, and all but flagged names; a filter that leaves none says so', async () => {
  const root = await mount(<Popup {...popupProps('en', { names: notedNames('en') })} />);
  const rows = () => texts(root, '.name-main b');
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

describe('notes of this page', () => {
  const noted = () => notedNames('en');
  const open = () => page.getByRole('tab', { name: /^Notes/ }).click();

  test('stand latest first with their names, are counted, and go to the bin', async () => {
    const props = popupProps('en', { names: noted() });
    const root = await mount(<Popup {...props} />);
    expect(texts(root, '[role=tab]')).toEqual(['On this page 8', 'Notes 2']);
    await open();
    expect(texts(root, '.note-row h2')).toEqual(['On Russia', 'On Kostanay Region']);
    await page.getByRole('button', { name: 'Move the note of 12 Mar 2026 to the bin' }).click();
    expect(props.onBinNote).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'n1' }));
  });

  test('one is changed in place: Esc leaves it, Ctrl+Enter keeps it, a failure loses nothing', async () => {
    const props = popupProps('en', { names: noted() });
    const root = await mount(<Popup {...props} />);
    await open();
    await page.getByRole('button', { name: 'Edit the note of 12 Mar 2026' }).click();
    const noteDraft = { entity: 'KZ-39', id: 'n1', text: 'Iron ore too: Rudny, Lisakovsk.' };
    expect(props.onNoteDraft).toHaveBeenCalledExactlyOnceWith(noteDraft);
    await show(<Popup {...props} noteDraft={noteDraft} />);
    expect(document.activeElement?.localName).toBe('textarea');
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}');
    expect(props.onSaveNote).toHaveBeenCalledExactlyOnceWith(noteDraft);
    expect(props.onNoteDraft).toHaveBeenLastCalledWith(undefined);
    await show(<Popup {...props} noteDraft={noteDraft} noteState="failed" />);
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/still here/);
    expect(root.querySelector('textarea')?.value).toBe(noteDraft.text);
    await show(<Popup {...props} />);
    expect(document.activeElement?.ariaLabel).toBe('Edit the note of 12 Mar 2026');
  });

  test('a new one is about one of the page’s names', async () => {
    const props = popupProps('en', { names: noted() });
    await mount(<Popup {...props} />);
    await open();
    await page.getByLabelText('A note about').selectOptions('Kazakhstan');
    expect(props.onNoteDraft).toHaveBeenCalledExactlyOnceWith({ entity: 'KZ', text: '' });
    await show(<Popup {...props} noteDraft={{ entity: 'KZ', text: 'Wheat' }} />);
    await page.getByRole('button', { name: 'Add' }).click();
    expect(props.onSaveNote).toHaveBeenCalledExactlyOnceWith({ entity: 'KZ', text: 'Wheat' });
  });
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
  await page.getByRole('button', { name: 'Export the facts of this page' }).click();
  await page.getByRole('menuitem', { name: 'Save brief' }).click();
  expect(props.onBrief).toHaveBeenCalledExactlyOnceWith('save');
});

test('where there is no side panel no button promises one', async () => {
  await mount(<Popup {...popupProps('en', { onOpenPanel: undefined, onBrief: undefined })} />);
  expect(page.getByRole('button', { name: 'Open the side panel' }).elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Export the facts of this page' }).elements()).toEqual([]);
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
