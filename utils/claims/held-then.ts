import type { FactThen } from '../facts/derived.ts';
import type { PresentedFact, PresentedStatement, PresentedValue } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import { laterFirst, monthsSince, surelyAfter, surelyNotAfter, surelyWithin } from './partial-dates.ts';

/** A younger article is one of today: what has changed since is news to nobody. */
const OLD_ARTICLE_MONTHS = 12;
/** A value further back says nothing of the article's time, unless its property lasts longer. */
const FAR_BACK_MONTHS = 120;

/** Rows for an article's time; `shown`: at least one of them has a value of then, which is worth a line. */
export interface FactsThen {
  readonly facts: readonly FactThen[];
  readonly shown: boolean;
}

/**
 * Rows as they are shown beside an article: where another value than today's is known to have held when it was
 * written, it is there as `atArticle`. Where that is in doubt the row stays as it is.
 * @param articleDate absent where the page does not tell
 * @param today a full ISO date
 */
export function factsThen(
  facts: readonly PresentedFact[],
  articleDate: PartialDate | undefined,
  today: PartialDate,
): FactsThen {
  if (articleDate === undefined || monthsSince(articleDate, today) < OLD_ARTICLE_MONTHS) {
    return { facts, shown: false };
  }
  const told = facts.map((fact): FactThen => {
    const atArticle = heldThen(fact, articleDate);
    return atArticle ? { ...fact, atArticle } : fact;
  });
  return { facts: told, shown: told.some(({ atArticle }) => atArticle !== undefined) };
}

function heldThen(
  { values, history = [], freshMonths = 0 }: PresentedFact,
  article: PartialDate,
): PresentedStatement | undefined {
  const [today] = values;
  if (!today) return undefined;
  const then = history.some(hasPeriod)
    ? heldForATime(history, today, article)
    : lastBefore(history, today, article, Math.max(2 * freshMonths, FAR_BACK_MONTHS));
  return then && !saysTheSame(then.value, today.value) ? then : undefined;
}

/** The newest value that had its date by then; what is dated by its publication tells no date at all. */
function lastBefore(
  history: readonly PresentedStatement[],
  today: PresentedStatement,
  article: PartialDate,
  farBack: number,
): PresentedStatement | undefined {
  // Today's value may be of the article's own time, or of one before: then nothing older is nearer to it.
  if (today.asOf !== undefined && !surelyAfter(today.asOf, article)) return undefined;
  const [newest] = history
    .flatMap((one) => {
      const { asOf, asOfKind } = one;
      return asOf !== undefined && asOfKind === 'reference' && !surelyAfter(asOf, article)
        ? [{ one, asOf }]
        : [];
    })
    .sort((a, b) => laterFirst(a.asOf, b.asOf));
  return newest && surelyWithin(farBack, newest.asOf, article) ? newest.one : undefined;
}

/** The one that had begun by then and had not ended; two at once would leave it open which of them is meant. */
function heldForATime(
  history: readonly PresentedStatement[],
  today: PresentedStatement,
  article: PartialDate,
): PresentedStatement | undefined {
  const hadBegun = ({ from }: PresentedStatement) => from !== undefined && surelyNotAfter(from, article);
  if (hadBegun(today) && today.until === undefined) return undefined;
  const [then, ...others] = history.filter(
    (one) => hadBegun(one) && one.until !== undefined && surelyNotAfter(article, one.until),
  );
  return then && others.every(({ value }) => saysTheSame(value, then.value)) ? then : undefined;
}

function hasPeriod({ from, until }: PresentedStatement): boolean {
  return from !== undefined || until !== undefined;
}

function saysTheSame(a: PresentedValue, b: PresentedValue): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(value: PresentedValue): string {
  switch (value.type) {
    case 'quantity':
      return `${value.atLeast ? '≥' : ''}${value.amount} ${value.unit?.key}`;
    case 'text':
      return value.text.text;
    case 'entity':
      return value.entity;
    case 'date':
      return value.date;
    case 'coordinates':
      return `${value.lat} ${value.lon}`;
    case 'link':
      return value.url;
  }
}
