import { classAt, IGNORED } from './alphabet.ts';
import { mayBeBorrowed } from './borrowed.ts';
import type { CompiledName } from './compile-name.ts';
import type { GrammarTerm } from './language-data.ts';
import { ANY } from './language-rules.ts';
import type { Forms, Word } from './language-rules.ts';
import { caseFits } from './letter-case.ts';
import { isBehindListFront, isInList } from './lists.ts';
import type { MatchedBy } from './mention.ts';
import { isInLanguage, wordBehind } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { edgesOf, neighbours, wordBefore } from './word-edges.ts';
import type { Edges } from './word-edges.ts';
import { isAllCapitals, jointFits, readWord } from './words.ts';
import type { TextWord } from './words.ts';

/** Where and how a name stands in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** End of the last word where the name ends inside it: behind the 's. Nothing else starts before. */
  readonly resume: number;
  readonly by: MatchedBy;
  readonly edges: Edges;
  /** A list's last word or its first says what it is: Қостанай мен Ақмола облыстары, Gebiete Aqtöbe und Atyrau. */
  readonly listed: boolean;
  /** What the endings do. */
  readonly steps: () => readonly (readonly GrammarTerm[])[];
  /** The text's word, where the name is a single one. */
  readonly single: TextWord | undefined;
}

/** A name of so few letters needs its diacritics, and does not stand alone in capitals. */
const FEW_LETTERS = 3;

/** The match of a name whose first word is `first`, if the rules allow it there. */
export function matchName(
  searched: SearchedText,
  name: CompiledName,
  first: TextWord,
): NameMatch | undefined {
  const { alphabet, text } = searched;
  const isOwn = isInLanguage(searched, name);
  if (!isOwn && !mayBeBorrowed(searched, name, first)) return undefined;

  let cases = ANY;
  let by: MatchedBy = 'exact';
  let word = first;
  let resume = first.end;
  let changed: Fit | undefined;
  let listed = false;
  for (let at = 0; at < name.words.length; at++) {
    const own = name.words[at]!;
    const isLast = at === name.words.length - 1;
    const next = at === 0 ? { joint: own.joint, word: first } : wordBehind(searched, word);
    const fit =
      next && jointFits(own.joint, next.joint)
        ? (isLast ? lastFits : wordFits)(searched, name, at, next.word, cases)
        : undefined;
    if (isLast && !fit && isOwn && isInList(searched, name, first.start, word.end)) {
      by = worse(by, 'inflected');
      listed = true;
      break;
    }
    if (!next || !fit) return undefined;
    if (next.joint !== own.joint) by = worse(by, 'folded');
    resume = next.word.end;
    cases = fit.cases;
    if (!fit.form.fixed) changed = fit;
    by = worse(by, fit.by);
    word = fit.word;
  }
  if (!isOwn && by !== 'exact') return undefined;

  const attached = endOfAttached(searched, name, word, isOwn);
  if (attached !== undefined) by = 'inflected';
  const dot = name.endsInDot && text[word.end] === '.' ? 1 : 0;
  const end = attached?.end ?? word.end + dot;
  if (name.article !== undefined && !hasArticle(searched, name, first.start)) return undefined;
  const edges = edgesOf(alphabet, text, first.start, end, searched.rules, first.folded);
  if (!edges) return undefined;
  return {
    start: first.start,
    end,
    resume: Math.max(end, resume),
    by,
    edges,
    listed: listed || (isOwn && isBehindListFront(searched, name, first.start)),
    steps: () => [...stepsOf(changed, cases), ...(attached?.steps ?? [])],
    single: name.words.length === 1 ? word : undefined,
  };
}

interface Fit {
  readonly cases: number;
  readonly by: MatchedBy;
  readonly word: TextWord;
  readonly form: Forms;
}

function wordFits(
  searched: SearchedText,
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
): Fit | undefined {
  const own = name.words[at]!;
  for (const form of name.forms[at]!) {
    if (!word.folded.startsWith(form.stem)) continue;
    const agreed = cases & form.cases(word.folded.slice(form.stem.length));
    if (agreed === 0 || !isSpelledLike(searched, name, own, form, word, at)) continue;
    const by = word.folded !== own.folded ? 'inflected' : word.plain === own.plain ? 'exact' : 'folded';
    return { cases: agreed, by, word, form };
  }
  return undefined;
}

/** In an English text Korea's has the English 's, though German has Koreas, and Kazakh's is no plural. */
function lastFits(
  searched: SearchedText,
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
): Fit | undefined {
  const hasOwnEndings = name.language === searched.languages[0] && !name.rules?.clitics.size;
  const [first, second] = hasOwnEndings ? [wordFits, cutFits] : [cutFits, wordFits];
  return first(searched, name, at, word, cases) ?? second(searched, name, at, word, cases);
}

/** The word without what an apostrophe ties to its end: Kazakhstan's. */
function cutFits(
  searched: SearchedText,
  name: CompiledName,
  at: number,
  word: TextWord,
  cases: number,
): Fit | undefined {
  const apostrophe = word.apostrophes.at(-1);
  if (apostrophe === undefined) return undefined;
  const tail = readWord(searched.alphabet, searched.text, apostrophe + 1, word.end).folded;
  if (!searched.rules.some(({ clitics }) => clitics.has(tail))) return undefined;
  return wordFits(
    searched,
    name,
    at,
    readWord(searched.alphabet, searched.text, word.start, apostrophe),
    cases,
  );
}

function isSpelledLike(
  searched: SearchedText,
  name: CompiledName,
  own: Word,
  form: Forms,
  word: TextWord,
  at: number,
): boolean {
  if (name.letters <= FEW_LETTERS) {
    const stem = own.plain.toLowerCase().slice(0, form.stem.length);
    if (!word.plain.toLowerCase().startsWith(stem)) return false;
  }
  const isExact = name.name.letterCase === 'exact';
  const isShort = name.letters <= FEW_LETTERS && name.words.length === 1;
  // OSH amid small letters is occupational safety, not the city; in a headline it is the city.
  if ((isExact || isShort) && !own.abbreviation && isAllCapitals(word.plain)) {
    return isAmongCapitals(searched, word);
  }
  // АҚШТА in a headline; one letter more makes other words too often: АҚША is money.
  const ending = word.plain.slice(own.plain.length);
  if (
    own.abbreviation &&
    ending.length > 1 &&
    isAllCapitals(word.plain) &&
    word.plain.startsWith(own.plain)
  ) {
    return isAmongCapitals(searched, word);
  }
  const demand = {
    plain: own.plain,
    stemLength: form.stem.length,
    isFirst: at === 0,
    isAbbreviation: own.abbreviation,
    isExact,
  };
  return caseFits(demand, word.plain);
}

/** ҰҚШҰ-ның: where an ending tied by a hyphen to an abbreviation ends. */
function endOfAttached(
  searched: SearchedText,
  name: CompiledName,
  last: TextWord,
  isOwn: boolean,
): { readonly end: number; readonly steps: readonly (readonly GrammarTerm[])[] } | undefined {
  const attached = name.rules?.grammar?.attached;
  // AQSh is one too, with a letter of two signs.
  if (!isOwn || !attached || !/^\p{Lu}{2}/u.test(name.words.at(-1)!.plain)) return undefined;
  const next = wordBehind(searched, last);
  if (next?.joint !== 'hyphen') return undefined;
  const ending = next.word;
  const isLower = ending.plain === ending.plain.toLowerCase();
  const steps = isLower ? attached(ending.folded) : undefined;
  return steps && { end: ending.end, steps };
}

function stepsOf(changed: Fit | undefined, cases: number): readonly (readonly GrammarTerm[])[] {
  if (!changed) return [];
  const ending = changed.word.folded.slice(changed.form.stem.length);
  return ending === '' ? [] : changed.form.explain(ending, cases);
}

function hasArticle(
  { alphabet, text }: SearchedText,
  { article, rules }: CompiledName,
  start: number,
): boolean {
  let at = start;
  let spaces = 0;
  for (; at > 0; at--) {
    if (/\s/u.test(text[at - 1]!)) spaces++;
    else if (!(classAt(alphabet, text, at - 1) & IGNORED)) break;
  }
  const seen = spaces > 0 ? wordBefore(alphabet, text, at)?.folded : undefined;
  return seen !== undefined && (seen === article || rules?.data.contractions?.[seen] === article);
}

/** Whether a word beside this one is in capitals too, as in a headline. */
function isAmongCapitals({ alphabet, text }: SearchedText, { start, end }: TextWord): boolean {
  const { before, behind } = neighbours(alphabet, text, start, end);
  return [before, behind].some((word) => word && isAllCapitals(word.plain));
}

const ORDER: readonly MatchedBy[] = ['exact', 'folded', 'inflected'];

function worse(one: MatchedBy, other: MatchedBy): MatchedBy {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}
