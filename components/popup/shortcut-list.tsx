import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** The commands that the browser knows us by. */
export const COMMANDS = ['next-mark', 'previous-mark', 'toggle-site', 'note', 'pause-everywhere'] as const;

export interface Shortcut {
  readonly command: (typeof COMMANDS)[number];
  /** "Alt+K", as the browser writes it; empty where there is none. */
  readonly keys: string;
}

/** The keys of today, and the way to where the browser lets them be changed. */
export function ShortcutList(props: {
  readonly words: PopupWords;
  readonly shortcuts: readonly Shortcut[];
  /** Absent where the browser opens that page for nobody: then it is said where it is. */
  readonly onChange: (() => void) | undefined;
}) {
  const { words, shortcuts, onChange } = props;
  return (
    <section class="settings-group" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say(words, 'shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{say(words, `command.${command}`)}</dt>
            <dd>{keys === '' ? say(words, 'noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <Button size="small" onPress={onChange}>
          {say(words, 'changeShortcuts')}
        </Button>
      ) : (
        <p>{say(words, 'shortcutsWhere')}</p>
      )}
    </section>
  );
}
