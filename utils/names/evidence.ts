import type { CompiledName } from './compile-name.ts';
import type { LanguageRules } from './language-rules.ts';
import type { NameMatch } from './match-name.ts';
import type { SearchedText } from './searched-text.ts';
import { isSentenceStart, neighbours } from './word-edges.ts';
import { isAllCapitals } from './words.ts';

/**
 * How far a match can be believed by itself. `sure`; `doubtful`: only together with a related name in the same
 * text; `refused`: it is spelled like a common word and nothing speaks for the name.
 */
export type Belief = 'sure' | 'doubtful' | 'refused';

/** Того is a country where it has a capital inside a sentence and "в" before it; elsewhere it is a pronoun. */
export function beliefIn(
  searched: SearchedText,
  name: CompiledName,
  { start, end, single, by }: NameMatch,
): Belief {
  const own = name.words[0]!;
  if (!single || !searched.rules.some((rules) => isWordOf(rules, single.folded, own.folded))) return 'sure';
  const { alphabet, text } = searched;
  const { before, behind } = neighbours(alphabet, text, start, end);
  // US is the country unless all words around it are in capitals too.
  if (own.abbreviation) return isAllCapitals((before ?? behind)?.plain ?? '') ? 'refused' : 'sure';
  const isSameCase = single.plain.startsWith(own.plain.slice(0, 1)) && !isAllCapitals(single.plain);
  if (!isSameCase || by === 'folded' || isSentenceStart(alphabet, text, start)) return 'refused';
  const isPlace = searched.rules.some(
    ({ before: said, behind: saidBehind }) =>
      (before && said.whole.has(before.folded)) || (behind && saidBehind.whole.has(behind.folded)),
  );
  return isPlace ? 'sure' : 'doubtful';
}

function isWordOf({ frequentWords, mistakable }: LanguageRules, seen: string, own: string): boolean {
  return frequentWords.has(seen) || frequentWords.has(own) || mistakable.has(seen) || mistakable.has(own);
}
