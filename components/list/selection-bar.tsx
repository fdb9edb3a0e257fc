import type { ComponentChildren } from 'preact';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { arrowTarget } from '../controls/roving.ts';

/** Over the end of a list: how much is selected, what can be done with it, and the way out. Arrows walk it too. */
export function SelectionBar(props: {
  readonly words: ListWords;
  readonly selected: number;
  readonly total: number;
  /** A deed is being done. */
  readonly isBusy: boolean;
  readonly onClear: () => void;
  /** What can be done. */
  readonly children: ComponentChildren;
}) {
  const { words, selected, total, isBusy, onClear, children } = props;
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
      {children}
      <span class="bulk-line" />
      <IconButton icon="close" label={say(words, 'bulk.clear')} onPress={onClear} />
    </div>
  );
}
