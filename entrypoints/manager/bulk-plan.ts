import type { TagChoice, TagPlan } from '../../components/list/view.ts';
import type { Directory } from '../../utils/directory/view.ts';
import type { Deeds } from '../../utils/room/open-deeds.ts';

/** What of a selection can be hidden, shown, or put into the bin. */
export interface Standing {
  readonly areHidden: boolean;
  readonly canBin: boolean;
}

const known = new WeakMap<ReadonlySet<string>, { readonly of: Directory; readonly standing: Standing }>();

/** Asked at every drawing, found once for a selection. */
export function standingOf(ids: ReadonlySet<string>, directory: Directory): Standing {
  const before = known.get(ids);
  if (before?.of === directory) return before.standing;
  const all = [...ids];
  const standing = {
    areHidden: all.every((id) => rowOf(directory, id)?.isHidden === true),
    canBin: all.some((id) => rowOf(directory, id)?.isOwn === true),
  };
  known.set(ids, { of: directory, standing });
  return standing;
}

/** Those that the reader made: a pack's entry never goes into the bin. */
export function ownOf(ids: readonly string[], directory: Directory): string[] {
  return ids.filter((id) => rowOf(directory, id)?.isOwn === true);
}

export function nameOf(id: string | undefined, directory: Directory): string {
  return id === undefined ? '' : (rowOf(directory, id)?.name.text ?? '');
}

/** All tags that there are, those of the selection first. */
export function tagChoices(ids: readonly string[], directory: Directory, lang: string): TagChoice[] {
  const having = new Map<string, number>();
  for (const id of ids) {
    for (const tag of rowOf(directory, id)?.tags ?? []) having.set(tag, (having.get(tag) ?? 0) + 1);
  }
  const onOf = (tag: string) => {
    const count = having.get(tag) ?? 0;
    return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
  };
  return [...new Set([...having.keys(), ...directory.counts.tags.keys()])]
    .map((tag): TagChoice => ({ tag, on: onOf(tag) }))
    .sort(
      (one, other) =>
        Number(one.on === 'none') - Number(other.on === 'none') || one.tag.localeCompare(other.tag, lang),
    );
}

/** Changes the tags of all of them as one deed. */
export async function applyTags(deeds: Deeds, ids: readonly string[], { add, drop }: TagPlan): Promise<void> {
  if (add.length + drop.length === 0) return;
  const what = add.length > 0 ? 'tagged' : 'untagged';
  const subject = (add.length > 0 ? add : drop).join(', ');
  await deeds.do({ what, subject, count: ids.length }, async (own) => {
    for (const tag of add) await own.tag(ids, tag);
    for (const tag of drop) await own.untag(ids, tag);
  });
}

function rowOf(directory: Directory, id: string) {
  const position = directory.positionOf(id);
  return position === undefined ? undefined : directory.row(position);
}
