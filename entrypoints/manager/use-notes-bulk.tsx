import { useState } from 'preact/hooks';
import { TagsDialog } from '../../components/list/tags-dialog.tsx';
import type { TagChoice, TagPlan } from '../../components/list/view.ts';
import type { Note } from '../../utils/facts/note.ts';
import type { ExportRequest } from '../../utils/room/export-scopes.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { noteDeeds } from '../../utils/room/notes.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import type { PageProps } from './page-props.ts';
import { useAct } from './use-act.ts';

/** What is done with all notes that are selected: each is one deed, and can be taken back as one. */
export function useNotesBulk(
  { undoing }: Pick<PageProps, 'undoing'>,
  notes: readonly Note[],
  words: NotesWords,
  list: ListWords,
  onExport: (request: ExportRequest) => void,
) {
  const { act, isBusy } = useAct(undoing.onFailed);
  const [tagging, setTagging] = useState<readonly string[]>();
  const apply = (ids: readonly string[], { add, drop }: TagPlan) => {
    setTagging(undefined);
    if (add.length + drop.length === 0) return;
    const tags = Object.fromEntries([
      ...add.map((tag) => [tag, true] as const),
      ...drop.map((tag) => [tag, null] as const),
    ]);
    const what = add.length > 0 ? 'tagged' : 'untagged';
    const subject = (add.length > 0 ? add : drop).join(', ');
    act(() =>
      deeds.do({ what, subject, count: ids.length, of: 'notes' }, (own) => own.editNote(ids, { tags })),
    );
  };
  return {
    isBusy,
    act,
    bulk: {
      onTag: setTagging,
      onExport: (ids: readonly string[]) => onExport({ selected: { entities: [], notes: ids } }),
      onBin: (ids: readonly string[]) => act(() => noteDeeds.bin(ids)),
    },
    dialog: tagging && (
      <TagsDialog
        words={list}
        title={say(words, 'tags.title', { count: tagging.length })}
        count={tagging.length}
        tags={tagChoices(new Set(tagging), notes, words.lang)}
        onApply={(plan) => apply(tagging, plan)}
        onClose={() => setTagging(undefined)}
      />
    ),
  };
}

/** All tags of notes, those of the selection first. */
function tagChoices(ids: ReadonlySet<string>, notes: readonly Note[], lang: string): TagChoice[] {
  const having = new Map<string, number>();
  for (const { id, tags } of notes) {
    for (const tag of tags) having.set(tag, (having.get(tag) ?? 0) + (ids.has(id) ? 1 : 0));
  }
  const onOf = (count: number) => (count === 0 ? 'none' : count === ids.size ? 'all' : 'some');
  return [...having]
    .map(([tag, count]): TagChoice => ({ tag, on: onOf(count) }))
    .sort(
      (one, other) =>
        Number(one.on === 'none') - Number(other.on === 'none') || one.tag.localeCompare(other.tag, lang),
    );
}
