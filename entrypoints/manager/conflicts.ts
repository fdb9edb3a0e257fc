import type { ConflictView } from '../../components/packs/view.ts';
import type { BasedOn, OwnEdits } from '../../utils/facts/own.ts';
import type { Statement } from '../../utils/facts/statement.ts';
import { editsIn } from '../../utils/knowledge/own-edits.ts';
import type { PacksView } from '../../utils/knowledge/pack-view.ts';
import { layOwn, type Override } from '../../utils/packs/overlay.ts';
import { nameOf } from '../../utils/reading/choose-text.ts';
import { ownLayer } from '../../utils/reading/own-layer.ts';
import { referencesOf } from '../../utils/reading/present-entity.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { wholesNow } from '../../utils/room/around.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { openOverrides } from '../../utils/room/overrides.ts';
import { sayOnce, withSource } from '../../utils/room/said.ts';
import { own, packs, rowsAbout } from '../../utils/room/stores.ts';

/** A conflict, and what the pack says now in the form in which the reader's fact remembers it. */
export interface Conflict extends ConflictView {
  readonly nowInPack: BasedOn | null;
}

/** Facts of the reader's that stand in for something a pack no longer says; undefined until they are read. */
export function useConflicts(lang: string, settings: Settings): readonly Conflict[] | undefined {
  const view = { off: new Set(Object.keys(settings.packsOff)), order: settings.packOrder };
  const key = `${lang} ${[...view.off].join(' ')} ${view.order.join(' ')}`;
  return useFollowed(() => readConflicts(lang, view), key, ['packs', 'own']);
}

async function readConflicts(lang: string, view: PacksView): Promise<Conflict[]> {
  const edits = editsIn(await rowsAbout());
  const based = [...edits.values()].filter(({ facts }) => facts.some(({ basedOn }) => basedOn));
  if (based.length === 0) return [];
  const ids = based.map(({ id }) => id);
  const wholes = [...(await wholesNow(ids, view)).values()].map((whole) => [whole.id, whole] as const);
  const known = await ownLayer(layOwn).tables(await packs.knownTables(view), own);
  const today = new Date().toISOString().slice(0, 10);
  // Of entities that are one the values are held against what all of them say, once.
  const found = [...new Map(wholes).values()].flatMap(({ pack, own: edit }) =>
    edit ? conflictsOf(edit, layOwn(pack, edit)) : [],
  );
  const others = await packs.entitiesByIds(
    found.flatMap(({ entity }) => referencesOf(entity)),
    view,
  );
  return found.flatMap(({ entity, override }): Conflict[] => {
    const around = { others, tables: known, lang, today };
    const { fact, old, candidates } = override;
    const mine = sayOnce(fact.statement, entity, around);
    if (!mine) return [];
    const then = { title: old.sourceTitle, publisher: old.sourceTitle, licence: '' };
    const [now] = candidates;
    const sourceTitle = now && (known.sources[now.source]?.title ?? now.source);
    return [
      {
        id: fact.id,
        entity: { id: entity.id, kind: entity.kind, name: nameOf(entity, lang) },
        label: mine.label,
        mine: mine.said,
        before: sayOnce(old.statement, entity, withSource(around, old.statement.source, then))?.said,
        theirs: candidates.flatMap((one) => sayOnce(one, entity, around)?.said ?? []),
        nowInPack: now && sourceTitle !== undefined ? { statement: now, sourceTitle } : null,
      },
    ];
  });
}

function conflictsOf(edit: OwnEdits, { entity, overrides }: ReturnType<typeof layOwn>) {
  if (!entity) return [];
  const open = openOverrides(overrides);
  // What it refers to: the reader's value, the former one and those of now.
  const statements = open.flatMap(({ fact, old, candidates }): Statement[] => [
    fact.statement,
    old.statement,
    ...candidates,
  ]);
  return open.map((override: Override) => ({ entity: { ...entity, id: edit.id, statements }, override }));
}
