import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { SelectionBar } from './selection-bar.tsx';

export interface BulkDeeds {
  readonly onTag: () => void;
  readonly onMerge: () => void;
  readonly onHide: () => void;
  readonly onShow: () => void;
  readonly onExport: () => void;
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

/** What can be done with all entries that are selected. */
export function BulkBar(props: BulkBarProps) {
  const { words, areHidden, canMerge, canBin, isBusy } = props;
  return (
    <SelectionBar {...props}>
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
      <IconButton icon="export" label={say(words, 'export')} disabled={isBusy} onPress={props.onExport} />
      <IconButton
        icon="trash"
        label={canBin ? say(words, 'bulk.bin') : say(words, 'bulk.packsStay')}
        disabled={isBusy || !canBin}
        onPress={props.onBin}
      />
    </SelectionBar>
  );
}
