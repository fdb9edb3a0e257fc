import { beliefIn } from './evidence.ts';
import type { Found } from './find-names.ts';
import { isInLanguage } from './searched-text.ts';
import type { SearchedText } from './searched-text.ts';
import type { MatchedBy, Mention, Reading } from './mention.ts';
import type { NameTable } from './name-table.ts';
import type { NameRole } from '../facts/entity.ts';

/**
 * Mentions out of matches that do not overlap. A match is dropped where it needs a name beside it and there is
 * none, or where it is spelled like a common word.
 */
export function resolve(
  table: NameTable,
  searched: SearchedText,
  spans: readonly (readonly Found[])[],
): Mention[] {
  const judged = spans.map((span) => judge(table, searched, span)).filter((span) => span.kept.length > 0);
  const ends = new Set(judged.map(({ kept }) => kept[0]!.match.end));
  const starts = new Set(judged.map(({ kept }) => kept[0]!.match.start));
  const linked = judged.filter(({ kept }) => {
    const { needsNameUntil, needsNameFrom } = kept[0]!.match.edges;
    return (
      (needsNameUntil === undefined || ends.has(needsNameUntil)) &&
      (needsNameFrom === undefined || starts.has(needsNameFrom))
    );
  });
  if (linked.every(({ isSure }) => isSure)) return linked.map(({ kept }) => mentionOf(table, searched, kept));
  const sure = linked.filter(({ isSure }) => isSure);
  const related = new Set(sure.flatMap(({ kept }) => kept.flatMap((found) => family(table, found))));
  return linked
    .filter(
      ({ isSure, kept }) =>
        isSure || kept.some((found) => family(table, found).some((id) => related.has(id))),
    )
    .map(({ kept }) => mentionOf(table, searched, kept));
}

interface Judged {
  readonly kept: readonly Found[];
  readonly isSure: boolean;
}

function judge(table: NameTable, searched: SearchedText, span: readonly Found[]): Judged {
  const believed = span
    .map((found) => ({ found, belief: beliefIn(searched, table.compiled(found.name)!, found.match) }))
    .filter(
      ({ found, belief }) => belief === 'sure' || (belief === 'doubtful' && isOwn(table, searched, found)),
    );
  const hasOwn = believed.some(({ found }) => isOwn(table, searched, found));
  // Beside a name of the text's language, one of another must be the name shown there: Kostanay, in French too.
  const kept = believed.filter(
    ({ found }) =>
      !hasOwn || isOwn(table, searched, found) || table.compiled(found.name)!.name.role === 'label',
  );
  return { kept: kept.map(({ found }) => found), isSure: kept.some(({ belief }) => belief === 'sure') };
}

/** An entity and the one it lies in: what two related names have in common. */
function family(table: NameTable, { name }: Found): readonly string[] {
  const entity = table.parts.nameEntities[name]!;
  const whole = table.whole(entity);
  return whole === undefined ? [table.entityId(entity)] : [table.entityId(entity), whole];
}

function isOwn(table: NameTable, searched: SearchedText, { name }: Found): boolean {
  return isInLanguage(searched, table.compiled(name)!);
}

interface Ranked {
  readonly entity: number;
  readonly reading: Reading;
  readonly order: readonly number[];
}

function mentionOf(table: NameTable, searched: SearchedText, span: readonly Found[]): Mention {
  const best = new Map<number, Ranked>();
  for (const found of span) {
    const ranked = rank(table, searched, found);
    const known = best.get(ranked.entity);
    if (!known || compare(ranked.order, known.order) < 0) best.set(ranked.entity, ranked);
  }
  const [first, ...others] = [...best.values()].sort(
    (one, other) => compare(one.order, other.order) || one.entity - other.entity,
  );
  const { start, end } = span[0]!.match;
  return { start, end, readings: [first!.reading, ...others.map(({ reading }) => reading)] };
}

const ROLE_ORDER: readonly NameRole[] = ['label', 'alias', 'short', 'former'];
const BY_ORDER: readonly MatchedBy[] = ['exact', 'folded', 'inflected'];

/** Label before alias before short before former; then the coarser or finer type; then the text's likelier language. */
function rank(table: NameTable, { languages }: SearchedText, { name, match }: Found): Ranked {
  const entity = table.parts.nameEntities[name]!;
  const { name: own, language: tag } = table.compiled(name)!;
  const language = languages.indexOf(tag);
  return {
    entity,
    reading: {
      entity: table.entityId(entity),
      kind: table.kind(entity),
      reason: { name: own.text, lang: own.lang, role: own.role, by: match.by },
    },
    order: [
      ROLE_ORDER.indexOf(own.role),
      table.parts.entityRanks[entity]!,
      language < 0 ? languages.length : language,
      BY_ORDER.indexOf(match.by),
    ],
  };
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at++) {
    const difference = one[at]! - other[at]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
