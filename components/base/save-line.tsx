import { useEffect, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { moment } from '../../utils/wording/moment.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { MenuButton, type MenuChoice } from '../controls/menu-button.tsx';
import { useDesk } from './desk.ts';

/** What was done on this page can be taken back, and taken back again. */
export interface UndoProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const MINUTE = 60_000;

/** When the entry was last stored, and the way back. */
export function SaveLine(
  props: UndoProps & {
    readonly changed: number | undefined;
    readonly moreLabel: string;
    readonly choices: readonly MenuChoice[];
    readonly onExport: () => void;
  },
) {
  const { changed, canUndo, canRedo, onUndo, onRedo, onExport, moreLabel, choices } = props;
  const { words } = useDesk();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, [changed]);
  return (
    <div class="save-line">
      <p>{changed === undefined ? '' : savedWhen(words, changed, now)}</p>
      <IconButton
        icon="undo"
        label={say(words, 'undo')}
        shortcut="Control+Z"
        disabled={!canUndo}
        onPress={onUndo}
      />
      <IconButton
        icon="redo"
        label={say(words, 'redo')}
        shortcut="Control+Shift+Z"
        disabled={!canRedo}
        onPress={onRedo}
      />
      <IconButton icon="export" label={say(words, 'export')} onPress={onExport} />
      <MenuButton label={moreLabel} choices={choices} />
    </div>
  );
}

function savedWhen(words: BaseWords, changed: number, now: number): string {
  const minutes = Math.floor((now - changed) / MINUTE);
  if (minutes < 1) return say(words, 'saved.now');
  if (minutes < 60) return say(words, 'saved.minutes', { count: minutes });
  if (minutes < 60 * 24) return say(words, 'saved.hours', { count: Math.floor(minutes / 60) });
  return say(words, 'saved.on', { date: moment(words.lang, changed) });
}
