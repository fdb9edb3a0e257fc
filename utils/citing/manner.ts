import type { PresentedValue } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';

/** Plain text, Markdown, and citations as CSL-JSON and BibTeX. */
export const CITATION_FORMATS = ['text', 'markdown', 'csl-json', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How the reader's language says the parts of a citation; the wording is passed in. */
export interface CitingManner {
  /** BCP 47. */
  readonly lang: string;
  /** As the card shows it. */
  readonly value: (value: PresentedValue) => string;
  /** To the precision it has. */
  readonly date: (date: PartialDate) => string;
  /** "published 5 March 2024" */
  readonly published: (date: PartialDate) => string;
  /** "undated, read on 5 March 2024", or "undated" alone. */
  readonly undated: (readOn: PartialDate | undefined) => string;
  /** "since 2019", "until 2022", "2019 to 2022" */
  readonly period: (from: PartialDate | undefined, until: PartialDate | undefined) => string;
  /** "Kostanay Region: population …", with the space that the language has before a colon. */
  readonly line: (of: string, said: string) => string;
  /** "sources differ" */
  readonly sourcesDiffer: string;
  /** "+2 more" */
  readonly moreValues: (count: number) => string;
  /** Who says so where the reader does: "my own entry". */
  readonly ownWord: string;
}
