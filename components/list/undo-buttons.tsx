import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';

/** Back and forth through what was done, where there is anything to go to. */
export function UndoButtons(props: {
  readonly words: ListWords;
  /** What would be taken back, and done again. */
  readonly last: string | undefined;
  readonly next: string | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const { words, last, next, onUndo, onRedo } = props;
  return (
    <>
      <IconButton
        icon="undo"
        label={last === undefined ? say(words, 'undo') : say(words, 'undoOf', { what: last })}
        shortcut="Control+Z"
        disabled={last === undefined}
        onPress={onUndo}
      />
      <IconButton
        icon="redo"
        label={next === undefined ? say(words, 'redo') : say(words, 'redoOf', { what: next })}
        shortcut="Control+Shift+Z"
        disabled={next === undefined}
        onPress={onRedo}
      />
    </>
  );
}
