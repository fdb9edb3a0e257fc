import type { CheckedFigure } from '../facts/derived.ts';
import type { PresentedFact, PresentedPeer } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import { candidateFor } from './candidates.ts';
import { clauseOf, phraseOf, type Stretch } from './clauses.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { FigureLanguage, Stop } from './languages/figure-language.ts';
import { EN } from './languages/en.ts';
import { FR } from './languages/fr.ts';
import { KK } from './languages/kk.ts';
import { RU } from './languages/ru.ts';
import { isOwned, namesIn } from './owners.ts';
import { isIn } from './phrases.ts';
import type { Measured } from './rounding.ts';
import { besideOf, type Candidate, type Reading } from './rows-asked.ts';
import { sentenceAround } from './sentences.ts';
import { namedTime } from './times.ts';
import { tokensOf } from './tokens.ts';
import { isPast, isUnderstood } from './understood.ts';
import { STORED_UNITS } from './unit-words.ts';
import { judge } from './verdicts.ts';
import { yardstickFor } from './yardsticks.ts';

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
  /** Where other names stand in the text, if that is known; capital letters tell of others. */
  readonly others?: readonly { readonly start: number; readonly end: number }[];
}

const LANGUAGES: ReadonlyMap<string, FigureLanguage> = new Map([
  ['en', EN],
  ['fr', FR],
  ['ru', RU],
  ['kk', KK],
]);
/** A sentence of more figures is a table or a list, in which nothing is sure. */
const MOST_FIGURES = 8;
const STOPS: readonly Stop[] = ['change', 'negation', 'unsure', 'otherTime', 'part', 'perHead'];
/** What hardly changes: a year in the sentence says when it was so, not that it was otherwise later. */
const STEADY: ReadonlySet<string> = new Set(
  (
    'area land-area water-area border-length borders-total length coast-length river-length elevation ' +
    'highest-elevation maximum-depth mean-depth surface-level'
  ).split(' '),
);

/**
 * Figures that the article gives beside the name, in its own sentence, held against the stored statements of the same
 * property, in the order of the text. Silent wherever owner, property, unit or date is in doubt. Never throws,
 * whatever the text is.
 */
export function checkFigures(ask: FigureAsk): readonly CheckedFigure[] {
  const language = LANGUAGES.get(ask.lang.toLowerCase().split('-')[0] ?? '');
  const sentence = language && sentenceAround(ask.text, ask.start, ask.end, language.abbreviations);
  if (!sentence) return [];
  const tokens = tokensOf(ask.text, sentence.start, sentence.end, language.decimal);
  const from = tokens.findIndex(({ end }) => end > ask.start);
  const to = tokens.findLastIndex(({ start }) => start < ask.end) + 1;
  if (from < 0 || to <= from) return [];
  const [lang = ''] = ask.lang.toLowerCase().split('-');
  const reading: Reading = { tokens, language, mention: { from, to }, lang, facts: ask.facts };
  const names = namesIn(reading, ask.others ?? []);
  const figures = figuresIn(tokens, language).filter((figure) => figure.to <= from || figure.from >= to);
  if (figures.length > MOST_FIGURES) return [];
  return figures.flatMap((figure) => {
    const checked = check(figure, reading, names, ask);
    if (!checked) return [];
    const start = tokens[figure.from]?.start ?? sentence.start;
    const end = tokens[figure.to - 1]?.end ?? start;
    const place = { start: start - sentence.start, end: end - sentence.start };
    return [{ ...checked, sentence: ask.text.slice(sentence.start, sentence.end), ...place }];
  });
}

type Checked = Omit<CheckedFigure, 'sentence' | 'start' | 'end'>;

function check(
  figure: Figure,
  reading: Reading,
  names: ReadonlySet<number>,
  ask: FigureAsk,
): Checked | undefined {
  const candidate = candidateFor(reading, figure);
  if (!candidate) return yardstickFor(reading, figure, names, ask.peers ?? []);
  if (isStopped(reading, figure, candidate)) return undefined;
  const { fact, sure, taken } = candidate;
  const others = new Set([...names].filter((index) => !taken.includes(index)));
  const isShared = fact.property === 'border-length';
  if (!isOwned(reading, figure, others, isShared)) return undefined;
  const measured = measure(figure, fact);
  if (!measured) return undefined;
  const clause = clauseOf(reading.tokens, figure);
  // "A strike by Russians cut output by 41 %": nothing says of what, and more than the group is said.
  const isShare = figure.isFraction || figure.unit === 'percent';
  if (isShare && !sure && !isUnderstood(reading, figure, taken, [clause])) return undefined;
  const named = namedTime(reading.tokens, figure, clause, reading.language);
  const isOfNow = named !== 'none' || !isPast(reading, figure);
  const judged = judge({
    figure: measured,
    fact,
    named,
    sure: sure && isOfNow && isUnderstood(reading, figure, taken, besideOf(reading, figure).both),
    steady: STEADY.has(fact.property),
    ...(ask.articleDate !== undefined && { articleDate: ask.articleDate }),
  });
  if (!judged) return undefined;
  const { property, label, narrowedBy } = fact;
  return { ...judged, property, label, ...(narrowedBy && { narrowedBy }) };
}

/** Whether words beside the figure, but for the names, take it away from what is stored. */
function isStopped(reading: Reading, figure: Figure, { taken }: Candidate): boolean {
  const { tokens, language, mention } = reading;
  const isSilent = ({ from, to }: Stretch, stops: readonly Stop[]) =>
    stops.some((stop) => isIn(tokens, from, to, language.stops[stop]));
  const free = (stretch: Stretch, stops: readonly Stop[]) =>
    pieces(stretch, [figure, mention, ...taken.map((at) => ({ from: at, to: at + 1 }))]).some((piece) =>
      isSilent(piece, stops),
    );
  if (free(phraseOf(reading, figure), STOPS)) return true;
  return (
    free(clauseOf(tokens, figure), ['unsure', 'negation']) || free(clauseOf(tokens, mention), ['unsure'])
  );
}

/** What is left of a stretch without the others. */
function pieces(whole: Stretch, without: readonly Stretch[]): Stretch[] {
  return without.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((piece) =>
        [
          { from: piece.from, to: Math.min(piece.to, from) },
          { from: Math.max(piece.from, to), to: piece.to },
        ].filter((rest) => rest.from < rest.to),
      ),
    [whole],
  );
}

/** The figure in the row's unit; undefined where it cannot be turned into it. */
function measure(figure: Figure, { property, values }: PresentedFact): Measured | undefined {
  const value = values[0]?.value;
  if (value?.type !== 'quantity') return undefined;
  const unit = figure.unit === undefined ? undefined : STORED_UNITS[figure.unit];
  const isDensity = property === 'population-density';
  if (unit && !isDensity && value.unit !== undefined && value.unit.key !== unit.key) return undefined;
  const factor = (unit?.factor ?? 1) * (value.amount < 0 ? -1 : 1);
  const isPercent = unit?.key === 'percent' || figure.isFraction;
  const size = { fine: figure.fine * Math.abs(factor), coarse: figure.coarse * Math.abs(factor) };
  const { bound, isFraction } = figure;
  return {
    ...{ low: figure.low * factor, high: figure.high * factor, ...size, isFraction, isPercent },
    ...(bound && { bound }),
  };
}
