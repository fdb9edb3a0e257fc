import type { FilterChoice, FilterGroup } from '../../components/list/view.ts';
import type { Directory, DirectoryOrder } from '../../utils/directory/view.ts';
import { KINDS } from '../../utils/facts/entity.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { packs } from '../../utils/room/stores.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { ORDERS, type Narrowing } from './list-state.ts';
import type { ListView } from './views.ts';

/** By what a list can be narrowed: kinds, tags and packs of which there are any, but for what the list itself is. */
export function filterGroups(
  { counts }: Directory,
  { filter }: ListView,
  narrowing: Narrowing,
  titles: ReadonlyMap<string, TextIn>,
  words: ListWords,
): FilterGroup[] {
  const choice = (by: keyof Narrowing, value: string, label: TextIn): FilterChoice => {
    return { key: `${by}:${value}`, label, isOn: narrowing[by] === value };
  };
  const kinds = KINDS.filter((kind) => counts.kinds[kind] > 0).map((kind) =>
    choice('kind', kind, { text: say(words, `${kind}.title`), lang: words.lang }),
  );
  const tags = [...counts.tags.keys()].sort((one, other) => one.localeCompare(other, words.lang));
  const inPacks = [...counts.packs.keys()].map((pack) =>
    choice('pack', pack, titles.get(pack) ?? { text: pack, lang: 'und' }),
  );
  const groups: FilterGroup[] = [
    { label: say(words, 'filter.kind'), choices: filter.kind === undefined ? kinds : [] },
    {
      label: say(words, 'filter.tag'),
      choices: filter.tag === undefined ? tags.map((tag) => choice('tag', tag, { text: tag, lang: '' })) : [],
    },
    { label: say(words, 'filter.pack'), choices: inPacks },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

export function orderChoices(order: DirectoryOrder, words: ListWords): FilterChoice[] {
  return ORDERS.map((by) => ({
    key: by,
    label: { text: say(words, `by.${by}`), lang: words.lang },
    isOn: by === order,
  }));
}

/** What packs call themselves, in the reader's language. */
export async function packTitles(lang: string): Promise<Map<string, TextIn>> {
  const all = await packs.packSummaries({ order: [] });
  return new Map(
    all.flatMap(({ pack, content }) => {
      const title = chooseText(content?.title, lang);
      return title ? [[pack, title] as const] : [];
    }),
  );
}
