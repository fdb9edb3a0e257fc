import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { MenuItem } from '../controls/menu.tsx';
import { Icon } from '../icons/icon.tsx';
import { BesideMenu } from './beside-menu.tsx';

export interface FootDeeds {
  readonly onNew: () => void;
  /** The facts of this page's names, with sources; absent where there are none. */
  readonly onBrief?: ((how: 'copy' | 'save') => void) | undefined;
  readonly onSettings: () => void;
  /** Opens the page where packs and facts are looked after. */
  readonly onOpenBase: () => void;
}

export function PopupFoot(props: FootDeeds & { readonly words: PopupWords }) {
  const { words, onBrief } = props;
  return (
    <footer class="popup-foot">
      <Button icon="plus" onPress={props.onNew}>
        {say(words, 'new')}
      </Button>
      <span>
        {onBrief && (
          <BesideMenu icon="export" label={say(words, 'export')}>
            {(close) =>
              (['copy', 'save'] as const).map((how) => (
                <MenuItem
                  key={how}
                  glyph={<Icon name={how === 'copy' ? 'copy' : 'import'} />}
                  onPress={() => {
                    close(true);
                    onBrief(how);
                  }}
                >
                  {say(words, `brief.${how}`)}
                </MenuItem>
              ))
            }
          </BesideMenu>
        )}
        <IconButton icon="gear" label={say(words, 'settings')} onPress={props.onSettings} />
        <button type="button" class="button quiet medium" onClick={() => props.onOpenBase()}>
          {say(words, 'openBase')}
          <Icon name="forward" size={14} />
        </button>
      </span>
    </footer>
  );
}
