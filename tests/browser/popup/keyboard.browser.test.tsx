import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { namesOnPage, popupProps } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

const focused = () => document.activeElement?.querySelector('b')?.textContent;

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
    // Several windows run beside each other: the first keys may come before this one has the focus.
    const walk = () => userEvent.keyboard('{Home}{ArrowDown}').then(focused);
    await expect.poll(walk).toBe('Kostanay Region');
    // The pointer shows what can be done with another row, at which Tab does not stop.
    await userEvent.hover(page.getByText('Ybyrai Altynsarin').first());
    document.querySelector<HTMLElement>('.switch')?.focus();
    const tabbed: unknown[] = [];
    for (let presses = 0; presses < 13; presses += 1) {
      const on = document.activeElement;
      tabbed.push(on?.ariaLabel ?? on?.querySelector('b')?.textContent ?? on?.textContent);
      const moved = async () => {
        if (document.activeElement === on) await userEvent.keyboard('{Tab}');
        return document.activeElement !== on;
      };
      if (presses < 12) await expect.poll(moved).toBe(true);
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
      'Export the facts and notes of this page',
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

test('B shows the brief, and is a letter where something is written', async () => {
  const props = popupProps('en');
  await mount(<Popup {...props} />);
  await page.getByRole('combobox').click();
  await userEvent.keyboard('b');
  expect(props.onBrief).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Settings' }).click();
  await userEvent.keyboard('{Control>}b{/Control}');
  expect(props.onBrief).not.toHaveBeenCalled();
  await userEvent.keyboard('b');
  expect(props.onBrief).toHaveBeenCalledExactlyOnceWith('show');
});
