import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { Menu, MenuGroup, MenuItem } from '../controls/menu.tsx';
import { Icon } from '../icons/icon.tsx';
import type { CopyFormat } from './card-props.ts';

const FORMATS: readonly CopyFormat[] = ['text', 'markdown', 'csl-json', 'bibtex'];

/** How one fact, or all of them, are copied; and a note on the one. */
export function CopyMenu(props: {
  readonly words: CardWords;
  /** The fact in words; absent for all. */
  readonly fact: string | undefined;
  readonly onCopy: (format: CopyFormat) => void;
  /** Without it no note is taken on the fact. */
  readonly onNote: (() => void) | undefined;
  readonly onClose: (back: boolean) => void;
}) {
  const { words, fact, onCopy, onNote, onClose } = props;
  const label = fact === undefined ? say(words, 'copyFacts') : say(words, 'copyFact', { label: fact });
  return (
    <div class="card-menu">
      <Menu label={label} onClose={onClose}>
        <MenuGroup label={label}>
          {FORMATS.map((format) => (
            <MenuItem
              key={format}
              glyph={<Icon name="copy" />}
              {...(format === 'text' && fact === undefined ? { shortcut: 'C' } : {})}
              onPress={() => {
                onClose(true);
                onCopy(format);
              }}
            >
              {say(words, `copy.${format}`)}
            </MenuItem>
          ))}
        </MenuGroup>
        {onNote && (
          <div class="menu-group" role="none">
            <MenuItem
              glyph={<Icon name="addNote" />}
              shortcut="N"
              onPress={() => {
                // The editor takes the focus.
                onClose(false);
                onNote();
              }}
            >
              {say(words, 'noteOnFact')}
            </MenuItem>
          </div>
        )}
      </Menu>
    </div>
  );
}
