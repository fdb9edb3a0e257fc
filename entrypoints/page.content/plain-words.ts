import type { PlainWhy } from '../../utils/hover/states.ts';
import { wordingLanguage } from '../../utils/wording/languages.ts';
import { pageWords } from '../../utils/wording/page-words.ts';

/** What the plain line says, and in which language. */
export function plainWords(why: PlainWhy, lang: string): { readonly text: string; readonly lang: string } {
  const spoken = wordingLanguage(lang);
  return { text: pageWords[spoken][why], lang: spoken };
}
