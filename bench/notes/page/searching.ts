import { foldWord, textWords } from '../../../utils/notes/fold-word.ts';
import { listedNote } from '../../../utils/notes/note-list.ts';
import {
  openNoteSearch,
  searchedNote,
  type NoteSearch,
  type SearchedNote,
} from '../../../utils/notes/note-search.ts';
import { notes } from '../../../utils/room/notes.ts';

export interface SearchBuilt {
  readonly notes: number;
  /** Milliseconds of taking all notes in, and of the longest slice among them. */
  readonly milliseconds: number;
  readonly longest: number;
  /** Milliseconds of counting the words of the same texts, folded alike: what no index can do without. */
  readonly floor: number;
}

/** Notes in one message to the worker. */
const SLICE = 300;

let search: NoteSearch | undefined;

/** The search as its worker has it, beside a count of the same words. */
export async function buildSearch(): Promise<SearchBuilt> {
  const all: SearchedNote[] = [];
  for await (const note of notes.all()) all.push(searchedNote(listedNote(note)));
  search = openNoteSearch();
  const before = performance.now();
  let longest = 0;
  for (let at = 0; at < all.length; at += SLICE) {
    const began = performance.now();
    search.put(all.slice(at, at + SLICE));
    longest = Math.max(longest, performance.now() - began);
  }
  const milliseconds = performance.now() - before;
  const counted = performance.now();
  const words = new Map<string, number>();
  for (const { id: _, ...texts } of all) {
    for (const text of Object.values(texts)) {
      for (const word of textWords(text)) {
        const folded = foldWord(word);
        words.set(folded, (words.get(folded) ?? 0) + 1);
      }
    }
  }
  const floor = performance.now() - counted;
  if (search.size !== all.length || words.size === 0) throw new Error('not all notes were taken in');
  return { notes: all.length, milliseconds, longest, floor };
}

/** Of each query whether the note is among those that are found. */
export function findAll(queries: readonly (readonly [query: string, id: string])[]): boolean[] {
  return queries.map(([query, id]) => opened().find(query).ids.includes(id));
}

/** Milliseconds of each query: of each the best of so many rounds, for others use the machine. */
export function typeKeys(queries: readonly string[], rounds: number): number[] {
  const best = queries.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, query] of queries.entries()) {
      const before = performance.now();
      opened().find(query);
      best[at] = Math.min(best[at]!, performance.now() - before);
    }
  }
  return best;
}

function opened(): NoteSearch {
  if (!search) throw new Error('there is no search');
  return search;
}
