import type { Name } from '../facts/entity.ts';
import type { RemarkReason } from './import-item.ts';

/**
 * Whether a name can be marked in a text, as far as its letters say (trust.md, case 27). The name with what keeps it
 * from being marked, and the code of why; names for search alone need none.
 */
export function withMarking(
  name: Name,
  isStopWord: ((text: string, language: string) => boolean) | undefined,
): { readonly name: Name; readonly remark?: RemarkReason } {
  if (name.role === 'search') return { name };
  const letters = name.text.match(/\p{L}/gu)?.length ?? 0;
  const remark = unfit(name.text, letters);
  // Two letters are left to the index, which knows the ones that are safe in their language (Ош).
  if (remark === 'two-letters') return { name, remark };
  if (remark !== undefined) return { name: { ...name, marked: false }, remark };
  if (isStopWord?.(name.text, name.lang) !== true) return { name };
  // Того is marked where its capital tells it from a word; a word without one could never be told apart.
  const hasCapital = name.text !== name.text.toLowerCase();
  const kept = hasCapital ? { letterCase: 'exact' as const } : { marked: false as const };
  return { name: { ...name, ...kept }, remark: 'stop-word' };
}

function unfit(text: string, letters: number): RemarkReason | undefined {
  if (letters === 0) return /\p{N}/u.test(text) ? 'digits' : 'no-letters';
  const hasOthers = /\p{Emoji_Presentation}|\p{Regional_Indicator}/u.test(text);
  if (hasOthers) return 'no-letters';
  // With a digit it is a name: T34, G7.
  if (/\p{N}/u.test(text)) return undefined;
  if (letters === 1) return hasCase(text) ? 'one-letter' : undefined;
  const isShort = letters === 2;
  return isShort && hasCase(text) && text !== text.toUpperCase() ? 'two-letters' : undefined;
}

/** Two signs of Chinese are a full name. */
function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}
