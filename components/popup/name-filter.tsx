import type { Kind } from '../../utils/facts/entity.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { MenuGroup, MenuItem } from '../controls/menu.tsx';
import { Icon } from '../icons/icon.tsx';
import { BesideMenu } from './beside-menu.tsx';
import type { NameOnPage } from './name-row.tsx';
import { isFiltering, type NameFilter } from './page-names.ts';

/** A menu of the kinds that the page has, each to be left out, and of rows that have a flag alone. */
export function FilterMenu(props: {
  readonly words: PopupWords;
  readonly names: readonly NameOnPage[];
  readonly filter: NameFilter;
  readonly onFilter: (filter: NameFilter) => void;
}) {
  const { words, names, filter, onFilter } = props;
  const kinds = KINDS.filter((kind) => names.some(({ entity }) => entity.kind === kind));
  const turn = (kind: Kind) => {
    const without = new Set(filter.without);
    if (!without.delete(kind)) without.add(kind);
    onFilter({ ...filter, without });
  };
  return (
    <BesideMenu icon="filter" label={say(words, 'filter')} pressed={isFiltering(filter)}>
      {() => (
        <>
          <MenuGroup label={say(words, 'filter.kinds')}>
            {kinds.map((kind) => (
              <MenuItem
                key={kind}
                glyph={<Icon name="check" />}
                checked={!filter.without.has(kind)}
                onPress={() => turn(kind)}
              >
                {say(words, `kind.${kind}`)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuGroup label={say(words, 'filter.flags')}>
            <MenuItem
              glyph={<Icon name="check" />}
              checked={filter.flagged}
              onPress={() => onFilter({ ...filter, flagged: !filter.flagged })}
            >
              {say(words, 'filter.flagged')}
            </MenuItem>
          </MenuGroup>
        </>
      )}
    </BesideMenu>
  );
}

const KINDS: readonly Kind[] = ['place', 'person', 'organisation', 'event', 'other'];
