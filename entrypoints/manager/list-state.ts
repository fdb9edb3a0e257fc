import { useState } from 'preact/hooks';
import type { FilterChoice } from '../../components/list/view.ts';
import type { DirectoryFilter, DirectoryOrder } from '../../utils/directory/view.ts';
import type { ListView } from './views.ts';

/** What the reader narrows a list by, beside what the list itself is. */
export type Narrowing = Pick<DirectoryFilter, 'kind' | 'tag' | 'pack'>;

export interface ListState {
  /** Of the list for which it was chosen. */
  readonly view: string;
  readonly query: string;
  readonly narrowing: Narrowing;
}

/** How a list is searched, narrowed and ordered. Another list begins anew; the order stays. */
export function useListState(view: ListView, asked = '') {
  const fresh: ListState = { view: view.key, query: asked, narrowing: {} };
  const [kept, setKept] = useState(fresh);
  const [order, setOrder] = useState<DirectoryOrder>('name');
  const state = kept.view === view.key ? kept : fresh;
  return {
    ...state,
    order,
    onQuery: (query: string) => setKept({ ...state, query }),
    onFilter: (choice: FilterChoice) => setKept({ ...state, narrowing: narrowedBy(state.narrowing, choice) }),
    dropFilters: () => setKept({ ...state, narrowing: {} }),
    onOrder: ({ key }: FilterChoice) => setOrder(ORDERS.find((one) => one === key) ?? 'name'),
  };
}

export const ORDERS = ['name', 'changed', 'kind'] as const satisfies readonly DirectoryOrder[];

function narrowedBy(narrowing: Narrowing, { key, isOn }: FilterChoice): Narrowing {
  const by = key.slice(0, key.indexOf(':'));
  const value = key.slice(by.length + 1);
  const { [by as keyof Narrowing]: _, ...others } = narrowing;
  return isOn ? others : { ...others, [by]: value };
}
