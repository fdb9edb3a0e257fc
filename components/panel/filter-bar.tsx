import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { KindGlyph } from '../controls/kind.tsx';
import { Icon } from '../icons/icon.tsx';
import { choicesIn, toggled, type Filter, type Flag } from './filter.ts';
import type { PanelName } from './view.ts';

/** Buttons that stay pressed: one for each kind and each flag that the page's names have. */
export function FilterBar(props: {
  readonly words: PanelWords;
  readonly id: string;
  readonly names: readonly PanelName[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const { words, id, names, filter, onFilter } = props;
  const { kinds, flags } = choicesIn(names);
  return (
    <div id={id} class="filter-bar" role="group" aria-label={say(words, 'filter')}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="filter-chip"
          aria-pressed={filter.kinds.has(kind)}
          onClick={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
        >
          <KindGlyph kind={kind} />
          {say(words, `kind.${kind}`)}
        </button>
      ))}
      {flags.map((flag) => (
        <button
          key={flag}
          type="button"
          class="filter-chip"
          aria-pressed={filter.flags.has(flag)}
          onClick={() => onFilter({ ...filter, flags: toggled(filter.flags, flag) })}
        >
          <Icon name={ICONS[flag]} size={14} />
          {flag === 'differs' ? say(words, 'sourcesDiffer') : say(words, `flag.${flag}`)}
        </button>
      ))}
    </div>
  );
}

const ICONS = { differs: 'differ', old: 'clock', note: 'note' } as const satisfies Record<Flag, string>;
