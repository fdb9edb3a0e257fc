import type { CardScale } from '../../utils/messages/shapes.ts';
import { cardWords, type CardWords } from '../../utils/wording/card.ts';
import { directionOf, wordingLanguage } from '../../utils/wording/languages.ts';

/** How the card speaks, and how large it is drawn. */
export interface Manner {
  readonly words: CardWords;
  readonly scale: CardScale;
}

/** Takes on a language and a size, for the frame's document as well. */
export function takeManner(page: Document, lang: string, scale: CardScale): Manner {
  const words = cardWords(wordingLanguage(lang));
  const { documentElement } = page;
  documentElement.lang = words.lang;
  documentElement.dir = directionOf(words.lang);
  documentElement.style.setProperty('--card-scale', String(scale));
  return { words, scale };
}
