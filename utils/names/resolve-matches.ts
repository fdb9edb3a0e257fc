import { hintBit } from './beside.ts';
import { beliefIn, PLACE, surroundingsOf } from './evidence.ts';
import type { Belief, Surroundings } from './evidence.ts';
import type { Found } from './find-names.ts';
import { NOBODY } from './made-names.ts';
import { scoreOf } from './score.ts';
import { isInLanguage } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import type { Kind } from '../facts/entity.ts';
import type { Mention, Needs, Reading, Reason } from './mention.ts';

/**
 * Mentions out of matches that do not overlap. A match is dropped where it needs a name beside it and there is
 * none, or where it is spelled like a common word.
 */
export function resolve(searched: SearchedText, spans: readonly (readonly Found[])[]): Mention[] {
  const judged = withLists(
    searched,
    spans.map((span) => judge(searched, span)).filter(({ kept }) => kept.length > 0),
  );
  const real = judged.filter(({ needs }) => needs !== 'person');
  const ends = new Set(real.map(({ kept }) => kept[0]!.match.end));
  const starts = new Set(real.map(({ kept }) => kept[0]!.match.start));
  return judged
    .filter(({ kept }) => {
      const { needsNameUntil, needsNameFrom } = kept[0]!.match.edges;
      return (
        (needsNameUntil === undefined || ends.has(needsNameUntil)) &&
        (needsNameFrom === undefined || starts.has(needsNameFrom))
      );
    })
    .map((span) => mentionOf(searched, span));
}

interface Judged {
  readonly kept: readonly Found[];
  readonly needs: Needs;
  readonly around: Surroundings;
}

/** "Джибути, Того и Кот-д’Ивуар": what has its capital in a list with sure names is no common word there. */
function withLists({ text }: SearchedText, judged: readonly Judged[]): readonly Judged[] {
  const tie = (one: Judged | undefined, other: Judged | undefined, sure: Judged | undefined) => {
    if (!one || !other || !sure || sure.needs !== 'nothing' || kindOf(one) !== kindOf(other)) return 0;
    const between = text.slice(one.kept[0]!.match.end, other.kept[0]!.match.start);
    if (between === ', ') return 1;
    // "Granada y Portugal", but not "Granada en Portugal".
    return /^,?\s\p{Ll}{1,5}\s$/u.test(between) && !(other.around.hints & hintBit('place')) ? 2 : 0;
  };
  return judged.map((span, at) => {
    if (span.needs !== 'relative') return span;
    const before = judged[at - 1];
    const behind = judged[at + 1];
    // A comma on one side alone may be another's: "In Brazil, Jordan said".
    const isListed = tie(before, span, before) + tie(span, behind, behind) > 1;
    return isListed ? { ...span, needs: 'nothing' } : span;
  });
}

/** Rahmon beside Putin, Togo beside Mali. */
function kindOf({ kept: [found] }: Judged): string {
  return isDemonym(found!) ? 'people' : found!.entity.kind;
}

const LEAST: readonly Belief[] = ['nothing', 'relative', 'other-name', 'person'];

/** A thousand places are called San Martín: more readings than these help nobody; those of the text's language come first. */
const MOST_READINGS = 64;

function judge(searched: SearchedText, span: readonly Found[]): Judged {
  const around = surroundingsOf(searched, span[0]!.match);
  const believed = span
    .slice(0, MOST_READINGS)
    .map((found) => {
      return {
        found,
        belief: isCalledOtherwise(searched, found, around)
          ? 'refused'
          : found.entity.id === NOBODY
            ? 'person'
            : beliefIn(searched, found.compiled, found.match, found.entity.kind, around),
        isOwn: isOwn(searched, found),
      };
    })
    .filter(({ belief, isOwn: own }) => belief === 'nothing' || (belief !== 'refused' && own));
  const ours = believed.filter(({ isOwn: own }) => own);
  // Beside a name of the text's language, one of another must be the name shown there (Kostanay, in French too);
  // and where this language calls a people so, it is no name at all: un Italien.
  const isBorrowed = ours.length === 0 || ours.some(({ found }) => !isDemonym(found));
  const named = believed.filter(
    ({ found, isOwn: own }) =>
      own || (isBorrowed && (ours.length === 0 || found.compiled.name.role === 'label')),
  );
  const isPeople = named.some(({ found }) => isPeopleWithArticle(searched, found));
  const names = named.filter(({ found }) => isDemonym(found) === isPeople);
  const kept = names.length > 0 ? names : named;
  const needs = LEAST.find((each) => kept.some(({ belief }) => belief === each)) as Needs;
  const fit = kept.filter(({ belief }) => belief !== 'person' || needs === 'person');
  return { kept: fit.map(({ found }) => found), needs, around };
}

/**
 * A country has one name in each of our languages: what another calls it is a person's or a firm's here (Deandre
 * Jordan), unless a word of that other one stands beside it (hit Cyprus and). Towns are spelled in many ways.
 */
function isCalledOtherwise(
  searched: SearchedText,
  { compiled, entity }: Found,
  { before, behind }: Surroundings,
): boolean {
  const { languages, rules } = searched;
  if (entity.rank !== COUNTRY || !entity.isLabelled || compiled.words.length > 1) return false;
  if (isInLanguage(searched, compiled)) return false;
  if (rules.length < languages.length || !rules.some(({ scripts }) => scripts[0] === compiled.script)) {
    return false;
  }
  return ![before[0], behind[0]].some(
    (word) =>
      word &&
      compiled.rules?.frequentWords.has(word.folded) &&
      !rules.some(({ frequentWords }) => frequentWords.has(word.folded)),
  );
}

/** The rank of countries. */
const COUNTRY = 0;

function isOwn(searched: SearchedText, { compiled }: Found): boolean {
  return isInLanguage(searched, compiled);
}

function isDemonym({ compiled }: Found): boolean {
  return compiled.name.role === 'demonym';
}

/**
 * Polen is the country, die Polen are its people, where a pack lists them with the article; but die Polen-Reise, and
 * behind a comma a relative pronoun: der Vertrag, den Polen unterschrieb.
 */
function isPeopleWithArticle({ text }: SearchedText, found: Found): boolean {
  const { article } = found.compiled;
  if (article === undefined || !isDemonym(found)) return false;
  const { start, end } = found.match;
  const isRelative = new RegExp(`,\\s*${article}\\s+$`, 'u').test(text.slice(Math.max(0, start - 20), start));
  return !isRelative && !/^[-‐‑]/u.test(text.slice(end, end + 1));
}

function mentionOf(searched: SearchedText, { kept, needs, around }: Judged): Mention {
  const best = new Map<number, FoundReading>();
  const inPacks = new Set(kept.filter(({ own }) => !own).map(({ entity }) => entity.place));
  for (const found of kept) {
    const reading = new FoundReading(searched, found, around, !inPacks.has(found.entity.place));
    const known = best.get(reading.place);
    if (!known || reading.score > known.score) best.set(reading.place, reading);
  }
  const [first, ...others] = [...best.values()].sort(
    (one, other) => other.score - one.score || one.place - other.place,
  );
  const { start, end } = kept[0]!.match;
  const placed = (around.hints & PLACE) !== 0 || kept.some(({ compiled }) => compiled.article !== undefined);
  return { start, end, demonym: isDemonym(kept[0]!), needs, placed, readings: [first!, ...others] };
}

/** A reading that keeps what it was found by, and says its reason only when asked. */
class FoundReading implements Reading {
  readonly entity: string;
  readonly kind: Kind;
  readonly family: readonly string[];
  readonly place: number;
  readonly score: number;
  readonly evidence: number;
  readonly own: boolean;
  readonly #found: Found;

  constructor(searched: SearchedText, found: Found, around: Surroundings, own: boolean) {
    const { id, kind, family, place } = found.entity;
    this.entity = id;
    this.kind = kind;
    this.family = family;
    this.place = place;
    const { score, evidence } = scoreOf(searched, found, around);
    this.score = score;
    this.evidence = evidence;
    this.own = own;
    this.#found = found;
  }

  reason(): Reason {
    const { name } = this.#found.compiled;
    const { by, steps } = this.#found.match;
    return { name: name.text, lang: name.lang, role: name.role, by, steps: steps() };
  }
}
