import { clauseOf, type Scene, type Stretch } from './clauses.ts';
import { indexIn, isIn, lengthAt, meaningBefore, type Meanings, type Phrases } from './phrases.ts';

/** Tokens that may stand between a name and the kind that is said of it: ", now a small and quiet city of". */
const FAR_APPOSITION = 6;
/** Tokens before the figure of a clause that leads to the name. */
const LEADING = 4;

/** Where other names stand in the sentence: capital letters tell, or what is known of the text. */
export function namesIn(
  { tokens, language, mention }: Scene,
  others: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<number> {
  const names = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (index >= mention.from && index < mention.to)) continue;
    const isKnown = others.some(({ start, end }) => token.start < end && start < token.end);
    if (isKnown || (token.capital && !isNoName(tokens, index, language))) names.add(index);
  }
  for (const said of [...names]) if (isSaidBy(tokens, said, language)) names.delete(said);
  return names;
}

function isNoName(tokens: Scene['tokens'], index: number, language: Scene['language']): boolean {
  if (lengthAt(tokens, index, language.noNames) > 0) return true;
  const isFirst = tokens.slice(0, index).every(({ kind }) => kind === 'mark');
  return isFirst && isPlainWord(tokens, index, language);
}

/** A word that begins many sentences, and no name. */
function isPlainWord(tokens: Scene['tokens'], index: number, language: Scene['language']): boolean {
  const { boundsBefore, numbers, fractions, lone, scales, rangeOpen, cues, stops } = language;
  const { follows, owners, copulas, superlatives, sayers, ofs, starters, besideBefore, since } = language;
  const tables: readonly Meanings<unknown>[] = [
    ...[boundsBefore, numbers, fractions, lone, scales, rangeOpen],
    ...[follows, owners, copulas, superlatives, sayers, ofs, starters, besideBefore, since],
    ...Object.values(cues),
    ...Object.values(stops),
  ];
  return tables.some((table) => lengthAt(tokens, index, table) > 0);
}

/** "According to the Bureau of Statistics, …": names up to the comma only say it. */
function isSaidBy(tokens: Scene['tokens'], index: number, language: Scene['language']): boolean {
  const clause = clauseOf(tokens, { from: index, to: index + 1 });
  const at = indexIn(tokens, clause.from, index, language.sayers);
  return at >= 0 && at <= clause.from + 2 && !tokens.slice(at, index).some(({ kind }) => kind === 'number');
}

/**
 * Whether the figure is said of the mention and of nothing else.
 * @param names where other names stand; those that narrow the row that is asked for are left out
 * @param shared the row is of two: a border is between its neighbours
 */
export function isOwned(scene: Scene, figure: Stretch, names: ReadonlySet<number>, shared: boolean): boolean {
  const { mention } = scene;
  if ((!shared && !isItsOwn(scene, figure) && isAside(scene, names)) || hasNextOwner(scene, figure, names))
    return false;
  return figure.from >= mention.to
    ? isOwnedBehind(scene, figure, names)
    : figure.to <= mention.from && isOwnedBefore(scene, figure, names);
}

/** "Unlike Almaty with its 2.3 million": the figure hangs on the name, whatever the name hangs on. */
function isItsOwn({ tokens, language, mention }: Scene, figure: Stretch): boolean {
  const length = lengthAt(tokens, mention.to, language.withIts);
  return length > 0 && mention.to + length === figure.from;
}

/** Near it, a part of it, or one of two: the name is there, but nothing is said of it alone. */
function isAside({ tokens, language, mention }: Scene, names: ReadonlySet<number>): boolean {
  const { from, to } = mention;
  const before = (list: Phrases) => meaningBefore(tokens, from, list);
  if (before(language.besideBefore)) return true;
  if (lengthAt(tokens, to, language.besideAfter) > 0) return true;
  const join = before(language.joins);
  if (join && names.has(from - join.length - 1)) return true;
  const and = lengthAt(tokens, to, language.joins);
  if (and > 0 && (names.has(to + and) || names.has(to + and + 1))) return true;
  return names.has(from - 1) || names.has(to);
}

/** "20 million inhabitants of Turkmenistan": what follows on the unit owns the figure. */
function hasNextOwner({ tokens, language }: Scene, { to }: Stretch, names: ReadonlySet<number>): boolean {
  let at = to;
  for (let turns = 0; turns < 2; turns++) at += lengthAt(tokens, at, language.ofs);
  return names.has(at) && (at > to || tokens[to]?.kind === 'word');
}

function isOwnedBehind(scene: Scene, figure: Stretch, names: ReadonlySet<number>): boolean {
  const { tokens, language, mention } = scene;
  for (let at = mention.to; at < figure.from; at++) {
    if (names.has(at) && !isSetOff(scene, at, figure, names)) return false;
  }
  if (!isOwnerOf(tokens, 0, mention.from, mention, language)) return false;
  for (let at = mention.to; at < figure.from; at++) {
    // Kazakh says the kind behind the name: "Қостанай қаласының".
    if (at === mention.to && lengthAt(tokens, at, language.kindsBehind) > 0) continue;
    if (isSetOff(scene, at, figure, names)) continue;
    if (lengthAt(tokens, at, language.owners) > 0 && !isApposition(tokens, at, mention, language))
      return false;
  }
  return true;
}

function isOwnedBefore(
  { tokens, language, mention }: Scene,
  figure: Stretch,
  names: ReadonlySet<number>,
): boolean {
  for (let index = 0; index < mention.from; index++) if (names.has(index)) return false;
  const breaks = tokens
    .slice(figure.to, mention.from)
    .flatMap(({ lower }, index) => (/^[,;:()]$/u.test(lower) ? [figure.to + index] : []));
  if (breaks.length > 1) return false;
  const [comma] = breaks;
  // "With 820,000 inhabitants, the region …": the clause leads to the name that follows it at once.
  const isLed = comma !== undefined && mention.from - comma <= 3 && figure.from <= LEADING;
  if (comma !== undefined && !isLed) return false;
  // "A country of 7 million people, Kyrgyzstan …": the leading clause may begin with what the name is.
  const isKind =
    isLed && isIn(tokens, 0, 2, language.kinds) && !isIn(tokens, 0, figure.from, language.superlatives);
  if (isIn(tokens, 0, figure.from, language.owners) && !isKind) return false;
  return !isIn(tokens, figure.to, mention.from, language.owners) || isKindOf(tokens, mention, language);
}

/** "Kazakhstan, the world's largest landlocked country, has": between commas of its own, and said of the name. */
function isSetOff(
  { tokens, language, mention }: Scene,
  at: number,
  figure: Stretch,
  names: ReadonlySet<number>,
): boolean {
  const aside = clauseOf(tokens, { from: at, to: at + 1 });
  return (
    isIn(tokens, aside.from, aside.to, language.kinds) &&
    aside.from === mention.to + 1 &&
    aside.to < figure.from &&
    clauseOf(tokens, figure).from === aside.to + 1 &&
    !names.has(aside.from) &&
    lengthAt(tokens, aside.from, language.superlatives) === 0
  );
}

/** Nothing before the name owns what follows, but its own kind: "the city of". */
function isOwnerOf(
  tokens: Scene['tokens'],
  from: number,
  to: number,
  mention: Stretch,
  language: Scene['language'],
): boolean {
  for (let at = from; at < to; at++) {
    const length = lengthAt(tokens, at, language.owners);
    if (length === 0) continue;
    let behind = at + length;
    for (let turns = 0; turns < 2; turns++) behind += lengthAt(tokens, behind, language.ofs);
    behind += tokens[behind]?.lower === 'the' ? 1 : 0;
    const isKind = behind >= mention.from && lengthAt(tokens, at, language.kinds) > 0;
    const isOne = at > 0 && lengthAt(tokens, at - 1, language.superlatives) > 0;
    if (!isKind || isOne) return false;
  }
  return true;
}

function isKindOf(tokens: Scene['tokens'], mention: Stretch, language: Scene['language']): boolean {
  return isOwnerOf(tokens, Math.max(0, mention.from - 3), mention.from, mention, language);
}

/** Whether the noun says what the name is: "Kostanay, a city of", "Казахстан — страна с". */
function isApposition(
  tokens: Scene['tokens'],
  at: number,
  mention: Stretch,
  language: Scene['language'],
): boolean {
  if (lengthAt(tokens, at, language.kinds) === 0 || at - mention.to > FAR_APPOSITION) return false;
  const between = tokens.slice(mention.to, at);
  if (between.length === 0) return false;
  if (isIn(tokens, mention.to, at, language.superlatives)) return false;
  return between.every((_, offset) => {
    const index = mention.to + offset;
    return lengthAt(tokens, index, language.copulas) > 0 || lengthAt(tokens, index, language.kinds) > 0;
  });
}
