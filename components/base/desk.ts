import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import type { FactTables, FieldsEdit, FoundView } from './view.ts';

/** What every field of an entry's page works with, wherever it stands. */
export interface Desk {
  readonly words: BaseWords;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  /** What was typed at another time and could not be stored, by the cell. */
  readonly left: () => Readonly<Record<string, FieldsEdit>>;
  readonly onLeft: (cell: string, left: FieldsEdit | undefined) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a field stands outside of an entry’s page');
  return desk;
}
