import { AhoCorasick } from '@monyone/aho-corasick';
import { findSlowly } from '../../tests/unit/names/oracle.ts';
import type { OracleMention } from '../../tests/unit/names/oracle-choice.ts';
import { buildNameIndex } from '../../scripts/names/build-at-once.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import { NameFinding } from '../../utils/names/find-names.ts';
import { readHeader } from '../../utils/names/index-layout.ts';
import { NameTable } from '../../utils/names/name-table.ts';
import { secondMatcher } from '../../tests/names/second-matcher.ts';
import { withoutWhatIsMore } from '../../tests/unit/names/random-texts.ts';
import { plainNames } from './peers.ts';
import type { Paragraph } from './text.ts';

/** How many mentions were compared, and what differed. */
export interface Compared {
  readonly mentions: number;
  readonly differences: readonly string[];
}

/**
 * Spans and entities, before anything around them is asked, beside those of the slow oracle, which tries every name
 * at every word, or of the second matcher.
 */
export function besideOther(
  other: 'oracle' | 'second matcher',
  entities: readonly NamedEntity[],
  paragraphs: readonly Paragraph[],
): Compared {
  const matchesIn = matcherOf(entities);
  const second = secondMatcher(entities);
  const findOtherwise = (text: string, languages: readonly string[]) =>
    other === 'oracle' ? findSlowly(entities, text, languages) : second(text, languages);
  let mentions = 0;
  const differences: string[] = [];
  for (const { text, languages } of paragraphs) {
    const found = matchesIn(text, languages);
    const expected = findOtherwise(text, languages);
    mentions += expected.length;
    if (JSON.stringify(found) === JSON.stringify(expected)) continue;
    const texts = (spans: readonly OracleMention[]) => spans.map(({ start, end }) => text.slice(start, end));
    const ours = new Set(found.map((each) => JSON.stringify(each)));
    const theirs = new Set(expected.map((each) => JSON.stringify(each)));
    differences.push(
      `${languages.join('+')}: ours alone ${texts(found.filter((each) => !theirs.has(JSON.stringify(each)))).join('; ')}, ` +
        `the other's alone ${texts(expected.filter((each) => !ours.has(JSON.stringify(each)))).join('; ')}`,
    );
  }
  return { mentions, differences };
}

/** What our finder matches, before anything around it is asked. */
function matcherOf(
  entities: readonly NamedEntity[],
): (text: string, languages: readonly string[]) => readonly OracleMention[] {
  const buffer = buildNameIndex(entities, ALL_LANGUAGES.map(withoutWhatIsMore));
  const finding = new NameFinding([new NameTable(buffer, readHeader(buffer))]);
  return (text, languages) =>
    finding.matches(finding.searched(text, languages)).map((span) => {
      const { start, end } = span[0]!.match;
      return { start, end, entities: [...new Set(span.map(({ entity }) => entity.id))].toSorted() };
    });
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
  const matchesIn = matcherOf(base);
  const library = new AhoCorasick(names);
  const plain = new Set(names);
  let mentions = 0;
  const differences: string[] = [];
  for (const { text } of paragraphs) {
    const all = matchesIn(text, [UNKNOWN]);
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
