import { useId } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Segmented } from '../controls/segmented.tsx';
import { Icon } from '../icons/icon.tsx';
import { ChoiceMenu } from '../list/choice-menu.tsx';
import type { FilterChoice, FilterGroup } from '../list/view.ts';

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
  /** Empty while something is searched for: the best comes first then. */
  readonly orders: readonly FilterChoice[];
  readonly onOrder: (choice: FilterChoice) => void;
}

/** What a list of notes is narrowed and ordered by. */
export function NoteFilters(props: NoteFiltersProps) {
  const { words, list, standing, standings, filters, orders } = props;
  const id = useId();
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
      <div class="list-filters">
        {filters.length > 0 && (
          <ChoiceMenu label={say(list, 'filter')} icon="filter" groups={filters} onChoose={props.onFilter}>
            {say(list, 'filter')}
          </ChoiceMenu>
        )}
        {chosen.map((choice) => (
          <button
            key={choice.key}
            type="button"
            class="filter-chip on"
            aria-label={say(list, 'filter.drop', { name: choice.label.text })}
            onClick={() => props.onFilter(choice)}
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
    </>
  );
}
