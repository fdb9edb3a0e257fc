import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundView } from './view.ts';

/** What was found, and for which query. */
export interface Answer {
  readonly to: string;
  readonly found: readonly FoundView[];
}

/** The last answer of a search that is asked anew with every other query; late answers to earlier ones are dropped. */
export function useAnswer(
  query: string,
  isAsked: boolean,
  find: (query: string) => Promise<readonly FoundView[]>,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  // Another function at every drawing; the query says when something else is looked for.
  const look = useRef(find);
  look.current = find;
  useEffect(() => {
    if (!isAsked) return undefined;
    const life = new AbortController();
    void look.current(query).then((found) => {
      if (!life.signal.aborted) setAnswer({ to: query, found });
    });
    return () => life.abort();
  }, [query, isAsked]);
  return answer;
}
