import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Notice } from '../../../components/manager/notice.tsx';
import { PageHead } from '../../../components/manager/page-head.tsx';
import { Shell, type ShellProps } from '../../../components/manager/shell.tsx';
import { managerWords } from '../../../utils/wording/manager.ts';
import { findings, mount, picture, show, unmount } from '../../support/mounted.ts';

beforeEach(() => page.viewport(1_200, 700));
afterEach(unmount);

function shell(other: Partial<ShellProps> = {}) {
  return (
    <Shell
      words={managerWords('en')}
      sections={[
        { id: 'everything', label: 'Everything', icon: 'all', count: 12_480 },
        { id: 'packs', label: 'Packs', icon: 'pack' },
        { id: 'health', label: 'Health', icon: 'health' },
      ]}
      current="packs"
      place="#packs"
      told=""
      {...other}
    >
      <PageHead title="Packs" lede="What is here." />
      <Notice text="Something was done." dismiss={{ label: 'Close', onPress: () => undefined }} />
    </Shell>
  );
}

const menu = () => page.getByRole('button', { name: 'Menu' });
const links = () =>
  page
    .getByRole('link')
    .elements()
    .filter((link) => link.checkVisibility());

test('the section that is shown is marked as such; counts are written as the language does', async () => {
  await mount(shell());
  await expect.element(page.getByRole('link', { name: 'Packs' })).toHaveAttribute('aria-current', 'page');
  await expect.element(page.getByRole('link', { name: 'Everything 12,480' })).toBeVisible();
  expect(await findings()).toEqual([]);
});

test('the first Tab offers the way past the sections, and leaves the address alone', async () => {
  await mount(shell());
  const before = location.href;
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Go to the content');
  await picture('manager-skip');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.localName).toBe('h1');
  expect(location.href).toBe(before);
});

test('another place gives the focus to its heading, and a change within the same place does not', async () => {
  await mount(shell());
  const link = page.getByRole('link', { name: 'Health' }).element() as HTMLElement;
  link.focus();
  await show(shell({ told: 'Something was said.' }));
  expect(document.activeElement).toBe(link);
  await show(shell({ current: 'health', place: '#health' }));
  expect(document.activeElement?.localName).toBe('h1');
});

test('what is told is said without a change of the focus', async () => {
  const root = await mount(shell());
  await show(shell({ told: '50 % read.' }));
  expect([...root.querySelectorAll('[role=status]')].at(-1)?.textContent).toBe('50 % read.');
});

describe('on a narrow window', () => {
  beforeEach(() => page.viewport(400, 700));

  test('the sections wait behind a button, which says whether they are open', async () => {
    await mount(shell());
    expect(links().map((link) => link.textContent)).toEqual(['Go to the content']);
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'false');
    await menu().click();
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'true');
    expect(links()).toHaveLength(4);
    expect(await findings()).toEqual([]);
    await picture('manager-menu-narrow');
  });

  test('Esc closes them and gives the focus back, and so does another place', async () => {
    await mount(shell());
    await menu().click();
    await userEvent.keyboard('{Tab}{Escape}');
    expect(links()).toHaveLength(1);
    expect(document.activeElement).toBe(menu().element());
    await menu().click();
    await show(shell({ current: 'health', place: '#health' }));
    expect(links()).toHaveLength(1);
  });
});
