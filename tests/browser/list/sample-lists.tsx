import type { JSX } from 'preact';
import { ListPane } from '../../../components/list/list-pane.tsx';
import { EmptyBase, NothingListed } from '../../../components/list/zero.tsx';
import { Shell } from '../../../components/manager/shell.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import type { lengthened } from '../../support/mounted.ts';
import { lineOf, listProps, rowOf, sections, sourceOf, Workspace } from './sample-list.tsx';

type Lengthen = <W extends Parameters<typeof lengthened>[0]>(words: W) => W;
export const same: Lengthen = (words) => words;

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

/** Every state of a list. */
export const STATES: Readonly<Record<string, (lang: WordingLanguage, longer: Lengthen) => JSX.Element>> = {
  many: (lang, longer) => list(lang, longer),
  loading: (lang, longer) => list(lang, longer, { rows: undefined }),
  unread: (lang, longer) => list(lang, longer, { lineOf: () => undefined }),
  one: (lang, longer) => list(lang, longer, { rows: sourceOf(1), filters: [] }),
  none: (lang, longer) => list(lang, longer, { rows: sourceOf(0) }),
  found: (lang, longer) => list(lang, longer, { rows: found(), query: 'kostanai', lineOf }),
  'not-found': (lang, longer) =>
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

export function list(lang: WordingLanguage, longer: Lengthen, other: Parameters<typeof listProps>[1] = {}) {
  const given = listProps(lang, other);
  return (
    <Workspace lang={lang}>
      <ListPane {...given} words={longer(given.words)} base={longer(given.base)} />
    </Workspace>
  );
}
