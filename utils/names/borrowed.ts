import type { CompiledName } from './compile-name.ts';
import type { SearchedText } from './searched-text.ts';
import type { TextWord } from './words.ts';

/** A name in a language the text is not in is marked only if it is spelled exactly so and has this many letters. */
const FOREIGN_LETTERS = 4;

/**
 * A name of another language than the text's is borrowed as it is: spelled exactly so, long enough not to be a
 * word, and in a script that the text's language is written in, unless we do not know which that is. Scripts
 * that none of our languages has (대한민국) cannot be mistaken.
 */
export function mayBeBorrowed(
  { languages, rules }: SearchedText,
  name: CompiledName,
  first: TextWord,
): boolean {
  // A short form needs what its own language says of it (Latin America), a former name may be another's today (Akmola,
  // the region), and a people's name is a word of its own.
  const { role } = name.name;
  if (name.letters < FOREIGN_LETTERS || role === 'short' || role === 'former' || role === 'demonym')
    return false;
  const { plain: own, folded } = name.words[0]!;
  if (name.rules?.doubted.has(folded)) return false;
  // Behind an apostrophe something may be left outside the mark.
  if (first.apostrophes.length > 0 ? !first.plain.startsWith(own) : first.plain !== own) return false;
  const { script } = name;
  return (
    script === undefined ||
    rules.length < languages.length ||
    rules.some(({ scripts }) => scripts.includes(script))
  );
}
