import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DecidedScreen } from '../../../components/settings/decided-screen.tsx';
import { SettingsScreen } from '../../../components/settings/settings-screen.tsx';
import { SitesScreen } from '../../../components/settings/sites-screen.tsx';
import { SourcesScreen } from '../../../components/settings/sources-screen.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { decidedProps, settingsProps, sitesProps, sourcesProps } from './sample-settings.tsx';

beforeEach(() => page.viewport(1_280, 900));
afterEach(() => unmount());

describe('settings', () => {
  test('each says what was chosen, and nothing else', async () => {
    const props = settingsProps('en');
    await mount(<SettingsScreen {...props} />);
    await userEvent.selectOptions(page.getByLabelText('Language of Sidelight'), 'kk');
    await userEvent.selectOptions(page.getByLabelText('Language of facts'), 'ru');
    await page.getByRole('checkbox', { name: 'French' }).click();
    await userEvent.selectOptions(page.getByLabelText('Another language'), 'pl');
    await page.getByRole('radio', { name: 'Tint' }).click();
    await userEvent.selectOptions(page.getByLabelText('Which mentions'), 'every');
    await page.getByRole('switch', { name: 'Peoples and adjectives' }).click();
    await page.getByRole('switch', { name: 'Quotes of your notes' }).click();
    await page.getByRole('switch', { name: 'Whole pages' }).click();
    await userEvent.selectOptions(page.getByLabelText('Open the card'), 'alt');
    await page.getByRole('radio', { name: '130%' }).click();
    await page.getByRole('switch', { name: 'Button beside a selection' }).click();
    await page.getByRole('switch', { name: 'Names you meet often' }).click();
    await userEvent.selectOptions(page.getByLabelText('New versions of packs'), 'off');
    await userEvent.selectOptions(page.getByLabelText('Remind me of a backup'), '0');
    await userEvent.selectOptions(page.getByLabelText('Daily copies kept'), '30');
    await page.getByRole('button', { name: 'Open the welcome page' }).click();
    expect(vi.mocked(props.onChange).mock.calls.map(([change]) => change)).toEqual([
      { language: 'kk' },
      { factsLanguage: 'ru' },
      { languagesRead: ['fr'] },
      { languagesRead: ['pl'] },
      { preset: 'tint' },
      { density: 'every' },
      { demonyms: true },
      { noteMarks: false },
      { wholePage: true },
      { cardOpening: 'alt' },
      { cardScale: 1.3 },
      { selectionChip: false },
      { countUnknown: true },
      { packUpdates: 'off' },
      { backupReminder: 0 },
      { copiesKept: 30 },
    ]);
    expect(props.onWelcome).toHaveBeenCalledOnce();
  });

  test('the sample has a mark of each kind in the look that is chosen', async () => {
    await mount(<SettingsScreen {...settingsProps('en')} />);
    expect([...CSS.highlights.keys()].toSorted()).toEqual(['sl-event', 'sl-org', 'sl-person', 'sl-place']);
    await show(<SettingsScreen {...settingsProps('ru', { preset: 'shapes' })} />);
    expect([...CSS.highlights.keys()].toSorted()).toEqual([
      'sls-event',
      'sls-org',
      'sls-person',
      'sls-place',
    ]);
    unmount();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test('a language that a backup brought can be taken back', async () => {
    const props = settingsProps('en', { languagesRead: ['pl', 'en'] });
    await mount(<SettingsScreen {...props} />);
    await page.getByRole('checkbox', { name: 'Polish' }).click();
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ languagesRead: ['en'] });
  });
});

describe('sites', () => {
  test('a site is switched within the press, gets a rule of its own, and is removed', async () => {
    let within = false;
    const onSwitch = vi.fn(() => {
      within = globalThis.event?.isTrusted === true;
    });
    const props = sitesProps('en', { onSwitch });
    await mount(<SitesScreen {...props} />);
    await page.getByRole('switch', { name: 'Sidelight on wiki.example' }).click();
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('wiki.example', true);
    expect(within).toBe(true);
    await userEvent.selectOptions(page.getByLabelText('Look of marks on wiki.example'), 'tint');
    expect(props.onRule).toHaveBeenLastCalledWith('wiki.example', { wholePage: true, preset: 'tint' });
    await userEvent.selectOptions(page.getByLabelText('What is read on wiki.example'), 'default');
    expect(props.onRule).toHaveBeenLastCalledWith('wiki.example', {
      wholePage: undefined,
      preset: undefined,
    });
    await page.getByRole('button', { name: 'Remove bank.example from the list' }).click();
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith('bank.example');
  });

  test('the focus stays in the list when a row goes', async () => {
    const props = sitesProps('en');
    await mount(<SitesScreen {...props} />);
    await page.getByRole('button', { name: 'Remove bank.example from the list' }).click();
    await show(<SitesScreen {...props} sites={props.sites?.filter(({ host }) => host !== 'bank.example')} />);
    expect(document.activeElement?.closest('.site-row')).not.toBeNull();
  });

  test('a name that is no site says why, and what was typed stays', async () => {
    const onAdd = vi
      .fn<() => { why: 'bad'; text: string } | undefined>()
      .mockReturnValueOnce({ why: 'bad', text: 'nonsense' })
      .mockReturnValue(undefined);
    await mount(<SitesScreen {...sitesProps('en', { onAdd })} />);
    const field = page.getByLabelText('Site', { exact: true });
    await field.fill('nonsense');
    await page.getByRole('button', { name: 'Add and turn on' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('“nonsense” is no site. It needs a name such as news.example.');
    await expect.element(field).toHaveValue('nonsense');
    await field.fill('news.example');
    expect(page.getByRole('alert').query()).toBeNull();
    await page.getByRole('button', { name: 'Add as off' }).click();
    expect(onAdd).toHaveBeenLastCalledWith('news.example', false);
    await expect.element(field).toHaveValue('');
  });
});

describe('sources', () => {
  const shown = () => [...document.querySelectorAll('.source-title b')].map((title) => title.textContent);

  test('are filtered by words in any order and by who brings them', async () => {
    await mount(<SourcesScreen {...sourcesProps('en')} />);
    expect(shown()).toHaveLength(3);
    await page.getByLabelText(/Filter by title/u).fill('region STAT.gov');
    expect(shown()).toEqual(['Population by region']);
    await page.getByLabelText(/Filter by title/u).fill('nowhere');
    await expect.element(page.getByText('No source is like that')).toBeInTheDocument();
    await page.getByLabelText(/Filter by title/u).fill('');
    await userEvent.selectOptions(page.getByLabelText('From'), '@me');
    expect(shown()).toEqual(['A report that I read']);
  });

  test('one of the reader’s is changed in place; what is wrong is said, and nothing is saved then', async () => {
    const props = sourcesProps('en');
    await mount(<SourcesScreen {...props} />);
    await page.getByRole('button', { name: 'Edit the source A report that I read' }).click();
    await expect.element(page.getByLabelText('Title')).toHaveFocus();
    await page.getByLabelText('Address').fill('steppe');
    await page.getByLabelText('Published').fill('2024-13');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(props.onSave).not.toHaveBeenCalled();
    await expect.element(page.getByText('An address begins with http:// or https://.')).toBeInTheDocument();
    await page.getByLabelText('Address').fill('');
    await page.getByLabelText('Published').fill('2024-12');
    await userEvent.keyboard('{Enter}');
    expect(vi.mocked(props.onSave).mock.calls[0]?.[1]).toEqual({
      title: 'A report that I read',
      publisher: 'Steppe Post',
      url: null,
      published: '2024-12',
    });
    await expect.poll(() => document.activeElement?.textContent).toBe('Edit');
  });

  test('a change that could not be kept stays in its form', async () => {
    await mount(<SourcesScreen {...sourcesProps('en', { onSave: async () => false })} />);
    await page.getByRole('button', { name: 'Edit the source A report that I read' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText(/Nothing was lost/u)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.source-form')).toBeNull();
  });
});

test('a decision that is taken back hands the focus to the next', async () => {
  const props = decidedProps('en');
  await mount(<DecidedScreen {...props} />);
  await page.getByRole('button', { name: 'Undo: Kostanay' }).click();
  expect(props.onForget).toHaveBeenCalledExactlyOnceWith('1');
  await show(<DecidedScreen {...props} chosen={props.chosen?.slice(1)} />);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: Ош');
});
