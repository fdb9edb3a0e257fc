import type { PresentedFact } from '../facts/presented.ts';
import type { FigureLanguage } from './languages/figure-language.ts';
import type { Stretch } from './clauses.ts';
import type { Token } from './tokens.ts';

/** Letters that must be left of a word after its ending is shed. */
const SHORTEST = 4;
/** Letters that may follow the stem: "русск-ими", "росси-йской". */
const LONGEST_ENDING = 7;
/** "Казахстан" and "казахский" begin alike. */
const COUNTRY = /^(?:и?ст|i?st)/u;

/**
 * Where a stretch of tokens says what narrows a row, by each of its qualifiers: the group, the neighbour, the river.
 * @returns the tokens taken, or undefined where one of the qualifiers is not said
 */
export function narrowingIn(
  tokens: readonly Token[],
  { from, to }: Stretch,
  fact: PresentedFact,
  lang: string,
  language: FigureLanguage,
): readonly number[] | undefined {
  const taken: number[] = [];
  for (const { texts } of fact.narrowing ?? []) {
    const words = (texts[lang] ?? '')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .split(/[^\p{L}]+/u);
    const stems = words.filter((word) => word !== '').map((word) => stemOf(word, language));
    const at = stems.length === 0 ? -1 : indexOfAll(tokens, from, to, stems);
    if (at < 0) return undefined;
    for (let index = at; index < at + stems.length; index++) taken.push(index);
  }
  return taken;
}

function indexOfAll(tokens: readonly Token[], from: number, to: number, stems: readonly string[]): number {
  for (let index = from; index + stems.length <= to; index++) {
    if (stems.every((stem, offset) => isOf(tokens[index + offset], stem))) return index;
  }
  return -1;
}

function isOf(token: Token | undefined, stem: string): boolean {
  if (token?.kind !== 'word' || !token.lower.startsWith(stem)) return false;
  const rest = token.lower.slice(stem.length);
  return rest.length <= LONGEST_ENDING && !COUNTRY.test(rest);
}

function stemOf(word: string, { endings }: FigureLanguage): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
