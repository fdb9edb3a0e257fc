import { hintBit, hintsOf, neighboursOf } from './beside.ts';
import type { Neighbours } from './beside.ts';
import type { CompiledName } from './compile-name.ts';
import { bare } from './language-rules.ts';
import { isInListOfOthers } from './lists.ts';
import type { NameMatch } from './match-name.ts';
import type { Needs } from './mention.ts';
import type { SearchedText } from './searched-text.ts';
import { isSentenceStart } from './word-edges.ts';
import { isAllCapitals, startsWithCapital } from './words.ts';
import type { TextWord } from './words.ts';
import type { Kind } from '../facts/entity.ts';

/** What a match needs to be believed; `refused` where nothing helps: a common word, or part of another name. */
export type Belief = Needs | 'refused';

/** What stands around a span, read once for all names that match there. */
export interface Surroundings extends Neighbours {
  /** Bits by `hintBit`. */
  readonly hints: number;
}

export function surroundingsOf(
  { alphabet, text, rules }: SearchedText,
  { start, end }: NameMatch,
): Surroundings {
  const beside = neighboursOf(alphabet, text, start, end);
  return { ...beside, hints: hintsOf(rules, beside) };
}

const OTHER = hintBit('other') | hintBit('water') | hintBit('organisation');
export const PLACE = hintBit('place') | hintBit('city') | hintBit('region') | hintBit('country');

/** Того is a country where it has a capital inside a sentence and "в" before it; elsewhere it is a pronoun. */
export function beliefIn(
  searched: SearchedText,
  name: CompiledName,
  match: NameMatch,
  kind: Kind,
  around: Surroundings,
): Belief {
  if (kind === 'place' && isOfSomethingElse(searched, name, match, around)) return 'refused';
  if (kind === 'place' && match.single && isPersons(searched, name, match.single, match, around))
    return 'person';
  if (kind === 'person' && match.single && hasGivenName(searched, around)) return 'refused';
  if (name.name.role === 'demonym' && isOfName(searched, name, match)) return 'refused';
  const { start, single, by } = match;
  const mayBeOther = single && by === 'inflected' && name.name.role !== 'demonym';
  if (mayBeOther && isOtherBehind(name, single, around)) return 'refused';
  if (single && isStartWord(searched, match, single) && !(around.hints & TYPES)) return 'relative';
  const own = name.words[0]!;
  const doubted = single && name.rules?.doubted.get(own.folded);
  if (doubted) return around.hints & hintBit(doubted) ? 'nothing' : 'relative';
  // La Hollande, the country; Hollande may be a president.
  if (name.article !== undefined) return 'nothing';
  if (!single || !isSpelledLikeWord(searched, name, single.folded)) {
    return hasRival(searched, name, single?.folded) ? 'other-name' : 'nothing';
  }
  const { alphabet, text } = searched;
  // US is the country unless the word before is in capitals too (LET US GO): a pronoun begins no headline. But CAR may.
  if (own.abbreviation) {
    const isPronoun = searched.rules.some(({ frequentWords }) => frequentWords.has(single.folded));
    const [before] = around.before;
    if (isPronoun && before && searched.rules.some(({ articles }) => articles.has(before.folded)))
      return 'nothing';
    const beside = before ?? (isPronoun ? undefined : around.behind[0]);
    return isAllCapitals(beside?.plain ?? '') ? 'refused' : 'nothing';
  }
  const isSameCase = single.plain.startsWith(own.plain.slice(0, 1)) && !isAllCapitals(single.plain);
  const isPlace = (around.hints & PLACE) !== 0;
  if (!isSameCase || by === 'folded') return 'refused';
  if (!isSentenceStart(alphabet, text, start)) return isPlace ? 'nothing' : 'relative';
  if (around.hints & TYPES) return 'nothing';
  const isWord = searched.rules.some(
    ({ frequentWords, givenLike }) => frequentWords.has(single.folded) || givenLike.has(own.folded),
  );
  return isWord ? 'refused' : 'relative';
}

/** Hints that only a place of that type has beside it: at a sentence's start they are enough. */
const TYPES = hintBit('city') | hintBit('region') | hintBit('country');

/** Уральском, an adjective behind в and the city behind над. */
function isOtherBehind({ rules }: CompiledName, word: TextWord, { before: [before] }: Surroundings): boolean {
  if (!before || !rules) return false;
  return rules.otherBehind.some(
    ([ending, words]) => word.folded.endsWith(ending) && words.has(before.folded),
  );
}

/** Судан, in Kazakh "from water" as well, where a capital does not tell. */
function isStartWord({ alphabet, text, rules }: SearchedText, { start }: NameMatch, word: TextWord): boolean {
  return (
    rules.some(({ startWords }) => startWords.has(word.folded)) &&
    (isAllCapitals(word.plain) || isSentenceStart(alphabet, text, start))
  );
}

/**
 * Whether the language of the text has a word that is spelled so. What a name may be mistaken for is asked only of
 * its own language and of likelier ones: Suisse is the country in French, though Spanish has it in firms alone.
 */
function isSpelledLikeWord(
  { rules, languages }: SearchedText,
  { words, language }: CompiledName,
  seen: string,
): boolean {
  const own = words[0]!.folded;
  const last = languages.indexOf(language);
  return rules.some(
    (each) =>
      each.frequentWords.has(seen) ||
      each.frequentWords.has(own) ||
      ((last < 0 || languages.indexOf(each.language) <= last) &&
        (each.mistakable.has(seen) || each.mistakable.has(own))),
  );
}

/** A place's name that is here a street's, a club's. */
function isOfSomethingElse(
  searched: SearchedText,
  name: CompiledName,
  match: NameMatch,
  around: Surroundings,
): boolean {
  const { hints, quoted } = around;
  const isEnded = isChained(name, match);
  const said = isEnded ? hintsOf(searched.rules, { ...around, behind: [] }) : hints;
  if (OTHER & said || (!isEnded && isInListOfOthers(searched, match.start))) return true;
  const isTitle = name.script === 'Cyrl' || searched.rules.some(({ data }) => data.quotedNames === 'other');
  // In Cyrillic a lone name in quotation marks is a club's, a hotel's or a newspaper's.
  return quoted && isTitle && !name.words[0]!.abbreviation && !(hints & TYPES);
}

/** Where endings are chained, a longer name begins with a bare one: Талас ауданы, but Ресейдің ауданы. */
function isChained(name: CompiledName, { by }: NameMatch): boolean {
  return by === 'inflected' && name.rules?.data.grammar?.kind === 'chain';
}

/** A place's name that is here a person's. */
function isPersons(
  searched: SearchedText,
  name: CompiledName,
  single: TextWord,
  match: NameMatch,
  { hints, before, behind, shortened }: Surroundings,
): boolean {
  if (hints & hintBit('person')) return true;
  if (hasGivenName(searched, { before, shortened })) return true;
  const [surname] = behind;
  // Where endings are chained, a person's name has them behind the last word only.
  if (!surname || isChained(name, match) || !startsWithCapital(surname.plain) || isAllCapitals(surname.plain))
    return false;
  return searched.rules.some(
    ({ givenLike, givenNames, surnames, patronymics, frequentWords }) =>
      !frequentWords.has(surname.folded) &&
      !(hints & hintBit('country') && givenNames.has(surname.folded)) &&
      (patronymics?.test(surname.folded) ||
        ((givenLike.has(single.folded) || givenLike.has(name.words[0]!.folded)) &&
          surnames.test(surname.folded))),
  );
}

/** Whether a given name stands before: of Гурьев it makes a person, of Путин another one than ours. */
function hasGivenName(
  { rules }: SearchedText,
  { before, shortened }: Pick<Neighbours, 'before' | 'shortened'>,
): boolean {
  // Michael B. Jordan; but "said Tom. Jordan is" has a full stop between two sentences.
  const initial = shortened && before[0]!.folded.length === 1;
  const given = shortened ? (initial ? before[1] : undefined) : before[0];
  return (
    given !== undefined &&
    startsWithCapital(given.plain) &&
    rules.some(({ givenNames }) => givenNames.has(given.folded))
  );
}

/**
 * What is written small in its language is half of a word of its own behind or before a hyphen
 * (казахстанско-российский), and part of a name where it has a capital inside a sentence (Панамский канал).
 */
function isOfName(
  { alphabet, text }: SearchedText,
  { words }: CompiledName,
  { start, end }: NameMatch,
): boolean {
  if (startsWithCapital(words[0]!.plain)) return false;
  if (/[-\u2010\u2011]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) return true;
  const surface = text.slice(start, end);
  return startsWithCapital(surface) && !isAllCapitals(surface) && !isSentenceStart(alphabet, text, start);
}

/** Whether the text has words that speak for another thing of the same name: Georgia, Atlanta. */
function hasRival(searched: SearchedText, name: CompiledName, seen: string | undefined): boolean {
  if (name.words.length > 1) return false;
  return searched.rules.some(({ rivals }) => {
    const speaking = rivals.get(name.words[0]!.folded) ?? rivals.get(seen ?? '');
    return speaking !== undefined && [...speaking].some((word) => wordsOf(searched).has(word));
  });
}

function wordsOf(searched: SearchedText): ReadonlySet<string> {
  searched.words ??= new Set(
    searched.text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.map(bare),
  );
  return searched.words;
}
