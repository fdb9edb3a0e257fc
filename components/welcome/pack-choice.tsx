import { say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import { Button } from '../controls/button.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import type { BaseState } from './sample.ts';

/** A pack that came with the extension. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly names: number;
  readonly state: 'installed' | 'filling' | 'failed';
  readonly on: boolean;
}

export interface PackChoiceProps {
  readonly words: WelcomeWords;
  readonly base: BaseState;
  readonly packs: readonly Pack[];
  readonly labelledBy: string;
  readonly onPack: (pack: string, on: boolean) => void;
  readonly onRetry: () => void;
}

/** Which packs' names are marked, and how far each is with being read into the base. */
export function PackChoice({ words, base, packs, labelledBy, onPack, onRetry }: PackChoiceProps) {
  const failed = base === 'failed' || packs.some(({ state }) => state === 'failed');
  const filling = !failed && (packs.length === 0 || packs.some(({ state }) => state === 'filling'));
  return (
    <div class="packs" role="group" aria-labelledby={labelledBy} aria-busy={filling}>
      {packs.map((pack) => (
        <Checkbox
          key={pack.id}
          checked={pack.on}
          aside={packState(words, pack)}
          onChange={(on) => onPack(pack.id, on)}
        >
          {pack.title}
        </Checkbox>
      ))}
      {packs.length === 0 && filling && <p class="hint">{say(words, 'packFilling')}</p>}
      {failed ? (
        <div class="packs-failed" role="alert">
          {packs.length === 0 && <p class="hint">{say(words, 'packFailed')}</p>}
          <Button size="small" onPress={onRetry}>
            {say(words, 'tryAgain')}
          </Button>
        </div>
      ) : (
        packs.length > 0 && <p class="hint">{say(words, 'startWithHint')}</p>
      )}
    </div>
  );
}

function packState(words: WelcomeWords, { state, names }: Pack): string {
  switch (state) {
    case 'installed':
      return say(words, 'names', { count: names });
    case 'filling':
      return say(words, 'packFilling');
    case 'failed':
      return say(words, 'packFailed');
  }
}
