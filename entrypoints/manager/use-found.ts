import { useEffect, useState } from 'preact/hooks';
import { report } from '../../utils/report/report.ts';
import { findEntities, type FoundEntity } from '../../utils/room/found.ts';
import { useFinder } from '../../utils/room/finder.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Beyond them nobody reads on: another letter is typed. */
const MOST_FOUND = 200;
/** Fewer letters find nothing. */
const FEWEST_LETTERS = 2;

export interface FoundNow {
  /** Undefined where nothing is asked. */
  readonly found: readonly FoundEntity[] | undefined;
  /** The index is being read or made. */
  readonly isPreparing: boolean;
  /** What was found answers another query. */
  readonly isStale: boolean;
}

/** What a query finds. What was found before stays until there is an answer: the list does not blink. */
export function useFound(query: string, lang: string, settings: Settings): FoundNow {
  const finder = useFinder(lang, settings);
  const asked = query.trim();
  const isAsked = [...asked].length >= FEWEST_LETTERS;
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly FoundEntity[] }>();
  useEffect(() => {
    const life = new AbortController();
    if (!isAsked) setAnswer(undefined);
    else if (finder) {
      findEntities(finder, asked, MOST_FOUND).then(
        (found) => {
          if (!life.signal.aborted) setAnswer({ to: asked, found });
        },
        (error: unknown) => report('search', error),
      );
    }
    return () => life.abort();
  }, [finder, asked, isAsked]);
  if (!isAsked) return { found: undefined, isPreparing: false, isStale: false };
  return { found: answer?.found, isPreparing: !finder, isStale: answer?.to !== asked };
}
