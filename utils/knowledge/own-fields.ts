import { entryOf } from '../facts/entry-of.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import { AS_OF_KINDS, RANKS } from '../facts/statement.ts';
import type { Json } from './row.ts';

/**
 * What the fields of each kind of row may hold, written by hand: these readers are loaded with the background. A
 * field that does not fit is left out, and so is a row that lacks a needed one: it stays stored as it is.
 */
export type Fields = Readonly<Record<string, Json>>;
type Test = (value: unknown) => boolean;

/** Of the named fields those that fit; null where one of `needed` does not. */
export function fitting<T>(
  shape: Readonly<Record<keyof T & string, Test>>,
  f: Fields,
  needed: readonly (keyof T & string)[],
): T | null {
  const fit: Record<string, Json> = {};
  for (const [field, fits] of Object.entries<Test>(shape)) {
    const value = f[field];
    if (value !== undefined && fits(value)) fit[field] = value;
  }
  // Each field has passed the test of its name, and the needed ones are there.
  return needed.every((field) => Object.hasOwn(fit, field)) ? (fit as T) : null;
}

/** The texts of fields like `description:kk`, by language. */
export function textsIn(f: Fields, prefix: string): Record<string, string> {
  const texts = Object.create(null) as Record<string, string>;
  for (const [field, text] of Object.entries(f)) {
    const lang = field.slice(prefix.length);
    if (field.startsWith(prefix) && isLanguage(lang) && typeof text === 'string')
      texts[lang] = cleanLine(text);
  }
  return texts;
}

/** Controls, and the marks that turn the reading direction of what follows: none belongs into a line of text. */
const UNSEEN = '\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';

export function cleanLine(text: string): string {
  return text.replace(new RegExp(`[${UNSEEN}]`, 'gu'), '').trim();
}

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
const oneOf = (words: readonly unknown[]) => (value: unknown) => words.includes(value);

/** An identifier, or a key of a table, as in packs. */
export const isId = matches(/^[\p{L}\p{N}][\p{L}\p{N}:._-]{0,99}$/u);
export const isLanguage = matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u);
const isLine = (most: number) => matches(new RegExp(`^[^${UNSEEN}]{1,${most}}$`, 'u'));
export const isText: Test = (value) => typeof value === 'string' && value.length <= 100_000;

export const isDate: Test = (value) => {
  if (!matches(/^\d{4}(-\d{2}){0,2}$/u)(value)) return false;
  const day = new Date(value as string);
  // Engines take the thirtieth of February for a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value as string);
};

export const isLink: Test = (value) => {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return /^https?:$/u.test(protocol) && hostname !== '' && username + password === '';
};

const isWithin = (most: number) => (value: unknown) => typeof value === 'number' && Math.abs(value) <= most;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const coordinates = { lat: isWithin(90), lon: isWithin(180) };

const VALUES: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  quantity: { amount: isWithin(Infinity) },
  text: {
    texts: (texts) =>
      isRecord(texts) && Object.entries(texts).every(([lang, text]) => isLanguage(lang) && isText(text)),
  },
  date: { date: isDate },
  entity: { entity: isId },
  coordinates,
  link: { url: isLink },
};

const isValue: Test = (value) => {
  if (!isRecord(value)) return false;
  const { type, unit, atLeast } = value;
  const shape = typeof type === 'string' ? entryOf(VALUES, type) : undefined;
  return (
    shape !== undefined &&
    fitting<Fields>(shape, value, Object.keys(shape)) !== null &&
    (unit === undefined || isId(unit)) &&
    (atLeast === undefined || atLeast === true)
  );
};

const isQualifiers: Test = (value) =>
  isRecord(value) && Object.entries(value).every(([key, each]) => isId(key) && isValue(each));

const statement = {
  property: isId,
  value: isValue,
  asOfKind: oneOf(AS_OF_KINDS),
  asOf: isDate,
  readOn: isDate,
  from: isDate,
  until: isDate,
  rank: oneOf(RANKS),
  qualifiers: isQualifiers,
};

export const STATEMENT_NEEDS = ['property', 'value', 'asOfKind', 'rank'] as const;

const isBasedOn: Test = (value) =>
  isRecord(value) &&
  isText(value['sourceTitle']) &&
  isRecord(value['statement']) &&
  isText(value['statement']['source']) &&
  fitting(statement, value['statement'], STATEMENT_NEEDS) !== null;

export const ENTITY_FIELDS = {
  kind: oneOf(KINDS),
  type: isId,
  within: isId,
  flag: matches(/^[A-Z]{2}$/u),
  nativeLang: isLanguage,
  coordinates: (value: unknown) => isRecord(value) && fitting(coordinates, value, ['lat', 'lon']) !== null,
};

/** Of an entity that the reader says is another one. */
export const SAME_FIELDS = { sameAs: isId };

/** Of two entities that the reader says are not one. */
export const APART_FIELDS = { one: isId, other: isId };

/** A word or two that things are filed under. */
export const isTag = isLine(100);

export const isMoment: Test = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export const NAME_FIELDS = {
  entity: isId,
  text: isLine(200),
  lang: isLanguage,
  role: oneOf(NAME_ROLES),
  from: isDate,
  until: isDate,
  letterCase: oneOf(['exact']),
  marked: oneOf([false]),
};

export const FACT_FIELDS = { ...statement, entity: isId, source: isId, basedOn: isBasedOn };

/** What of a note every context reads: see note-fields.ts. */
export const NOTE_FIELDS = { entity: isId, text: isText };

export const SOURCE_FIELDS = {
  title: isLine(2_000),
  publisher: isLine(2_000),
  licence: isLine(2_000),
  url: isLink,
  published: isDate,
  read: isDate,
};

export const PROPERTY_FIELDS = {
  unit: isId,
  fresh: matches(/^P\d{1,3}Y$/u),
  order: (value: unknown) => Number.isSafeInteger(value),
};
