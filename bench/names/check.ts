import { AhoCorasick } from '@monyone/aho-corasick';
import { findSlowly } from '../../tests/unit/names/oracle.ts';
import { buildNameIndex } from '../../utils/names/build-index.ts';
import type { NamedEntity, NameFinder } from '../../utils/names/mention.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';
import { plainNames } from './peers.ts';
import type { Paragraph } from './text.ts';

/** How many mentions were compared, and what differed. */
export interface Compared {
  readonly mentions: number;
  readonly differences: readonly string[];
}

/** Spans and entities beside those of the slow oracle, which tries every name at every word. */
export function besideOracle(
  finder: NameFinder,
  entities: readonly NamedEntity[],
  paragraphs: readonly Paragraph[],
): Compared {
  let mentions = 0;
  const differences: string[] = [];
  for (const { text, languages } of paragraphs) {
    const found = finder.find(text, languages).map(({ start, end, readings }) => {
      return { start, end, entities: readings.map(({ entity }) => entity).toSorted() };
    });
    const expected = findSlowly(entities, text, languages);
    mentions += expected.length;
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      differences.push(`${languages.join('+')}: ${text.slice(0, 60)}`);
    }
  }
  return { mentions, differences };
}

/** No language has this tag: none of its words can be mistaken, none takes endings. */
const UNKNOWN = 'xx';

/**
 * Plain forms beside an independent matcher: all names in a language without rules, compared where both hold a
 * match that stands between spaces or simple punctuation and is written as the name is.
 */
export function besideLibrary(entities: readonly NamedEntity[], paragraphs: readonly Paragraph[]): Compared {
  const names = plainNames(entities).filter((name) => /^\p{L}{3,}(?:[ -]\p{L}{2,})*$/u.test(name));
  const base: NamedEntity[] = names.map((text, at) => {
    return { id: `x:${at}`, kind: 'other', type: 'x', names: [{ text, lang: UNKNOWN, role: 'label' }] };
  });
  const finder = openNameIndex(buildNameIndex(base, ALL_LANGUAGES));
  const library = new AhoCorasick(names);
  const plain = new Set(names);
  let mentions = 0;
  const differences: string[] = [];
  for (const { text } of paragraphs) {
    const all = finder.find(text, [UNKNOWN]);
    const theirs = longest(library.matchInText(text).filter(({ begin, end }) => isWhole(text, begin, end)));
    mentions += theirs.length;
    for (const { begin, end } of theirs) {
      // A folded or longer match of ours may cover it.
      if (all.some((mention) => mention.start < end && mention.end > begin)) continue;
      differences.push(`not found: ${text.slice(begin, end)}`);
    }
    const known = new Set(theirs.map(({ begin, end }) => `${begin}-${end}`));
    for (const { start, end } of all) {
      if (!isWhole(text, start, end) || !plain.has(text.slice(start, end))) continue;
      if (!known.has(`${start}-${end}`)) differences.push(`not in the library: ${text.slice(start, end)}`);
    }
  }
  return { mentions, differences };
}

function isWhole(text: string, start: number, end: number): boolean {
  return /^[\s(«»"“”]?$/u.test(text[start - 1] ?? '') && /^[\s,;:!?)«»"“”]?$/u.test(text[end] ?? '');
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

function longest(matches: readonly Span[]): readonly Span[] {
  const ordered = matches.toSorted((one, other) => one.begin - other.begin || other.end - one.end);
  const kept: Span[] = [];
  for (const match of ordered) if (match.begin >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
