import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import { keyOf } from '../../../components/panel/view.ts';
import { panelWords } from '../../../utils/wording/panel.ts';
import { mount, show, unmount } from '../../support/mounted.ts';
import { PAGE_NOTES, pageNotes } from '../notes/sample-page-notes.ts';
import { details, namesOnPage, NOTES_AT, openKey, panelProps } from './sample-panel.tsx';
import '../../../entrypoints/sidepanel/panel-page.css';

beforeEach(() => page.viewport(380, 560));
afterEach(unmount);

async function panel(other: Partial<PanelProps> = {}): Promise<HTMLElement> {
  const root = await mount(<Panel {...panelProps('en', other)} />);
  root.style.blockSize = '100%';
  return root;
}

const again = (other: Partial<PanelProps>) => show(<Panel {...panelProps('en', other)} />);
const listed = () =>
  [...document.querySelectorAll('.panel-list > h2, .panel-row .name > b')].map(
    ({ textContent }) => textContent,
  );
const focused = () => document.activeElement?.querySelector('.name > b')?.textContent;

describe('the ruler by keyboard', () => {
  const at = () => document.querySelector('.ruler')?.getAttribute('aria-valuetext');

  test('arrows lead from mention to mention, Home and End to the first and the last', async () => {
    const onPoint = vi.fn<PanelProps['onPoint']>();
    const root = await panel({ onPoint });
    root.querySelector<HTMLElement>('.ruler')?.focus();
    expect(at()).toBe('Kostanay, 1 of 25');
    const said: unknown[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'End',
      'ArrowRight',
      'Home',
    ]) {
      await userEvent.keyboard(`{${key}}`);
      const call = onPoint.mock.lastCall;
      said.push(call && `${call[0].entity.name.text} ${String(call[1])}`);
      // The page goes there.
      const to = call?.[0].positions[call[1]] ?? 0;
      await again({ onPoint, view: { from: Math.max(0, to - 0.17), to: to + 0.17 } });
    }
    expect(said).toEqual([
      'Kostanay Region 0',
      'Kazakhstan 0',
      'Kostanay Region 0',
      'Kostanay 0',
      'Kostanay 0',
      'Kostanay 4',
      'Kostanay 4',
      'Kostanay 0',
    ]);
    expect(at()).toBe('Kostanay, 1 of 25');
  });

  test('from right to left the arrows go as the ruler is drawn', async () => {
    const onPoint = vi.fn<PanelProps['onPoint']>();
    const root = await panel({ onPoint });
    document.documentElement.dir = 'rtl';
    root.querySelector<HTMLElement>('.ruler')?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onPoint.mock.lastCall?.[0].entity.id).toBe('KZ-39');
    document.documentElement.dir = 'ltr';
  });

  test('notes are stops, too, told by their words, and taller than names', async () => {
    const onPoint = vi.fn<PanelProps['onPoint']>();
    const onPointNote = vi.fn<PanelProps['onPointNote']>();
    const given = { onPoint, onPointNote, notesAt: NOTES_AT };
    const root = await panel({ ...given, view: { from: 0.1, to: 0.15 } });
    root.querySelector<HTMLElement>('.ruler')?.focus();
    // At the first in sight, Russia.
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(onPointNote.mock.lastCall?.[0].id).toBe('note:p1');
    expect(at()).toBe('Note: Check against the census, 6 of 27');
    await again({ ...given, view: { from: 0.7, to: 0.75 } });
    expect(at()).toBe('Eurasian Economic Union, 22 of 27');
    await userEvent.keyboard('{ArrowRight}');
    expect(onPointNote.mock.lastCall?.[0].id).toBe('note:p4');
    const [high, name] = ['.tick.note', '.tick.place'].map(
      (tick) => root.querySelector(tick)?.getBoundingClientRect().height ?? 0,
    );
    expect(high).toBeGreaterThan((name ?? 0) + 6);
  });

  test('a press leads to the part of the page that it is on', async () => {
    const onTravel = vi.fn<PanelProps['onTravel']>();
    const root = await panel({ onTravel });
    const ruler = root.querySelector('.ruler') as HTMLElement;
    const { width } = ruler.getBoundingClientRect();
    await userEvent.click(ruler, { position: { x: width / 4, y: 10 } });
    expect(onTravel.mock.lastCall?.[0]).toBeCloseTo(0.25, 1);
  });
});

describe('rows', () => {
  test('arrows, Home and End walk them, and one of them is in the order of Tab', async () => {
    const root = await panel();
    root.querySelector<HTMLElement>('.panel-row')?.focus();
    const walked: unknown[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      walked.push(focused());
    }
    expect(walked).toEqual([
      'Kostanay',
      'Kostanay Region',
      'Ybyrai Altynsarin',
      'Ybyrai Altynsarin',
      'Virgin Lands campaign',
      'Kostanay',
    ]);
    expect(root.querySelectorAll('.panel-row[tabindex="0"]')).toHaveLength(1);
  });

  test('a row says its kind, its doubts and its mentions in words, and that it opens', async () => {
    await panel();
    await expect
      .element(
        page.getByRole('button', {
          name: 'Place Kostanay Region Қостанай облысы 821,800 people · 196,001 km² With your note Sources differ 4 mentions',
          expanded: false,
        }),
      )
      .toBeVisible();
  });

  test('groups change around the row with the focus, which keeps it and its place', async () => {
    const root = await panel({ opened: openKey('en'), current: 0 });
    const list = root.querySelector('.panel-list') as HTMLElement;
    const row = root.querySelector<HTMLElement>(`[data-name="${openKey('en')}"]`);
    row?.focus();
    list.scrollTop = 30;
    const before = row?.getBoundingClientRect().top;
    const restedView = { from: 0.75, to: 0.95 };
    await again({ opened: openKey('en'), current: 0, view: restedView, restedView });
    expect(listed()).toEqual([
      'On screen',
      'Kostanay',
      'Kostanay Region',
      'Kazakhstan',
      'Ybyrai Altynsarin',
      'Above',
      'Russia',
      'Eurasian Economic Union',
      'Uzbekistan',
      'Virgin Lands campaign',
    ]);
    expect(document.activeElement).toBe(row);
    expect(row?.getBoundingClientRect().top).toBeCloseTo(before ?? 0, 0);
    const below = { from: 0, to: 0.03 };
    await again({ opened: openKey('en'), current: 0, view: below, restedView: below });
    expect(document.activeElement).toBe(row);
  });

  test('a note that is being written stays while its row comes to another group', async () => {
    const words = panelWords('en');
    const drafts = new Map();
    const props = {
      opened: openKey('en'),
      details: (name: Parameters<PanelProps['details']>[0]) => details(words, name, { drafts }),
    };
    await panel(props);
    await userEvent.click(page.getByRole('button', { name: 'Add a note' }));
    await userEvent.keyboard('half a thou');
    const restedView = { from: 0.9, to: 1 };
    await again({ ...props, view: restedView, restedView });
    await userEvent.keyboard('ght');
    await expect.element(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('half a thought');
  });
});

test('a filter leaves rows and ticks of its kinds, and says where nothing is left', async () => {
  const root = await panel();
  await userEvent.click(page.getByRole('button', { name: 'Filter' }));
  await userEvent.click(page.getByRole('button', { name: 'Event', exact: true }));
  expect(listed()).toEqual(['Further down', 'Virgin Lands campaign']);
  expect(root.querySelectorAll('.ruler .tick')).toHaveLength(2);
  await userEvent.click(page.getByRole('button', { name: 'Old facts' }));
  expect(listed()).toEqual([]);
  await expect.element(page.getByText('No name on this page is like this.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Filter' }));
  expect(listed()).toHaveLength(10);
});

test('the line under the title counts an entity once, mentions without a known place, and notes', async () => {
  const names = namesOnPage('en');
  const framed = names.slice(0, 1).map((name) => ({ ...name, frame: 3, more: 100 }));
  const root = await panel({ names: [...names, ...framed] });
  expect(root.querySelector('header p')?.textContent).toBe('8 names, 130 mentions, 1 note');
  await again({ pageNotes: pageNotes('en', PAGE_NOTES) });
  expect(root.querySelector('header p')?.textContent).toBe('8 names, 25 mentions, 4 notes');
  await again({ names: [...names, ...framed] });
  expect(listed().slice(-2)).toEqual(['In parts from elsewhere', 'Kostanay']);
  expect(new Set([...names, ...framed].map(keyOf)).size).toBe(9);
});
