import { cleanText, LONGEST_TEXT } from './clean-text.ts';
import { EntityPart } from './entity-part.ts';
import { idOfName, readGivenId, sameAsForm } from './identity.ts';
import type { BadReason, RemarkReason } from './import-item.ts';
import { readCoordinates } from './read-place.ts';
import { languageOf, readLanguage } from './read-language.ts';
import { fault, isFault } from './row-cells.ts';
import type { Fault, RowCells } from './row-cells.ts';
import { readFacts } from './row-facts.ts';
import { readNames } from './row-names.ts';
import type { RowContext } from './row-context.ts';
import type { KindWord } from './vocabulary-words.ts';

/** A part of a row that a reader should know of though the row is taken. */
export interface RowRemark {
  readonly field: string;
  readonly reason: RemarkReason;
}

/** What a row says of one entity. */
export interface RowSaid {
  readonly part: EntityPart;
  readonly remarks: readonly RowRemark[];
}

/** Reads a row whose cells have been mapped. The first thing that is wrong ends it: nothing of a bad row is taken. */
export function readRow(cells: RowCells, context: RowContext): RowSaid | Fault {
  const broken = cells.all.find(({ cell }) => typeof cell === 'string' && !cell.isWellFormed());
  if (broken) return fault(broken.column.header, 'broken-text');
  const language = readRowLanguage(cells);
  if (isFault(language)) return language;
  const kind = readKind(cells, context);
  if (isFault(kind)) return kind;
  const names = readNames(cells, context, language.tag);
  if (isFault(names)) return names;
  const identity = readIdentity(cells, context, kind, names.identity);
  if (isFault(identity)) return identity;
  const part = new EntityPart(identity.id, kind.kind, kind.type);
  for (const same of identity.sameAs) part.addSame(same);
  const remarks = [...names.remarks];
  if (names.names.filter((name) => !part.addName(name)).length > 0)
    remarks.push({ field: '', reason: 'too-many-names' });
  const rest = addPlace(part, cells) ?? addDescription(part, cells, context, language.tag);
  if (rest) return rest;
  const facts = readFacts(cells, context, language.tag);
  if (isFault(facts)) return facts;
  if (context.tables.type(kind.type, kind.kind) === undefined) return fault('', 'too-many-types');
  for (const statement of facts) part.addStatement(statement);
  return { part, remarks };
}

function readRowLanguage(cells: RowCells): { tag: string | undefined } | Fault {
  const said = cells.one('language');
  if (!said) return { tag: undefined };
  const tag = readLanguage(said.text);
  return tag === undefined ? fault(said.header, 'bad-language') : { tag };
}

function readKind(cells: RowCells, { words, options }: RowContext): KindWord | Fault {
  const said = cells.one('kind');
  if (!said) {
    const kind = options.kind ?? 'other';
    return { kind, type: kind };
  }
  return words.kind(said.text) ?? fault(said.header, 'bad-kind');
}

/** The id that a row gives, as the base knows it; else the one that its kind and name make. */
function readIdentity(
  cells: RowCells,
  { options }: RowContext,
  { kind }: KindWord,
  name: string | undefined,
): { id: string; sameAs: readonly string[] } | Fault {
  const said = cells.one('id');
  if (!said) return name === undefined ? fault('', 'no-name') : { id: idOfName(kind, name), sameAs: [] };
  const given = readGivenId(said.text);
  if (given === undefined) return fault(said.header, 'bad-id');
  const outside = sameAsForm(given);
  const known = options.idOf?.(outside);
  return known === undefined ? { id: given, sameAs: [] } : { id: known, sameAs: [outside] };
}

function addPlace(part: EntityPart, cells: RowCells): Fault | undefined {
  const [lat, lon] = [cells.one('latitude'), cells.one('longitude')];
  if (!lat && !lon) return undefined;
  part.coordinates = readCoordinates(lat?.text ?? '', lon?.text ?? '');
  return part.coordinates ? undefined : fault((lat ?? lon)?.header ?? '', 'bad-coordinates');
}

function addDescription(
  part: EntityPart,
  cells: RowCells,
  { options }: RowContext,
  language: string | undefined,
): Fault | undefined {
  const said = cells.one('description');
  if (!said) return undefined;
  const text = cleanText(said.text);
  if (text.length > LONGEST_TEXT) return fault(said.header, 'cell-too-long' satisfies BadReason);
  if (text !== '') part.describe(language ?? languageOf(text, options.language), text);
  return undefined;
}
