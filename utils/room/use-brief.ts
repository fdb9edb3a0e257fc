import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BriefScreenProps } from '../../components/export/brief-screen.tsx';
import { report } from '../report/report.ts';
import { exportScreenWords } from '../wording/export.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { say } from '../wording/say.ts';
import { size } from '../wording/sizes.ts';
import { putIntoClipboard } from './clipboard.ts';
import { briefOf, type Brief } from './page-brief.ts';
import { readPageState } from './page-state.ts';
import { saveFile } from './save-file.ts';

/** The brief of a tab's page, made at once. */
export function useBrief(tab: number, lang: WordingLanguage): Omit<BriefScreenProps, 'moreHref'> {
  const words = exportScreenWords(lang);
  const [brief, setBrief] = useState<Brief | 'failed'>();
  const [news, setNews] = useState<BriefScreenProps['news']>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const show = (made: Brief | 'failed') => {
      if (!life.signal.aborted) setBrief(made);
    };
    setBrief(undefined);
    browser.tabs
      .get(tab)
      .then(readPageState)
      .then((state) => briefOf(state, lang))
      .then(show, (error: unknown) => {
        report('brief', error);
        show('failed');
      });
    return () => life.abort();
  }, [tab, lang, times]);
  const copied = async (text: string) => {
    const isThere = await putIntoClipboard(Promise.resolve(text));
    setNews(
      isThere
        ? { text: say(words, 'copied', { size: size(lang, bytesOf(text)) }), isBad: false }
        : { text: say(words, 'failed.clipboard'), isBad: true },
    );
  };
  const made = brief === 'failed' ? undefined : brief;
  return {
    words,
    news,
    preview: made ? previewOf(made.text) : (brief as 'failed' | undefined),
    onAgain: () => setTimes((before) => before + 1),
    onCopy: () => made && void copied(made.text),
    onSave() {
      if (!made) return;
      saveFile(new Blob([made.text], { type: 'text/markdown' }), made.file);
      const told = { file: made.file, size: size(lang, bytesOf(made.text)) };
      setNews({ text: say(words, 'saved', told), isBad: false });
    },
  };
}

/** All of it: a brief is as long as its page has names. */
function previewOf(text: string) {
  const lines = text.trimEnd().split('\n');
  return { lines, total: lines.length, bytes: bytesOf(text), isExact: true };
}

function bytesOf(text: string): number {
  return new Blob([text]).size;
}
