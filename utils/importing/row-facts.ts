import type { PartialDate, Source, Statement } from '../facts/statement.ts';
import { cleanText } from './clean-text.ts';
import { keyOfLabel } from './identity.ts';
import { readDate } from './read-date.ts';
import { readLink } from './read-place.ts';
import { readValue } from './read-value.ts';
import type { Asked } from './read-value.ts';
import { fault, isFault } from './row-cells.ts';
import type { Fault, RowCells } from './row-cells.ts';
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
export function fileSource({ fileName, source = {} }: RowContext['options']): Source {
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
  const title = cleanText(said?.text ?? '').slice(0, LONGEST_TITLE);
  // A source column often holds addresses.
  const url = readLink(address?.text ?? title);
  if (address && url === undefined) return fault(address.header, 'bad-link');
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./u, '');
  const own: Source | undefined =
    title === '' && host === undefined
      ? undefined
      : {
          title: (title === url ? host : title || host) ?? title,
          publisher: host ?? title,
          ...(url !== undefined && { url }),
          licence: UNSTATED,
        };
  const key = tables.source(own ?? fileSource(options));
  return key === undefined ? fault(said?.header ?? '', 'too-many-sources') : { key };
}

const LONGEST_TITLE = 500;
