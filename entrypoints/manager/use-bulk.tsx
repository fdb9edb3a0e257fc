import { useState } from 'preact/hooks';
import { TagsDialog } from '../../components/list/tags-dialog.tsx';
import type { ListPaneProps } from '../../components/list/list-pane.tsx';
import type { ExportRequest } from '../../utils/room/export-scopes.ts';
import { deeds } from '../../utils/room/deeds.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { applyTags, nameOf, ownOf, standingOf, tagChoices } from './bulk-plan.ts';
import type { PageProps } from './page-props.ts';
import { useAct } from './use-act.ts';
import { useMerge } from './use-merge.tsx';

/** What is done with all that is selected: each is one deed, and can be taken back as one. */
export function useBulk(props: PageProps, words: ListWords, onExport: (request: ExportRequest) => void) {
  const { directory, undoing } = props;
  const { act, isBusy } = useAct(undoing.onFailed);
  const { merge, dialog } = useMerge(props, words, act);
  const [tagging, setTagging] = useState<readonly string[]>();
  const named = (ids: readonly string[]) => ({
    ...(ids.length === 1 && directory && { subject: nameOf(ids[0], directory) }),
    count: ids.length,
  });
  const bulk: ListPaneProps['bulk'] = {
    onTag: setTagging,
    onMerge: merge,
    onExport: (ids) => onExport({ selected: { entities: ids, notes: [] } }),
    onHide: (ids) => act(() => deeds.do({ what: 'hidden', ...named(ids) }, (own) => own.hideEntity(ids))),
    onShow: (ids) => act(() => deeds.do({ what: 'shown', ...named(ids) }, (own) => own.showEntity(ids))),
    onBin(ids) {
      const mine = directory ? ownOf(ids, directory) : [];
      if (mine.length > 0) act(() => deeds.do({ what: 'binned', ...named(mine) }, (own) => own.bin(mine)));
    },
  };
  return {
    bulk,
    isBusy,
    standing: (ids: ReadonlySet<string>) =>
      directory ? standingOf(ids, directory) : { areHidden: false, canBin: false },
    dialog: (
      <>
        {dialog}
        {tagging && directory && (
          <TagsDialog
            words={words}
            count={tagging.length}
            tags={tagChoices(tagging, directory, words.lang)}
            onApply={(plan) => {
              setTagging(undefined);
              act(() => applyTags(deeds, tagging, plan));
            }}
            onClose={() => setTagging(undefined)}
          />
        )}
      </>
    ),
  };
}
