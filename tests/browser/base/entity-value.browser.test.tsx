import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FactGroup, Outcome } from '../../../components/base/view.ts';
import { findings, mount, show, unmount } from '../../support/mounted.ts';
import { button, Entry, later, open, pictured, press, typed, value, write } from './entity-driver.tsx';
import { deeds, entityProps } from './sample-base.tsx';
import { OVER_LINE, PACK_LINE, VIEW } from './sample-entity.ts';

beforeEach(() => page.viewport(1_280, 900));
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

describe('a value', () => {
  test('is changed in its place: Enter opens it, Enter stores it, and the focus is back at it', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(value().element());
    await userEvent.keyboard('831,000{Enter}');
    expect(mine.facts.onSave).toHaveBeenCalledExactlyOnceWith(
      PACK_LINE,
      typed({ amount: '831,000' }, { amount: '829,984' }),
    );
    await expect.poll(() => document.activeElement?.closest('tr')?.dataset['key']).toBe('p1');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  test('is stored by itself 600 ms after the last key, once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await act(() => (button(/829,984/u).element() as HTMLElement).click());
    for (const text of ['8', '83', '831']) {
      await act(() => write(value().element(), text));
      await later(500);
      expect(mine.facts.onSave).not.toHaveBeenCalled();
    }
    await later(150);
    expect(mine.facts.onSave).toHaveBeenCalledExactlyOnceWith(
      PACK_LINE,
      typed({ amount: '831' }, { amount: '829,984' }),
    );
    expect(document.activeElement).toBe(value().element());
    await later(5_000);
    expect(mine.facts.onSave).toHaveBeenCalledOnce();
  });

  test('that is stored while the reader goes on writing is held against what was stored', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await act(() => (button(/829,984/u).element() as HTMLElement).click());
    await act(() => write(value().element(), '831'));
    await later(700);
    await act(() => write(value().element(), '8312'));
    await later(700);
    expect(mine.facts.onSave).toHaveBeenLastCalledWith(
      PACK_LINE,
      typed({ amount: '8312' }, { amount: '831' }),
    );
  });

  test('is what it was by Esc, and what was stored meanwhile is written back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await act(() => (button(/829,984/u).element() as HTMLElement).click());
    await act(() => write(value().element(), '831'));
    await act(() => press('Escape'));
    await later(2_000);
    expect(mine.facts.onSave).not.toHaveBeenCalled();
    await act(() => (button(/829,984/u).element() as HTMLElement).click());
    await act(() => write(value().element(), '832'));
    await later(700);
    await act(() => press('Escape'));
    await later(1);
    expect(mine.facts.onSave).toHaveBeenLastCalledWith(
      PACK_LINE,
      typed({ amount: '829,984' }, { amount: '832' }),
    );
    expect(document.activeElement?.textContent).toContain('829,984');
  });

  test('that is wrong is said so beside it, kept, and told of until it is right', async () => {
    const mine = deeds();
    const props = entityProps('en', VIEW, { deeds: mine });
    await mount(<Entry {...props} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}many{Enter}');
    await expect.element(page.getByText('Write a number, such as 12,500 or 3.5.')).toBeVisible();
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(props.onLeft).toHaveBeenLastCalledWith(
      'p1/value',
      typed({ amount: 'many' }, { amount: '829,984' }),
    );
    await userEvent.keyboard('{Tab}');
    await expect.element(value()).toHaveValue('many');
    expect(mine.facts.onSave).not.toHaveBeenCalled();
    (value().element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}a{/Control}5{Enter}');
    expect(mine.facts.onSave).toHaveBeenCalledOnce();
    await expect.poll(() => props.onLeft).toHaveBeenLastCalledWith('p1/value', undefined);
  });

  test('hands on to the next cell with Tab, and back with Shift', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}5{Tab}');
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('When');
    expect(document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')).toBe('p1/asOf');
    expect(mine.facts.onSave).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect
      .poll(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'))
      .toBe('p1/value');
  });

  test('has no date once its date is taken away, and one once it is written', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    (
      page
        .getByRole('button', { name: /Change Population: As of/u })
        .nth(1)
        .element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{Enter}{Backspace}{Enter}');
    expect(mine.facts.onSave.mock.lastCall?.[1].change).toEqual({ asOf: '', asOfKind: 'undated' });
  });

  test('written in another window shows at once, but where something is being written', async () => {
    const props = entityProps('en', VIEW);
    await mount(<Entry {...props} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}777');
    const [group, ...others] = VIEW.facts;
    const lines = group?.lines.map((one) =>
      one.key === 'p1' ? { ...one, draft: { ...one.draft, amount: '999', asOf: '2030' } } : one,
    );
    const view = { ...VIEW, facts: [{ ...group, lines } as FactGroup, ...others] };
    await show(<Entry {...entityProps('en', view)} />);
    await expect.element(value()).toHaveValue('777');
  });

  test('that two windows write is asked about: both are there, and either can be kept', async () => {
    const mine = deeds();
    const theirs: Outcome = { kind: 'clash', theirs: { amount: '900,000' } };
    mine.facts.onSave.mockResolvedValueOnce(theirs);
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}5{Enter}');
    const asked = page.getByRole('alert');
    await expect
      .poll(() => asked.element().textContent)
      .toMatch(/Another window changed this while you were writing\./u);
    await expect.poll(() => asked.element().textContent).toMatch(/Theirs\s*900,000\s*Yours\s*5/u);
    expect(await findings()).toEqual([]);
    await pictured('clash');
    await button(/^Keep mine/u).click();
    expect(mine.facts.onSave).toHaveBeenLastCalledWith(
      PACK_LINE,
      typed({ amount: '5' }, { amount: '900,000' }),
    );
    await expect.element(asked).not.toBeInTheDocument();

    mine.facts.onSave.mockResolvedValueOnce(theirs);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}6{Enter}');
    await button(/^Take theirs(?! back)/u).click();
    expect(mine.facts.onSave).toHaveBeenCalledTimes(3);
    await expect.element(value()).not.toBeInTheDocument();
  });

  test('that cannot be stored stays where it was written, with a word of it', async () => {
    const mine = deeds();
    mine.facts.onSave.mockResolvedValueOnce({ kind: 'failed' });
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}5{Enter}');
    await expect.element(page.getByText(/This could not be stored\./u)).toBeVisible();
    await expect.element(value()).toHaveValue('5');
    await userEvent.keyboard('{Enter}');
    expect(mine.facts.onSave).toHaveBeenCalledTimes(2);
    await expect.element(value()).not.toBeInTheDocument();
  });

  test('that was left unfinished stands open when the entry is opened again, and is not stored by itself', async () => {
    const mine = deeds();
    const left = { 'p1/value': typed({ amount: 'many' }, { amount: '829,984' }) };
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine, left })} />);
    await expect.element(page.getByText(/What you wrote here last time/u)).toBeVisible();
    await expect.element(value()).toHaveValue('many');
    await expect.element(page.getByText('Write a number, such as 12,500 or 3.5.')).toBeVisible();
    expect(mine.facts.onSave).not.toHaveBeenCalled();
    await pictured('left');
  });

  test('that is open when the page goes is stored', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/829,984/u);
    await userEvent.keyboard('{Enter}5');
    unmount();
    await expect.poll(() => mine.facts.onSave).toHaveBeenCalledOnce();
  });

  test('in the place of a pack’s says so; the pack’s is one press away, and can be taken back', async () => {
    const mine = deeds();
    const [group] = VIEW.facts;
    const view = { ...VIEW, facts: [{ ...group, lines: [OVER_LINE] } as FactGroup] };
    const root = await mount(<Entry {...entityProps('en', view, { deeds: mine })} />);
    expect(root.textContent).not.toContain('829,984');
    await button(/edited by you/u).click();
    await expect.element(page.getByText('829,984')).toBeVisible();
    expect(await findings()).toEqual([]);
    await pictured('edited');
    await button('Take theirs back').click();
    expect(mine.facts.onTakeTheirs).toHaveBeenCalledExactlyOnceWith(OVER_LINE);
  });
});
