import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityScreen, type EntityScreenProps } from '../../../components/base/entity-screen.tsx';
import type { EntityView, FactGroup, FactLine, Fields, Outcome } from '../../../components/base/view.ts';
import { findings, mount, overflowing, picture, settled, show, unmount } from '../../support/mounted.ts';
import {
  CONFLICT_VIEW,
  deeds,
  entityProps,
  Framed,
  HISTORY,
  OVER_LINE,
  OWN_LINE,
  PACK_LINE,
  VIEW,
} from './sample-base.tsx';

beforeEach(() => page.viewport(1_280, 900));
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('an address that leads to the facts has the focus go there, also from the entry’s own', async () => {
  const focused = () => document.activeElement?.textContent;
  await mount(<EntityScreen {...entityProps('en', undefined, { part: 'facts' })} />);
  await show(<EntityScreen {...entityProps('en', VIEW, { part: 'facts' })} />);
  await expect.poll(focused).toBe('Facts');
  await show(<EntityScreen {...entityProps('en', VIEW)} />);
  document.querySelector('h1')?.focus();
  expect(focused()).toMatch(/^Kostanay/);
  await show(<EntityScreen {...entityProps('en', VIEW, { part: 'facts' })} />);
  await expect.poll(focused).toBe('Facts');
});

const open = (name: string | RegExp) => (button(name).element() as HTMLElement).focus();
/** The screen as its page has it. */
function Entry(props: EntityScreenProps) {
  return (
    <Framed lang="en">
      <EntityScreen {...props} />
    </Framed>
  );
}

const value = () => page.getByRole('textbox', { name: 'Number' });
const typed = (change: Fields, began: Fields) => ({ change, began });

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

describe('a fact', () => {
  const menu = async (at: number, choice: string) => {
    await page.getByRole('button', { name: 'More for Population' }).nth(at).click();
    await page.getByRole('menuitem', { name: choice }).click();
  };

  test('has all its fields one press away, each stored by itself', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await menu(0, 'All fields');
    const all = page.getByRole('group', { name: 'All fields of Population' });
    await all.getByRole('textbox', { name: 'From' }).fill('2020');
    await all.getByRole('textbox', { name: 'Until' }).fill('2019');
    await userEvent.keyboard('{Enter}');
    expect(mine.facts.onSave.mock.lastCall?.[1].change).toEqual({ from: '2020' });
    await expect.element(page.getByText('The end is before the beginning.')).toBeVisible();
    await all.getByRole('textbox', { name: 'Until' }).fill('2024-05');
    await all.getByRole('combobox', { name: 'How it counts' }).selectOptions('no longer valid');
    await all.getByRole('textbox', { name: 'Remark' }).fill('By the census.');
    await all.getByRole('textbox', { name: 'Address' }).fill('https://stat.gov.kz/');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Give the source a title.')).toBeVisible();
    const { change } = mine.facts.onSave.mock.lastCall?.[1] ?? {};
    expect(change).toEqual({ until: '2024-05', rank: 'deprecated', remark: 'By the census.' });
    await all.getByRole('textbox', { name: 'Title' }).fill('Census');
    await userEvent.keyboard('{Enter}');
    expect(mine.facts.onSave.mock.lastCall?.[1].change).toEqual({
      sourceTitle: 'Census',
      sourceUrl: 'https://stat.gov.kz/',
    });
    expect(await findings()).toEqual([]);
    await pictured('more');
    await button('Done').click();
    await expect.element(all).not.toBeInTheDocument();
  });

  test('is narrowed by properties and their values', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await menu(0, 'All fields');
    await button('Add what narrows it').click();
    await button('Take away: new').click();
    await button('Add what narrows it').click();
    await page.getByRole('combobox', { name: 'By' }).selectOptions('Governor');
    await page
      .getByRole('group', { name: 'What narrows it' })
      .getByRole('textbox', { name: 'Text' })
      .fill('Kazakhs');
    await userEvent.keyboard('{Enter}');
    const { change } = mine.facts.onSave.mock.lastCall?.[1] ?? {};
    expect(JSON.parse(change?.['qualifiers'] ?? '')).toMatchObject([
      { property: 'governor', type: 'text', text: 'Kazakhs' },
    ]);
  });

  test('of a pack is hidden, one of the reader’s goes to the bin', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await menu(0, 'Move to the bin: Population');
    expect(mine.facts.onDelete).toHaveBeenCalledWith(OWN_LINE);
    await menu(1, 'Hide Population');
    expect(mine.facts.onHide).toHaveBeenCalledWith(PACK_LINE);
  });

  test('that its publisher changed shows both sides, and one is chosen', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', CONFLICT_VIEW, { deeds: mine })} />);
    await expect
      .element(page.getByText('The publisher changed this since you wrote your value.'))
      .toBeVisible();
    await button(/^Keep mine/u).click();
    expect(mine.facts.onKeepMine).toHaveBeenCalledOnce();
    await button(/^Take theirs(?! back)/u).click();
    expect(mine.facts.onTakeTheirs).toHaveBeenCalledOnce();
  });

  test('is added by keyboard', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await button('Add a fact').click();
    await page.getByRole('combobox', { name: 'Fact', exact: true }).selectOptions('Population');
    await page.getByRole('textbox', { name: 'Number' }).fill('12');
    await page.getByRole('textbox', { name: 'When' }).fill('2024');
    await userEvent.keyboard('{Enter}');
    expect(mine.facts.onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ property: { key: 'population' }, asOf: '2024' }),
    );
  });
});

describe('around the facts', () => {
  test('names and descriptions are changed in their place, and added', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/the name Wheatland/u);
    await userEvent.keyboard('{Enter}Wheat land');
    await page.getByRole('combobox', { name: 'Used as' }).selectOptions('short name');
    (page.getByRole('textbox', { name: 'Name', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(mine.names.onSave.mock.lastCall?.[1]).toEqual(
      typed({ text: 'Wheat land', role: 'short' }, { text: 'Wheatland', role: 'alias' }),
    );
    open(/the description in English/u);
    await userEvent.keyboard('{Enter}Steppe.{Enter}');
    expect(mine.descriptions.onSave).toHaveBeenCalledWith(
      'en',
      typed({ text: 'Steppe.' }, { text: 'Steppe region on the Russian border.' }),
    );
    await button('Add a name').click();
    await userEvent.keyboard('Wheat{Enter}');
    expect(mine.names.onAdd).toHaveBeenCalledWith({ text: 'Wheat', lang: 'en', role: 'alias' });
  });

  test('what it is, is chosen in its place, kind and type at once', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open(/Region of Kazakhstan/u);
    await userEvent.keyboard('{Enter}');
    await page.getByRole('combobox', { name: 'What it is' }).selectOptions('City');
    await userEvent.keyboard('{Enter}');
    expect(mine.entity.onIs).toHaveBeenCalledWith(typed({ is: 'place/city' }, { is: 'place/region' }));
  });

  test('tags are added by keyboard, offered, and taken away', async () => {
    const mine = deeds();
    const root = await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    open('Tag: add one');
    await userEvent.keyboard('{Enter}wheat{Enter}');
    expect(mine.entity.onTag).toHaveBeenCalledExactlyOnceWith('wheat');
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Tag: add one');
    await userEvent.keyboard('{Enter}');
    expect([...root.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
      'steppe',
    ]);
    await userEvent.keyboard('x{Escape}');
    expect(mine.entity.onTag).toHaveBeenCalledOnce();
    await button('Take away the tag grain').click();
    expect(mine.entity.onUntag).toHaveBeenCalledExactlyOnceWith('grain');
  });

  test('names are marked in pages or not, also in places; what was merged is split', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await page.getByRole('switch', { name: 'Mark this name' }).click();
    expect(mine.pages.onMark).toHaveBeenLastCalledWith(VIEW.names[1], false);
    await page.getByRole('switch', { name: 'Also match “Kustanai Oblast”' }).click();
    expect(mine.pages.onMark).toHaveBeenLastCalledWith(VIEW.names[3], true);
    await page.getByText('1 place').click();
    await button('Mark again on example.org').click();
    expect(mine.pages.onUnhide).toHaveBeenCalledWith(VIEW.hiddenOn[0]);
    await button('Split off Kustanai Oblast').click();
    expect(mine.merged.onSplit).toHaveBeenCalledWith(VIEW.merged[0]);
  });

  test('notes are changed in their place: Enter begins a line, Ctrl+Enter stores', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    await page.getByRole('tab', { name: /Notes/u }).click();
    open(/Grain/u);
    await userEvent.keyboard('{Enter}{Control>}a{/Control}One{Enter}two{Control>}{Enter}{/Control}');
    expect(mine.notes.onSave.mock.lastCall?.[1].change).toEqual({ text: 'One\ntwo' });
    await button('Add a note').click();
    await userEvent.keyboard('Three{Control>}{Enter}{/Control}');
    expect(mine.notes.onAdd).toHaveBeenCalledWith('Three');
    await button(/^Move to the bin: the note/u).click();
    expect(mine.notes.onDelete).toHaveBeenCalledWith(VIEW.notes[0]);
    expect(await findings()).toEqual([]);
    await pictured('notes');
  });

  test('the history says what became of it, and puts back', async () => {
    const mine = deeds();
    await mount(<Entry {...entityProps('en', VIEW, { deeds: mine })} />);
    (page.getByRole('tab', { name: /Facts/u }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect
      .poll(() => page.getByRole('tabpanel').element().textContent)
      .toMatch(/829,984→becomes840,001/u);
    await button('Put back: Fact changed: Population').click();
    expect(mine.history.onPutBack).toHaveBeenCalledWith(HISTORY[0]);
    expect(page.getByRole('button', { name: /^Put back/u }).elements()).toHaveLength(1);
    expect(await findings()).toEqual([]);
    await pictured('history');
  });

  test('what was done is undone and done again from the head', async () => {
    const props = entityProps('en', VIEW, { canRedo: true });
    await mount(<Entry {...props} />);
    await button('Undo').click();
    await button('Redo').click();
    expect(props.onUndo).toHaveBeenCalledOnce();
    expect(props.onRedo).toHaveBeenCalledOnce();
  });
});

test('long names and words wrap, as a pane of 320 px and from right to left', async () => {
  const long = 'Muḥāfaẓat al-Qunayṭirah-wa-l-ǧawlān-al-muḥtall '.repeat(3).trim();
  const [group] = VIEW.facts;
  const [line] = group?.lines ?? [];
  const view: EntityView = {
    ...VIEW,
    presented: { ...VIEW.presented, name: { text: long, lang: 'ar-Latn' } },
    names: VIEW.names.map((one) => ({ ...one, text: one.text + long })),
    tags: [long.slice(0, 60)],
    facts: [
      {
        ...(group as FactGroup),
        label: long,
        lines: [{ ...(line as FactLine), label: long }],
      },
    ],
  };
  for (const [dir, width] of [
    ['ltr', 320],
    ['rtl', 320],
    ['ltr', 760],
  ] as const) {
    await page.viewport(width, 900);
    const root = await mount(<Entry {...entityProps('en', view)} />);
    document.documentElement.dir = dir;
    await settled();
    expect(overflowing(root), `${dir} ${width}`).toEqual([]);
    expect(await findings()).toEqual([]);
    await pictured(`long-${dir}-${width}`);
  }
  document.documentElement.dir = 'ltr';
});

async function pictured(name: string): Promise<void> {
  await picture(`base-entity-${name}`);
}

async function later(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

function write(field: Element, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
