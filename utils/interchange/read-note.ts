import * as v from 'valibot';
import { PLACE_STATES, type Note, type NotedPlace } from '../facts/note.ts';
import { isObject } from './json-parts.ts';
import type { FoundNote, Unread, UnreadReason } from './notes-item.ts';

/** Longest text of a note, in UTF-16 code units. */
export const LONGEST_NOTE = 100_000;

/**
 * A note of ours, narrowed from unknown and built field by field: what has no field here is not taken over. Says of
 * what does not fit which field it is, and why.
 */
export function readNote(value: unknown): FoundNote | Unread {
  if (!isObject(value)) return { reason: 'not-a-note', field: '' };
  const read = v.safeParse(noteShape, value, { abortEarly: true });
  if (!read.success) return whyNot(read.issues[0]);
  const { tags, ...note } = read.output;
  return { note: { ...note, tags: sortedTags(tags) } satisfies Note, remarks: [] };
}

/** Each once, in the order of their letters. */
export function sortedTags(tags: readonly string[]): string[] {
  return [...new Set(tags)].toSorted();
}

function whyNot(issue: v.BaseIssue<unknown>): Unread {
  const field = v.getDotPath(issue) ?? '';
  const reason = REASONS.find((one) => one === issue.message);
  return { reason: reason ?? 'bad-field', field: field.slice(0, 100) };
}

const REASONS: readonly UnreadReason[] = ['bad-link', 'bad-moment', 'text-too-long', 'broken-text'];

/** What lines of text have not: controls, and marks that turn the reading direction of what follows. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const LONGEST_LINE = 2_000;
/** In year 9999 the moments of other formats end. */
const LAST_MOMENT = 253_402_300_799_999;
const MOST_FACTS = 1_000;
export const MOST_TAGS = 1_000;

const wellFormed = v.check<string, UnreadReason>((text) => text.isWellFormed(), 'broken-text');
const text = v.pipe(v.string(), v.maxLength(LONGEST_NOTE, 'text-too-long'), wellFormed);
/** One line: what is unseen, and line breaks, go. */
export const lineShape = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NOTE, 'text-too-long'),
  wellFormed,
  v.transform((said) => said.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/gu, ' ').trim()),
  v.transform((said) => (said.length <= LONGEST_LINE ? said : cut(said))),
);
const filledLine = v.pipe(lineShape, v.nonEmpty());

/** A whole number of characters. */
function cut(said: string): string {
  return said
    .slice(0, LONGEST_LINE)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
}

const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}:._-]{0,99}$/u));
export const noteIdShape = v.pipe(v.string(), v.regex(/^note:[0-9A-Za-z-]{1,64}$/u));
export const languageShape = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u));
export const tagShape = v.pipe(filledLine, v.maxLength(100));

/** `2021`, `2021-03` or `2021-03-25`, of the calendar. */
export const dayShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}){0,2}$/u),
  v.check((day) => {
    const at = new Date(day);
    // Engines take the thirtieth of February for a day in March.
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  }),
);

/** ISO 8601 with a time zone, as milliseconds since 1970. */
export const momentShape = v.pipe(
  v.string('bad-moment'),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u, 'bad-moment'),
  v.transform((moment) => Date.parse(moment)),
  v.number('bad-moment'),
  v.minValue(0, 'bad-moment'),
  v.maxValue(LAST_MOMENT, 'bad-moment'),
);

/** An address of the web without user info. */
const linkShape = v.pipe(
  v.string(),
  v.maxLength(8_000, 'bad-link'),
  wellFormed,
  v.check<string, UnreadReason>(isWebAddress, 'bad-link'),
);

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname !== '' && username + password === '';
}

const sourceShape = v.object({
  title: lineShape,
  url: v.exactOptional(v.pipe(linkShape, v.maxLength(2_000, 'bad-link'))),
  publisher: v.exactOptional(filledLine),
  licence: v.exactOptional(filledLine),
});

const factShape = v.object({
  of: v.exactOptional(filledLine),
  property: id,
  label: lineShape,
  value: text,
  asOf: v.exactOptional(dayShape),
  readOn: v.exactOptional(dayShape),
  source: sourceShape,
  differs: v.exactOptional(v.literal(true)),
});

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const quoteShape = v.pipe(
  v.object({
    exact: v.pipe(text, v.nonEmpty()),
    prefix: v.pipe(text, v.maxLength(2_000)),
    suffix: v.pipe(text, v.maxLength(2_000)),
    start: v.exactOptional(position),
    end: v.exactOptional(position),
  }),
  v.check(({ start, end }) => (start === undefined || end === undefined ? start === end : start < end)),
);

export const pageShape = v.object({
  address: linkShape,
  title: lineShape,
  outlet: v.exactOptional(filledLine),
  published: v.exactOptional(dayShape),
  lang: v.exactOptional(languageShape),
  read: dayShape,
});

const placeShape = v.pipe(
  v.object({
    state: v.picklist(PLACE_STATES),
    at: momentShape,
    text: v.exactOptional(text),
  }),
  v.transform((place): NotedPlace => place),
);

/** What a note holds besides its words: what Web Annotation keeps of it in a term of ours. */
export const KEPT_SHAPES = {
  entity: v.exactOptional(id),
  about: v.exactOptional(v.object({ text: filledLine, lang: languageShape })),
  fact: v.exactOptional(factShape),
  page: v.exactOptional(pageShape),
  facts: v.pipe(v.array(factShape), v.maxLength(MOST_FACTS)),
  place: v.exactOptional(placeShape),
};

const noteShape = v.object({
  id: noteIdShape,
  text,
  tags: v.pipe(v.array(tagShape), v.maxLength(MOST_TAGS)),
  made: momentShape,
  changed: momentShape,
  quote: v.exactOptional(quoteShape),
  ...KEPT_SHAPES,
});
