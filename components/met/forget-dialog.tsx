import type { MetWords } from '../../utils/wording/met.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';

export interface ForgetDialogProps {
  readonly words: MetWords;
  /** How many names go. */
  readonly count: number;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Asks whether what was counted is to go for good. */
export function ForgetDialog({ words, count, onKeep, onForget }: ForgetDialogProps) {
  return (
    <Dialog
      title={say(words, 'forgetAsk')}
      onClose={onKeep}
      buttons={
        <>
          <Button onPress={onKeep}>{say(words, 'keep')}</Button>
          <Button look="danger" onPress={onForget}>
            {say(words, 'forget')}
          </Button>
        </>
      }
    >
      <p>{say(words, 'forgetText', { count })}</p>
    </Dialog>
  );
}
