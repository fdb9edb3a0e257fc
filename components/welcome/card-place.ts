/** Where the example's card stands within its stage, in CSS pixels; `start` follows the direction of writing. */
export interface CardPlace {
  readonly start: number;
  readonly top: number;
  /** The stage must be this high to hold the card. */
  readonly stage: number;
}

/** As in a page that is read: the card begins a little before the word and hangs a little below its line. */
const BEFORE_WORD = 12;
const GAP = 8;
/** Room under the card. */
const BELOW = 40;

/**
 * @param line first line of the name pointed at
 * @param stage what holds article and card
 */
export function placeCard(line: DOMRect, stage: DOMRect, card: DOMRect, rightToLeft: boolean): CardPlace {
  const fromStart = rightToLeft ? stage.right - line.right : line.left - stage.left;
  const top = line.bottom - stage.top + GAP;
  return {
    start: Math.round(Math.max(0, Math.min(fromStart - BEFORE_WORD, stage.width - card.width))),
    top: Math.round(top),
    stage: Math.round(top + card.height + BELOW),
  };
}

export function samePlace(a: CardPlace, b: CardPlace): boolean {
  return a.start === b.start && a.top === b.top && a.stage === b.stage;
}
