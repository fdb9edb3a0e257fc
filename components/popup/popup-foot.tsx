import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { MenuItem } from '../controls/menu.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import { BesideMenu } from './beside-menu.tsx';

export interface FootDeeds {
  readonly onNew: () => void;
  /** The facts of this page's names, with sources: handed over, or shown first; absent where there are none. */
  readonly onBrief?: ((how: 'copy' | 'save' | 'show') => void) | undefined;
  /** Notes and facts as files. */
  readonly onExport: () => void;
  readonly onSettings: () => void;
  /** Opens the page where packs and facts are looked after. */
  readonly onOpenBase: () => void;
}

/** Shows the brief, wherever the reader is in the popup and writes nothing. */
export const BRIEF_KEY = 'B';

type FootKey = 'export.open' | 'brief.show' | 'brief.copy' | 'brief.save';

export function PopupFoot(props: FootDeeds & { readonly words: PopupWords }) {
  const { words, onBrief } = props;
  return (
    <footer class="popup-foot">
      <Button icon="plus" onPress={props.onNew}>
        {say(words, 'new')}
      </Button>
      <span>
        <BesideMenu icon="export" label={say(words, 'export')}>
          {(close) => {
            const item = (icon: IconName, key: FootKey, deed: () => void, shortcut?: string) => (
              <MenuItem
                glyph={<Icon name={icon} />}
                {...(shortcut !== undefined && { shortcut })}
                onPress={() => {
                  close(true);
                  deed();
                }}
              >
                {say(words, key)}
              </MenuItem>
            );
            return (
              <>
                {item('export', 'export.open', props.onExport)}
                {onBrief && (
                  <>
                    {item('note', 'brief.show', () => onBrief('show'), BRIEF_KEY)}
                    {item('copy', 'brief.copy', () => onBrief('copy'))}
                    {item('import', 'brief.save', () => onBrief('save'))}
                  </>
                )}
              </>
            );
          }}
        </BesideMenu>
        <IconButton icon="gear" label={say(words, 'settings')} onPress={props.onSettings} />
        <button type="button" class="button quiet medium" onClick={() => props.onOpenBase()}>
          {say(words, 'openBase')}
          <Icon name="forward" size={14} />
        </button>
      </span>
    </footer>
  );
}
