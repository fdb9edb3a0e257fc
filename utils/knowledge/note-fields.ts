import { canonical } from '../facts/canonical.ts';
import { PLACE_STATES, type Note, type NotedFact, type NotedPage, type NotedPlace } from '../facts/note.ts';
import type { NotedSource, Quote } from '../facts/note.ts';
import type { TextIn } from '../facts/texts.ts';
import { cleanLine, isDate, isId, isLanguage, isLink, isMoment, isText } from './own-fields.ts';
import type { Json } from './row.ts';

/**
 * What the fields of a note's row hold beside what every context reads of it (own-fields.ts). Each reader gives what
 * can be stored and read back the same: lines without line breaks and what is unseen, text well-formed, and inside a
 * value only what fits. Undefined for what does not fit at all.
 */
type Reader<T> = (value: unknown) => T | undefined;

/** The fields that a note's row has besides its tags and what the bin and the clock need. */
export type NoteFields = Partial<Omit<Note, 'id' | 'tags' | 'made' | 'changed' | 'facts'>> & {
  readonly facts?: readonly NotedFact[];
  /** When it was made, and when it was last changed where that was told by a file: ISO moments. */
  readonly made?: string;
  readonly edited?: string;
};

/** UTF-16 units of what stands on a line, of what stands before and behind a quote, and of an address. */
const LONGEST_LINE = 2_000;
const LONGEST_AROUND = 2_000;
const LONGEST_ADDRESS = 8_000;
/** Facts that are kept with a note: more than a card or a page of names shows. */
const MOST_FACTS = 1_000;

const line: Reader<string> = (value) =>
  typeof value === 'string'
    ? cleanLine(value.toWellFormed().replace(/\s+/gu, ' '))
        .slice(0, LONGEST_LINE)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
    : undefined;

const filled =
  (read: Reader<string>): Reader<string> =>
  (value) =>
    read(value) || undefined;

const text =
  (most = Infinity): Reader<string> =>
  (value) =>
    isText(value) && (value as string).length <= most ? (value as string).toWellFormed() : undefined;

const passing =
  <T>(test: (value: unknown) => boolean): Reader<T> =>
  (value) =>
    test(value) ? (value as T) : undefined;

const day = passing<string>(isDate);
const count = passing<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const moment = passing<string>(isMoment);

const address: Reader<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !URL.canParse(value)) return undefined;
  const { protocol, hostname, username, password } = new URL(value);
  return /^https?:$/u.test(protocol) && hostname !== '' && username + password === '' ? value : undefined;
};

/** @param needed without which the whole says nothing */
function record<T extends object>(
  shape: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
  needed: readonly (keyof T)[],
): Reader<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const read: Partial<Record<keyof T, unknown>> = {};
    for (const key of Object.keys(shape) as (keyof T & string)[]) {
      const part = Object.hasOwn(value, key)
        ? shape[key]((value as Record<string, unknown>)[key])
        : undefined;
      if (part !== undefined) read[key] = part;
    }
    // Each part has passed the reader of its key, and the needed ones are there.
    return needed.every((key) => Object.hasOwn(read, key)) ? (read as T) : undefined;
  };
}

const about: Reader<TextIn> = record<TextIn>(
  { text: filled(line), lang: (value) => (isLanguage(value) ? (value as string) : 'und') },
  ['text', 'lang'],
);

const source = record<NotedSource>(
  { title: line, url: passing<string>(isLink), publisher: filled(line), licence: filled(line) },
  ['title'],
);

const fact = record<NotedFact>(
  {
    of: filled(line),
    property: passing<string>(isId),
    label: line,
    value: text(),
    asOf: day,
    readOn: day,
    source,
    differs: passing<true>((value) => value === true),
  },
  ['property', 'label', 'value', 'source'],
);

const facts: Reader<readonly NotedFact[]> = (value) =>
  Array.isArray(value) ? value.slice(0, MOST_FACTS).flatMap((each: unknown) => fact(each) ?? []) : undefined;

const words = record<Partial<Quote> & Pick<Quote, 'exact'>>(
  {
    exact: filled(text()),
    prefix: text(LONGEST_AROUND),
    suffix: text(LONGEST_AROUND),
    start: count,
    end: count,
  },
  ['exact'],
);

const quote: Reader<Quote> = (value) => {
  const read = words(value);
  if (!read) return undefined;
  const { exact, prefix = '', suffix = '', start, end } = read;
  const isPlaced = start !== undefined && end !== undefined && start < end;
  return { exact, prefix, suffix, ...(isPlaced && { start, end }) };
};

const page = record<NotedPage>(
  {
    address,
    title: line,
    outlet: filled(line),
    published: day,
    lang: passing<string>(isLanguage),
    read: day,
  },
  ['address', 'title', 'read'],
);

const place = record<NotedPlace>(
  {
    state: passing<NotedPlace['state']>((value) => PLACE_STATES.some((one) => one === value)),
    at: count,
    text: text(),
  },
  ['state', 'at'],
);

const READERS: { readonly [Key in keyof NoteFields]-?: Reader<NonNullable<NoteFields[Key]>> } = {
  entity: passing<string>(isId),
  text: text(),
  ...{ made: moment, edited: moment },
  ...{ about, fact, quote, page, facts, place },
};

/** What fits of these fields: of a row, or of anything that is to become one. */
export const readNoteFields: (fields: unknown) => NoteFields | undefined = record<NoteFields>(READERS, []);

/** Whether a field of a row may hold this, by its name: all of it can be read back as it is. */
export const NOTE_TESTS: Readonly<Record<string, (value: unknown) => boolean>> = Object.fromEntries(
  Object.entries(READERS).map(([field, read]) => [
    field,
    (value: unknown) => canonical(read(value)) === canonical(value),
  ]),
);

/**
 * Fields as they are to be stored; what is not given, or no field of these, is left out. Throws TypeError where something that is given
 * would be lost.
 */
export function noteFieldsToStore(given: NoteFields): Readonly<Record<string, Json>> {
  const read: Readonly<Record<string, unknown>> = readNoteFields(given) ?? {};
  for (const field of Object.keys(READERS) as (keyof NoteFields)[]) {
    if (!isWhole(given[field], read[field])) throw new TypeError(`note.${field} cannot be read back`);
  }
  return read as Readonly<Record<string, Json>>;
}

/** Whether nothing that was given has gone; an empty line says nothing. */
function isWhole(given: unknown, read: unknown): boolean {
  if (given === undefined || given === '') return true;
  if (typeof given !== 'object' || given === null) return read !== undefined;
  if (typeof read !== 'object' || read === null) return false;
  return Object.entries(given).every(([key, value]) =>
    isWhole(value, (read as Record<string, unknown>)[key]),
  );
}
