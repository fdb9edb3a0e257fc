import { hintBit } from './beside.ts';
import type { Surroundings } from './evidence.ts';
import type { Found } from './find-names.ts';
import { EVIDENCE } from './mention.ts';
import type { Evidence, MatchedBy } from './mention.ts';
import type { SearchedText } from './searched-text.ts';
import type { NameRole } from '../facts/entity.ts';
import type { Hint } from './language-data.ts';

/** So much better than the next reading is a clear winner: one kind of evidence more, and never a mere order. */
export const CLEAR = 50;

/** What each kind of evidence adds. The reader's own choice outweighs everything. */
export const WEIGHTS: Readonly<Record<Evidence, number>> = {
  neighbour: 100,
  page: 60,
  country: 50,
  choice: 1000,
};

export function evidenceBit(evidence: Evidence): number {
  return 1 << EVIDENCE.indexOf(evidence);
}

const ROLE_ORDER: readonly NameRole[] = ['label', 'alias', 'short', 'former', 'demonym', 'search'];
const BY_ORDER: readonly MatchedBy[] = ['exact', 'folded', 'inflected'];
/** By the rank that the index keeps of a type. */
const HINT_OF_RANK: readonly Hint[] = ['country', 'city', 'region'];

/**
 * How likely a reading is by itself: first what the text's likelier language calls so; then label before alias before
 * short before former; then country and city before region; and above all of these a word beside it that says what it
 * is. Congo is a label in Spanish only: a French text that has few words of its own must not get that one's.
 */
export function scoreOf(
  { languages }: SearchedText,
  { compiled, entity, match }: Found,
  { hints }: Surroundings,
): { readonly score: number; readonly evidence: number } {
  const { name: own, language: tag } = compiled;
  const { rank } = entity;
  const language = languages.indexOf(tag);
  const hint = HINT_OF_RANK[rank];
  const isSaid = match.listed || (hint !== undefined && (hints & hintBit(hint)) !== 0);
  const score =
    -10 * ROLE_ORDER.indexOf(own.role) -
    2 * rank -
    22 * Math.min(2, language < 0 ? languages.length : language) -
    0.1 * BY_ORDER.indexOf(match.by) +
    (isSaid ? WEIGHTS.neighbour : 0);
  return { score, evidence: isSaid ? evidenceBit('neighbour') : 0 };
}
