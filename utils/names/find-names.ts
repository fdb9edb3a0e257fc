import {
  APOSTROPHE,
  classBeyondTable,
  IGNORED,
  MARK,
  TABLE_SIZE,
  UNTABLED,
  UPPER,
  WORD,
  WORD_INSIDE,
  WORD_SLOW,
} from './alphabet.ts';
import type { CompiledName } from './compile-name.ts';
import { HASH_FACTOR, HASH_SEED } from './hash.ts';
import { NOBODY } from './made-names.ts';
import type { Mention } from './mention.ts';
import { matchName } from './match-name.ts';
import type { NameMatch } from './match-name.ts';
import type { IndexedEntity, NameTable } from './name-table.ts';
import { resolve } from './resolve-matches.ts';
import { textLanguages } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import { SeenWords } from './seen-words.ts';
import { OWN_AND_OTHERS, readStarts, startsWithNext } from './word-starts.ts';
import type { EntityStart, FindableText, FindingContext, Place } from './word-starts.ts';
import { readWord, startsWithCapital, TextWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** A name that matches a place in the text. */
export interface Found {
  readonly compiled: CompiledName;
  readonly entity: IndexedEntity;
  readonly match: NameMatch;
  /** Out of the reader's own index. */
  readonly own: boolean;
}

/** Names of one or more indexes, and what was seen of words in texts of each set of languages. */
export class NameFinding {
  readonly #tables: readonly NameTable[];
  readonly #seen = new SeenWords();
  readonly #contexts = new Map<string, FindingContext>();

  /** @param tables the first is the one whose folding and languages are used */
  constructor(tables: readonly NameTable[]) {
    this.#tables = tables;
  }

  /** Mentions in a text, in reading order. */
  find(text: string, languages: readonly Language[]): Mention[] {
    const searched = this.searched(text, languages);
    return resolve(searched, this.matches(searched));
  }

  /** What matches, before it is judged by what stands around it. */
  matches(searched: FindableText): readonly (readonly Found[])[] {
    return longestMatches(searched);
  }

  searched(text: string, languages: readonly Language[]): FindableText {
    const { alphabet } = this.#tables[0]!;
    const context = this.#contextOf(languages);
    const { languages: tags, rules, endings } = context;
    return { alphabet, text, languages: tags, rules, endings, context, behind: new Map() };
  }

  #contextOf(languages: readonly Language[]): FindingContext {
    const key = languages.join(' ');
    const known = this.#contexts.get(key);
    if (known) return known;
    if (this.#contexts.size === MOST_CONTEXTS) this.#contexts.clear();
    const context = {
      ...textLanguages(this.#tables[0]!.languages, languages),
      tables: this.#tables,
      seen: this.#seen,
      place: this.#contexts.size,
    };
    this.#contexts.set(key, context);
    return context;
  }
}

/** Texts are of few languages at a time. */
const MOST_CONTEXTS = 256;

/**
 * All names that match at each place, none reaching farther than the others; places do not overlap. Nine words in
 * ten begin small and hardly any name does: of those, a look at three letters is enough. Of others it is known what
 * may start there, or the letters are hashed and the filters asked; only then are names compared.
 */
function longestMatches(searched: FindableText): readonly (readonly Found[])[] {
  const { alphabet, text, context } = searched;
  const { seen } = context;
  const { classes } = alphabet;
  const spans: (readonly Found[])[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    if ((what & WORD) === 0) {
      at++;
      continue;
    }
    const start = at;
    const first = what;
    let all = 0;
    do {
      all |= what;
      code = ++at < length ? text.charCodeAt(at) : 0;
      what = code < TABLE_SIZE ? classes[code]! : classBeyondTable(text, at, code);
    } while (what & WORD_INSIDE);
    if ((first & UPPER) === 0 && !maySmallStart(searched, start, at, all)) continue;
    const end = at;
    let starts = seen.get(context, text, start, end);
    if (!starts) {
      starts = readStarts(searched, start, end, first, all);
      seen.add(starts);
    }
    at = start + starts.length;
    if (starts.places.length === 0) continue;
    const found = longestAt(searched, start, at, all, starts.places);
    if (found.length === 0) continue;
    at = found[0]!.match.resume;
    const real = withoutNobody(searched, found);
    if (real.length > 0) spans.push(real);
  }
  return spans;
}

/** Mexico is a city in French: there nobody's name keeps that of a less likely language from being borrowed. */
function withoutNobody({ languages }: SearchedText, found: readonly Found[]): readonly Found[] {
  const nobodys = found.filter(({ entity }) => entity.id === NOBODY);
  // Jordan Pickford: where only Jordan follows, it is still he.
  if (nobodys.length === 0 || found.every(({ entity }) => entity.id === NOBODY && entity.kind === 'person')) {
    return found;
  }
  return found.filter(({ entity, compiled }) => {
    const at = languages.indexOf(compiled.language);
    const isHidden = nobodys.some((other) => {
      const likelier = languages.indexOf(other.compiled.language);
      return likelier >= 0 && (at < 0 || likelier < at);
    });
    return entity.id !== NOBODY && !isHidden;
  });
}

/** Whether a name may start in a word that begins small, or behind an apostrophe in it. */
function maySmallStart(searched: FindableText, start: number, end: number, all: number): boolean {
  if (all & (MARK | IGNORED | UNTABLED)) return true;
  const { classes, folds } = searched.alphabet;
  let hash = HASH_SEED;
  let gate: number | undefined;
  let letters = 0;
  for (let at = start; at < end && letters < 3; at++) {
    const code = searched.text.charCodeAt(at);
    if (classes[code]! & APOSTROPHE) continue;
    hash = Math.imul(hash ^ folds[code]!, HASH_FACTOR);
    if (++letters === 2) gate = hash;
  }
  for (const table of searched.context.tables) if (table.maySmallStart(gate, hash)) return true;
  return (all & APOSTROPHE) !== 0 && mayHoldPart(searched, start, end);
}

function mayHoldPart(searched: FindableText, start: number, end: number): boolean {
  const { classes } = searched.alphabet;
  const classOf = (at: number) => classes[searched.text.charCodeAt(at)]!;
  for (let at = start + 1; at < end; at++) {
    if (!(classOf(at - 1) & APOSTROPHE)) continue;
    let part = at;
    while (part < end && !(classOf(part) & APOSTROPHE)) part++;
    if (classOf(at) & UPPER || maySmallStart(searched, at, part, 0)) return true;
  }
  return false;
}

/** All names that match at a word and reach equally far. */
function longestAt(
  searched: FindableText,
  start: number,
  end: number,
  all: number,
  places: readonly Place[],
): readonly Found[] {
  const { alphabet, text } = searched;
  for (const place of places) {
    const from = start + place.offset;
    const word =
      all & WORD_SLOW ? readWord(alphabet, text, from) : new TextWord(alphabet, text, from, end, 0, NONE);
    const longest: Found[] = [];
    const withNext = startsWithNext(searched, place, word, end);
    for (const isOwn of OWN_AND_OTHERS) {
      matchAll(searched, place.alone, word, isOwn, longest);
      matchAll(searched, withNext, word, isOwn, longest);
    }
    if (longest.length > 0) return longest;
  }
  return NONE;
}

const NONE: readonly never[] = [];

function matchAll(
  searched: SearchedText,
  starts: readonly EntityStart[],
  word: TextWord,
  isOwn: boolean,
  longest: Found[],
): void {
  let last: EntityStart | undefined;
  let match: NameMatch | undefined;
  for (const start of starts) {
    if (start.isOwn !== isOwn) continue;
    // Hundreds of places may be called alike: what holds of one holds of all.
    if (start.compiled !== last?.compiled) match = matchName(searched, start, word);
    last = start;
    const reached = longest[0]?.match.end ?? 0;
    if (!match || match.end < reached) continue;
    if (start.entity.id === NOBODY && !isWrittenSo(searched.text, start.compiled, match)) continue;
    if (match.end > reached) longest.length = 0;
    longest.push({ compiled: start.compiled, entity: start.entity, match, own: start.own });
  }
}

/** The Astana Open is a tournament; what Astana opens is not: nobody's names need all their capitals. */
function isWrittenSo(text: string, { words }: CompiledName, { start, end }: NameMatch): boolean {
  const seen = text.slice(start, end).split(/[\p{Zs}\s-]+/u);
  return words.every(({ plain }, at) => !startsWithCapital(plain) || !/^\p{Ll}/u.test(seen[at] ?? ''));
}
