import { useId, useRef, useState } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Segmented } from '../controls/segmented.tsx';
import { Icon } from '../icons/icon.tsx';
import { ChoiceMenu } from '../list/choice-menu.tsx';
import type { FilterChoice, FilterGroup } from '../list/view.ts';
import { NoteDays, type NoteDaysProps } from './note-days.tsx';

/** What is asked first of notes of pages: all of them, or those whose page is no longer as it was. */
export const STANDINGS = ['all', 'changed', 'gone'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface NoteFiltersProps {
  readonly words: NotesWords;
  readonly list: ListWords;
  readonly standing: Standing;
  /** How many notes each of them would show. */
  readonly standings: Readonly<Record<Standing, number>>;
  readonly onStanding: (standing: Standing) => void;
  readonly filters: readonly FilterGroup[];
  readonly onFilter: (choice: FilterChoice) => void;
  /** Between which the notes that are shown were taken. */
  readonly days: NoteDaysProps['days'];
  readonly onDays: NoteDaysProps['onDays'];
  /** Empty while something is searched for: the best comes first then. */
  readonly orders: readonly FilterChoice[];
  readonly onOrder: (choice: FilterChoice) => void;
}

/** What a list of notes is narrowed and ordered by. */
export function NoteFilters(props: NoteFiltersProps) {
  const { words, list, standing, standings, filters, orders } = props;
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const choose = (choice: FilterChoice) => {
    const asksForDays = choice.asks === 'days';
    // Another time, or none: the days that are shown no longer hold.
    if (asksForDays || choice.key.startsWith('made:')) setIsAsking(asksForDays);
    if (!asksForDays) props.onFilter(choice);
  };
  const chosen = filters.flatMap(({ choices }) => choices.filter(({ isOn }) => isOn));
  const byNow = orders.find(({ isOn }) => isOn)?.label.text ?? '';
  return (
    <>
      <span id={id} class="for-screen-readers">
        {say(words, 'standing')}
      </span>
      <Segmented
        labelledBy={id}
        options={STANDINGS.map((value) => ({
          value,
          label: say(words, `standing.${value}`, { amount: amount(words.lang, standings[value]) }),
        }))}
        value={standing}
        onChange={props.onStanding}
      />
      <div ref={bar} class="list-filters">
        {filters.length > 0 && (
          <ChoiceMenu label={say(list, 'filter')} icon="filter" groups={filters} onChoose={choose}>
            {say(list, 'filter')}
          </ChoiceMenu>
        )}
        {chosen.map((choice) => (
          <button
            key={choice.key}
            type="button"
            class="filter-chip on"
            aria-label={say(list, 'filter.drop', { name: choice.label.text })}
            onClick={() => choose(choice)}
          >
            <bdi lang={choice.label.lang}>{choice.label.text}</bdi>
            <Icon name="close" size={12} />
          </button>
        ))}
        {orders.length > 0 && (
          <span class="list-order">
            <ChoiceMenu
              label={say(list, 'order', { by: byNow })}
              groups={[{ label: say(list, 'order', { by: byNow }), choices: orders }]}
              onChoose={props.onOrder}
            >
              {byNow}
            </ChoiceMenu>
          </span>
        )}
      </div>
      {isAsking && (
        <NoteDays
          words={words}
          days={props.days}
          onDays={props.onDays}
          onClose={() => {
            setIsAsking(false);
            bar.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </>
  );
}
