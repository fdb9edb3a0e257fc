import type { OwnEdits } from '../facts/own.ts';
import { linkPairs, linksOf } from '../knowledge/links.ts';
import { editsIn } from '../knowledge/own-edits.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { LanguageData } from '../names/language-data.ts';
import type { NamedEntity } from '../names/mention.ts';
import type { Row } from '../knowledge/row.ts';
import { buildNameIndexInSlices } from './build-in-slices.ts';
import { joinOwnNames, nameKey, type OwnWord } from './own-names.ts';

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
  const byId = editsIn(rows.flat());
  const edits = [...byId.values()];
  const read = (ids: Iterable<string>) => packs.entitiesByIds(ids, view);
  const named = await namedIn(edits, read);
  const same = await sameIn(rows.flat(), byId, read);
  const index =
    named.length > 0 ? await buildNameIndexInSlices([named], await languages(), []) : new ArrayBuffer(0);
  return joinOwnNames(index, { ...hiddenIn(edits), same });
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

/** Entities that are told as others, of those that anybody knows. */
async function sameIn(
  rows: readonly Row[],
  edits: ReadonlyMap<string, OwnEdits>,
  entitiesByIds: PackBase['entitiesByIds'],
): Promise<OwnWord['same']> {
  const links = linksOf(linkPairs(rows));
  if (links.isEmpty) return [];
  const packs = await entitiesByIds(links.pairs().flat());
  const kindOf = (id: string) => edits.get(id)?.kind ?? (edits.get(id)?.entity ?? packs.get(id))?.kind;
  return links
    .pairs((id) => kindOf(id) !== undefined)
    .flatMap(([gone, stays]) => {
      const kind = kindOf(stays);
      return kind ? [[gone, stays, kind] as const] : [];
    });
}

function hiddenIn(edits: readonly OwnEdits[]): Pick<OwnWord, 'entities' | 'names'> {
  return {
    entities: edits.flatMap(({ id, hidden }) => (hidden ? [id] : [])),
    names: edits.flatMap(({ id, hiddenNames }) =>
      hiddenNames.length > 0 ? [[id, hiddenNames.map(({ lang, text }) => nameKey(lang, text))] as const] : [],
    ),
  };
}
