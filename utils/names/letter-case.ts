import { isAllCapitals, startsWithCapital } from './words.ts';

/** What the letters' case of a name's word asks of the text. */
export interface CaseDemand {
  /** The name's word as written. */
  readonly plain: string;
  /** How many letters of it the text must repeat unchanged where case is exact. */
  readonly stemLength: number;
  /** First word of its name: there a capital is what tells a name from a word. */
  readonly isFirst: boolean;
  readonly isAbbreviation: boolean;
  /** `Name.letterCase` is `exact`. */
  readonly isExact: boolean;
}

/**
 * Whether a text's word is written as the name's case allows: Turkey and TURKEY for Turkey but not turkey; США
 * and США-ға but not Сша; any case for what begins lower-case in the name itself, or stands inside a name.
 */
export function caseFits(demand: CaseDemand, plain: string): boolean {
  const { plain: own, stemLength, isFirst, isAbbreviation, isExact } = demand;
  const repeated = own.slice(0, stemLength);
  const ending = plain.slice(stemLength);
  if (isAbbreviation || isExact || (own.length === 1 && startsWithCapital(own))) {
    return plain.startsWith(repeated) && ending === ending.toLowerCase();
  }
  if (!isFirst || isAllCapitals(plain)) return true;
  if (startsWithCapital(own) && !startsWithCapital(plain)) return false;
  const rest = plain.slice(1);
  return rest === rest.toLowerCase() || plain.startsWith(repeated);
}
