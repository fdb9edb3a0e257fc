import type { EntityView, FactTables } from '../../components/base/view.ts';
import type { Entity } from '../facts/entity.ts';
import type { OwnEdits } from '../facts/own.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { layOwn, type Laid } from '../packs/overlay.ts';
import { chooseText } from '../reading/choose-text.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import { aroundOf, tablesNow } from './around.ts';
import { factTables } from './type-choices.ts';
import { shownOf } from './entity-shown.ts';
import { ownEntities, packs } from './stores.ts';

/** An entity with all that its page shows and works on. */
export interface EntityRead {
  readonly view: EntityView | null;
  readonly tables: FactTables;
  /** As packs have it. */
  readonly inPacks?: Entity;
  readonly edits: OwnEdits;
  readonly laid: Laid;
  /** Titles of known sources, by key. */
  readonly sourceTitle: (key: string) => string;
}

export async function readEntity(id: string, lang: InterfaceLanguage, view: PacksView): Promise<EntityRead> {
  const [found, known, tables] = await Promise.all([
    packs.entitiesByIds([id], view),
    ownEntities.ownEdits([id]),
    tablesNow(view),
  ]);
  const inPacks = found.get(id);
  const edits = known.get(id) ?? nothingOf(id);
  const laid = layOwn(inPacks, edits);
  const { entity } = laid;
  const read = {
    ...(inPacks && { inPacks }),
    edits,
    laid,
    tables: factTables(tables, entity, lang),
    sourceTitle: (key: string) => tables.sources[key]?.title ?? key,
  };
  if (!entity) return { ...read, view: null };
  const past = laid.overrides.flatMap(({ old }) => old.statement);
  const all = [...entity.statements, ...(inPacks?.statements ?? []), ...past];
  const around = {
    ...(await aroundOf([{ ...entity, statements: all }], tables, view, lang)),
    lang,
  };
  return { ...read, view: { ...shownOf(read, entity, around), packs: await packsWith(id, lang, view) } };
}

/** Titles of the packs that have it. */
async function packsWith(id: string, lang: string, { off, order }: PacksView): Promise<EntityView['packs']> {
  const all = (await packs.packSummaries({ order })).filter(({ pack, content }) => content && !off.has(pack));
  const having = await Promise.all(
    all.map(async ({ pack, content }) => {
      const others = all.flatMap((other) => (other.pack === pack ? [] : [other.pack]));
      const found = await packs.entitiesByIds([id], { off: new Set([...off, ...others]), order });
      return found.has(id) ? [chooseText(content?.title, lang) ?? { text: pack, lang: 'und' }] : [];
    }),
  );
  return having.flat();
}

function nothingOf(id: string): OwnEdits {
  const lists = { names: [], facts: [], notes: [], hiddenNames: [] };
  return { id, hidden: false, descriptions: {}, ...lists, hiddenFacts: new Set() };
}
