import type { NamedEntity } from '../../../utils/names/mention.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import type { Forms, Joint, LanguageRules, Word } from '../../../utils/names/language-rules.ts';
import type { Name } from '../../../utils/facts/entity.ts';

/** What the oracle finds: a span and the entities it may stand for, in no order. */
export interface OracleMention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly folded: string;
}

interface Tried {
  readonly entity: NamedEntity;
  readonly name: Name;
  readonly tokens: readonly Token[];
  readonly joints: readonly Joint[];
  readonly forms: readonly (readonly Forms[])[];
  readonly letters: number;
  readonly article: string | undefined;
  readonly rules: LanguageRules | undefined;
}

interface Hit {
  readonly tried: Tried;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  readonly inflected: boolean;
  readonly only: Token | undefined;
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufe00-\\ufe0f';
const APOSTROPHE = "'’‘‛`´ʻʼʽʾʿʹ′";
const LETTER = `(?![${APOSTROPHE}])[\\p{L}\\p{N}_]`;
const TOKEN = new RegExp(
  `${LETTER}(?:${LETTER}|\\p{M}|[${INVISIBLE}]+(?=${LETTER}|(?![${INVISIBLE}])\\p{M}|[${APOSTROPHE}][${INVISIBLE}]*${LETTER})|[${APOSTROPHE}](?=[${INVISIBLE}]*${LETTER}))*[ʻʼ]?|&`,
  'gu',
);

/**
 * The same answer as the finder's by the slowest way: every name is tried at every word, words are cut by
 * one expression, letters are folded by Unicode's own tables. Of the product it shares the grammar's data alone.
 */
export function findSlowly(
  entities: readonly NamedEntity[],
  text: string,
  languages: readonly string[],
): readonly OracleMention[] {
  const names = entities.flatMap((entity) => entity.names.flatMap((name) => takeApart(entity, name) ?? []));
  const tokens = tokenise(text);
  const rules =
    languages.length === 0
      ? ALL_LANGUAGES
      : ALL_LANGUAGES.filter((each) => languages.includes(each.language));
  const spans: Hit[][] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start < from || token.plain === '&') continue;
    const elided = /^([^']+)'(.+)$/u.exec(token.plain);
    const starts = [token];
    if (elided && rules.some((each) => each.elisions?.has(fold(elided[1]!)))) {
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
  return choose(spans, text, tokens, languages, rules);
}

function tokenise(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const plain = match[0]
      .replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
      .normalize('NFC')
      .replace(new RegExp(`[${APOSTROPHE}]`, 'gu'), "'");
    return { start: match.index, end: match.index + match[0].length, plain, folded: fold(plain) };
  });
}

function shift(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

const SPECIAL: Readonly<Record<string, string>> = {
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
};

function fold(plain: string): string {
  return [...plain.replaceAll("'", '').normalize('NFKC').toLowerCase().normalize('NFC')]
    .map((char) => SPECIAL[char] ?? (/\p{Script=Cyrillic}/u.test(char) ? char : char.normalize('NFD')))
    .join('')
    .replace(/\p{M}/gu, '');
}

function jointBetween(gap: string): Joint | undefined {
  const bare = gap.replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '');
  if (/^[\u2029\f]/u.test(bare) || /[\u2029\f]/u.test(bare)) return undefined;
  if (/^\s+$/u.test(bare) || bare === '') return 'space';
  if (/^\.$/u.test(bare)) return 'dot';
  if (/^\.\s+$/u.test(bare)) return 'stop';
  if (/^\.?[-‐‑‒–—−]$/u.test(bare)) return /^\.[–—−]$/u.test(bare) ? undefined : 'hyphen';
  if (/^\s*[-‐‑‒–—−]\s*$/u.test(bare) || /^\.\s*[-‐‑‒]\s*$/u.test(bare)) return 'dash';
  return /^\s*,\s*$/u.test(bare) ? 'comma' : undefined;
}

const FITTING: Readonly<Record<Joint, readonly Joint[]>> = {
  none: [],
  space: ['space', 'hyphen'],
  hyphen: ['hyphen', 'space'],
  dash: ['dash', 'hyphen', 'space'],
  dot: ['dot'],
  stop: ['stop', 'space'],
  comma: ['comma'],
};

function takeApart(entity: NamedEntity, name: Name): Tried | undefined {
  if (name.role === 'demonym' || name.role === 'search' || name.marked === false) return undefined;
  const text = name.text.trim();
  let tokens = tokenise(text);
  const rules = ALL_LANGUAGES.find(({ language }) => language === name.lang.split('-')[0]);
  if (tokens[0]?.start !== 0 || !/^\.?$/u.test(text.slice(tokens.at(-1)!.end))) return undefined;
  const joints: Joint[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const gap = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
    const joint = strip(gap) === '' || tokens[at]!.plain === '&' ? 'space' : jointBetween(gap);
    if (!joint) return undefined;
    joints.push(joint);
  }
  let article: string | undefined;
  if (joints[0] === 'space' && isTitle(tokens[1]!.plain) && rules?.articles?.has(tokens[0]!.plain)) {
    article = tokens[0]!.folded;
    tokens = tokens.slice(1);
    joints.shift();
  }
  const letters = tokens.reduce((sum, token) => sum + token.folded.length, 0);
  const capitals = tokens.every(({ plain }) => plain === plain.toUpperCase());
  const short = capitals || name.letterCase === 'exact' || rules?.shortNames?.has(tokens[0]!.folded);
  if (letters < 2 || (letters === 2 && !short) || !/\p{L}/u.test(text)) return undefined;
  const words = tokens.map(({ folded, plain }, at): Word => ({
    folded,
    plain,
    joint: joints[at - 1] ?? 'none',
    abbreviation: isShouted(plain),
  }));
  const forms =
    rules?.inflect?.(words, entity.kind) ??
    words.map(({ folded }) => [
      { stem: folded, fixed: true, cases: (ending: string) => (ending === '' ? -1 : 0) },
    ]);
  return { entity, name, tokens, joints, forms, letters, article, rules };
}

/** Without what is invisible. */
function strip(text: string): string {
  return text.replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '');
}

function isTitle(plain: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(plain);
}

function isShouted(plain: string): boolean {
  return (plain.match(/\p{Lu}/gu) ?? []).length > 1 && plain === plain.toUpperCase();
}

function tryName(
  tried: Tried,
  text: string,
  sequence: readonly Token[],
  languages: readonly string[],
  rules: readonly LanguageRules[],
): Hit | undefined {
  const isOwn = languages.length === 0 || languages.includes(tried.name.lang.split('-')[0]!);
  const script = /\p{Script=Cyrillic}/u.test(tried.tokens[0]!.folded) ? 'Cyrl' : 'Latn';
  const known = rules.length >= languages.length;
  if (!isOwn && (tried.letters < 4 || (known && !rules.some(({ scripts }) => scripts.includes(script)))))
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
    const cut = /^(.+)'([^']+)$/u.exec(token.plain);
    if (at === tried.tokens.length - 1 && cut && rules.some((each) => each.clitics?.has(fold(cut[2]!)))) {
      const raw = text.slice(token.start, token.end);
      const offset = [...raw.matchAll(new RegExp(`[${APOSTROPHE}](?=${LETTER})`, 'gu'))].at(-1)?.index ?? 0;
      versions.push(
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
    tried.rules?.isAttached?.(tail.folded)
  ) {
    end = tail.end;
    exact = false;
    inflected = true;
  }
  if (/\.\s*$/u.test(tried.name.text) && tried.tokens.length > 1 && text[end] === '.') end++;
  const left = strip(text.slice(0, start));
  const right = strip(text.slice(end));
  if (left.endsWith('@') || right.startsWith('@') || new RegExp(`^\\.(?!\\p{Lu})${LETTER}`, 'u').test(right))
    return undefined;
  if (
    /[-‐‑]$/u.test(left) &&
    /[\p{N}]/u.test(
      tokenise(left.slice(0, -1)).findLast(({ end: to }) => to === left.length - 1)?.folded ?? '',
    )
  )
    return undefined;
  if (/^[-‐‑]\p{N}/u.test(right)) return undefined;
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
    return around(text, start, end).some((word) => word && isShouted(word));
  }
  const ending = plain.slice(form.stem.length);
  if (isShouted(own) || exactly || /^\p{Lu}$/u.test(own))
    return plain.startsWith(stem) && ending === ending.toLowerCase();
  if (at > 0 || isShouted(plain)) return true;
  if (isTitle(own) && !isTitle(plain)) return false;
  return plain.slice(1) === plain.slice(1).toLowerCase() || plain.startsWith(stem);
}

/** The words beside a span, as written. */
function around(text: string, start: number, end: number): readonly [string | undefined, string | undefined] {
  const through = new RegExp(`^[\\s"'‘’«»“”„,()${INVISIBLE}-]*$`, 'u');
  const tokens = tokenise(text).filter(({ plain }) => plain !== '&');
  const before = tokens.findLast((token) => token.end <= start && through.test(text.slice(token.end, start)));
  const behind = tokens.find((token) => token.start >= end && through.test(text.slice(end, token.start)));
  return [before?.plain, behind?.plain];
}

function choose(
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
    const left = words.find((token) => token.end < hit!.start && joined(text.slice(token.end, hit!.start)));
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
  const isSame = hit.only!.plain[0] === own.plain[0] && !isShouted(hit.only!.plain);
  if (!isSame || opening || (!hit.exact && !hit.inflected)) return 'refused';
  const isPlace = rules.some(
    (each) =>
      (before !== undefined && each.placeWords?.has(fold(before))) ||
      (behind !== undefined && each.placeWordsBehind?.has(fold(behind))),
  );
  return isPlace ? 'sure' : 'doubtful';
}
