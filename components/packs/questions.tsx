import { partialDate } from '../../utils/wording/dates.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import type { Offered, PackView } from './view.ts';

export interface QuestionProps {
  readonly words: PacksWords;
  readonly pack: PackView;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What uninstalling takes away, what stays, and how the pack could come back. */
export function UninstallQuestion({ words, pack, onYes, onNo }: QuestionProps) {
  return (
    <Dialog
      title={say(words, 'uninstall.title', { name: pack.title.text })}
      onClose={onNo}
      buttons={
        <>
          <Button onPress={onNo}>{say(words, 'cancel')}</Button>
          <Button look="danger" onPress={onYes}>
            {say(words, 'uninstall.do')}
          </Button>
        </>
      }
    >
      <p>{say(words, 'uninstall.text')}</p>
      <p>{wayBack(words, pack)}</p>
    </Dialog>
  );
}

/** Why the offered version is unusual, before it is taken after all. */
export function ForceQuestion(props: QuestionProps & { readonly offered: Offered }) {
  const { words, pack, offered, onYes, onNo } = props;
  return (
    <Dialog
      title={say(words, 'force.title', { name: pack.title.text })}
      onClose={onNo}
      buttons={
        <>
          <Button onPress={onNo}>{say(words, 'cancel')}</Button>
          <Button onPress={onYes}>{say(words, 'force.do')}</Button>
        </>
      }
    >
      <p>
        {offered.why === 'older'
          ? say(words, 'force.older', { date: partialDate(words.lang, offered.revision) })
          : say(words, 'force.shrunk', { count: offered.entities })}
      </p>
      <p>{say(words, 'force.text')}</p>
    </Dialog>
  );
}

function wayBack(words: PacksWords, { origin }: PackView): string {
  switch (origin.type) {
    case 'bundled':
      return say(words, 'uninstall.bundled');
    case 'address':
      return say(words, 'uninstall.address', { host: new URL(origin.url).hostname });
    case 'file':
    case 'import':
      return say(words, 'uninstall.file', { name: origin.name });
  }
}
