import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PresentedStatement } from '../../utils/facts/presented.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Value } from '../facts/value.tsx';
import { WebLink } from '../facts/web-link.tsx';
import { Icon } from '../icons/icon.tsx';
import type { FactGroup, FactLine } from './view.ts';
import '../facts/fact-list.css';

/** What can be done with one line. */
export interface FactDeeds {
  readonly onEdit: (line: FactLine) => void;
  readonly onHide: (line: FactLine) => void;
  readonly onDelete: (line: FactLine) => void;
  readonly onKeepMine: (line: FactLine) => void;
  readonly onTakeTheirs: (line: FactLine) => void;
}

/** Lines of one fact that are seen without asking: what is older is history. */
const SHOWN = 4;

/** All that is said of one fact, best first. */
export function FactRows(
  props: FactDeeds & {
    readonly words: BaseWords;
    readonly group: FactGroup;
    /** Key of the line whose form is open. */
    readonly editing: string | undefined;
    readonly form: ComponentChildren;
  },
) {
  const { words, group, editing, form } = props;
  const [all, setAll] = useState(false);
  const { lines } = group;
  const shown = all || lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  const left = lines.length - shown.length;
  return (
    <tbody>
      {shown.map((line, at) => (
        <tr key={line.key} data-key={line.key} class={at === 0 ? 'first' : undefined}>
          <th scope="row">
            {at === 0 ? (
              <FactName words={words} group={group} />
            ) : (
              <span class="for-screen-readers">{group.label}</span>
            )}
          </th>
          {line.key === editing ? (
            <td colSpan={5} class="fact-form">
              {form}
            </td>
          ) : (
            <FactCells {...props} line={line} />
          )}
        </tr>
      ))}
      {(left > 0 || (all && lines.length > SHOWN + 1)) && (
        <tr>
          <td />
          <td colSpan={5}>
            <Button size="small" look="quiet" expanded={all} onPress={() => setAll(!all)}>
              {all ? say(words, 'showFewer') : say(words, 'showMore', { count: left })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function FactName({ words, group }: { readonly words: BaseWords; readonly group: FactGroup }) {
  return (
    <>
      {group.label}
      {group.sourcesDiffer && (
        <span class="fact-flag">
          <Icon name="differ" size={12} />
          {say(words, 'sourcesDiffer')}
        </span>
      )}
      {group.yearsOld !== undefined && (
        <span class="fact-flag old">
          <Icon name="clock" size={12} />
          {say(words, 'yearsOld', { count: group.yearsOld })}
        </span>
      )}
    </>
  );
}

function FactCells(props: FactDeeds & { readonly words: BaseWords; readonly line: FactLine }) {
  const { words, line, onEdit, onHide, onDelete } = props;
  const { said, label, isOwn } = line;
  return (
    <>
      <td class="fact-value">
        <button type="button" class="value-button" onClick={() => onEdit(line)}>
          {said.value.type === 'link' ? (
            <b>{said.value.url}</b>
          ) : (
            <Value lang={words.lang} value={said.value} />
          )}
          <span class="for-screen-readers">{say(words, 'editOf', { what: label })}</span>
        </button>
        {line.conflict && <Conflict {...props} conflict={line.conflict} />}
      </td>
      <td class="fact-when">{dateOf(words, said)}</td>
      <td class="fact-source">
        {said.source.name !== '' && (
          <WebLink
            url={said.source.url}
            title={
              said.source.url === undefined
                ? said.source.title
                : say(words, 'newTab', { source: said.source.title })
            }
            name={<bdi>{said.source.name}</bdi>}
          />
        )}
      </td>
      <td class="fact-by">{isOwn ? <b>{say(words, 'saidByYou')}</b> : say(words, 'byPack')}</td>
      <td class="fact-deeds">
        <IconButton icon="edit" label={say(words, 'editOf', { what: label })} onPress={() => onEdit(line)} />
        {isOwn ? (
          <IconButton
            icon="trash"
            label={say(words, 'deleteOf', { what: label })}
            onPress={() => onDelete(line)}
          />
        ) : (
          <IconButton
            icon="hide"
            label={say(words, 'hideOf', { what: label })}
            onPress={() => onHide(line)}
          />
        )}
      </td>
    </>
  );
}

function Conflict(
  props: FactDeeds & {
    readonly words: BaseWords;
    readonly line: FactLine;
    readonly conflict: NonNullable<FactLine['conflict']>;
  },
) {
  const { words, line, conflict, onKeepMine, onTakeTheirs } = props;
  const { before, theirs } = conflict;
  return (
    <div class="fact-conflict" role="group" aria-label={say(words, 'conflict.title')}>
      <p>
        <Icon name="differ" size={14} />
        {say(words, 'conflict.title')}
      </p>
      <dl>
        <Side words={words} label={say(words, 'conflict.mine')} said={[line.said]} />
        {before && <Side words={words} label={say(words, 'conflict.before')} said={[before]} />}
        <Side words={words} label={say(words, 'conflict.now')} said={theirs} />
      </dl>
      <div class="form-buttons">
        <Button size="small" onPress={() => onKeepMine(line)}>
          {say(words, 'conflict.keep')}
        </Button>
        <Button size="small" onPress={() => onTakeTheirs(line)}>
          {say(words, 'conflict.take')}
        </Button>
      </div>
    </div>
  );
}

function Side(props: {
  readonly words: BaseWords;
  readonly label: string;
  readonly said: readonly PresentedStatement[];
}) {
  const { words, label, said } = props;
  return (
    <div>
      <dt>{label}</dt>
      {said.length === 0 && <dd>{say(words, 'conflict.gone')}</dd>}
      {said.map((one, at) => (
        <dd key={at}>
          <Value lang={words.lang} value={one.value} /> <span class="base-quiet">{dateOf(words, one)}</span>
        </dd>
      ))}
    </div>
  );
}

function dateOf(words: BaseWords, { asOfKind, asOf, readOn }: PresentedStatement): ComponentChildren {
  if (asOfKind === 'publication' && asOf !== undefined)
    return say(words, 'published', { year: partialDate(words.lang, asOf, 'year') });
  if (asOf !== undefined)
    return (
      <time dateTime={asOf} title={partialDate(words.lang, asOf)}>
        {partialDate(words.lang, asOf, 'year')}
      </time>
    );
  return readOn === undefined
    ? say(words, 'undated')
    : say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
}
