import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import TextMatcher from 'modern-ahocorasick/text';
import type { NamedEntity } from '../../utils/names/mention.ts';
import type { Work } from './measure.ts';
import type { Paragraph } from './text.ts';

/**
 * What a reader of npm would take instead, over the plain forms: no endings, no rules, no entities. Each gives how
 * many matches it has.
 * @param folding whether to build modern-ahocorasick, which at 100,000 names takes minutes
 */
export function makePeers(
  entities: readonly NamedEntity[],
  paragraphs: readonly Paragraph[],
  folding: boolean,
): Readonly<Record<string, Work>> {
  const names = plainNames(entities);
  const pattern = expressionOf(names);
  const plain = new Monyone(names);
  const fast = new MonyoneFast(names);
  const over = (count: (text: string) => number) => () =>
    paragraphs.reduce((sum, { text }) => sum + count(text), 0);
  const peers = {
    RegExp: over((text) => text.match(pattern)?.length ?? 0),
    monyone: over((text) => plain.matchInText(text).length),
    'monyone/fast': over((text) => fast.matchInText(text).length),
  };
  if (!folding) return peers;
  const modern = new TextMatcher(names, { normalization: 'NFKC', caseFold: true });
  const options = { strategy: 'leftmost-longest', wholeWord: true } as const;
  return { ...peers, modern: over((text) => modern.search(text, options).length) };
}

export function plainNames(entities: readonly NamedEntity[]): string[] {
  return [
    ...new Set(
      entities.flatMap(({ names }) =>
        names
          .filter(({ role, marked }) => role !== 'search' && role !== 'demonym' && marked !== false)
          .map(({ text }) => text),
      ),
    ),
  ];
}

function expressionOf(names: readonly string[]): RegExp {
  const ordered = names.toSorted((one, other) => other.length - one.length);
  const escaped = ordered.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
