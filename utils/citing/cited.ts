import type { FactThen } from '../facts/derived.ts';
import type { PresentedEntity, PresentedStatement } from '../facts/presented.ts';
import { statementRows } from '../facts/statement-rows.ts';
import type { CitingManner } from './manner.ts';

/** One line of a fact, said in the reader's language: every part on one line and well formed. */
export interface CitedRow {
  /** "821,800", or the members of a list. */
  readonly value: string;
  /** "1 December 2025", "undated": there is always something to say of dates. */
  readonly when: string;
  /** The reader says so, with or without a source. */
  readonly isOwn: boolean;
  /** Its source differs from that of the row before. */
  readonly isOther: boolean;
  readonly source: CitedSource;
  /** The first of its statements: all have the same dates and source. */
  readonly statement: PresentedStatement;
}

/** Empty where it is not known. */
export interface CitedSource {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** http or https. */
  readonly url: string;
}

/** A fact as parts of a citation. */
export interface CitedFact {
  readonly subject: string;
  /** What it says of the subject, as the card's label has it: "Population", "Ethnic group Russians". */
  readonly label: string;
  /** What held when the article was written comes first, where that is another value. */
  readonly rows: readonly CitedRow[];
  readonly moreValues: number;
  readonly remark: string;
}

export function citedFact(entity: PresentedEntity, fact: FactThen, manner: CitingManner): CitedFact {
  const narrowed = fact.narrowedBy ? ` ${fact.narrowedBy.text}` : '';
  const row = (all: readonly [PresentedStatement, ...PresentedStatement[]], isOther: boolean): CitedRow => ({
    value: oneLine(all.map(({ value }) => manner.value(value)).join(', ')),
    when: oneLine(whenOf(all[0], manner)),
    isOwn: all[0].saidBy !== undefined,
    isOther,
    source: sourceOf(all[0]),
    statement: all[0],
  });
  const now = statementRows(fact).map((all, at) => row(all, fact.sourcesDiffer && at > 0));
  return {
    subject: oneLine(entity.name.text),
    label: oneLine(fact.label + narrowed),
    rows: fact.atArticle ? [row([fact.atArticle], false), ...now] : now,
    moreValues: fact.moreValues,
    remark: oneLine(fact.remark?.text ?? ''),
  };
}

/** "population 821,800 (1 December 2025)": a row without its source. */
export function claimOf({ label }: CitedFact, row: CitedRow, { lang }: CitingManner): string {
  return `${lowerFirst(label, lang)} ${valueOf(row)}`;
}

/** "821,800 (1 December 2025)" */
export function valueOf({ value, when }: CitedRow): string {
  return `${value} (${when})`;
}

/** "Population" within a line; "GDP" stays as it is. */
export function lowerFirst(label: string, lang: string): string {
  const [first = '', second = ''] = label;
  const isAcronym = second !== '' && second !== second.toLocaleLowerCase(lang);
  return isAcronym ? label : first.toLocaleLowerCase(lang) + label.slice(first.length);
}

function whenOf(statement: PresentedStatement, manner: CitingManner): string {
  const { asOfKind, asOf, readOn, from, until } = statement;
  const period = from !== undefined || until !== undefined ? manner.period(from, until) : undefined;
  if (asOf === undefined) {
    // A period dates what it says; that it was not dated besides is no news.
    return period ?? manner.undated(readOn);
  }
  const dated = asOfKind === 'publication' ? manner.published(asOf) : manner.date(asOf);
  return period === undefined ? dated : `${period}; ${dated}`;
}

function sourceOf({ source }: PresentedStatement): CitedSource {
  return {
    name: oneLine(source.name),
    title: oneLine(source.title),
    publisher: oneLine(source.publisher ?? source.name),
    url: webAddress(source.url),
  };
}

/** A citation's line is a line wherever it is put: breaks, what is not seen and spaces of any width become a space. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(UNSEEN, ' ').trim();
}

const UNSEEN = /[\p{Cc}\p{Zs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]+/gu;

/** The address as browsers write it; empty for what leads elsewhere than to the web, or names a user. */
export function webAddress(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { protocol, username, password, href } = new URL(url);
  return /^https?:$/.test(protocol) && username + password === '' ? href : '';
}
