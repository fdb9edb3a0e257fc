import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** Names that were noticed on the page and are not in the base; a press opens the form that adds one. */
export function MetChips(props: {
  readonly words: PopupWords;
  readonly names: readonly string[];
  readonly onAddMet: (name: string) => void;
}) {
  const { words, names, onAddMet } = props;
  return (
    <div class="met-chips" role="group" aria-label={say(words, 'met.list')}>
      {names.map((name) => (
        <Button
          key={name}
          size="small"
          icon="plus"
          label={say(words, 'met.add', { name })}
          onPress={() => onAddMet(name)}
        >
          <bdi>{name}</bdi>
        </Button>
      ))}
    </div>
  );
}
