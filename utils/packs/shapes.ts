import * as v from 'valibot';
import type { PluralForms } from '../facts/vocabulary.ts';

/** Shapes shared by the readers of a pack. Each builds its output anew, so that no unknown key passes. */

/** Controls, and the marks that turn the reading direction of what follows: none belongs into a name. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A line of text of up to 2,000 code units; unseen characters are taken out, and something must be left. */
export const plainText = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.transform((text) => text.replace(UNSEEN, '').trim()),
  v.minLength(1, 'empty text'),
);

/** An identifier or a key of a table. */
export const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}:._-]{0,99}$/u, 'not an identifier'));

export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u, 'not a language tag'),
);

export const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `2021`, `2021-03` or `2021-03-25`, and such a day exists. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'not a partial ISO date'),
  v.check((date) => isRealDate(date), 'no such day'),
);

/** http or https, with a host and without user or password. */
export const link = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check((address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname, username, password } = new URL(address);
    return /^https?:$/u.test(protocol) && hostname !== '' && username === '' && password === '';
  }, 'not an http or https address'),
);

export const texts = table(language, plainText, 200);

export const pluralForms: v.GenericSchema<unknown, PluralForms> = v.object({
  zero: v.exactOptional(plainText),
  one: v.exactOptional(plainText),
  two: v.exactOptional(plainText),
  few: v.exactOptional(plainText),
  many: v.exactOptional(plainText),
  other: plainText,
});

/**
 * A table keyed by data. It has no prototype: looking up `toString` finds nothing.
 * @param max how many entries are allowed
 */
export function table<Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  max: number,
): v.GenericSchema<unknown, Readonly<Record<string, v.InferOutput<Value>>>> {
  return v.pipe(
    v.record(key, value),
    v.maxEntries(max, 'too many entries'),
    v.transform((entries) =>
      Object.assign(Object.create(null) as Record<string, v.InferOutput<Value>>, entries),
    ),
  ) as v.GenericSchema<unknown, Readonly<Record<string, v.InferOutput<Value>>>>;
}

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
