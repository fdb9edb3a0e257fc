import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { groupsOf, type Group } from './groups.ts';
import { PanelRow } from './panel-row.tsx';
import { useAnchor } from './use-anchor.ts';
import { keyOf, type PanelName, type PanelView } from './view.ts';

export interface PanelListProps {
  readonly words: PanelWords;
  readonly names: readonly PanelName[];
  /** As it was when the page last came to rest. */
  readonly view: PanelView | undefined;
  /** Key of the row that is open. */
  readonly opened: string | undefined;
  readonly current: number | undefined;
  readonly onToggle: (name: PanelName) => void;
  readonly details: (name: PanelName) => ComponentChildren;
  /** What stands above the first group. */
  readonly lead?: ComponentChildren;
  /** What stands below the last row. */
  readonly children?: ComponentChildren;
}

/**
 * The names by where they stand, in reading order. Rows and headings are neighbours, so that a row that comes to
 * another group stays the same element, with what is written in it.
 */
export function PanelList(props: PanelListProps) {
  const { words, names, view, opened, current, onToggle, details, lead, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const groups = groupsOf(names, view);
  const rows = groups.flatMap((group) => group.names.map(keyOf));
  useAnchor(list, groups.map(({ place, names: some }) => [place, ...some.map(keyOf)].join('\n')).join('\n'));
  const stop = at !== undefined && rows.includes(at) ? at : rows[0];

  const walk = (event: KeyboardEvent) => {
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('.panel-row') : null;
    const key = from?.dataset['name'];
    const target = key === undefined ? undefined : rowTarget(event, rows, rows.indexOf(key));
    if (target === undefined) return;
    event.preventDefault();
    setAt(target);
    [...(list.current?.querySelectorAll<HTMLElement>('.panel-row') ?? [])]
      .find((row) => row.dataset['name'] === target)
      ?.focus();
  };
  return (
    <div ref={list} class="panel-list" onKeyDown={walk}>
      {lead}
      {groups.flatMap((group) => [
        <h2 key={`place ${group.place}`}>{headingOf(words, group, view)}</h2>,
        ...group.names.map((name) => {
          const key = keyOf(name);
          return (
            <PanelRow
              key={key}
              words={words}
              name={name}
              stop={key === stop}
              open={key === opened}
              current={key === opened ? current : undefined}
              onToggle={() => {
                setAt(key);
                onToggle(name);
              }}
            >
              {key === opened && details(name)}
            </PanelRow>
          );
        }),
      ])}
      {children}
    </div>
  );
}

/** Until the page has said where it is, nobody knows what is on screen. */
function headingOf(words: PanelWords, { place }: Group, view: PanelView | undefined): string {
  return say(words, !view && place === 'onScreen' ? 'place.onPage' : `place.${place}`);
}

function rowTarget(event: KeyboardEvent, rows: readonly string[], at: number): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return rows[Math.min(at + 1, rows.length - 1)];
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
