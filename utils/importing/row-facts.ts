import type { PartialDate, Source, Statement } from '../facts/statement.ts';
import { cleanText } from './clean-text.ts';
import { keyOfLabel } from './identity.ts';
import { readDate } from './read-date.ts';
import { readLink } from './read-place.ts';
import { readValue } from './read-value.ts';
import type { Asked } from './read-value.ts';
import { fault, isFault } from './row-cells.ts';
import type { Fault, RowCells } from './row-cells.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { RowContext } from './row-context.ts';

/** The statements of a row: of its property and value, and of every column that is a property. */
export function readFacts(
  cells: RowCells,
  context: RowContext,
  language: string | undefined,
): readonly Statement[] | Fault {
  const asked = askedValues(cells, context);
  if (isFault(asked)) return asked;
  if (asked.length === 0) return [];
  const dated = readAsOf(cells, context);
  if (isFault(dated)) return dated;
  const source = readSource(cells, context);
  if (isFault(source)) return source;
  const statements: Statement[] = [];
  for (const one of asked) {
    const value = readValue(one, context, language);
    if (isFault(value)) return value;
    const property = context.tables.property(one.property, one.label);
    if (property === undefined) return fault(one.field, 'too-many-properties');
    statements.push({ property, value, ...dated, rank: 'normal', source: source.key });
  }
  return statements;
}

/** The source that stands for the file itself. */
function fileSource({ fileName, source = {} }: ReaderOptions): Source {
  const name = cleanText(fileName) || 'file';
  return {
    title: source.title ?? name,
    publisher: source.publisher ?? name,
    ...(source.url !== undefined && { url: source.url }),
    ...(source.published !== undefined && { published: source.published }),
    licence: source.licence ?? UNSTATED,
  };
}

/** Packs say a licence for every source; a reader's file seldom does. */
const UNSTATED = 'unstated';

function askedValues(cells: RowCells, { words }: RowContext): readonly Asked[] | Fault {
  const asked: Asked[] = cells.keyed('property').map(({ column, cell, key }) => ({
    field: column.header,
    property: key,
    label: column.header || key,
    cell,
  }));
  const said = cells.one('property');
  const value = cells.value();
  if (!said) return value ? fault(value.header, 'no-property') : asked;
  if (!value) return fault(said.header, 'no-value');
  const label = cleanText(said.text);
  const property = words.property(label) ?? keyOfLabel(label);
  if (property === undefined || label.length > LONGEST_LABEL) return fault(said.header, 'no-property');
  const unit = cells.one('unit');
  return [...asked, { field: value.header, property, label, cell: value.cell, ...(unit && { unit }) }];
}

/** More is a sentence, not the name of a property. */
const LONGEST_LABEL = 200;

type Dated =
  | { readonly asOfKind: 'reference'; readonly asOf: PartialDate }
  | { readonly asOfKind: 'undated'; readonly readOn: PartialDate };

function readAsOf(cells: RowCells, { options }: RowContext): Dated | Fault {
  const said = cells.one('as-of');
  if (!said) return { asOfKind: 'undated', readOn: options.readOn };
  const read = readDate(said.text);
  if (read.type === 'date') return { asOfKind: 'reference', asOf: read.date };
  return fault(said.header, read.type === 'ambiguous' ? 'ambiguous-date' : 'bad-date');
}

function readSource(cells: RowCells, { options, tables }: RowContext): { key: string } | Fault {
  const [said, address] = [cells.one('source'), cells.one('source-address')];
  const words = `${said?.text ?? ''}\n${address?.text ?? ''}`;
  const known = tables.sourceOfWords(words);
  if (known !== undefined) return { key: known };
  const source = sourceOf(said?.text ?? '', address?.text, options);
  if (source === undefined) return fault(address?.header ?? '', 'bad-link');
  const key = tables.source(source);
  if (key === undefined) return fault(said?.header ?? '', 'too-many-sources');
  tables.keepWords(words, key);
  return { key };
}

/** Undefined where the address is none that may be linked to. */
function sourceOf(said: string, address: string | undefined, options: ReaderOptions): Source | undefined {
  const title = cleanText(said).slice(0, LONGEST_TITLE).toWellFormed();
  // A source column often holds addresses.
  const url = readLink(address ?? title);
  if (url === undefined) {
    if (address !== undefined) return undefined;
    return title === '' ? fileSource(options) : { title, publisher: title, licence: UNSTATED };
  }
  const host = new URL(url).hostname.replace(/^www\./u, '');
  const isAddress = title === '' || readLink(title) !== undefined;
  return { title: isAddress ? host : title, publisher: host, url, licence: UNSTATED };
}

const LONGEST_TITLE = 500;
