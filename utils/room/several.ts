import type { MergeCandidate } from '../../components/list/merge-dialog.tsx';
import type { TextIn } from '../facts/texts.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { chooseText } from '../reading/choose-text.ts';
import { presentEntity } from '../reading/present-entity.ts';
import { aroundOf, entitiesNow, tablesNow } from './around.ts';
import { ownEntities, packs } from './stores.ts';

/** Several entities with all that each would bring into one; in the order of their ids, those that there are. */
export async function severalNow(
  ids: readonly string[],
  view: PacksView,
  lang: string,
): Promise<MergeCandidate[]> {
  const [entities, edits, titles, tables] = await Promise.all([
    entitiesNow(ids, view),
    ownEntities.ownEdits(ids),
    packsWith(ids, view, lang),
    tablesNow(view),
  ]);
  const around = await aroundOf(entities.values(), tables, view, lang);
  return ids.flatMap((id): MergeCandidate[] => {
    const entity = entities.get(id);
    if (!entity) return [];
    const presented = presentEntity(entity, around);
    return [
      {
        entity: presented,
        names: entity.names
          .filter(({ role }) => role !== 'search')
          .sort((one, other) => Number(other.role === 'label') - Number(one.role === 'label')),
        facts: presented.facts.map(({ label, narrowedBy }) =>
          narrowedBy ? `${label}, ${narrowedBy.text}` : label,
        ),
        notes: edits.get(id)?.notes.map(({ text }) => text) ?? [],
        packs: titles.get(id) ?? [],
      },
    ];
  });
}

/** Titles of the packs that have these entities, by their ids. */
async function packsWith(
  ids: readonly string[],
  { off, order }: PacksView,
  lang: string,
): Promise<Map<string, TextIn[]>> {
  const all = (await packs.packSummaries({ order })).filter(({ pack, content }) => content && !off.has(pack));
  const having = new Map<string, TextIn[]>();
  for (const { pack, content } of all) {
    const others = all.flatMap((other) => (other.pack === pack ? [] : [other.pack]));
    const found = await packs.entitiesByIds(ids, { off: new Set([...off, ...others]), order });
    const title = chooseText(content?.title, lang) ?? { text: pack, lang: 'und' };
    for (const id of found.keys()) having.set(id, [...(having.get(id) ?? []), title]);
  }
  return having;
}
