import type { Forms, Joint, LanguageRules } from '../../../utils/names/language-rules.ts';
import type { NamedEntity } from '../../../utils/names/mention.ts';
import type { Name } from '../../../utils/facts/entity.ts';
import { APOSTROPHE, around, fold, isShouted, strip } from './oracle-words.ts';
import type { Token } from './oracle-words.ts';

/** What the oracle finds: a span and the entities it may stand for, in no order. */
export interface OracleMention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
}

export interface Tried {
  readonly entity: NamedEntity;
  readonly name: Name;
  readonly tokens: readonly Token[];
  readonly joints: readonly Joint[];
  readonly forms: readonly (readonly Forms[])[];
  readonly letters: number;
  readonly article: string | undefined;
  readonly rules: LanguageRules | undefined;
}

export interface Hit {
  readonly tried: Tried;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  readonly inflected: boolean;
  readonly only: Token | undefined;
}

/** Which of the longest hits are mentions: the second half of the oracle. */
export function choose(
  spans: readonly (readonly Hit[])[],
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  rules: readonly LanguageRules[],
): readonly OracleMention[] {
  const isOwn = ({ tried }: Hit) =>
    languages.length === 0 || languages.includes(tried.name.lang.split('-')[0]!);
  const judged = spans.flatMap((hits) => {
    const believed = hits
      .map((hit) => ({ hit, belief: believe(hit, text, rules) }))
      .filter(({ hit, belief }) => belief === 'sure' || (belief === 'doubtful' && isOwn(hit)));
    const anyOwn = believed.some(({ hit }) => isOwn(hit));
    const kept = believed.filter(({ hit }) => !anyOwn || isOwn(hit) || hit.tried.name.role === 'label');
    return kept.length > 0
      ? [{ kept: kept.map(({ hit }) => hit), sure: kept.some(({ belief }) => belief === 'sure') }]
      : [];
  });
  const linked = judged.filter(({ kept: [hit] }) => {
    const joined = (gap: string) => /^[-‐‑]$/u.test(strip(gap));
    const words = tokens.filter(({ plain }) => plain !== '&');
    const joinedBefore = (at: number) =>
      words.find((token) => token.end < at && joined(text.slice(token.end, at)));
    const next = joinedBefore(hit!.start);
    const beyond = next && /^\p{Ll}/u.test(next.plain) ? joinedBefore(next.start) : undefined;
    const left = beyond ?? next;
    const right = words.find((token) => token.start > hit!.end && joined(text.slice(hit!.end, token.start)));
    const isHalf = ({ plain }: Token) => !/^\p{Ll}/u.test(plain) && !isShouted(plain);
    const leftFine = !left || !isHalf(left) || judged.some(({ kept }) => kept[0]!.end === left.end);
    return (
      leftFine && (!right || !isHalf(right) || judged.some(({ kept }) => kept[0]!.start === right.start))
    );
  });
  const family = ({ tried: { entity } }: Hit) => [
    entity.id,
    ...(entity.within === undefined ? [] : [entity.within]),
  ];
  const related = new Set(linked.filter(({ sure }) => sure).flatMap(({ kept }) => kept.flatMap(family)));
  return linked
    .filter(({ sure, kept }) => sure || kept.some((hit) => family(hit).some((id) => related.has(id))))
    .map(({ kept }) => ({
      start: kept[0]!.start,
      end: kept[0]!.end,
      entities: [...new Set(kept.map(({ tried }) => tried.entity.id))].toSorted(),
    }));
}

function believe(hit: Hit, text: string, rules: readonly LanguageRules[]): 'sure' | 'doubtful' | 'refused' {
  const own = hit.tried.tokens[0]!;
  const spelled = hit.only && [hit.only.folded, own.folded];
  if (
    !spelled ||
    !rules.some((each) => spelled.some((word) => each.frequentWords.has(word) || each.mistakable.has(word)))
  ) {
    return 'sure';
  }
  const [before, behind] = around(text, hit.start, hit.end);
  if (isShouted(own.plain)) return isShouted(before ?? behind ?? '') ? 'refused' : 'sure';
  const opening = /(?:^|[.!?…:;•\n\u2028\u2029])[\s"«»“”„‹›()[\]–—-]*$/u.test(
    strip(text.slice(0, hit.start)).replaceAll(new RegExp(`[${APOSTROPHE}]`, 'gu'), ''),
  );
  const isSame = hit.only.plain[0] === own.plain[0] && !isShouted(hit.only.plain);
  if (!isSame || opening || (!hit.exact && !hit.inflected)) return 'refused';
  const isPlace = rules.some(
    (each) =>
      (before !== undefined && each.before.whole.has(fold(before))) ||
      (behind !== undefined && each.behind.whole.has(fold(behind))),
  );
  return isPlace ? 'sure' : 'doubtful';
}
