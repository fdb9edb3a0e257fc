import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityScreen } from '../../../components/base/entity-screen.tsx';
import type { EntityView, FactGroup, FactLine } from '../../../components/base/view.ts';
import { findings, mount, overflowing, settled, show, unmount } from '../../support/mounted.ts';
import { button, Entry, open, pictured, typed } from './entity-driver.tsx';
import { deeds, entityProps } from './sample-base.tsx';
import { HISTORY, VIEW } from './sample-entity.ts';

beforeEach(() => page.viewport(1_280, 900));
afterEach(unmount);

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
