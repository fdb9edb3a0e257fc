import type { ListedNote } from '../notes/note-list.ts';
import { searchedNote, type FoundNotes } from '../notes/note-search.ts';
import { sortedInSteps, type Steps } from '../notes/steps.ts';
import { startSlices } from './in-slices.ts';
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
/** Notes that are looked at in one step. */
const A_STEP = 500;

export function openNoteFinder({ worker, onTaken, onFault }: NoteFinderNeeds): NoteFinder {
  const sent = new Map<string, ListedNote>();
  /** What is to be taken in, and `waiting` in which order: the next last. What is other meanwhile is passed over. */
  const news = new Map<string, ListedNote>();
  let waiting: ListedNote[] = [];
  let gone: string[] = [];
  let isTaking = false;
  let following: AbortController | undefined;
  let taken = 0;
  let toldAt = SLICE;
  let asked = 0;
  let answer: ((found: FoundNotes | undefined) => void) | undefined;

  const post = (order: SearchOrder): void => worker.postMessage(order);
  const isAll = (): boolean => following === undefined && news.size + gone.length === 0;
  const next = (): ListedNote[] => {
    const slice: ListedNote[] = [];
    while (slice.length < SLICE) {
      const one = waiting.pop();
      if (!one) break;
      if (news.get(one.note.id) !== one) continue;
      news.delete(one.note.id);
      slice.push(one);
    }
    return slice;
  };
  const pump = (): void => {
    if (isTaking) return;
    const slice = next();
    if (slice.length + gone.length === 0) return;
    isTaking = true;
    taken += slice.length;
    post({ does: 'take', notes: slice.map(searchedNote), drop: gone });
    gone = [];
  };
  /** May be left between two steps and begun anew with other notes: nothing that was seen by then is lost. */
  const followed = function* (notes: readonly ListedNote[]): Steps<ListedNote[]> {
    const there = new Set<string>();
    for (const one of notes) {
      if (there.size % A_STEP === 0) yield;
      there.add(one.note.id);
      if (sent.get(one.note.id) === one) continue;
      sent.set(one.note.id, one);
      news.set(one.note.id, one);
    }
    yield;
    for (const id of sent.keys()) {
      if (there.has(id)) continue;
      sent.delete(id);
      news.delete(id);
      gone.push(id);
    }
    // The latest first: what is found before all is taken in is what was last worked with.
    return yield* sortedInSteps([...news.values()], (one, other) => one.note.changed - other.note.changed);
  };
  worker.addEventListener('error', (event) => onFault(event.message));
  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<SearchNews>;
    if (data.told === 'found') {
      if (data.nth === asked) answer?.(data.found);
      return;
    }
    isTaking = false;
    if (isAll() || taken >= toldAt * 2) {
      toldAt = taken;
      onTaken();
    }
    pump();
  });
  return {
    follow(notes) {
      following?.abort();
      const life = new AbortController();
      following = life;
      const work = startSlices(followed(notes));
      const isAtOnce = work.done !== undefined;
      const end = (): void => {
        if (!work.done || life.signal.aborted) return;
        waiting = work.done.value;
        following = undefined;
        pump();
        if (!isAtOnce && isAll() && !isTaking) onTaken();
      };
      if (isAtOnce) end();
      else work.rest(life.signal).then(end, (error: unknown) => onFault(String(error)));
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
      return isTaking || !isAll();
    },
    end() {
      following?.abort();
      worker.terminate();
    },
  };
}
