import { cellsOf, isShouted, seen, wordFrom, wordsOf } from './cells.ts';
import type { SecondWord } from './cells.ts';
import { entryOf, jointOf, lettersOf, MAY_LOOK } from './second-entry.ts';
import type { Entry } from './second-entry.ts';
import { LANGUAGES } from '../unit/names/base.ts';
import type { LanguageRules } from '../../utils/names/language-rules.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';

/** A span and the entities it may stand for, before anything around it is asked. */
export interface SecondMatch {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
}

/**
 * A matcher of its own, by the rules of docs/LANGUAGES.md: all stems of first words in one sorted list, looked up by
 * halving; of the product it uses the grammars alone. Lists, patterns and names of nobody it does not know.
 */
export function secondMatcher(
  entities: readonly NamedEntity[],
): (text: string, languages: readonly string[]) => readonly SecondMatch[] {
  const stems = entities
    .flatMap((entity) => entity.names.flatMap((name) => entryOf(entity, name) ?? []))
    .flatMap((entry) =>
      [...new Set(entry.forms[0]!.map(({ stem }) => stem))].map((stem) => ({ stem, entry })),
    )
    .sort((one, other) => (one.stem < other.stem ? -1 : one.stem > other.stem ? 1 : 0));
  const firstOf = (stem: string): number => {
    let low = 0;
    for (let high = stems.length; low < high;) {
      const middle = (low + high) >> 1;
      if (stems[middle]!.stem < stem) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const entriesFor = (word: string): ReadonlySet<Entry> => {
    const found = new Set<Entry>();
    for (let length = 1; length <= word.length; length++) {
      const stem = word.slice(0, length);
      for (let at = firstOf(stem); stems[at]?.stem === stem; at++) found.add(stems[at]!.entry);
    }
    return found;
  };
  return (text, languages) => {
    const reading = new Reading(text, languages);
    const matches: SecondMatch[] = [];
    let from = 0;
    for (const [at, word] of reading.words.entries()) {
      if (word.start < from || word.plain === '&') continue;
      for (const first of reading.startsAt(word)) {
        const ends = [...entriesFor(first.folded)].flatMap((entry) => reading.match(entry, first, at) ?? []);
        if (ends.length === 0) continue;
        const end = Math.max(...ends.map((each) => each.end));
        const longest = ends.filter((each) => each.end === end);
        const ids = new Set(longest.map(({ entry }) => entry.entity));
        matches.push({ start: first.start, end, entities: [...ids].toSorted() });
        from = Math.max(...longest.slice(0, 1).map(({ resume }) => resume), end);
        break;
      }
    }
    return matches;
  };
}

interface End {
  readonly entry: Entry;
  readonly end: number;
  readonly resume: number;
}

/** One text while it is matched. */
class Reading {
  readonly words: readonly SecondWord[];
  readonly #text: string;
  readonly #languages: readonly string[];
  readonly #rules: readonly LanguageRules[];

  constructor(text: string, languages: readonly string[]) {
    this.#text = text;
    this.#languages = languages;
    this.#rules =
      languages.length === 0 ? LANGUAGES.all : languages.flatMap((each) => LANGUAGES.rulesOf(each) ?? []);
    this.words = wordsOf(text);
  }

  /** The word, and what stands behind an article that an apostrophe ties to it. */
  startsAt(word: SecondWord): readonly SecondWord[] {
    const cut = word.cells.findIndex(({ kind }) => kind === 'apostrophe');
    if (cut <= 0 || cut === word.cells.length - 1) return [word];
    const article = wordFrom(word.cells.slice(0, cut)).folded;
    if (!this.#rules.some(({ elisions }) => elisions.has(article))) return [word];
    return [word, wordFrom(word.cells.slice(cut + 1))];
  }

  match(entry: Entry, first: SecondWord, at: number): End | undefined {
    const { name, words, rules } = entry;
    const tag = name.lang.split('-')[0]!.toLowerCase();
    const isOwn = this.#languages.length === 0 || this.#languages.includes(tag);
    if (!isOwn && !this.#isBorrowable(entry)) return undefined;
    let cases = -1;
    let last = first;
    let whole = first;
    for (const [place, own] of words.entries()) {
      if (place > 0) {
        const next = this.words[at + place];
        // Behind a possessive no name goes on; only its last word may have one.
        if (!next || (place > 1 && last.end !== whole.end)) return undefined;
        const joint = jointOf(this.#text, whole, next);
        if (!joint || !MAY_LOOK[entry.joints[place]!].split(' ').includes(joint)) return undefined;
        if (!isOwn && joint !== entry.joints[place]) return undefined;
        whole = next;
      }
      const isLast = place === words.length - 1;
      const fitting = (isLast ? this.#withoutPossessive(entry, whole) : [whole])
        .map((word) => ({ word, agreed: this.#cases(entry, place, word, cases) }))
        .find(({ agreed }) => agreed !== 0);
      if (!fitting || (!isOwn && fitting.word.plain !== own.plain)) return undefined;
      cases = fitting.agreed;
      last = fitting.word;
    }
    let { end } = last;
    const tied = this.words.find(({ start, plain }) => start > end && plain !== '&');
    const isAttached =
      isOwn &&
      /^\p{Lu}{2}/u.test(words.at(-1)!.plain) &&
      tied !== undefined &&
      jointOf(this.#text, last, tied) === 'hyphen' &&
      tied.plain === tied.plain.toLowerCase() &&
      rules?.grammar?.attached?.(tied.folded) !== undefined;
    if (isAttached) end = tied.end;
    else if (words.length > 1 && name.text.trimEnd().endsWith('.') && this.#text[end] === '.') end++;
    if (entry.article !== undefined && !this.#hasArticle(entry, first.start)) return undefined;
    return this.#isCutOff(first.start, end) ? undefined : { entry, end, resume: Math.max(end, whole.end) };
  }

  #isBorrowable({ name, words, rules }: Entry): boolean {
    const [{ folded }] = words as [SecondWord];
    if (lettersOf(words) < 4 || name.role === 'short' || name.role === 'demonym') return false;
    if (rules?.data.doubted?.[folded] !== undefined) return false;
    const latin = /\p{Script=Latin}/u.test(folded);
    if (!latin && !/\p{Script=Cyrillic}/u.test(folded)) return true;
    const isKnown = this.#rules.length >= this.#languages.length;
    return !isKnown || this.#rules.some(({ scripts }) => scripts.includes(latin ? 'Latn' : 'Cyrl'));
  }

  /** Readings of a name's last word: without ’s first, unless the text's language has endings of its own. */
  #withoutPossessive({ name, rules }: Entry, word: SecondWord): readonly SecondWord[] {
    const cut = word.cells.findLastIndex(
      ({ kind }, at) => kind === 'apostrophe' && at < word.cells.length - 1,
    );
    if (cut < 1) return [word];
    const tail = wordFrom(word.cells.slice(cut + 1)).folded;
    if (!this.#rules.some(({ clitics }) => clitics.has(tail))) return [word];
    const shorter = wordFrom(word.cells.slice(0, cut));
    const isFirst = name.lang.split('-')[0] === this.#languages[0];
    return isFirst && !rules?.clitics.size ? [word, shorter] : [shorter, word];
  }

  #cases(entry: Entry, place: number, word: SecondWord, before: number): number {
    for (const form of entry.forms[place]!) {
      if (!word.folded.startsWith(form.stem)) continue;
      const agreed = before & form.cases(word.folded.slice(form.stem.length));
      if (agreed !== 0 && this.#isSpelled(entry, place, form.stem.length, word)) return agreed;
    }
    return 0;
  }

  #isSpelled({ name, words }: Entry, place: number, stem: number, word: SecondWord): boolean {
    const own = words[place]!.plain;
    const { plain } = word;
    const begins = own.slice(0, stem);
    const few = lettersOf(words) <= 3;
    if (few && !plain.toLowerCase().startsWith(own.toLowerCase().slice(0, stem))) return false;
    const isAbbreviation = isShouted(own);
    const isExact = name.letterCase === 'exact';
    const needsOthers = isAbbreviation
      ? plain.startsWith(own) && plain.length > own.length + 1
      : isExact || (few && words.length === 1);
    if (needsOthers && isShouted(plain)) return this.#isAmidCapitals(word);
    const rest = plain.slice(stem);
    if (isAbbreviation || isExact || /^[\p{Lu}\p{Lt}]$/u.test(own)) {
      return plain.startsWith(begins) && rest === rest.toLowerCase();
    }
    if (place > 0 || isShouted(plain)) return true;
    if (/^[\p{Lu}\p{Lt}]/u.test(own) && !/^[\p{Lu}\p{Lt}]/u.test(plain)) return false;
    return plain.slice(1) === plain.slice(1).toLowerCase() || plain.startsWith(begins);
  }

  /** A lone capital beside it says nothing: the word behind that one does. */
  #isAmidCapitals({ start, end }: SecondWord): boolean {
    const words = this.words.filter(({ plain }) => plain !== '&');
    const isNear = (one: number, other: number) =>
      /^[\s"'‘’«»“”„,()-]*$/u.test(seen(this.#text.slice(one, other)));
    const isLone = ({ plain }: SecondWord) => /^[\p{Lu}\p{Lt}]$/u.test(plain);
    const looks = (at: number, step: 1 | -1, edge: number, isFirst: boolean): boolean => {
      const word = words[at];
      if (!word || !(step > 0 ? isNear(edge, word.start) : isNear(word.end, edge))) return false;
      const next = step > 0 ? word.end : word.start;
      return isShouted(word.plain) || (isFirst && isLone(word) && looks(at + step, step, next, false));
    };
    const before = words.findLastIndex((word) => word.end <= start);
    const behind = words.findIndex((word) => word.start >= end);
    return looks(before, -1, start, true) || looks(behind, 1, end, true);
  }

  #hasArticle({ article, rules }: Entry, start: number): boolean {
    const before = this.words.findLast((word) => word.end <= start);
    if (
      !before ||
      jointOf(`${this.#text.slice(0, start)}x`, before, { ...before, start, plain: 'x' }) !== 'space'
    ) {
      return false;
    }
    return before.folded === article || rules?.data.contractions?.[before.folded] === article;
  }

  /** An address, a handle, a half of something with digits. */
  #isCutOff(start: number, end: number): boolean {
    const left = cellsOf(this.#text.slice(0, start));
    const right = cellsOf(this.#text.slice(end));
    if (left.at(-1)?.plain === '@' || right[0]?.plain === '@') return true;
    if (right[0]?.plain === '.' && right[1]?.kind === 'letter' && !/^[\p{Lu}\p{Lt}]/u.test(right[1].plain)) {
      return true;
    }
    const half = this.words.find((word) => word.start > end && word.plain !== '&');
    const isHyphen = (plain: string | undefined) => plain !== undefined && /^[-‐‑]$/u.test(plain);
    if (isHyphen(right[0]?.plain) && half?.start === end + (right[1]?.start ?? 0)) {
      if (right[1]?.kind === 'letter' && /^\p{N}/u.test(half.folded)) return true;
    }
    if (!isHyphen(left.at(-1)?.plain)) return false;
    const tied = this.words.findLast((word) => word.end <= left.at(-1)!.start);
    return tied !== undefined && tied.cells.at(-1)!.end === left.at(-2)?.end && /\p{N}/u.test(tied.folded);
  }
}
