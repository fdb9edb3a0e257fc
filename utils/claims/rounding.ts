import type { Figure } from './figures.ts';

/** How a written figure and a stored amount go together; `no` is no contradiction yet. */
export type Fit = 'same' | 'rounded' | 'no';

/** Zeros at the end may be rounded away, but not by more than this share. */
const ZEROS_SHARE = 0.03;
/** Nor may a last digit: "3 million" for 2.7 million is a rounding, and no figure to confirm another with. */
const DIGIT_SHARE = 0.06;
/** Per cent are small numbers whose last digit weighs more. */
const PERCENT_SHARE = 0.1;
/** "About", "almost", "more than": how far they reach. */
const ABOUT_SHARE = 0.05;
const BOUND_SHARE = 0.07;
/** "Près de 880 000" is said of 880,227 as well. */
const PAST_NEARLY_SHARE = 0.005;
/** A range wider than this share says little. */
const RANGE_SHARE = 0.3;
/** "Half", "a third": the nearest simple fraction. */
const FRACTION_SHARE = 0.1;
const EQUAL = 1e-9;

/** A figure in the unit of what it is held against. */
export type Measured = Pick<Figure, 'low' | 'high' | 'fine' | 'coarse' | 'bound' | 'isFraction'> & {
  readonly isPercent: boolean;
};

/** Whether `stored` is what was written, as far as its digits and the words beside it say. */
export function fitOf(figure: Measured, stored: number): Fit {
  const { low, high, bound } = figure;
  if (low !== high) return isWithinRange(figure, stored) ? 'rounded' : 'no';
  const apart = stored - low;
  if (Math.abs(apart) <= EQUAL * Math.abs(stored)) return figure.isFraction ? 'rounded' : 'same';
  const digits = toleranceOf(figure);
  const [under, over] = reachOf(figure, digits);
  if (bound === 'upto') return Math.abs(apart) <= digits ? 'rounded' : 'no';
  return apart >= -under && apart <= over ? 'rounded' : 'no';
}

/** Whether its digits alone say so, without the reach of "about" and the like. */
export function fitsDigits(figure: Measured, stored: number): boolean {
  return figure.low === figure.high && Math.abs(stored - figure.low) <= toleranceOf(figure);
}

/** The end of the figure that is nearest to `stored`. */
export function nearestEnd({ low, high }: Measured, stored: number): number {
  return Math.abs(stored - low) <= Math.abs(stored - high) ? low : high;
}

function isWithinRange({ low, high }: Measured, stored: number): boolean {
  return stored >= low && stored <= high && high - low <= RANGE_SHARE * high;
}

/** How far the written digits alone reach to either side. */
function toleranceOf({ low, fine, coarse, isFraction, isPercent }: Measured): number {
  const size = Math.abs(low);
  if (isFraction) return FRACTION_SHARE * size;
  const byDigit = Math.min(fine / 2, (isPercent ? PERCENT_SHARE : DIGIT_SHARE) * size);
  return Math.max(byDigit, Math.min(coarse / 2, ZEROS_SHARE * size));
}

/** How much less and how much more may be stored than is written. */
function reachOf({ low, coarse, bound }: Measured, digits: number): readonly [number, number] {
  const size = Math.abs(low);
  const slack = Math.max(digits, Math.min(coarse, ABOUT_SHARE * size));
  switch (bound) {
    case 'about':
      return [slack, slack];
    case 'above':
      return [0, Math.max(digits, BOUND_SHARE * size)];
    case 'below':
      return [Math.max(digits, BOUND_SHARE * size), 0];
    case 'nearly':
      return [slack, Math.min(digits, PAST_NEARLY_SHARE * size)];
    default:
      return [digits, digits];
  }
}
