import type { NamedEntity } from '../../../utils/names/mention.ts';
import type { Forms, Joint, LanguageRules, Word } from '../../../utils/names/language-rules.ts';
import type { Name } from '../../../utils/facts/entity.ts';
import { LANGUAGES } from './base.ts';
import type { Hit, OracleMention, Tried } from './oracle-choice.ts';
import {
  APOSTROPHE,
  around,
  FITTING,
  fold,
  INVISIBLE,
  isShouted,
  isTitle,
  jointBetween,
  LETTER,
  shift,
  strip,
  tokenise,
} from './oracle-words.ts';
import type { Token } from './oracle-words.ts';

/** Names already taken apart, by the list they came in. */
const taken = new WeakMap<readonly NamedEntity[], readonly Tried[]>();

/**
 * The same answer as the finder's by the slowest way: every name is tried at every word, words are cut by
 * one expression, letters are folded by Unicode's own tables. Of the product it shares the grammar's data alone.
 */
export function findSlowly(
  entities: readonly NamedEntity[],
  text: string,
  languages: readonly string[],
): readonly OracleMention[] {
  let names = taken.get(entities);
  if (!names) {
    names = entities.flatMap((entity) => entity.names.flatMap((name) => takeApart(entity, name) ?? []));
    taken.set(entities, names);
  }
  const tokens = tokenise(text);
  const rules =
    languages.length === 0
      ? LANGUAGES.all
      : LANGUAGES.all.filter((each) => languages.includes(each.language));
  const spans: Hit[][] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start < from || token.plain === '&') continue;
    const elided = /^([^']+)'(.+)$/u.exec(token.plain);
    const starts = [token];
    if (elided && rules.some((each) => each.elisions.has(fold(elided[1]!)))) {
      const offset = text.slice(token.start, token.end).search(new RegExp(`[${APOSTROPHE}]`, 'u')) + 1;
      const visible = text.slice(token.start + offset, token.end);
      starts.push(
        ...tokenise(visible)
          .slice(0, 1)
          .map((sub) => shift(sub, token.start + offset)),
      );
    }
    for (const start of starts) {
      const sequence = [start, ...tokens.slice(at + 1)];
      const hits = names.flatMap((tried) => tryName(tried, text, sequence, languages, rules) ?? []);
      const end = Math.max(0, ...hits.map((hit) => hit.end));
      if (end === 0) continue;
      spans.push(hits.filter((hit) => hit.end === end));
      from = end;
      break;
    }
  }
  return spans.map((hits) => ({
    start: hits[0]!.start,
    end: hits[0]!.end,
    entities: [...new Set(hits.map(({ tried }) => tried.entity.id))].toSorted(),
  }));
}

function takeApart(entity: NamedEntity, name: Name): Tried | undefined {
  if (name.role === 'search' || name.marked === false) return undefined;
  const text = name.text.trim();
  let tokens = tokenise(text);
  const rules = LANGUAGES.all.find(({ language }) => language === name.lang.split('-')[0]);
  if (tokens[0]?.start !== 0 || !/^\.?$/u.test(text.slice(tokens.at(-1)!.end))) return undefined;
  const joints: Joint[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const gap = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
    const joint = strip(gap) === '' || tokens[at]!.plain === '&' ? 'space' : jointBetween(gap);
    if (!joint) return undefined;
    joints.push(joint);
  }
  let article: string | undefined;
  if (joints[0] === 'space' && isTitle(tokens[1]!.plain) && rules?.articles.has(tokens[0].plain)) {
    article = tokens[0].folded;
    tokens = tokens.slice(1);
    joints.shift();
  }
  const letters = tokens.reduce((sum, token) => sum + token.folded.length, 0);
  const capitals = tokens.every(({ plain }) => plain === plain.toUpperCase());
  const short = capitals || name.letterCase === 'exact' || rules?.shortNames.has(tokens[0]!.folded);
  if (letters < 2 || (letters === 2 && !short) || !/\p{L}/u.test(text)) return undefined;
  const words = tokens.map(({ folded, plain }, at): Word => ({
    folded,
    plain,
    joint: joints[at - 1] ?? 'none',
    abbreviation: isShouted(plain),
  }));
  const forms =
    rules?.grammar?.inflect(words, { kind: entity.kind, role: name.role }) ??
    words.map(({ folded }) => [
      { stem: folded, fixed: true, cases: (ending: string) => (ending === '' ? -1 : 0), explain: () => [] },
    ]);
  return { entity, name, tokens, joints, forms, letters, article, rules };
}

function tryName(
  tried: Tried,
  text: string,
  sequence: readonly Token[],
  languages: readonly string[],
  rules: readonly LanguageRules[],
): Hit | undefined {
  const isOwn = languages.length === 0 || languages.includes(tried.name.lang.split('-')[0]!);
  const isOther = !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(tried.tokens[0]!.folded);
  const script = /\p{Script=Cyrillic}/u.test(tried.tokens[0]!.folded) ? 'Cyrl' : 'Latn';
  const known = rules.length >= languages.length;
  if (
    !isOwn &&
    (tried.letters < 4 ||
      tried.name.role === 'short' ||
      tried.name.role === 'former' ||
      tried.name.role === 'demonym' ||
      (known && !isOther && !rules.some(({ scripts }) => scripts.includes(script))))
  )
    return undefined;
  let cases = -1;
  let exact = true;
  let inflected = false;
  let end = 0;
  let only: Token | undefined;
  for (let at = 0; at < tried.tokens.length; at++) {
    const token = sequence[at];
    if (!token) return undefined;
    if (at > 0) {
      const gap = text.slice(end, token.start);
      const joint =
        token.plain === '&' ? (/^\s*$/u.test(strip(gap)) ? 'space' : undefined) : jointBetween(gap);
      if (!joint || gap.length > 256 || !FITTING[tried.joints[at - 1]!].includes(joint)) return undefined;
      if (joint !== tried.joints[at - 1]) exact = false;
    }
    const versions = [token];
    const cut = /^(.+)'([^']+)'?$/u.exec(token.plain);
    if (at === tried.tokens.length - 1 && cut && rules.some((each) => each.clitics?.has(fold(cut[2]!)))) {
      const raw = text.slice(token.start, token.end);
      const offset =
        [...raw.matchAll(new RegExp(`[${APOSTROPHE}](?=[${INVISIBLE}]*${LETTER})`, 'gu'))].at(-1)?.index ?? 0;
      const own = tried.name.lang.split('-')[0] === languages[0] && !tried.rules?.clitics.size;
      versions[own ? 'push' : 'unshift'](
        ...tokenise(raw.slice(0, offset))
          .slice(0, 1)
          .map((sub) => shift(sub, token.start)),
      );
    }
    let agreed = 0;
    for (const version of versions) {
      for (const form of tried.forms[at]!) {
        if (agreed !== 0 || !version.folded.startsWith(form.stem)) continue;
        const common = cases & form.cases(version.folded.slice(form.stem.length));
        if (common === 0 || !isWritten(tried, at, form, version, text)) continue;
        agreed = common;
        exact &&= version.plain === tried.tokens[at]!.plain;
        inflected ||= version.folded !== tried.tokens[at]!.folded;
        end = version.end;
        only = version;
      }
    }
    if (agreed === 0) return undefined;
    cases = agreed;
  }
  if (!isOwn && !exact) return undefined;
  const start = sequence[0]!.start;
  if (tried.article !== undefined) {
    const before = tokenise(text).findLast((token) => token.end <= start);
    if (before?.folded !== tried.article || !/^\s+$/u.test(strip(text.slice(before.end, start))))
      return undefined;
  }
  const tail = tokenise(text).find((token) => token.start > end && token.plain !== '&');
  if (
    isOwn &&
    tail &&
    isShouted(tried.tokens.at(-1)!.plain) &&
    jointBetween(text.slice(end, tail.start)) === 'hyphen' &&
    tail.plain === tail.plain.toLowerCase() &&
    tried.rules?.grammar?.attached?.(tail.folded)
  ) {
    end = tail.end;
    exact = false;
    inflected = true;
  }
  if (/\.\s*$/u.test(tried.name.text) && tried.tokens.length > 1 && text[end] === '.') end++;
  const left = strip(text.slice(0, start));
  const right = strip(text.slice(end));
  if (
    left.endsWith('@') ||
    right.startsWith('@') ||
    new RegExp(`^\\.(?![\\p{Lu}\\p{Lt}])${LETTER}`, 'u').test(right)
  )
    return undefined;
  if (
    /[-‐‑]$/u.test(left) &&
    /[\p{N}]/u.test(
      tokenise(left.slice(0, -1)).findLast(({ end: to }) => to === left.length - 1)?.folded ?? '',
    )
  )
    return undefined;
  const [half] = /^[-‐‑]/u.test(right) ? tokenise(right.slice(1)) : [];
  if (half?.start === 0 && /^\p{N}/u.test(half.folded)) return undefined;
  return { tried, start, end, exact, inflected, only: tried.tokens.length === 1 ? only : undefined };
}

function isWritten(
  tried: Tried,
  at: number,
  form: Forms,
  { plain, start, end }: Token,
  text: string,
): boolean {
  const own = tried.tokens[at]!.plain;
  const stem = own.slice(0, form.stem.length);
  if (tried.letters <= 3 && !plain.toLowerCase().startsWith(stem.toLowerCase())) return false;
  const exactly = tried.name.letterCase === 'exact';
  if ((exactly || (tried.letters <= 3 && tried.tokens.length === 1)) && !isShouted(own) && isShouted(plain)) {
    return around(text, start, end).some(isShouted);
  }
  if (isShouted(own) && plain.length > own.length + 1 && isShouted(plain) && plain.startsWith(own)) {
    return around(text, start, end).some(isShouted);
  }
  const ending = plain.slice(form.stem.length);
  if (isShouted(own) || exactly || /^\p{Lu}$/u.test(own))
    return plain.startsWith(stem) && ending === ending.toLowerCase();
  if (at > 0 || isShouted(plain)) return true;
  if (isTitle(own) && !isTitle(plain)) return false;
  return plain.slice(1) === plain.slice(1).toLowerCase() || plain.startsWith(stem);
}
