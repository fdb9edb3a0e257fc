import { beliefIn, surroundingsOf } from './evidence.ts';
import type { Belief, Surroundings } from './evidence.ts';
import type { Found } from './find-names.ts';
import { scoreOf } from './score.ts';
import { isInLanguage } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import type { Mention, Needs, Reading, Reason } from './mention.ts';
import type { NameTable } from './name-table.ts';

/**
 * Mentions out of matches that do not overlap. A match is dropped where it needs a name beside it and there is
 * none, or where it is spelled like a common word.
 */
export function resolve(
  table: NameTable,
  searched: SearchedText,
  spans: readonly (readonly Found[])[],
): Mention[] {
  const judged = spans.map((span) => judge(table, searched, span)).filter(({ kept }) => kept.length > 0);
  const ends = new Set(judged.map(({ kept }) => kept[0]!.match.end));
  const starts = new Set(judged.map(({ kept }) => kept[0]!.match.start));
  return judged
    .filter(({ kept }) => {
      const { needsNameUntil, needsNameFrom } = kept[0]!.match.edges;
      return (
        (needsNameUntil === undefined || ends.has(needsNameUntil)) &&
        (needsNameFrom === undefined || starts.has(needsNameFrom))
      );
    })
    .map((span) => mentionOf(table, searched, span));
}

interface Judged {
  readonly kept: readonly Found[];
  readonly needs: Needs;
  readonly around: Surroundings;
}

const LEAST: readonly Belief[] = ['nothing', 'relative', 'other-name', 'refused'];

function judge(table: NameTable, searched: SearchedText, span: readonly Found[]): Judged {
  const around = surroundingsOf(searched, span[0]!.match);
  const believed = span
    .map((found) => {
      const kind = table.kind(table.parts.nameEntities[found.name]!);
      return {
        found,
        belief: beliefIn(searched, table.compiled(found.name)!, found.match, kind, around),
        isOwn: isOwn(table, searched, found),
      };
    })
    .filter(({ belief, isOwn: own }) => belief === 'nothing' || (belief !== 'refused' && own));
  const hasOwn = believed.some(({ isOwn: own }) => own);
  // Beside a name of the text's language, one of another must be the name shown there: Kostanay, in French too.
  const named = believed.filter(
    ({ found, isOwn: own }) => !hasOwn || own || table.compiled(found.name)!.name.role === 'label',
  );
  const isPeople = named.some(({ found }) => isPeopleWithArticle(table, searched, found));
  const names = named.filter(({ found }) => isDemonym(table, found) === isPeople);
  const kept = names.length > 0 ? names : named;
  const needs = LEAST.find((each) => kept.some(({ belief }) => belief === each)) as Needs;
  return { kept: kept.map(({ found }) => found), needs, around };
}

function isOwn(table: NameTable, searched: SearchedText, { name }: Found): boolean {
  return isInLanguage(searched, table.compiled(name)!);
}

function isDemonym(table: NameTable, { name }: Found): boolean {
  return table.compiled(name)!.name.role === 'demonym';
}

/**
 * Polen is the country, die Polen are its people, where a pack lists them with the article; but die Polen-Reise, and
 * behind a comma a relative pronoun: der Vertrag, den Polen unterschrieb.
 */
function isPeopleWithArticle(table: NameTable, { text }: SearchedText, { name, match }: Found): boolean {
  const { article } = table.compiled(name)!;
  if (article === undefined || !isDemonym(table, { name, match })) return false;
  const before = text.slice(0, match.start).trimEnd().slice(0, -article.length);
  return !/,\s*$/u.test(before) && !/^[-‐‑]/u.test(text.slice(match.end, match.end + 1));
}

function mentionOf(table: NameTable, searched: SearchedText, { kept, needs, around }: Judged): Mention {
  const best = new Map<number, FoundReading>();
  for (const found of kept) {
    const reading = new FoundReading(table, searched, found, around);
    const known = best.get(reading.number);
    if (!known || reading.score > known.score) best.set(reading.number, reading);
  }
  const [first, ...others] = [...best.values()].sort(
    (one, other) => other.score - one.score || one.number - other.number,
  );
  const { start, end } = kept[0]!.match;
  return { start, end, demonym: isDemonym(table, kept[0]!), needs, readings: [first!, ...others] };
}

/** A reading that keeps what it was found by, and says its reason only when asked. */
class FoundReading implements Reading {
  readonly number: number;
  readonly score: number;
  readonly evidence: number;
  readonly #table: NameTable;
  readonly #found: Found;

  constructor(table: NameTable, searched: SearchedText, found: Found, around: Surroundings) {
    this.#table = table;
    this.#found = found;
    this.number = table.parts.nameEntities[found.name]!;
    const { score, evidence } = scoreOf(table, searched, found, around);
    this.score = score;
    this.evidence = evidence;
  }

  get entity(): string {
    return this.#table.entityId(this.number);
  }

  get kind() {
    return this.#table.kind(this.number);
  }

  get family(): readonly string[] {
    return this.#table.family(this.number);
  }

  reason(): Reason {
    const { name } = this.#table.compiled(this.#found.name)!;
    const { by, steps } = this.#found.match;
    return { name: name.text, lang: name.lang, role: name.role, by, steps: steps() };
  }
}
