import { useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton, type MenuChoice } from '../controls/menu-button.tsx';
import { Value } from '../facts/value.tsx';
import { WebLink } from '../facts/web-link.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from './desk.ts';
import { AsOfCell, ValueCell, type FactCellProps } from './fact-cells.tsx';
import { FactConflict } from './fact-conflict.tsx';
import { FactDate } from './fact-date.tsx';
import { FactMore } from './fact-more.tsx';
import type { FactGroup, FactLine } from './view.ts';
import '../facts/fact-list.css';

/** What can be done with one line. */
export interface FactDeeds {
  readonly onSave: FactCellProps['onSave'];
  readonly onHide: (line: FactLine) => void;
  readonly onDelete: (line: FactLine) => void;
  readonly onKeepMine: (line: FactLine) => void;
  /** The reader's value goes, and the pack's is there again. */
  readonly onTakeTheirs: (line: FactLine) => void;
}

/** Lines of one fact that are seen without asking: what is older is history. */
const SHOWN = 4;

/** All that is said of one fact, best first. */
export function FactRows(props: FactDeeds & { readonly group: FactGroup }) {
  const { group } = props;
  const { words, left: unfinished } = useDesk();
  const { lines } = group;
  const isLeft = ({ slot }: FactLine) =>
    Object.keys(unfinished()).some((cell) => cell.startsWith(`${slot}/`));
  const [all, setAll] = useState(() => lines.slice(SHOWN).some(isLeft));
  const shown = all || lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  const left = lines.length - shown.length;
  return (
    <tbody>
      {shown.map((line, at) => (
        <FactRow key={line.slot} {...props} line={line} at={at} />
      ))}
      {(left > 0 || (all && lines.length > SHOWN + 1)) && (
        <tr>
          <td />
          <td colSpan={4}>
            <Button size="small" look="quiet" expanded={all} onPress={() => setAll(!all)}>
              {all ? say(words, 'showFewer') : say(words, 'showMore', { count: left })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function FactRow(
  props: FactDeeds & { readonly group: FactGroup; readonly line: FactLine; readonly at: number },
) {
  const { group, line, at, onSave } = props;
  const { words, left } = useDesk();
  const [more, setMore] = useState<'all' | 'source' | undefined>(() =>
    left()[`${line.slot}/more`] ? 'all' : undefined,
  );
  const { said, conflict } = line;
  const { source } = said;
  const openSource = () => setMore('source');
  return (
    <>
      <tr data-key={line.slot} class={at === 0 ? 'first' : undefined}>
        <th scope="row">
          <FactName group={group} at={at} />
        </th>
        <td class="fact-value">
          <ValueCell line={line} onSave={onSave} />
          {line.over && <PackValue {...props} over={line.over} />}
          {conflict && <FactConflict {...props} words={words} conflict={conflict} />}
        </td>
        <td class="fact-asof">
          <AsOfCell line={line} isOld={at === 0 && group.yearsOld !== undefined} onSave={onSave} />
        </td>
        <td class="fact-source">
          {source.name !== '' && (
            <WebLink
              url={source.url}
              title={source.url === undefined ? source.title : say(words, 'newTab', { source: source.title })}
              name={<bdi>{source.name}</bdi>}
            />
          )}
          {line.isOwn && !line.over && <b class="by-you">{say(words, 'saidByYou')} </b>}
          {source.name === '' && (
            <Button
              size="small"
              look="quiet"
              label={say(words, 'source.addOf', { what: line.label })}
              onPress={openSource}
            >
              {say(words, 'source.add')}
            </Button>
          )}
        </td>
        <td class="fact-deeds">
          <MenuButton
            label={say(words, 'moreOf', { name: line.label })}
            choices={choicesOf(props, () => setMore(more ? undefined : 'all'), more !== undefined)}
          />
        </td>
      </tr>
      {more && (
        <tr class="fact-more-row">
          <td colSpan={5}>
            <FactMore
              line={line}
              begins={more === 'source' ? 'sourceTitle' : undefined}
              onSave={onSave}
              onClose={() => setMore(undefined)}
            />
          </td>
        </tr>
      )}
    </>
  );

  function choicesOf(
    { onHide, onDelete, onTakeTheirs }: FactDeeds,
    toggle: () => void,
    isOpen: boolean,
  ): MenuChoice[] {
    const what = line.label;
    return [
      {
        icon: isOpen ? 'up' : 'edit',
        label: say(words, isOpen ? 'allFields.close' : 'allFields'),
        onPress: toggle,
      },
      line.over
        ? { icon: 'undo', label: say(words, 'takeBack'), onPress: () => onTakeTheirs(line) }
        : line.isOwn
          ? { icon: 'trash', label: say(words, 'binOf', { what }), onPress: () => onDelete(line) }
          : { icon: 'hide', label: say(words, 'hideOf', { what }), onPress: () => onHide(line) },
    ];
  }
}

/** The name of the fact stands in its first line; that sources differ in the one after it. */
function FactName({ group, at }: { readonly group: FactGroup; readonly at: number }) {
  const { words } = useDesk();
  const { label, sourcesDiffer, yearsOld, lines } = group;
  const differsHere = sourcesDiffer && at === Math.min(1, lines.length - 1);
  return (
    <>
      {at === 0 ? label : <span class="for-screen-readers">{label}</span>}
      {differsHere && (
        <span class="fact-flag">
          <Icon name="differ" size={12} />
          {say(words, 'sourcesDiffer')}
        </span>
      )}
      {at === 0 && yearsOld !== undefined && (
        <span class="fact-flag old">
          <Icon name="clock" size={12} />
          {say(words, 'yearsOld', { count: yearsOld })}
        </span>
      )}
    </>
  );
}

/** What the pack says of it, one press away, and the way back to it. */
function PackValue({
  line,
  over,
  onTakeTheirs,
}: FactDeeds & { readonly line: FactLine; readonly over: NonNullable<FactLine['over']> }) {
  const { words } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <div class="pack-value">
      <Button
        size="small"
        look="quiet"
        expanded={open}
        label={say(words, 'editedOf', { what: line.label })}
        onPress={() => setOpen(!open)}
      >
        {say(words, 'editedByYou')}
      </Button>
      {open && (
        <p>
          <span class="base-quiet">{say(words, 'packSays')}</span>{' '}
          <Value lang={words.lang} value={over.value} />{' '}
          <span class="base-quiet">
            <FactDate words={words} said={over} />
            {over.source.name === '' ? '' : ` · ${over.source.name}`}
          </span>
          <Button size="small" onPress={() => onTakeTheirs(line)}>
            {say(words, 'takeBack')}
          </Button>
        </p>
      )}
    </div>
  );
}
