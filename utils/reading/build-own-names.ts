import type { OwnEdits } from '../facts/own.ts';
import { editsIn } from '../knowledge/own-edits.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { LanguageData } from '../names/language-data.ts';
import type { NamedEntity } from '../names/mention.ts';
import { buildNameIndexInSlices } from './build-in-slices.ts';
import { joinOwnNames, nameKey, type Hidden } from './own-names.ts';

export interface OwnNamesSources {
  readonly own: Pick<OwnRows, 'withIdPrefix'>;
  readonly packs: Pick<PackBase, 'entitiesByIds'>;
  readonly languages: () => Promise<readonly LanguageData[]>;
}

/** The reader's names out of their rows, as `joinOwnNames` keeps them. */
export async function buildOwnNames(
  { own, packs, languages }: OwnNamesSources,
  view: PacksView,
): Promise<ArrayBuffer> {
  const rows = await Promise.all(['entity:', 'name:', 'overlay:'].map((prefix) => own.withIdPrefix(prefix)));
  const edits = [...editsIn(rows.flat()).values()];
  const named = await namedIn(edits, (ids) => packs.entitiesByIds(ids, view));
  const index =
    named.length > 0 ? await buildNameIndexInSlices([named], await languages(), []) : new ArrayBuffer(0);
  return joinOwnNames(index, hiddenIn(edits));
}

/** Entities that the reader named or said to be of another kind, of those that they made or a pack knows. */
async function namedIn(
  edits: readonly OwnEdits[],
  entitiesByIds: PackBase['entitiesByIds'],
): Promise<NamedEntity[]> {
  const named = edits.filter(
    ({ hidden, names, kind, type }) => !hidden && (names.length > 0 || kind || type),
  );
  const packs = await entitiesByIds(named.flatMap(({ id, entity }) => (entity ? [] : [id])));
  return named.flatMap(({ id, entity, kind, type, names }): NamedEntity[] => {
    const known = entity ?? packs.get(id);
    if (!known) return [];
    const { within } = known;
    return [
      {
        id,
        kind: kind ?? known.kind,
        type: type ?? known.type,
        ...(within !== undefined && { within }),
        names,
      },
    ];
  });
}

function hiddenIn(edits: readonly OwnEdits[]): Hidden {
  return {
    entities: edits.flatMap(({ id, hidden }) => (hidden ? [id] : [])),
    names: edits.flatMap(({ id, hiddenNames }) =>
      hiddenNames.length > 0 ? [[id, hiddenNames.map(({ lang, text }) => nameKey(lang, text))] as const] : [],
    ),
  };
}
