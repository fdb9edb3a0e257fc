import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { foldWord, textWords } from './fold-word.ts';
import type { ListedNote } from './note-list.ts';

/** Notes by their words: of their text, quote, tags, page, outlet, and what they are about. */
export interface NoteSearch {
  /** Takes notes in, each in the place of what was there of it. */
  put(notes: readonly SearchedNote[]): void;
  drop(ids: readonly string[]): void;
  readonly size: number;
  /** Those that hold every word of the query, or one like it; none where it has no word. */
  find(query: string): FoundNotes;
}

/** What is searched of a note. */
export interface SearchedNote {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  readonly tags: string;
  readonly title: string;
  readonly outlet: string;
  readonly entity: string;
}

export interface FoundNotes {
  /** The best first. */
  readonly ids: readonly string[];
  /** Folded words of these notes that answer to the query. */
  readonly words: readonly string[];
}

export function searchedNote({ note, entity }: ListedNote): SearchedNote {
  return {
    id: note.id,
    text: note.text,
    quote: note.quote?.exact ?? '',
    tags: note.tags.join(' '),
    title: note.page?.title ?? '',
    outlet: note.page?.outlet ?? '',
    entity: entity?.name.text ?? '',
  };
}

export function openNoteSearch(): NoteSearch {
  const index: MiniSearch<SearchedNote> = new MiniSearch({
    fields: ['text', 'quote', 'tags', 'title', 'outlet', 'entity'],
    tokenize: textWords,
    processTerm: (word) => foldWord(word).slice(0, LONGEST_WORD),
    searchOptions: {
      combineWith: 'AND',
      // One letter begins half of all words: it is a word by itself.
      prefix: (word) => word.length > 2 || (word.length === 2 && index.documentCount <= FEW),
      fuzzy: tolerance,
      maxFuzzy: 2,
      boost: { text: 2, tags: 2, entity: 1.5 },
    },
  });
  return {
    put(notes) {
      for (const note of notes) {
        if (index.has(note.id)) index.replace(note);
        else index.add(note);
      }
    },
    drop(ids) {
      for (const id of ids) if (index.has(id)) index.discard(id);
    },
    get size() {
      return index.documentCount;
    },
    find: (query) => foundIn(index.search({ combineWith: 'AND', queries: textWords(query).map(asked) })),
  };
}

/** Nobody types them, and a hostile page could hold one of a million letters. */
const LONGEST_WORD = 48;

/** Among more notes than this, two letters that begin a word say nothing and are searched as a word. */
const FEW = 20_000;

/**
 * A word of a query, or the same with two letters that changed places: the most common slip of all, which the distance
 * counts as two.
 */
function asked(typed: string): Query {
  const word = foldWord(typed).slice(0, LONGEST_WORD);
  if (tolerance(word) === false || word.length > LONGEST_SWAPPED) return word;
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, at) =>
    letters
      .with(at, letter)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  );
  const exactly = { queries: swapped, combineWith: 'OR', fuzzy: false, prefix: false } as const;
  return { combineWith: 'OR', queries: [word, exactly] };
}

/** Of longer words two letters may be wrong anyway. */
const LONGEST_SWAPPED = 7;

/** Letters that may be wrong, as a share of the word. Of short words and of numbers each sign counts. */
function tolerance(word: string): number | false {
  return word.length < 4 || /\d/u.test(word) ? false : 0.2;
}

function foundIn(results: readonly SearchResult[]): FoundNotes {
  const words = new Set<string>();
  for (const { terms } of results) for (const term of terms) words.add(term);
  return { ids: results.map(({ id }) => String(id)), words: [...words] };
}
