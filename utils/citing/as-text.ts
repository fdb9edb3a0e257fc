import { claimOf, valueOf, type CitedFact, type CitedRow } from './cited.ts';
import type { CitingManner } from './manner.ts';

/** How a medium writes what is not ours: names and values, and a source with its address. */
export interface Writing {
  readonly text: (text: string) => string;
  readonly source: (row: CitedRow) => readonly string[];
}

/** Text that is not read by any machine. */
export const PLAIN: Writing = {
  text: (text) => text,
  source: ({ source: { name, url } }) => [name, url],
};

/** "population 821,800 (1 December 2025), Kazinform, https://…", with all values where sources differ. */
export function claims(fact: CitedFact, manner: CitingManner, { text, source }: Writing): string {
  const parts = fact.rows.map((row, at) => {
    const claim = text(at === 0 ? claimOf(fact, row, manner) : valueOf(row));
    const who = [row.isOwn ? text(manner.ownWord) : '', ...source(row)];
    const said = [claim, ...who].filter((part) => part !== '').join(', ');
    const isFirstOther = row.isOther && fact.rows[at - 1]?.isOther === false;
    return isFirstOther ? manner.line(text(manner.sourcesDiffer), said) : said;
  });
  if (fact.moreValues > 0) parts.push(text(manner.moreValues(fact.moreValues)));
  if (fact.remark !== '') parts.push(text(fact.remark));
  return parts.join('; ');
}
