import type { FactThen } from '../facts/derived.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import { citedFact, claimOf, type CitedSource } from './cited.ts';
import { citationKey } from './key.ts';
import type { CitingManner } from './manner.ts';

/** A source as bibliographies name it, with the statement that it is cited for. */
export interface Reference extends Pick<CitedSource, 'publisher' | 'url'> {
  readonly key: string;
  readonly title: string;
  /** The reader's own word, of no source. */
  readonly isWord: boolean;
  /** When the source itself was published; the day for which it holds is in the note. */
  readonly issued: PartialDate | undefined;
  /** When it was read, as far as that was kept. */
  readonly accessed: PartialDate | undefined;
  /** "Kostanay Region: population 821,800 (1 December 2025)" */
  readonly note: string;
}

/** One for each source of each fact; no two have the same key. */
export function references(
  entity: PresentedEntity,
  facts: readonly FactThen[],
  manner: CitingManner,
): Reference[] {
  const keys = new Map<string, number>();
  return facts.flatMap((fact) => {
    const cited = citedFact(entity, fact, manner);
    return cited.rows.map((row): Reference => {
      const key = citationKey(entity, fact, row);
      const nth = (keys.get(key) ?? 0) + 1;
      keys.set(key, nth);
      const { name, title, publisher, url } = row.source;
      const { asOfKind, asOf, readOn, source } = row.statement;
      const claim = manner.line(cited.subject, claimOf(cited, row, manner));
      const own = row.isOwn ? [manner.ownWord] : [];
      return {
        key: nth === 1 ? key : `${key}-${String(nth)}`,
        title: title || name || cited.subject,
        publisher,
        url,
        isWord: row.isOwn && title === '' && url === '',
        issued: source.published ?? (asOfKind === 'publication' ? asOf : undefined),
        accessed: readOn,
        note: [claim, ...own, ...(cited.remark === '' ? [] : [cited.remark])].join('; '),
      };
    });
  });
}
