import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { arrowTarget } from '../controls/roving.ts';

export interface BulkDeeds {
  readonly onTag: () => void;
  readonly onMerge: () => void;
  readonly onHide: () => void;
  readonly onShow: () => void;
  readonly onBin: () => void;
  readonly onClear: () => void;
}

export interface BulkBarProps extends BulkDeeds {
  readonly words: ListWords;
  readonly selected: number;
  readonly total: number;
  /** All of what is selected is hidden already. */
  readonly areHidden: boolean;
  readonly canMerge: boolean;
  /** None of it is the reader's own: a pack's entry is hidden, never put away. */
  readonly canBin: boolean;
  /** A deed is being done. */
  readonly isBusy: boolean;
}

/** What can be done with all that is selected. Arrows walk it too. */
export function BulkBar(props: BulkBarProps) {
  const { words, selected, total, areHidden, canMerge, canBin, isBusy } = props;
  const said = say(words, 'selectedOf', { count: selected, total });
  const walk = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled')];
    const to = arrowTarget(event, buttons.indexOf(document.activeElement as HTMLElement), buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <div class="bulk-bar" role="toolbar" aria-label={said} aria-busy={isBusy} onKeyDown={walk}>
      <b>{isBusy ? say(words, 'working') : say(words, 'selected', { count: selected })}</b>
      <IconButton icon="tag" label={say(words, 'bulk.tag')} disabled={isBusy} onPress={props.onTag} />
      <IconButton
        icon="merge"
        label={say(words, 'bulk.merge')}
        disabled={isBusy || !canMerge}
        onPress={props.onMerge}
      />
      {areHidden ? (
        <IconButton icon="show" label={say(words, 'bulk.show')} disabled={isBusy} onPress={props.onShow} />
      ) : (
        <IconButton icon="hide" label={say(words, 'bulk.hide')} disabled={isBusy} onPress={props.onHide} />
      )}
      <IconButton
        icon="trash"
        label={canBin ? say(words, 'bulk.bin') : say(words, 'bulk.packsStay')}
        disabled={isBusy || !canBin}
        onPress={props.onBin}
      />
      <span class="bulk-line" />
      <IconButton icon="close" label={say(words, 'bulk.clear')} onPress={props.onClear} />
    </div>
  );
}
