import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { say } from '../../utils/wording/say.ts';
import type { CardWords } from '../../utils/wording/card.ts';

/** What an entity is, in words: its type, or its kind where it has none, as what the reader added often has. */
export function typeWords(
  words: CardWords,
  { typeLabel, kind }: Pick<PresentedEntity, 'typeLabel' | 'kind'>,
): string {
  return typeLabel || say(words, `kind.${kind}`);
}
