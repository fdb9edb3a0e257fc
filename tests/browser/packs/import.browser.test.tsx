import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AddScreen } from '../../../components/packs/add-screen.tsx';
import { ConflictsScreen } from '../../../components/packs/conflicts-screen.tsx';
import { FileStep } from '../../../components/packs/file-step.tsx';
import { JobScreen } from '../../../components/packs/job-screen.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { CONFLICTS, conflictProps } from './sample-contents.ts';
import { CHANGES } from './sample-contents.ts';
import { addProps, ADDRESS_STEPS, draft, fileProps, JOB_STATES, jobProps } from './sample-files.ts';

beforeEach(() => page.viewport(1_360, 1_000));
afterEach(unmount);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const add = () => button('Add this file');

describe('a file before it is added', () => {
  test('every choice is told', async () => {
    const props = fileProps('en', { decimalMark: 'ask' });
    await mount(<FileStep {...props} />);
    await userEvent.selectOptions(page.getByLabelText('Read it as'), 'tsv');
    await userEvent.selectOptions(page.getByLabelText('The names are written in'), 'Kazakh');
    await userEvent.selectOptions(page.getByLabelText('Rows that name no kind are'), 'Person');
    await userEvent.selectOptions(page.getByLabelText('Decimals are written'), '1 234,5');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Column type holds' }), 'Leave out');
    await page.getByLabelText('The first row holds headings').click();
    await userEvent.type(page.getByLabelText('Who says so'), '!');
    expect(vi.mocked(props.onChange).mock.calls.map(([change]) => change)).toEqual([
      { format: 'tsv' },
      { language: 'kk' },
      { kind: 'person' },
      { decimalMark: ',' },
      { column: { at: 1, to: 'ignore' } },
      { hasHeader: false },
      { source: 'my-places-2026.csv!' },
    ]);
  });

  test.for([
    ['as it is', {}, true],
    ['without names', { first: 'no-name' }, false],
    ['with numbers of two meanings', { decimalMark: 'ask' }, false],
    ['that is nothing known', { format: undefined }, false],
    ['while its copy is kept', { keeping: true }, false],
  ] as const)('%s may be added, or not', async ([, other, may]) => {
    await mount(<FileStep {...fileProps('en', other)} />);
    const pressed = other !== undefined && 'keeping' in other ? button('Keeping a copy of the file…') : add();
    expect(pressed.element().hasAttribute('disabled')).toBe(!may);
  });

  test('that is damaged can only be left', async () => {
    const props = fileProps('en', { trouble: 'gzip', format: undefined, table: undefined, first: undefined });
    const root = await mount(<FileStep {...props} />);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'The gzip file is damaged or cut off. Nothing was added.',
    );
    expect(root.querySelectorAll('select, .primary')).toHaveLength(0);
    await button('Cancel').click();
    expect(props.onCancel).toHaveBeenCalledOnce();
  });

  test('that is a backup leads to where it is restored', async () => {
    await mount(<FileStep {...fileProps('en', { format: 'backup', table: undefined, first: undefined })} />);
    const link = page.getByRole('link', { name: 'Go to Backup' }).element();
    expect(link.getAttribute('href')).toBe('#backup');
  });

  test('says what the first entry will be, anew with every change', async () => {
    const props = fileProps('en');
    const root = await mount(<FileStep {...props} />);
    const live = () => root.querySelector('[aria-live]');
    expect(live()?.textContent).toContain('Kostanay');
    await show(<FileStep {...props} draft={draft('en', { first: 'no-name' })} />);
    expect(live()?.textContent).toContain('every entry needs a name');
  });
});

describe('an address', () => {
  test('is looked at by the button and by Enter', async () => {
    const props = addProps('en', { address: 'https://packs.example/index.json' });
    await mount(<AddScreen {...props} />);
    await button('Look at it').click();
    await userEvent.click(page.getByLabelText('Address of a pack'));
    await userEvent.keyboard('{Enter}');
    expect(props.onLook).toHaveBeenCalledTimes(2);
  });

  test('that cannot be used says why, under its field', async () => {
    await mount(<AddScreen {...addProps('en', ADDRESS_STEPS['wrong'])} />);
    const field = page.getByLabelText('Address of a pack');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/has to begin with https:/);
  });

  test('that was looked at leaves the focus where its offer is', async () => {
    const props = addProps('en', { address: 'https://packs.example/index.json' });
    await mount(<AddScreen {...props} />);
    await button('Look at it').click();
    await show(<AddScreen {...props} step={{ kind: 'looking' }} />);
    await show(<AddScreen {...props} {...ADDRESS_STEPS['offer']} />);
    expect(document.activeElement?.textContent).toBe('From an address');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Install and subscribe');
  });

  test('that offers a pack is subscribed to, or forgotten', async () => {
    const props = addProps('en', ADDRESS_STEPS['offer']);
    await mount(<AddScreen {...props} />);
    await button('Install and subscribe').click();
    await button('Cancel').click();
    expect(props.onSubscribe).toHaveBeenCalledOnce();
    expect(props.onForget).toHaveBeenCalledOnce();
  });
});

describe('a file on its way', () => {
  test('in review is accepted, cancelled, or its bad rows are saved', async () => {
    const props = jobProps('en', JOB_STATES['review']);
    const root = await mount(<JobScreen {...props} />);
    expect(root.querySelector('h2')?.textContent).toBe(
      'Nothing added yet: 411 entries ready, 4 rows to review',
    );
    await button('Add 411 entries').click();
    await button('Save these rows as a file').click();
    await button('Cancel').click();
    for (const deed of [props.onAccept, props.onSaveRows, props.onCancel])
      expect(deed).toHaveBeenCalledWith(props.job);
  });

  test('leaves the focus at its heading when the button that was pressed is gone', async () => {
    const props = jobProps('en', JOB_STATES['review']);
    await mount(<JobScreen {...props} />);
    await button('Add 411 entries').click();
    await show(<JobScreen {...props} job={JOB_STATES['running']} />);
    expect(document.activeElement?.textContent).toBe('my-places-2026.csv');
    (button('Cancel').element() as HTMLElement).focus();
    await show(<JobScreen {...props} job={{ ...JOB_STATES['running']! }} />);
    expect(document.activeElement?.textContent).toBe('Cancel');
  });

  test('of which nothing could be read cannot be accepted', async () => {
    await mount(<JobScreen {...jobProps('en', JOB_STATES['unreadable'])} />);
    expect(page.getByRole('button', { name: /^Add / }).elements()).toEqual([]);
  });

  test('that is a pack says what is in it before it is installed', async () => {
    const props = jobProps('en', JOB_STATES['pack']);
    const root = await mount(<JobScreen {...props} />);
    expect(root.textContent).toContain('OpenRailwayMap contributors (ODbL)');
    await button('Install').click();
    expect(props.onAccept).toHaveBeenCalledOnce();
  });

  test('that is another version of a pack says one press away what it would change', async () => {
    const props = jobProps('en', JOB_STATES['pack']);
    const root = await mount(<JobScreen {...props} comparison={{ kind: 'known', changes: CHANGES }} />);
    const listed = () => root.querySelector('.change-list')?.checkVisibility();
    expect(listed()).toBe(false);
    await userEvent.click(page.getByText('See changes'));
    expect(listed()).toBe(true);
    expect(props.onAccept).not.toHaveBeenCalled();
  });
});

test('of two values that differ one is chosen, and the focus goes on to the next', async () => {
  const props = conflictProps('en', CONFLICTS);
  await mount(<ConflictsScreen {...props} />);
  const [first, second] = page.getByRole('button', { name: 'Keep mine: Population, Kostanay' }).elements();
  await userEvent.click(first!);
  expect(props.onKeepMine).toHaveBeenCalledWith(CONFLICTS[0]);
  await show(<ConflictsScreen {...props} conflicts={CONFLICTS.slice(1)} />);
  expect(document.activeElement).toBe(second);
  await button('Take theirs: Population, Kostanay').click();
  await show(<ConflictsScreen {...props} conflicts={[]} />);
  expect(document.activeElement?.textContent).toBe('Values changed on both sides');
});
