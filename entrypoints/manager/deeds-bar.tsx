import { UndoToast } from '../../components/base/toast.tsx';
import { Notice } from '../../components/manager/notice.tsx';
import { baseWords } from '../../utils/wording/base.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import type { PageProps } from './page-props.ts';
import type { Undoing } from './use-undoing.ts';

/** What was done last, with the way back, over whichever page is shown; and what could not be stored. */
export function Deeds(props: {
  readonly words: ListWords;
  readonly lang: PageProps['lang'];
  readonly undoing: Undoing;
}) {
  const { words, lang, undoing } = props;
  const { toast, hasFailed } = undoing;
  return (
    <>
      {hasFailed && (
        <div class="undo-toast">
          <Notice
            amiss
            text={say(words, 'failed')}
            dismiss={{ label: say(words, 'close'), onPress: undoing.onFailureSeen }}
          />
        </div>
      )}
      {toast && !hasFailed && (
        <UndoToast
          words={baseWords(lang)}
          toast={toast}
          label={say(words, toast.way)}
          hearsKeys={false}
          onUndo={toast.way === 'undo' ? undoing.onUndo : undoing.onRedo}
          onGone={undoing.onToastGone}
        />
      )}
    </>
  );
}
