import type { BinLine } from '../../components/list/bin-screen.tsx';
import type { IconName } from '../../components/icons/icon.tsx';
import type { TextIn } from '../facts/texts.ts';
import type { BinnedRow } from '../knowledge/own-bin.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { chooseText, nameOf } from '../reading/choose-text.ts';
import { localDay, partialDate } from '../wording/dates.ts';
import type { ListWords } from '../wording/list.ts';
import { say } from '../wording/say.ts';
import { aroundOf, entitiesNow, tablesNow } from './around.ts';
import { sayOnce } from './said.ts';

const ICONS = {
  name: 'tag',
  fact: 'table',
  note: 'note',
  source: 'link',
  property: 'table',
} as const satisfies Readonly<Record<Exclude<BinnedRow['kind'], 'entity'>, IconName>>;

/** What lies in the bin, as it is listed. */
export async function binLines(
  rows: readonly BinnedRow[],
  words: ListWords,
  lang: string,
  view: PacksView,
): Promise<BinLine[]> {
  const ids = rows.flatMap(({ entity, kind }) => (entity !== undefined && kind !== 'entity' ? entity : []));
  const [entities, tables] = await Promise.all([entitiesNow(ids, view), tablesNow(view)]);
  const facts = [...entities.values()].map((entity) => ({
    ...entity,
    statements: rows.flatMap((row) => (row.entity === entity.id && row.statement ? row.statement : [])),
  }));
  const around = await aroundOf(facts, tables, view, lang);
  return rows.map((row): BinLine => {
    const { id, kind, entity, statement, page, at, daysLeft } = row;
    const about = entity === undefined ? undefined : entities.get(entity);
    const of = about && kind !== 'entity' ? nameOf(about, lang) : page;
    const label = about && statement && sayOnce(statement, about, around)?.label;
    const what = label === undefined ? namedBy(row, lang) : { text: label, lang };
    return {
      id,
      kind,
      icon: kind === 'entity' ? (row.is?.kind ?? 'other') : ICONS[kind],
      what: what ?? { text: say(words, `bin.${kind}`), lang: words.lang },
      ...(of && { of }),
      since: partialDate(words.lang, localDay(at), 'short'),
      daysLeft,
    };
  });
}

/** By its own words; nothing for what cannot be read. */
function namedBy({ names, text }: BinnedRow, lang: string): TextIn | undefined {
  if (text !== undefined) return { text: text.slice(0, LONGEST), lang: '' };
  const labels = names.filter(({ role }) => role === 'label');
  return chooseText(Object.fromEntries(labels.map((name) => [name.lang, name.text])), lang) ?? names[0];
}

/** Letters of a note that a list shows. */
const LONGEST = 120;
