import type { FactThen } from '../facts/derived.ts';
import type { NotedFact, NotedSource } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { citedFact, oneLine, type CitedFact, type CitedRow } from './cited.ts';
import type { CitingManner } from './manner.ts';

/**
 * An entity's facts as a note keeps them: in the words in which they were shown, one for each source of each, so that
 * they are read without their pack.
 * @param facts as they were shown, where that is not how they are held today
 * @param named says of each whose it is: for notes that are about no entity, or another one
 */
export function notedFactsOf(
  entity: PresentedEntity,
  manner: CitingManner,
  { facts = entity.facts, named = false }: { facts?: readonly FactThen[]; named?: boolean } = {},
): NotedFact[] {
  return facts.flatMap((fact) => notedRows(entity, fact, manner, named));
}

/** The one fact that a note is about: of several values the one that was shown first. Undefined where it has none. */
export function notedFactOf(
  entity: PresentedEntity,
  fact: FactThen,
  manner: CitingManner,
): NotedFact | undefined {
  return notedRows(entity, fact, manner, false)[0];
}

function notedRows(entity: PresentedEntity, fact: FactThen, manner: CitingManner, named: boolean) {
  const cited = citedFact(entity, fact, manner);
  return cited.rows.map((row, at): NotedFact => {
    const { asOf, asOfKind, readOn } = row.statement;
    // Of the article's time there is one value, whatever sources say of today's.
    const isDisputed = fact.sourcesDiffer && row.statement !== fact.atArticle;
    return {
      ...(named && { of: cited.subject }),
      property: fact.property,
      label: cited.label,
      value: valueWith(cited, row, at, manner),
      ...(asOf !== undefined && asOfKind !== 'publication' && { asOf }),
      ...(readOn !== undefined && { readOn }),
      source: sourceOf(cited, row, manner),
      ...(isDisputed && { differs: true }),
    };
  });
}

/** What a date of its own cannot say, between which days it held or that it was published then, stands behind it. */
function valueWith({ remark }: CitedFact, row: CitedRow, at: number, manner: CitingManner): string {
  const { asOf, asOfKind, from, until } = row.statement;
  const held = from === undefined && until === undefined ? [] : [manner.period(from, until)];
  const published = asOf !== undefined && asOfKind === 'publication' ? [manner.published(asOf)] : [];
  const said = [...held, ...published, ...(at === 0 && remark !== '' ? [remark] : [])].map(oneLine);
  return said.length === 0 ? row.value : `${row.value} (${said.join('; ')})`;
}

function sourceOf({ subject }: CitedFact, { source, isOwn, statement }: CitedRow, manner: CitingManner) {
  const licence = oneLine(statement.source.licence ?? '');
  const { name, title, url, publisher } = source;
  const noted: NotedSource = {
    title: title || name || (isOwn ? manner.ownWord : subject),
    ...(url !== '' && { url }),
    ...(publisher !== '' && { publisher }),
    ...(licence !== '' && { licence }),
  };
  return noted;
}
