import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { listWords } from '../../../utils/wording/list.ts';
import {
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  show,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { bin, duplicates, framed, GROUPS, LINES, merging, STATES, tagging } from './sample-screens.tsx';

const words = listWords('en');

beforeEach(() => page.viewport(1_200, 820));
afterEach(() => {
  unmount();
  wear('light');
  document.documentElement.dir = 'ltr';
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  for (const [name, shown] of Object.entries(STATES)) {
    await mount(framed('en', shown(words)));
    expect(await findings(), name).toEqual([]);
    await picture(`list-${name}-${theme}`);
  }
});

test.for(WORDING_LANGUAGES)(
  'every text fits in %s, and would if it were longer',
  { timeout: 60_000 },
  async (lang) => {
    for (const width of [1_200, 640, 320]) {
      await page.viewport(width, 820);
      for (const [name, shown] of Object.entries(STATES)) {
        for (const of of [listWords(lang), lengthened(listWords(lang))]) {
          for (const dir of ['ltr', 'rtl']) {
            const root = await mount(framed(lang, shown(of)), lang);
            document.documentElement.dir = dir;
            await settled();
            expect(overflowing(root), `${name} at ${width}, ${dir}`).toEqual([]);
          }
        }
      }
    }
  },
);

const press = async (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('tags of a selection', () => {
  test('only what was turned is written, and what was typed is meant without a press of its own', async () => {
    const onApply = vi.fn();
    await mount(tagging(words, { onApply }));
    expect(document.activeElement).toBe(page.getByLabelText('New tag').element());
    await page.getByRole('checkbox', { name: /^border/u }).click();
    await page.getByRole('checkbox', { name: 'grain' }).click();
    await page.getByRole('checkbox', { name: 'grain' }).click();
    await page.getByLabelText('New tag').fill('  north   east ');
    await press('Apply');
    expect(onApply).toHaveBeenCalledExactlyOnceWith({ add: ['border', 'north east'], drop: [] });
  });

  test('a tag on all of them is taken off, one on some only when it is turned twice', async () => {
    const onApply = vi.fn();
    await mount(tagging(words, { onApply }));
    const some = page.getByRole('checkbox', { name: /^border/u }).element() as HTMLInputElement;
    expect(some.indeterminate).toBe(true);
    await page.getByRole('checkbox', { name: 'grain' }).click();
    await page.getByRole('checkbox', { name: /^border/u }).click();
    await page.getByRole('checkbox', { name: /^border/u }).click();
    await press('Apply');
    expect(onApply).toHaveBeenCalledExactlyOnceWith({ add: [], drop: ['grain', 'border'] });
  });

  test('a name that is too long is refused with a reason, and nothing is written', async () => {
    const onApply = vi.fn();
    await mount(tagging(words, { onApply }));
    await page.getByLabelText('New tag').fill('x'.repeat(101));
    await press('Apply');
    await expect
      .poll(() => document.querySelector('[role=alert]')?.textContent)
      .toContain('at most 100 characters');
    expect(onApply).not.toHaveBeenCalled();
  });
});

describe('a merge', () => {
  test('shows what comes together, and goes the way that was chosen', async () => {
    const onMerge = vi.fn();
    const root = await mount(merging(words, { onMerge }));
    expect(root.textContent).toContain('Population × 2');
    expect(root.textContent).toContain('The old spelling.');
    expect(root.textContent).toMatch(/Қостанай.*\+7 more/u);
    await userEvent.keyboard('{ArrowDown}');
    await press('Merge');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('entity:2');
  });

  test('Esc leaves everything as it is', async () => {
    const onMerge = vi.fn();
    const onClose = vi.fn();
    await mount(merging(words, { onMerge, onClose }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onMerge).not.toHaveBeenCalled();
  });
});

describe('possible duplicates', () => {
  test('of more than two, those that are left out are not merged', async () => {
    const onMerge = vi.fn();
    await mount(duplicates(words, { onMerge }));
    await page.getByRole('checkbox').nth(1).click();
    await press('Merge the entries called “Rudny”…');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(['e11', 'e41']);
    await page.getByRole('checkbox').nth(0).click();
    await expect
      .element(page.getByRole('button', { name: 'Merge the entries called “Rudny”…' }))
      .toBeDisabled();
  });

  test('are told apart as a group', async () => {
    const onNotSame = vi.fn();
    await mount(duplicates(words, { onNotSame }));
    await press('Not the same: “Kostanay”');
    expect(onNotSame).toHaveBeenCalledExactlyOnceWith(GROUPS[0]);
  });
});

describe('the bin', () => {
  test('asks before anything goes for good, and the way out has the focus', async () => {
    const onDelete = vi.fn();
    await mount(bin(words, { onDelete }));
    await press('Delete now: Population');
    expect(document.querySelector('dialog h2')?.textContent).toBe('Delete “Population” for good?');
    expect(document.activeElement?.textContent).toBe('Keep');
    await press('Keep');
    expect(onDelete).not.toHaveBeenCalled();
    await press('Empty the bin');
    expect(document.querySelector('dialog h2')?.textContent).toBe('Delete 3 things for good?');
    await press('Delete now');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(LINES.map(({ id }) => id));
  });

  test('what is put back goes from the list, and the focus stays beside it', async () => {
    const onRestore = vi.fn();
    await mount(bin(words, { onRestore }));
    await press('Put back: Kustanay Airport');
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(LINES[0]);
    await show(bin(words, { lines: LINES.slice(1) }));
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Put back: Ask for/u);
  });
});
