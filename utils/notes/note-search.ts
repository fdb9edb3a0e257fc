import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { foldWord, textWords } from './fold-word.ts';
import type { ListedNote } from './note-list.ts';

/** Notes by their words: of their text, quote, tags, page, outlet, and what they are about. */
export interface NoteSearch {
  /**
   * Takes in many, a slice at a time, the first of them first: the page answers in between, and what is there is
   * found. Rejects with the signal's reason.
   */
  fill(notes: readonly ListedNote[], signal: AbortSignal): Promise<void>;
  /** Takes one in, in the place of what was there of it. */
  put(note: ListedNote): void;
  drop(id: string): void;
  readonly size: number;
  /** Those that hold every word of the query, or one like it, the best first; none where it has no word. */
  find(query: string): FoundNotes;
}

export interface FoundNotes {
  /** The best first. */
  readonly ids: readonly string[];
  /** Folded words of these notes that answer to the query. */
  readonly words: readonly string[];
}

/** Milliseconds that notes are taken in between two breaths of the page. */
const SLICE = 10;

/** Among more notes than this, two letters that begin a word say nothing and are searched as a word. */
const FEW = 20_000;

export function openNoteSearch(): NoteSearch {
  const index: MiniSearch<ListedNote> = new MiniSearch({
    idField: 'id',
    fields: [...FIELDS],
    extractField: (listed, field) => (field === 'id' ? listed.note.id : textIn(listed, field as Field)),
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
    async fill(notes, signal) {
      let begun = performance.now();
      for (const listed of notes) {
        // What was written while the first were taken in is there already.
        if (!index.has(listed.note.id)) index.add(listed);
        if (performance.now() - begun < SLICE) continue;
        await breath();
        signal.throwIfAborted();
        begun = performance.now();
      }
    },
    put(listed) {
      if (index.has(listed.note.id)) index.replace(listed);
      else index.add(listed);
    },
    drop(id) {
      if (index.has(id)) index.discard(id);
    },
    get size() {
      return index.documentCount;
    },
    find: (query) => foundIn(index.search({ combineWith: 'AND', queries: textWords(query).map(asked) })),
  };
}

const FIELDS = ['text', 'quote', 'tags', 'title', 'outlet', 'entity'] as const;
type Field = (typeof FIELDS)[number];

/** Nobody types them, and a hostile page could hold one of a million letters. */
const LONGEST_WORD = 48;

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
  return {
    combineWith: 'OR',
    queries: [word, { queries: swapped, combineWith: 'OR', fuzzy: false, prefix: false }],
  };
}

/** Of longer words two letters may be wrong anyway. */
const LONGEST_SWAPPED = 7;

/** Letters that may be wrong, as a share of the word. Of short words and of numbers each sign counts. */
function tolerance(word: string): number | false {
  return word.length < 4 || /\d/u.test(word) ? false : 0.2;
}

function textIn({ note, entity }: ListedNote, field: Field): string {
  switch (field) {
    case 'text':
      return note.text;
    case 'quote':
      return note.quote?.exact ?? '';
    case 'tags':
      return note.tags.join(' ');
    case 'title':
      return note.page?.title ?? '';
    case 'outlet':
      return note.page?.outlet ?? '';
    case 'entity':
      return entity?.name.text ?? '';
  }
}

function foundIn(results: readonly SearchResult[]): FoundNotes {
  const words = new Set<string>();
  for (const { terms } of results) for (const term of terms) words.add(term);
  return { ids: results.map(({ id }) => String(id)), words: [...words] };
}

/** Until the page has drawn and heard what waits. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
