import type { Kind } from '../facts/entity.ts';
import { surfaceKey, type Choices } from '../knowledge/choices.ts';
import type { Mention, NameFinder, Reading } from '../names/mention.ts';

/** Visible text of one block of a page, with the language that the page declares for it. */
export interface Block {
  readonly text: string;
  readonly lang?: string;
}

/** The answer to `page/find`: entities once, mentions by position; offsets are UTF-16 units within a block. */
export interface Found {
  readonly entities: { readonly id: string; readonly kind: Kind }[];
  readonly mentions: {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly readings: number[];
  }[];
}

export interface FindingNeeds {
  readonly finder: NameFinder;
  /** What the reader chose in this place. */
  readonly choices?: Choices;
}

/** What one call may cost: a page must neither keep the background busy nor fill the reply (trust.md, rules). */
export interface FindingLimits {
  readonly blockCharacters: number;
  readonly callCharacters: number;
  readonly callMentions: number;
  /** As many as a card request may name. */
  readonly mentionReadings: number;
}

const LIMITS: FindingLimits = {
  blockCharacters: 200_000,
  callCharacters: 10_000_000,
  callMentions: 50_000,
  mentionReadings: 20,
};

/** Finds the names in the blocks of one page. What lies beyond a limit is not searched. */
export function findInBlocks(
  blocks: readonly Block[],
  needs: FindingNeeds,
  limits: FindingLimits = LIMITS,
): Found {
  const entities: Found['entities'] = [];
  const mentions: Found['mentions'] = [];
  const positions = new Map<string, number>();
  const positionOf = ({ entity, kind }: Reading): number => {
    const known = positions.get(entity);
    if (known !== undefined) return known;
    positions.set(entity, entities.length);
    return entities.push({ id: entity, kind }) - 1;
  };

  let characters = 0;
  for (const [block, { text, lang }] of blocks.entries()) {
    const read = text.slice(0, Math.min(limits.blockCharacters, limits.callCharacters - characters));
    characters += read.length;
    if (read === '') continue;
    for (const mention of needs.finder.find(read, needs.finder.guessLanguages(read, lang))) {
      if (mentions.length === limits.callMentions) return { entities, mentions };
      const { start, end } = mention;
      const readings = chosenFirst(mention, read, needs.choices).slice(0, limits.mentionReadings);
      mentions.push({ block, start, end, readings: readings.map(positionOf) });
    }
  }
  return { entities, mentions };
}

function chosenFirst({ readings, start, end }: Mention, text: string, choices?: Choices): readonly Reading[] {
  if (!choices || choices.size === 0 || readings.length < 2) return readings;
  const chosen = choices.get(surfaceKey(text.slice(start, end)));
  const first = readings.find(({ entity }) => entity === chosen);
  return first ? [first, ...readings.filter((reading) => reading !== first)] : readings;
}
