import type { Verdict } from '../facts/derived.ts';
import type { PresentedFact, PresentedStatement } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import { laterFirst } from './partial-dates.ts';
import { fitOf, fitsDigits, nearestEnd, type Fit, type Measured } from './rounding.ts';
import type { NamedTime } from './times.ts';

export interface Judged {
  readonly verdict: Verdict;
  readonly statement: PresentedStatement;
  readonly by?: number;
}

/** How a figure is held against a row. */
export interface Question {
  readonly figure: Measured;
  readonly fact: PresentedFact;
  readonly named: NamedTime;
  /** Property, unit and owner are beyond doubt: only then may it differ. */
  readonly sure: boolean;
  /** Hardly changes over the years, so that a year in the sentence matters little. */
  readonly steady: boolean;
  readonly articleDate?: PartialDate;
}

/** Less than this share apart, nothing is called different: sources differ as much. */
const DIFFERS_FROM = 0.05;
/** More than this many times apart, something else was meant; what hardly changes is not easily mistaken. */
const DIFFERS_TO = 2.5;
const STEADY_DIFFERS_TO = 4;
/** Years before the first dated value of which that value still tells something. */
const YEARS_BEFORE = 2;

/** What the figure is to the row's statements; undefined where nothing can be said. */
export function judge(question: Question): Judged | undefined {
  const { fact, named, steady } = question;
  const shown = fact.values.filter(isAmount);
  const dated = (fact.history ?? []).filter(isAmount);
  const [newest] = shown;
  if (!newest || named === 'doubtful') return undefined;
  const all = [...shown, ...dated.filter((one) => !isAmong(one, shown))];
  const ofYear = typeof named === 'number' ? all.filter((one) => isOfYear(one, named)) : all;
  if (ofYear.length === 0 && !steady) return undefined;
  const allowed = ofYear.length === 0 ? all : ofYear;
  const current = allowed.filter((one) => isAmong(one, shown) || isNewest(one, all));
  const found =
    best(question.figure, current, false) ?? best(question.figure, order(allowed, question), true);
  if (found) {
    const isOlder = !current.includes(found.one);
    return { verdict: isOlder ? 'older' : found.fit === 'same' ? 'agrees' : 'rounds', statement: found.one };
  }
  // A figure of an earlier year is not held against today's value.
  return ofYear.includes(newest) ? differing(question, newest, all) : undefined;
}

type AmountStatement = PresentedStatement & {
  readonly value: Extract<PresentedStatement['value'], { type: 'quantity' }>;
};

function isAmount(statement: PresentedStatement): statement is AmountStatement {
  return statement.value.type === 'quantity';
}

function differing(
  { figure, named, sure, steady, articleDate }: Question,
  newest: AmountStatement,
  all: readonly AmountStatement[],
): Judged | undefined {
  if (!sure || figure.bound === 'upto' || newest.value.atLeast) return undefined;
  const first = all.flatMap(({ asOf }) => (asOf === undefined ? [] : [Number(asOf.slice(0, 4))]));
  const written = articleDate === undefined ? undefined : Number(articleDate.slice(0, 4));
  const isBefore = written !== undefined && written < Math.min(...first) - YEARS_BEFORE;
  if (isBefore && !steady && named === 'none') return undefined;
  const isApart = all.every(({ value }) => isFarFrom(figure, value.amount));
  const stored = newest.value.amount;
  const by = (nearestEnd(figure, stored) - stored) / Math.abs(stored);
  const most = steady ? STEADY_DIFFERS_TO : DIFFERS_TO;
  const isMeant = stored > 0 && 1 + by <= most && 1 + by >= 1 / most;
  return isApart && isMeant ? { verdict: 'differs', statement: newest, by } : undefined;
}

/** Whether no reading of the figure's words comes near the amount: "more than 2 million" is not wrong about 2.7. */
function isFarFrom(figure: Measured, stored: number): boolean {
  if (stored >= figure.low && stored <= figure.high) return false;
  const by = (nearestEnd(figure, stored) - stored) / Math.abs(stored);
  if (figure.bound === 'above' && by < 0) return false;
  if (figure.bound === 'below' && by > 0) return false;
  return Math.abs(by) >= DIFFERS_FROM && Math.abs(nearestEnd(figure, stored) - stored) > figure.fine / 2;
}

/** The first that the figure fits; with `nearest` the same before those that its digits alone fit, then the others. */
function best(
  figure: Measured,
  statements: readonly AmountStatement[],
  nearest: boolean,
): { readonly one: AmountStatement; readonly fit: Fit } | undefined {
  const fitting = statements
    .map((one) => ({ one, fit: fitOf(figure, one.value.amount) }))
    .filter(({ fit }) => fit !== 'no');
  if (!nearest) return fitting[0];
  return (
    fitting.find(({ fit }) => fit === 'same') ??
    fitting.find(({ one }) => fitsDigits(figure, one.value.amount)) ??
    fitting[0]
  );
}

/** Nearest to the article's date first, where it has one; otherwise the newest. */
function order(statements: readonly AmountStatement[], { articleDate }: Question): AmountStatement[] {
  const dated = statements
    .filter(({ asOf }) => asOf !== undefined)
    .sort((a, b) => laterFirst(a.asOf ?? '', b.asOf ?? ''));
  if (articleDate === undefined) return dated;
  const then = dated.filter(({ asOf = '' }) => asOf.slice(0, 4) <= articleDate.slice(0, 4));
  return [...then, ...dated.filter((one) => !then.includes(one))];
}

function isAmong(one: AmountStatement, shown: readonly AmountStatement[]): boolean {
  return shown.some(({ value, asOf }) => value.amount === one.value.amount && asOf === one.asOf);
}

function isNewest({ asOf }: AmountStatement, all: readonly AmountStatement[]): boolean {
  return (
    asOf !== undefined && all.every((other) => other.asOf === undefined || laterFirst(asOf, other.asOf) <= 0)
  );
}

/** A date of publication says nothing of what held then. */
function isOfYear({ asOf, asOfKind }: AmountStatement, year: number): boolean {
  return asOfKind === 'reference' && asOf !== undefined && Number(asOf.slice(0, 4)) === year;
}
