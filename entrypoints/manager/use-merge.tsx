import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { MergeDialog, type MergeCandidate } from '../../components/list/merge-dialog.tsx';
import { viewOf } from '../../utils/room/around.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { severalNow } from '../../utils/room/several.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import type { PageProps } from './page-props.ts';
import type { Act } from './use-act.ts';

/** Merging, from the question which one stays to the deed. */
export function useMerge({ factsLang, settings }: PageProps, words: ListWords, act: Act) {
  const [candidates, setCandidates] = useState<readonly MergeCandidate[]>();
  const merge = (ids: readonly string[]) =>
    act(async () => {
      const several = await severalNow(ids, viewOf(settings), factsLang);
      if (several.length > 1) setCandidates(several);
    });
  const close = () => setCandidates(undefined);
  const onMerge = (stays: string) => {
    close();
    const gone = (candidates ?? []).map(({ entity }) => entity.id).filter((id) => id !== stays);
    const subject = candidates?.find(({ entity }) => entity.id === stays)?.entity.name.text ?? '';
    act(() => deeds.do({ what: 'merged', subject }, (own) => own.mergeInto(stays, gone)));
  };
  const dialog: ComponentChildren = candidates && (
    <MergeDialog
      words={words}
      candidates={candidates}
      stays={richest(candidates)}
      onMerge={onMerge}
      onClose={close}
    />
  );
  return { merge, dialog };
}

/** The one of which most is known: the reader can choose another. */
function richest(candidates: readonly MergeCandidate[]): string {
  const worth = ({ facts, names, packs }: MergeCandidate) =>
    facts.length * 10 + names.length + Number(packs.length > 0);
  return [...candidates].sort((one, other) => worth(other) - worth(one))[0]?.entity.id ?? '';
}
