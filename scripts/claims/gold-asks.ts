import { readFileSync } from 'node:fs';
import { nameIn, type GoldItem } from '../../tests/claims/gold/read-gold.ts';
import type { FigureAsk } from '../../utils/claims/check-figures.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';
import { findInBlocks } from '../../utils/reading/find-in-blocks.ts';
import { buildNameIndex } from '../names/build-at-once.ts';
import { GOLD_PACKS, openCards } from './card-facts.ts';

/**
 * What is known of an article's other names: those that the finder met, or nothing, when capital letters have to tell.
 */
export const OTHER_NAMES = ['found', 'unknown'] as const;
export type OtherNames = (typeof OTHER_NAMES)[number];

export type AskOf = (item: GoldItem, otherNames: OtherNames) => FigureAsk;

/**
 * Makes what the card would ask for each of these items, of a reader who reads the article in their own language;
 * throws where an entity or a marked name is not there.
 */
export async function openAsks(items: readonly GoldItem[]): Promise<AskOf> {
  const cardOf = await openCards();
  const cards = new Map<string, PresentedEntity>();
  for (const { id, entity, lang } of items) {
    const card = await cardOf(entity, lang);
    if (!card) throw new Error(`${id}: there is no ${entity}`);
    cards.set(id, card);
  }
  const finder = openNameIndex(buildNameIndex(namedEntities(), ALL_LANGUAGES));
  return (item, otherNames) => {
    const { id, text, lang, entity, articleDate } = item;
    const card = cards.get(id);
    const { start, end } = nameIn(item);
    const { entities, mentions } = findInBlocks([{ text, lang }], { finder });
    const marked = mentions.find((mention) => mention.start === start && mention.end === end);
    if (!card) throw new Error(`${id} is none of the items`);
    if (!marked?.readings.some((at) => entities[at]?.id === entity))
      throw new Error(`${id}: “${item.name}” is not marked as ${entity}`);
    return {
      text,
      start,
      end,
      lang,
      facts: card.facts,
      ...(card.peers && { peers: card.peers }),
      ...(articleDate !== undefined && { articleDate }),
      ...(otherNames === 'found' && { others: mentions.filter((mention) => mention !== marked) }),
    };
  };
}

function namedEntities(): NamedEntity[] {
  return GOLD_PACKS.flatMap((pack) =>
    readFileSync(new URL(`../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}
