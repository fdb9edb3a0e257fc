import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findings, mount, unmount } from '../../support/mounted.ts';
import { button, Entry, pictured } from './entity-driver.tsx';
import { deeds, entityProps } from './sample-base.tsx';
import { CONFLICT_VIEW, OWN_LINE, PACK_LINE, VIEW } from './sample-entity.ts';

beforeEach(() => page.viewport(1_280, 900));
afterEach(unmount);

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
