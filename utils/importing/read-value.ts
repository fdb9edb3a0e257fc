import { entryOf } from '../facts/entry-of.ts';
import type { Value } from '../facts/statement.ts';
import { cleanText, LONGEST_TEXT } from './clean-text.ts';
import { readGivenId } from './identity.ts';
import { readDate } from './read-date.ts';
import { languageOf } from './read-language.ts';
import { readLink } from './read-place.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { fault, isFault } from './row-cells.ts';
import type { Cell, Fault } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import { measureAlike } from './unit-kinds.ts';

/** A value that a row gives, still as its cell. */
export interface Asked {
  readonly field: string;
  readonly property: string;
  /** What the file calls the property. */
  readonly label: string;
  readonly cell: Cell;
  readonly unit?: { readonly header: string; readonly text: string };
}

/**
 * Reads a value by what its property takes: a quantity where the vocabulary gives it a unit or the row does, a date for
 * foundings and the like; otherwise by what it looks like: an address, an id, a date, a number, and text at last.
 */
export function readValue(asked: Asked, context: RowContext, language: string | undefined): Value | Fault {
  const known = entryOf(context.options.vocabulary.properties, asked.property);
  if (known?.unit !== undefined || asked.unit !== undefined) return readQuantity(asked, context, known?.unit);
  const text = cleanText(String(asked.cell));
  if (DATES.has(asked.property)) {
    const read = readDate(text);
    if (read.type === 'date') return { type: 'date', date: read.date };
    return fault(asked.field, read.type === 'ambiguous' ? 'ambiguous-date' : 'bad-date');
  }
  if (typeof asked.cell === 'number') return readQuantity(asked, context, undefined);
  return readByLooks(asked, text, context, known !== undefined, language);
}

/** Properties of the vocabulary whose value is a day or a year. */
const DATES: ReadonlySet<string> = new Set(
  (
    'accession founded city-since independence state-since constitution-approved constitution-in-force renamed ' +
    'republican-city-since treaty-signed formed in-force building-begun leased-until delimited head-of-state-since'
  ).split(' '),
);

function readByLooks(
  { field, cell, ...asked }: Asked,
  text: string,
  context: RowContext,
  isKnown: boolean,
  language: string | undefined,
): Value | Fault {
  const url = readLink(text);
  if (url !== undefined) return { type: 'link', url };
  const entity = readGivenId(text);
  // Two capitals are more often an abbreviation than a country.
  if (entity !== undefined && entity.length > 2) return { type: 'entity', entity };
  if (/^\d{4}-\d{2}(-\d{2})?$/u.test(text)) {
    const read = readDate(text);
    return read.type === 'date' ? { type: 'date', date: read.date } : fault(field, 'bad-date');
  }
  // A known property without a unit takes words; of an unknown one the value itself says what it is.
  if (!isKnown) {
    const number = readQuantity({ field, cell, ...asked }, context, undefined);
    if (!isFault(number) || number.reason === 'ambiguous-number') return number;
  }
  if (text === '' || text.length > LONGEST_TEXT) return fault(field, 'bad-value');
  return { type: 'text', texts: inLanguage(language ?? languageOf(text, context.options.language), text) };
}

function inLanguage(language: string, text: string): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null) as Record<string, string>, { [language]: text });
}

function readQuantity(
  { field, cell, unit }: Asked,
  { options, words, tables }: RowContext,
  ofProperty: string | undefined,
): Value | Fault {
  const read = typeof cell === 'number' ? plainNumber(cell) : readNumber(cell, options.decimalMark);
  if (read.type === 'ambiguous') return fault(field, 'ambiguous-number');
  if (read.type === 'none') return fault(field, 'not-a-number');
  const said = unit?.text.trim() ?? '';
  let key = ofProperty;
  for (const [word, at] of [
    [said, unit?.header ?? field],
    [read.rest, field],
  ] as const) {
    if (word === '') continue;
    const found = MILLION.test(word) ? undefined : words.unit(word);
    // "829 km" of people is a cell of another column, or of another property.
    if (found === undefined || (ofProperty !== undefined && !measureAlike(ofProperty, found)))
      return fault(at, 'unknown-unit');
    key = found;
  }
  if (key !== undefined && tables.unit(key) === undefined) return fault(field, 'too-many-units');
  return {
    type: 'quantity',
    amount: read.amount,
    ...(key !== undefined && { unit: key }),
    ...(read.atLeast && { atLeast: true }),
  };
}

/** JSON has numbers beyond all that can be stored: 1e999 is read as infinite. */
function plainNumber(amount: number): NumberReading {
  return Number.isFinite(amount) ? { type: 'number', amount, atLeast: false, rest: '' } : { type: 'none' };
}

/** "1.2 M" is more often a million than a metre; nothing is guessed. */
const MILLION = /^[MМ]$/u;
