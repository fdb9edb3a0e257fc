import type { Kind } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';
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
  /** Likely languages of a text, likeliest first, given the one that its page declares. */
  readonly guessLanguages: (text: string, declared?: string) => readonly Language[];
  /** What the reader chose in this place. */
  readonly choices?: Choices;
}

/** Limits of trust.md: a page must not keep the background busy, nor fill the reply. */
export const BLOCK_CHARACTERS = 200_000;
export const CALL_CHARACTERS = 10_000_000;
export const CALL_MENTIONS = 50_000;
/** As many as a card request may name. */
export const MENTION_READINGS = 20;

/** Finds the names in the blocks of one page. What lies beyond a limit is not searched. */
export function findInBlocks(blocks: readonly Block[], needs: FindingNeeds): Found {
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
    const read = text.slice(0, Math.min(BLOCK_CHARACTERS, CALL_CHARACTERS - characters));
    characters += read.length;
    if (read === '') continue;
    for (const mention of needs.finder.find(read, needs.guessLanguages(read, lang))) {
      if (mentions.length === CALL_MENTIONS) return { entities, mentions };
      const { start, end } = mention;
      const readings = chosenFirst(mention, read, needs.choices).slice(0, MENTION_READINGS);
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
