import { classAt, IGNORED } from './alphabet.ts';
import { mayBeBorrowed } from './borrowed.ts';
import type { CompiledName } from './compile-name.ts';
import type { GrammarTerm } from './language-data.ts';
import { ANY } from './language-rules.ts';
import { isBehindListFront, isInList } from './lists.ts';
import type { MatchedBy } from './mention.ts';
import { wordBehind } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { edgesOf, neighbours, wordBefore } from './word-edges.ts';
import type { Edges } from './word-edges.ts';
import { fitOf, withoutCut } from './word-fit.ts';
import type { Fit } from './word-fit.ts';
import { isAllCapitals, jointFits, startsWithCapital } from './words.ts';
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

/** A name that may start at a word, as far as that word alone tells. */
export interface Start {
  readonly compiled: CompiledName;
  readonly isOwn: boolean;
  readonly fit: Fit;
}

/**
 * Whether a name may start with a word.
 * @param isOwn whether it is of one of the text's languages
 */
export function startOf(
  searched: SearchedText,
  compiled: CompiledName,
  first: TextWord,
  isOwn: boolean,
): Start | undefined {
  if (!isOwn && !mayBeBorrowed(searched, compiled, first)) return undefined;
  const fit = fitOf(searched, compiled, 0, first, ANY);
  return fit && (isOwn || fit.by === 'exact') ? { compiled, isOwn, fit } : undefined;
}

/** The match of a name that may start with `first`, if the rules allow it there. */
export function matchName(
  searched: SearchedText,
  { compiled: name, isOwn, fit: start }: Start,
  first: TextWord,
): NameMatch | undefined {
  if (start.shouted && !isAmongCapitals(searched, first)) return undefined;
  let { cases, by } = start;
  let word = withoutCut(searched, first, start);
  let resume = first.end;
  let changed = start.form.fixed ? undefined : start;
  let listed = false;
  for (let at = 1; at < name.words.length; at++) {
    const own = name.words[at]!;
    const next = wordBehind(searched, word);
    const fit =
      next && jointFits(own.joint, next.joint) ? fitOf(searched, name, at, next.word, cases) : undefined;
    const isLast = at === name.words.length - 1;
    if (isLast && !fit && isOwn && isInList(searched, name, first.start, word.end)) {
      by = worse(by, 'inflected');
      listed = true;
      break;
    }
    if (!next || !fit || (fit.shouted && !isAmongCapitals(searched, next.word))) return undefined;
    if (next.joint !== own.joint) by = worse(by, 'folded');
    resume = next.word.end;
    cases = fit.cases;
    if (!fit.form.fixed) changed = fit;
    by = worse(by, fit.by);
    word = withoutCut(searched, next.word, fit);
  }
  if (!isOwn && by !== 'exact') return undefined;

  const attached = endOfAttached(searched, name, word, isOwn);
  if (attached !== undefined) by = 'inflected';
  const dot = name.endsInDot && searched.text[word.end] === '.' ? 1 : 0;
  const end = attached?.end ?? word.end + dot;
  if (name.article !== undefined && !hasArticle(searched, name, first.start)) return undefined;
  const edges = edgesAt(searched, first, end);
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

/** The same for all names that reach equally far. */
function edgesAt(searched: SearchedText, first: TextWord, end: number): Edges | undefined {
  const { alphabet, text, rules, lastEdges } = searched;
  if (lastEdges?.start === first.start && lastEdges.end === end) return lastEdges.edges;
  const edges = edgesOf(alphabet, text, first.start, end, rules, first.folded);
  searched.lastEdges = { start: first.start, end, edges };
  return edges;
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
  if (!isOwn || !attached || searched.text.charCodeAt(last.end) === 0x20) return undefined;
  if (!/^\p{Lu}{2}/u.test(name.words.at(-1)!.plain)) return undefined;
  const next = wordBehind(searched, last);
  if (next?.joint !== 'hyphen') return undefined;
  const ending = next.word;
  const isLower = ending.plain === ending.plain.toLowerCase();
  const steps = isLower ? attached(ending.folded) : undefined;
  return steps && { end: ending.end, steps };
}

function stepsOf(changed: Fit | undefined, cases: number): readonly (readonly GrammarTerm[])[] {
  return !changed || changed.ending === '' ? [] : changed.form.explain(changed.ending, cases);
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
  if (seen === undefined) return false;
  // 200 Schweden; but "seit 2022 Polen" has a year.
  const said = /^(?!(?:1[5-9]|20)\d\d$)\d{2,}$/u.test(seen) ? '0' : seen;
  return said === article || rules?.contractions.get(said) === article;
}

/** Whether a word beside this one is in capitals too, as in a headline; one letter does not tell: ЧАД И НИГЕР. */
function isAmongCapitals({ alphabet, text }: SearchedText, { start, end }: TextWord): boolean {
  const { before, behind } = neighbours(alphabet, text, start, end);
  const further = isOneCapital(before) && neighbours(alphabet, text, before.start, end).before;
  const next = isOneCapital(behind) && neighbours(alphabet, text, start, behind.end).behind;
  return [before, behind, further, next].some((word) => word && isAllCapitals(word.plain));
}

function isOneCapital(word: TextWord | undefined): word is TextWord {
  return word !== undefined && word.plain.length === 1 && startsWithCapital(word.plain);
}

const ORDER: readonly MatchedBy[] = ['exact', 'folded', 'inflected'];

function worse(one: MatchedBy, other: MatchedBy): MatchedBy {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}
