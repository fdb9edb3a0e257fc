import type { CardWords } from '../../utils/wording/card.ts';
import { languageWord } from '../../utils/wording/language-words.ts';
import { say } from '../../utils/wording/say.ts';
import { KindGlyph } from '../controls/kind.tsx';
import { Menu, MenuGroup, MenuItem } from '../controls/menu.tsx';
import { Icon } from '../icons/icon.tsx';
import type { CardDeed } from './card-kept.tsx';
import type { CardReading } from './card-props.ts';

export interface CardMenuProps {
  readonly words: CardWords;
  readonly surface: string;
  /** The reading that is shown. */
  readonly shown: CardReading;
  /** Those that no tab shows. */
  readonly others: readonly CardReading[];
  /** Whether the name has more readings than one. */
  readonly isAmbiguous: boolean;
  readonly lang: string;
  readonly page: boolean;
  readonly site: string | undefined;
  readonly onChoose: (entity: string) => void;
  readonly onKeep: (deed: CardDeed) => void;
  /** Each of these is offered where it is given. */
  readonly onEdit: (() => void) | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly onCopy: (() => void) | undefined;
  readonly onWhy: (() => void) | undefined;
  readonly onClose: (back: boolean) => void;
}

/** What may be done with the entity and decided about the name; nothing here takes anything from the base. */
export function CardMenu(props: CardMenuProps) {
  const { words, surface: name, shown, others, lang, page, site, onKeep } = props;
  const language = languageWord(words, lang);
  const act = (deed: () => void) => () => {
    props.onClose(true);
    deed();
  };
  return (
    <div class="card-menu">
      <Menu label={say(words, 'more')} onClose={props.onClose}>
        {others.length > 0 && (
          <MenuGroup label={say(words, 'otherMeanings')}>
            {others.map(({ id, kind, tabLabel }) => (
              <MenuItem key={id} glyph={<KindGlyph kind={kind} />} onPress={act(() => props.onChoose(id))}>
                {tabLabel}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
        <Deeds {...props} act={act} />
        {props.isAmbiguous && lang !== NO_LANGUAGE && (
          <div class="menu-group" role="none">
            <MenuItem glyph={<Icon name="pin" />} onPress={act(() => onKeep('always'))}>
              {say(words, 'always', { reading: shown.tabLabel, name, language })}
            </MenuItem>
          </div>
        )}
        <MenuGroup label={say(words, 'wrongMatch', { name })}>
          {page && (
            <MenuItem glyph={HIDE} onPress={act(() => onKeep('page'))}>
              {say(words, 'hideOnPage')}
            </MenuItem>
          )}
          {site !== undefined && (
            <MenuItem glyph={HIDE} onPress={act(() => onKeep('site'))}>
              {say(words, 'hideOnSite', { site })}
            </MenuItem>
          )}
          <MenuItem glyph={HIDE} onPress={act(() => onKeep('everywhere'))}>
            {say(words, 'hideEverywhere')}
          </MenuItem>
        </MenuGroup>
      </Menu>
    </div>
  );
}

function Deeds(props: CardMenuProps & { readonly act: (deed: () => void) => () => void }) {
  const { words, onEdit, onOpen, onCopy, onWhy, act } = props;
  if (!onEdit && !onOpen && !onCopy && !onWhy) return null;
  return (
    <div class="menu-group" role="none">
      {onEdit && (
        <MenuItem glyph={<Icon name="edit" />} onPress={act(onEdit)}>
          {say(words, 'editFacts')}
        </MenuItem>
      )}
      {onOpen && (
        <MenuItem glyph={<Icon name="open" />} onPress={act(onOpen)}>
          {say(words, 'openInBase')}
        </MenuItem>
      )}
      {onCopy && (
        <MenuItem glyph={<Icon name="copy" />} onPress={act(onCopy)}>
          {say(words, 'copyFacts')}
        </MenuItem>
      )}
      {onWhy && (
        <MenuItem glyph={<Icon name="info" />} onPress={act(onWhy)}>
          {say(words, 'why')}
        </MenuItem>
      )}
    </div>
  );
}

const HIDE = <Icon name="hide" />;

/** Of a text whose language nobody can tell: nothing can be kept by it. */
const NO_LANGUAGE = 'und';
