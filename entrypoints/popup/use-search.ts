import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchNow } from '../../components/popup/popup.tsx';
import { report } from '../../utils/report/report.ts';
import type { InterfaceLanguage, Settings } from '../../utils/settings/settings.ts';
import type { Find } from './finding.ts';

interface Answer extends Pick<SearchNow, 'found'> {
  readonly to: string;
}

/** The search of the whole base; nothing of it is loaded before something is typed. */
export function useSearch(
  lang: InterfaceLanguage,
  settings: Settings,
): { readonly search: SearchNow; readonly onQuery: (query: string) => void } {
  const [query, setQuery] = useState('');
  const [find, setFind] = useState<Find>();
  const [failed, setFailed] = useState(false);
  const [answer, setAnswer] = useState<Answer>({ to: '', found: undefined });
  const isWanted = query !== '';
  // Settings are read anew at every look at the page; the key says when something else may be found.
  const view = JSON.stringify([settings.packsOff, settings.packOrder, lang]);
  const now = useRef({ lang, settings });
  now.current = { lang, settings };

  useEffect(() => {
    if (!isWanted) return undefined;
    const life = new AbortController();
    const fail = (error: unknown) => {
      report('search', error);
      if (!life.signal.aborted) setFailed(true);
    };
    const open = async (): Promise<void> => {
      const { openFind, whenBaseChanges } = await import('./finding.ts');
      const reopen = () =>
        openFind(now.current.lang, now.current.settings).then((opened) => {
          if (life.signal.aborted) return;
          setFind(() => opened);
          setFailed(false);
        }, fail);
      whenBaseChanges(() => void reopen(), life.signal);
      await reopen();
    };
    open().catch(fail);
    return () => life.abort();
  }, [isWanted, view]);

  useEffect(() => {
    if (!find || query === '') return undefined;
    const life = new AbortController();
    find(query).then(
      (found) => {
        if (life.signal.aborted) return;
        setAnswer({ to: query, found });
        setFailed(false);
      },
      (error: unknown) => {
        report('search', error);
        if (!life.signal.aborted) setFailed(true);
      },
    );
    return () => life.abort();
  }, [find, query]);

  // What was found before stays until there is an answer: the list does not blink.
  return {
    search: {
      query,
      found: answer.found,
      isStale: answer.to !== query,
      standing: failed ? 'failed' : isWanted && !find ? 'preparing' : 'ready',
    },
    onQuery: setQuery,
  };
}
