import type { Kind } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';
import type { NameFinder } from '../names/mention.ts';
import { languageGuesser } from './page-languages.ts';
import { settle } from '../names/settle.ts';
import type { FoundInText, Settled } from '../names/settle.ts';

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
    /** The first reading is a clear winner over the others. */
    readonly clear?: true;
    /** Its people or its adjective. */
    readonly demonym?: true;
    /** The reader alone calls it so: the page must not learn of it. */
    readonly own?: true;
  }[];
}

export interface FindingNeeds {
  readonly finder: NameFinder;
  /** Whether people and adjectives are marked. */
  readonly demonyms?: boolean;
  /** Entities found on the same page before. */
  readonly before?: ReadonlySet<string>;
  /** What the reader chose for a form, in a text of these languages. */
  readonly chosen?: (surface: string, languages: readonly Language[]) => string | undefined;
  /** Whether the reader called a form a wrong match here. */
  readonly hidden?: (surface: string, languages: readonly Language[]) => boolean;
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
  const positions = new Map<string, number>();
  const positionOf = (id: string, kind: Kind): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    positions.set(id, entities.length);
    return entities.push({ id, kind }) - 1;
  };

  const mentions: Found['mentions'] = [];
  for (const [block, settled] of settledMentions(blocks, needs, limits).entries()) {
    for (const { start, end, demonym, clear, readings } of settled) {
      if (demonym && !needs.demonyms) continue;
      if (mentions.length === limits.callMentions) return { entities, mentions };
      mentions.push({
        block,
        start,
        end,
        readings: readings
          .slice(0, limits.mentionReadings)
          .map(({ reading }) => positionOf(reading.entity, reading.kind)),
        ...(clear && readings.length > 1 ? { clear } : {}),
        ...(demonym ? { demonym } : {}),
        ...(readings.every(({ reading }) => reading.own) ? { own: true } : {}),
      });
    }
  }
  return { entities, mentions };
}

/** Every block's mentions, in the order of the blocks, as the whole page has them. */
function settledMentions(
  blocks: readonly Block[],
  { finder, before, chosen, hidden }: FindingNeeds,
  limits: FindingLimits,
): readonly Settled[][] {
  const found: FoundInText[] = [];
  const guess = languageGuesser(blocks, (text, lang) => finder.guessLanguages(text, lang));
  let characters = 0;
  let count = 0;
  for (const { text, lang } of blocks) {
    const read = text.slice(0, Math.min(limits.blockCharacters, limits.callCharacters - characters));
    characters += read.length;
    const isSearched = read !== '' && count <= limits.callMentions;
    const languages = isSearched ? guess(read, lang) : [];
    const all = isSearched ? finder.find(read, languages) : [];
    const mentions = hidden
      ? all.filter(({ start, end }) => !hidden(read.slice(start, end), languages))
      : all;
    count += mentions.length;
    found.push({ text: read, languages, mentions });
  }
  return settle(found, { ...(before ? { before } : {}), ...(chosen ? { chosen } : {}) });
}
