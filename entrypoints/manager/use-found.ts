import { useEffect, useState } from 'preact/hooks';
import type { FoundNoteView } from '../../components/base/view.ts';
import { report } from '../../utils/report/report.ts';
import { findApart, findEntities, type FoundEntity } from '../../utils/room/found.ts';
import { useFinder } from '../../utils/room/finder.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { go, hashOf } from './route.ts';

/** Beyond them nobody reads on: another letter is typed. */
const MOST_FOUND = 200;
/** Fewer letters find nothing. */
const FEWEST_LETTERS = 2;

export interface FoundNow {
  /** Undefined where nothing is asked. */
  readonly found: readonly FoundEntity[] | undefined;
  /** Notes as rows of their own; none where they lead to the entries that they are about. */
  readonly notes: readonly FoundNoteView[];
  /** The index is being read or made. */
  readonly isPreparing: boolean;
  /** What was found answers another query. */
  readonly isStale: boolean;
}

interface Answer {
  readonly to: string;
  readonly entities: readonly FoundEntity[];
  readonly notes: readonly FoundNoteView[];
}

/**
 * What a query finds. What was found before stays until there is an answer: the list does not blink.
 * @param withNotes notes are rows of their own, and no reason for an entry to be found
 */
export function useFound(query: string, lang: string, settings: Settings, withNotes: boolean): FoundNow {
  const finder = useFinder(lang, settings);
  const asked = query.trim();
  const isAsked = [...asked].length >= FEWEST_LETTERS;
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const life = new AbortController();
    if (!isAsked) setAnswer(undefined);
    else if (finder) {
      const found = withNotes
        ? findApart(finder, asked, MOST_FOUND)
        : findEntities(finder, asked, MOST_FOUND).then((entities) => ({ entities, notes: [] }));
      found.then(
        (now) => {
          if (!life.signal.aborted) setAnswer({ to: asked, ...now });
        },
        (error: unknown) => report('search', error),
      );
    }
    return () => life.abort();
  }, [finder, asked, isAsked, withNotes]);
  if (!isAsked) return { found: undefined, notes: [], isPreparing: false, isStale: false };
  const { entities: found, notes = [] } = answer ?? {};
  return { found, notes, isPreparing: !finder, isStale: answer?.to !== asked };
}

/** The notes as rows of a list that lead to their pages. */
export function notesFound(notes: FoundNow['notes']) {
  return {
    notes,
    hrefOf: (note: string) => hashOf('notes', note),
    onOpen: (note: string) => go('notes', note),
  };
}
