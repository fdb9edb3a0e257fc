import type { ListedNote } from '../notes/note-list.ts';
import { searchedNote, type FoundNotes } from '../notes/note-search.ts';
import type { SearchNews, SearchOrder } from './note-search-worker.ts';

/** The search of notes: of a hundred thousand it takes seconds to read and must not hold up the page. */
export interface NoteFinder {
  /** Takes in what is new or other among these, a slice at a time, and drops what is no longer among them. */
  follow(notes: readonly ListedNote[]): void;
  /** What is found among those that are taken in; undefined once a later query was asked. */
  find(query: string): Promise<FoundNotes | undefined>;
  /** More is to be taken in. */
  readonly isBehind: boolean;
  end(): void;
}

export interface NoteFinderNeeds {
  readonly worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
  /** More was taken in: all, or twice as much as the last time. */
  readonly onTaken: () => void;
  readonly onFault: (message: string) => void;
}

/** Notes in one message: a query that is typed meanwhile waits for no more than these. */
const SLICE = 300;

export function openNoteFinder({ worker, onTaken, onFault }: NoteFinderNeeds): NoteFinder {
  const sent = new Map<string, ListedNote>();
  let waiting: ListedNote[] = [];
  let gone: string[] = [];
  let isTaking = false;
  let taken = 0;
  let toldAt = SLICE;
  let asked = 0;
  let answer: ((found: FoundNotes | undefined) => void) | undefined;

  const post = (order: SearchOrder): void => worker.postMessage(order);
  const pump = (): void => {
    if (isTaking || waiting.length + gone.length === 0) return;
    isTaking = true;
    const slice = waiting.splice(-SLICE).reverse();
    taken += slice.length;
    post({ does: 'take', notes: slice.map(searchedNote), drop: gone });
    gone = [];
  };
  worker.addEventListener('error', (event) => onFault(event.message));
  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<SearchNews>;
    if (data.told === 'found') {
      if (data.nth === asked) answer?.(data.found);
      return;
    }
    isTaking = false;
    const isAll = waiting.length + gone.length === 0;
    if (isAll || taken >= toldAt * 2) {
      toldAt = taken;
      onTaken();
    }
    pump();
  });
  return {
    follow(notes) {
      const there = new Set<string>();
      const news = new Map(waiting.map((one) => [one.note.id, one]));
      for (const one of notes) {
        there.add(one.note.id);
        if (sent.get(one.note.id) === one) continue;
        sent.set(one.note.id, one);
        news.set(one.note.id, one);
      }
      for (const id of sent.keys()) {
        if (there.has(id)) continue;
        sent.delete(id);
        news.delete(id);
        gone.push(id);
      }
      // The latest first: what is found before all is taken in is what was last worked with.
      waiting = [...news.values()].sort((one, other) => one.note.changed - other.note.changed);
      pump();
    },
    find(query) {
      asked += 1;
      answer?.(undefined);
      return new Promise((resolve) => {
        answer = resolve;
        post({ does: 'find', query, nth: asked });
      });
    },
    get isBehind() {
      return isTaking || waiting.length + gone.length > 0;
    },
    end: () => worker.terminate(),
  };
}
