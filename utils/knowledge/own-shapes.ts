import { v5 } from 'uuid';
import { DESCRIPTION, HIDE_FACT, HIDE_NAME, LABEL, REMARK, TAG } from './own-edits.ts';
import {
  APART_FIELDS,
  cleanLine,
  ENTITY_FIELDS,
  FACT_FIELDS,
  isLanguage,
  isLink,
  isMoment,
  isTag,
  isText,
  NAME_FIELDS,
  PROPERTY_FIELDS,
  SAME_FIELDS,
  SOURCE_FIELDS,
  STATEMENT_NEEDS,
} from './own-fields.ts';
import { NOTE_TESTS } from './note-fields.ts';
import type { Json } from './row.ts';

export type SavedKind = 'entity' | 'overlay' | 'name' | 'fact' | 'note' | 'source' | 'property' | 'not-same';
export type SavedFields = Readonly<Record<string, unknown>>;
type Tests = Readonly<Record<string, (value: unknown) => boolean>>;

const isTrue = (value: unknown) => value === true;
const { kind, type } = ENTITY_FIELDS;
const tags = { [TAG]: isTrue };
const binned = isMoment;

/** Of each kind the fields, or what their names begin with, and those without which a row says nothing. */
const SHAPES: Readonly<Record<SavedKind, { readonly tests: Tests; readonly needed: readonly string[] }>> = {
  entity: { tests: { ...ENTITY_FIELDS, ...tags, binned, [DESCRIPTION]: isText }, needed: ['kind', 'type'] },
  overlay: {
    tests: {
      ...{ kind, type, hidden: isTrue, [DESCRIPTION]: isText, ...tags, ...SAME_FIELDS },
      ...{ [HIDE_NAME]: isTrue, [HIDE_FACT]: isTrue },
    },
    needed: [],
  },
  name: { tests: { ...NAME_FIELDS, binned }, needed: ['entity', 'text', 'lang', 'role'] },
  fact: { tests: { ...FACT_FIELDS, binned, [REMARK]: isText }, needed: ['entity', ...STATEMENT_NEEDS] },
  note: { tests: { ...NOTE_TESTS, ...tags, binned }, needed: ['text'] },
  source: { tests: { ...SOURCE_FIELDS, binned }, needed: ['title'] },
  property: { tests: { ...PROPERTY_FIELDS, binned, [LABEL]: isText }, needed: [] },
  'not-same': { tests: APART_FIELDS, needed: ['one', 'other'] },
};

export function isSavedKind(kind: string): kind is SavedKind {
  return Object.hasOwn(SHAPES, kind);
}

/** What changes, if all of it can be read back. */
export function changesOf(
  kind: SavedKind,
  given: SavedFields,
  isNew: boolean,
): Readonly<Record<string, Json>> {
  const patch = kind === 'note' ? given : cleaned(given);
  const { tests, needed } = SHAPES[kind];
  for (const [field, value] of Object.entries(patch)) {
    if (!mayHold(tests, field, value)) throw new TypeError(`${kind}.${field} cannot be read back`);
    if (value === null && needed.includes(field)) throw new TypeError(`${kind}.${field} is needed`);
  }
  const missing = needed.find((field) => isNew && patch[field] === undefined);
  if (missing !== undefined) throw new TypeError(`${kind}.${missing} is needed`);
  return patch as Readonly<Record<string, Json>>;
}

export function byLanguage(
  prefix: string,
  texts: Readonly<Record<string, string | null | undefined>> | null = {},
): SavedFields {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([lang, text]) => [prefix + lang, text]));
}

/** Of a source with an address the same on every device. */
export function sourceId(address: string | null | undefined): string | undefined {
  return isLink(address) ? `source:${v5(new URL(String(address)).href, v5.URL)}` : undefined;
}

function mayHold(tests: Tests, field: string, value: unknown): boolean {
  const open = field.slice(0, field.indexOf(':') + 1);
  const test = Object.hasOwn(tests, field) ? tests[field] : tests[open];
  if (!test) return false;
  const rest = field.slice(open.length);
  const isKeyed = [DESCRIPTION, REMARK, LABEL].includes(open);
  if (open === TAG && !isTag(rest)) return false;
  return (!isKeyed || isLanguage(rest)) && (value === null || test(value));
}

/** Of every text but a note's, what is written on one line and nothing unseen. */
function cleaned(patch: SavedFields): SavedFields {
  return Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? cleanLine(value) : value]),
  );
}
