import { Fragment } from 'preact';
import { pieces, say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { PageHead } from '../manager/page-head.tsx';
import './settings.css';

/** The commands that the browser knows us by. */
export const COMMANDS = [
  'next-mark',
  'previous-mark',
  'toggle-site',
  'pause-everywhere',
  'note',
  'add-to-base',
  'facts-on-page',
  'page-brief',
] as const;

export interface Shortcut {
  readonly command: (typeof COMMANDS)[number];
  /** "Alt+K", as the browser writes it; empty where there is none. */
  readonly keys: string;
}

export interface ShortcutsScreenProps {
  readonly words: SettingsWords;
  /** Undefined until they are known. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** What is typed in the address bar before a search. */
  readonly keyword: string;
  /** Absent where the browser opens its page of shortcuts for nobody: then it is said where it is. */
  readonly onChange: (() => void) | undefined;
}

/** The keys of today, and the way to where the browser lets them be changed. */
export function ShortcutsScreen({ words, shortcuts, keyword, onChange }: ShortcutsScreenProps) {
  return (
    <div class="settings-page">
      <PageHead title={say(words, 'shortcuts')} lede={say(words, 'shortcutsLede')}>
        {onChange && <Button onPress={onChange}>{say(words, 'changeShortcuts')}</Button>}
      </PageHead>
      {!onChange && <p class="sites-every">{say(words, 'shortcutsWhere')}</p>}
      <section class="set-group set-list" aria-label={say(words, 'shortcuts')}>
        <dl class="shortcuts">
          {shortcuts?.map(({ command, keys }) => (
            <div key={command}>
              <dt>{say(words, `command.${command}`)}</dt>
              <dd>{keys === '' ? say(words, 'noShortcut') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="set-group set-list">
        <h2>{say(words, 'omnibox')}</h2>
        <p>
          {pieces(words, 'omniboxText').map((piece, at) =>
            'slot' in piece ? <kbd key={at}>{keyword}</kbd> : <Fragment key={at}>{piece.text}</Fragment>,
          )}
        </p>
      </section>
    </div>
  );
}
