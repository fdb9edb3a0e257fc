import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UndoToast } from '../../../components/base/toast.tsx';
import { ListPane } from '../../../components/list/list-pane.tsx';
import { NothingListed } from '../../../components/list/zero.tsx';
import { EmptyBase } from '../../../components/list/zero.tsx';
import { Shell } from '../../../components/manager/shell.tsx';
import { baseWords } from '../../../utils/wording/base.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { lineOf, listProps, rowOf, sections, sourceOf, Workspace } from './sample-list.tsx';

type Lengthen = <W extends Parameters<typeof lengthened>[0]>(words: W) => W;
const same: Lengthen = (words) => words;

/** Rows that were found, with what led to them. */
function found() {
  const why = (text: string, lang: string, ranges: readonly (readonly [number, number])[]) => ({
    reason: 'label' as const,
    text,
    lang,
    ranges,
  });
  const rows = [
    { ...rowOf(0), why: { ...why('Kostanay Region', 'en', [[0, 8]]), keyboard: 'latin' as const } },
    { ...rowOf(1), why: why('région de Kostanaï', 'fr', [[10, 18]]) },
    { ...rowOf(7), why: { ...why('Костанай рядом', 'ru', [[0, 8]]), reason: 'note' as const } },
  ];
  return { ...sourceOf(3), at: (nth: number) => rows[nth], idAt: (nth: number) => rows[nth]?.id };
}

const STATES: Readonly<Record<string, (lang: WordingLanguage, longer: Lengthen) => JSX.Element>> = {
  many: (lang, longer) => list(lang, longer),
  loading: (lang, longer) => list(lang, longer, { rows: undefined }),
  unread: (lang, longer) => list(lang, longer, { lineOf: () => undefined }),
  one: (lang, longer) => list(lang, longer, { rows: sourceOf(1), filters: [] }),
  none: (lang, longer) => list(lang, longer, { rows: sourceOf(0) }),
  found: (lang, longer) => list(lang, longer, { rows: found(), query: 'kostanai', lineOf }),
  notFound: (lang, longer) =>
    list(lang, longer, {
      rows: sourceOf(0),
      query: 'zzxqq',
      none: <NothingListed words={longer(listWords(lang))} text="" query="zzxqq" onDropFilters={undefined} />,
    }),
  empty: (lang, longer) => (
    <Shell
      words={longer(managerWords(lang))}
      sections={sections(lang).map((section) => ({ ...section, count: undefined }))}
      current="search"
      place="#search"
      told=""
      isFilled
    >
      <EmptyBase
        words={longer(listWords(lang))}
        packsHref="#packs"
        importHref="#import"
        onNew={() => undefined}
      />
    </Shell>
  ),
};

function list(lang: WordingLanguage, longer: Lengthen, other: Parameters<typeof listProps>[1] = {}) {
  const given = listProps(lang, other);
  return (
    <Workspace lang={lang}>
      <ListPane {...given} words={longer(given.words)} base={longer(given.base)} />
    </Workspace>
  );
}

beforeEach(() => page.viewport(1_354, 896));
afterEach(async () => {
  unmount();
  wear('light');
  document.documentElement.dir = 'ltr';
  await emulate({});
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  for (const [name, shown] of Object.entries(STATES)) {
    await mount(shown('en', same));
    expect(await findings(), name).toEqual([]);
    await picture(`list-${name}-${theme}`);
  }
});

test.for(THEMES)('with a selection, a menu and a toast, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  await mount(
    <>
      {list('en', same)}
      <UndoToast
        words={baseWords('en')}
        toast={{ nth: 1, text: 'Moved to the bin: Kustanay Airport' }}
        onUndo={() => undefined}
        onGone={() => undefined}
      />
    </>,
  );
  const listbox = page.getByRole('listbox').element() as HTMLElement;
  listbox.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(await findings()).toEqual([]);
  await picture(`list-selected-${theme}`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  expect(await findings()).toEqual([]);
  await picture(`list-filter-${theme}`);
});

test.for(WORDING_LANGUAGES)(
  'every text fits in %s, and would if it were longer',
  { timeout: 60_000 },
  async (lang) => {
    for (const width of [1_354, 1_000, 640, 320]) {
      await page.viewport(width, 896);
      for (const [name, shown] of Object.entries(STATES)) {
        for (const longer of [same, lengthened]) {
          const root = await mount(shown(lang, longer), lang);
          expect(overflowing(root), `${name} at ${width}`).toEqual([]);
          if (lang === 'ru' && width === 320 && longer === same) await picture(`list-narrow-${name}`);
        }
      }
    }
  },
);

test('right to left nothing stands out', async () => {
  const root = await mount(list('en', same));
  document.documentElement.dir = 'rtl';
  await settled();
  expect(overflowing(root)).toEqual([]);
  await picture('list-rtl');
});

test('forced colours keep rows, boxes and bars apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  await mount(list('en', same));
  (page.getByRole('listbox').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await picture('list-forced');
  const bar = document.querySelector('.bulk-bar') as Element;
  expect(getComputedStyle(bar).borderTopStyle).toBe('solid');
});
