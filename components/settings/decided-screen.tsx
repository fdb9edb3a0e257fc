import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { PageHead } from '../manager/page-head.tsx';
import { DecisionList, type DecisionRow } from './decision-list.tsx';

export interface DecidedScreenProps {
  readonly words: SettingsWords;
  /** What the reader chose and hid, the latest first; undefined until it is known. */
  readonly chosen: readonly DecisionRow[] | undefined;
  readonly hidden: readonly DecisionRow[] | undefined;
  readonly onForget: (id: string) => void;
}

/** What was decided about names while reading, and the way back from it. */
export function DecidedScreen({ words, chosen, hidden, onForget }: DecidedScreenProps) {
  return (
    <div class="settings-page">
      <PageHead title={say(words, 'decided')} lede={say(words, 'decidedLede')} />
      <DecisionList
        words={words}
        title={say(words, 'chosen')}
        none={say(words, 'chosen.none')}
        rows={chosen}
        onForget={onForget}
      />
      <DecisionList
        words={words}
        title={say(words, 'hidden')}
        none={say(words, 'hidden.none')}
        rows={hidden}
        onForget={onForget}
      />
    </div>
  );
}
