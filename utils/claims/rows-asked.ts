import type { PresentedFact } from '../facts/presented.ts';
import { clauseOf, phraseOf, type Scene, type Stretch } from './clauses.ts';
import type { Figure } from './figures.ts';
import type { Cue } from './languages/figure-language.ts';
import { narrowingIn } from './narrowings.ts';
import { isIn, meaningBefore } from './phrases.ts';

/** A row that a figure may be about. */
export interface Candidate {
  readonly fact: PresentedFact;
  /** The words beside the figure name the property; otherwise only a value that fits tells that it is meant. */
  readonly sure: boolean;
  /** Tokens of names that narrow the row, and own nothing. */
  readonly taken: readonly number[];
}

/** What is asked of a sentence, and in which language. */
export interface Reading extends Scene {
  readonly lang: string;
  readonly facts: readonly PresentedFact[];
}

/** Stretches around a figure, narrow to wide. */
export interface Beside {
  readonly phrase: Stretch;
  readonly clause: Stretch;
  /** With the clause of the mention. */
  readonly both: readonly Stretch[];
}

export function besideOf(reading: Reading, figure: Figure): Beside {
  const clause = clauseOf(reading.tokens, figure);
  return {
    phrase: phraseOf(reading, figure),
    clause,
    both: [clause, clauseOf(reading.tokens, reading.mention)],
  };
}

export function says(
  { tokens, language }: Reading,
  stretches: Stretch | readonly Stretch[],
  cue: Cue,
): boolean {
  const all = 'from' in stretches ? [stretches] : stretches;
  return all.some(({ from, to }) => isIn(tokens, from, to, language.cues[cue]));
}

export function rowsOf({ facts }: Reading, property: string): PresentedFact[] {
  return facts.filter((fact) => fact.property === property);
}

/** The row of a property that nothing narrows. */
export function plain(reading: Reading, property: string, sure: boolean): Candidate | undefined {
  const [fact, ...more] = rowsOf(reading, property).filter((row) => row.narrowedBy === undefined);
  return fact && more.length === 0 ? { fact, sure, taken: [] } : undefined;
}

/** The row of a property whose narrowing the stretch names; undefined where it names several. */
export function narrowed(
  reading: Reading,
  property: string,
  stretch: Stretch,
  sure: boolean,
): Candidate | undefined {
  const { tokens, lang, language, mention } = reading;
  const found = rowsOf(reading, property).flatMap((fact) => {
    if (fact.narrowing === undefined || fact.narrowing.length === 0) return [];
    const taken = narrowingIn(tokens, stretch, fact, lang, language);
    const isMention = taken?.some((index) => index >= mention.from && index < mention.to) ?? true;
    return taken && !isMention ? [{ fact, sure, taken }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "Has 820,000", "with 820,000", "the 820,000": the words right before the figure. */
export function isHad({ tokens, language, mention }: Reading, { from }: Figure): boolean {
  return meaningBefore(tokens, from, language.cues.having) !== undefined || mention.to === from;
}
