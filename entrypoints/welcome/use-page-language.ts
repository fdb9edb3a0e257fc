import { useLayoutEffect } from 'preact/hooks';
import { directionOf, type WordingLanguage } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { welcomeWords } from '../../utils/wording/welcome.ts';

/** The document speaks as the page does. */
export function usePageLanguage(lang: WordingLanguage): void {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    document.title = say(welcomeWords(lang), 'pageTitle');
  }, [lang]);
}
