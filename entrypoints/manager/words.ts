import { useMemo } from 'preact/hooks';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { packsWords, type PacksWords } from '../../utils/wording/packs.ts';

/** The words of the screens of packs: the same object as long as the language is the same. */
export function usePacksWords(lang: WordingLanguage): PacksWords {
  return useMemo(() => packsWords(lang), [lang]);
}
