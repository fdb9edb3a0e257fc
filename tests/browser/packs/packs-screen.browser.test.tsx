import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PacksScreen, type PacksScreenProps } from '../../../components/packs/packs-screen.tsx';
import { ForceQuestion, UninstallQuestion } from '../../../components/packs/questions.tsx';
import type { PackView } from '../../../components/packs/view.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { findings, mount, picture, settled, show, unmount } from '../../support/mounted.ts';
import { JOBS, PACKS, packsProps } from './sample-packs.tsx';

beforeEach(() => page.viewport(1_360, 1_200));
afterEach(unmount);

const screen = (props: PacksScreenProps) => (
  <main>
    <PacksScreen {...props} />
  </main>
);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;

test('every deed of a row is told with its pack', async () => {
  const props = packsProps('en');
  await mount(screen(props));
  await button('Update Railways of Eurasia').click();
  await page.getByRole('switch', { name: 'Mark names of World' }).click();
  await button('Move up: Grain trade').click();
  await button('Take it anyway…').click();
  await button('Install again: Cities of more than 15,000 people').click();
  await button('Install Recent events of Central Asia').click();
  const [, , railways, grain, world, rivers] = PACKS;
  expect(props.onUpdate).toHaveBeenCalledWith(railways);
  expect(props.onSwitch).toHaveBeenCalledWith(world, true);
  expect(props.onMove).toHaveBeenCalledWith(grain, 2);
  expect(props.onForce).toHaveBeenCalledWith(rivers);
  expect(vi.mocked(props.onInstall).mock.calls).toEqual([['cities'], ['events']]);
});

test('a row names what is safe beside what is amiss', async () => {
  const root = await mount(screen(packsProps('en')));
  const told = (id: string) =>
    root.querySelector<HTMLElement>(`[data-pack="${id}"] .standing`)?.innerText.replaceAll('\n', ' ');
  expect(told('rivers')).toBe(
    'The new version was not taken. Nine tenths of its content are gone. The version you have stays as it is.',
  );
  expect(told('ministers')).toBe(
    'The last check failed. There was no answer. You may be offline. The version you have stays as it is.',
  );
  expect(told('cities')).toBe('The browser lost this pack. Nothing of yours is missing.');
  expect(told('world')).toBe('Off: its names are not marked');
});

describe('the menu of a row', () => {
  const more = (pack: PackView) => button(`More for ${pack.title.text}`);
  const items = () =>
    page
      .getByRole('menuitem')
      .elements()
      .map((item) => item.textContent);

  test('offers what can be done with this pack, and only that', async () => {
    await mount(screen(packsProps('en')));
    await more(PACKS[0]!).click();
    expect(items()).toEqual(['Details', 'Changes']);
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('More for Central Asia');
    await more(PACKS[3]!).click();
    expect(items()).toEqual(['Details', 'Changes', 'Check for an update', 'Uninstall…']);
    await picture('manager-menu');
  });

  test('stands within a narrow window', async () => {
    await page.viewport(320, 900);
    await mount(screen(packsProps('en')));
    await more(PACKS[3]!).click();
    const { left, right } = page.getByRole('menu').element().getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  });
});

describe('the focus in the list', () => {
  const order = (ids: readonly string[]) => ids.map((id) => PACKS.find((pack) => pack.id === id)!);

  test('Alt with an arrow moves a row, and the focus goes with it', async () => {
    const props = packsProps('en');
    await mount(screen({ ...props, packs: order(['grain', 'railways', 'world']) }));
    document.querySelector<HTMLElement>('[data-pack="world"] a')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}');
    expect(vi.mocked(props.onMove).mock.calls).toEqual([[PACKS[4], 1]]);
    await show(screen({ ...props, packs: order(['grain', 'world', 'railways']) }));
    expect(focused()).toBe('World');
  });

  test('a button that is pressed until there is nowhere to go gives it to its neighbour', async () => {
    const props = packsProps('en');
    await mount(screen({ ...props, packs: order(['grain', 'world']) }));
    document.querySelector<HTMLElement>('[aria-label="Move up: World"]')?.focus();
    await userEvent.keyboard('{Enter}');
    await show(screen({ ...props, packs: order(['world', 'grain']) }));
    expect(focused()).toBe('Move down: World');
  });

  test('a row that goes leaves it to the one in its place', async () => {
    const props = packsProps('en');
    await mount(screen({ ...props, packs: order(['grain', 'railways', 'world']) }));
    document.querySelector<HTMLElement>('[data-pack="railways"] [aria-haspopup]')?.focus();
    await show(screen({ ...props, packs: order(['grain', 'world']) }));
    expect(focused()).toBe('World');
  });

  test('elsewhere on the page it stays', async () => {
    const props = packsProps('en');
    await mount(screen({ ...props, packs: order(['grain', 'world']) }));
    document.querySelector<HTMLElement>('[data-pack="grain"] a')?.focus();
    document.querySelector<HTMLElement>('select')?.focus();
    await show(screen({ ...props, packs: order(['world']) }));
    expect(document.activeElement?.localName).toBe('select');
  });
});

test('files on their way are cancelled, taken off the list, and led to', async () => {
  const props = packsProps('en', { jobs: JOBS });
  const root = await mount(screen(props));
  await button('Cancel geonames-kz.txt').click();
  expect(props.onCancelJob).toHaveBeenCalledWith(JOBS[0]);
  root.querySelectorAll<HTMLElement>('[aria-label^="Take "]').forEach((each) => each.click());
  expect(vi.mocked(props.onDismissJob).mock.calls.map(([{ id }]) => id)).toEqual(
    JOBS.slice(3).map(({ id }) => id),
  );
  const bar = page.getByRole('progressbar').element();
  expect([bar.ariaValueNow, bar.ariaLabel]).toEqual(['62', 'Adding 5,740 of 9,260']);
  const review = page.getByRole('link', { name: 'Review my-notes-2023.csv' }).element();
  expect(review.getAttribute('href')).toBe('#import/0197a0de-0003');
});

describe('files that are dropped', () => {
  const file = (name: string) => new File(['x'], name);
  function drag(type: string, files: readonly File[], on: Element = document.body): DragEvent {
    const dataTransfer = new DataTransfer();
    for (const each of files) dataTransfer.items.add(each);
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    on.dispatchEvent(event);
    return event;
  }

  test('anywhere on the page are taken, several at once, and the zone says so before', async () => {
    const props = packsProps('en');
    const root = await mount(screen(props));
    const zone = () => root.querySelector('.drop-zone b')?.textContent;
    expect(drag('dragover', [file('a.csv')]).defaultPrevented).toBe(true);
    await expect.poll(zone).toBe('Let go to add these files');
    drag('drop', [file('a.csv'), file('b.csv')], root.querySelector('h1')!);
    await expect.poll(zone).toBe('Drop files here');
    expect(vi.mocked(props.onFiles).mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  });

  test('text that is dragged about is left to the browser', async () => {
    const props = packsProps('en');
    await mount(screen(props));
    expect(drag('dragover', []).defaultPrevented).toBe(false);
    drag('drop', []);
    expect(props.onFiles).not.toHaveBeenCalled();
  });

  test('on a page that is gone are nobody’s', async () => {
    const props = packsProps('en');
    await mount(screen(props));
    unmount();
    // What a component took up is given back once its going is painted.
    await settled();
    expect(drag('drop', [file('a.csv')]).defaultPrevented).toBe(false);
    expect(props.onFiles).not.toHaveBeenCalled();
  });
});

describe('questions', () => {
  const words = packsWords('en');
  const answers = () => ({ onYes: vi.fn<() => void>(), onNo: vi.fn<() => void>() });

  test('uninstalling says what stays and how the pack could come back; Esc is no', async () => {
    const given = answers();
    await mount(<UninstallQuestion words={words} pack={PACKS[3]!} {...given} />);
    const dialog = page.getByRole('dialog', { name: 'Uninstall Grain trade?' });
    expect(dialog.element().textContent).toContain('What you wrote stays');
    expect(dialog.element().textContent).toContain('no longer looked for at packs.steppe-post.example');
    expect(focused()).toBe('Cancel');
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(given.onNo).toHaveBeenCalledOnce();
    await button('Uninstall').click();
    expect(given.onYes).toHaveBeenCalledOnce();
  });

  test('an unusual version says what is unusual', async () => {
    const given = answers();
    const older = { why: 'older', revision: '2026-01-02', entities: 3 } as const;
    await mount(<ForceQuestion words={words} pack={PACKS[5]!} offered={older} {...given} />);
    expect(page.getByRole('dialog').element().textContent).toContain(
      'older than the one you have: 2 January 2026',
    );
    const shrunk = { ...older, why: 'shrunk' } as const;
    await show(<ForceQuestion words={words} pack={PACKS[5]!} offered={shrunk} {...given} />);
    expect(page.getByRole('dialog').element().textContent).toContain('Only 3 entries are left in it');
    await button('Take it').click();
    expect(given.onYes).toHaveBeenCalledOnce();
  });
});
