import * as v from 'valibot';
import type { EntryFields } from '../../components/entry/entry-view.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import { AS_OF_KINDS } from '../facts/statement.ts';
import { DRAFTS, type Met } from '../reading/met.ts';
import { openDraftStore } from './draft-store.ts';
import type { DraftStorage, DraftStore, SpareStorage } from './draft-store.ts';

/** What is being written and not saved: of an entry, or of one that is new. */
export interface Draft {
  /** Of the entry; of one that is new a random one. */
  readonly id: string;
  readonly isNew: boolean;
  /** When something was last written; milliseconds since 1970. */
  readonly at: number;
  /** Whether the reader has written anything: else it holds what the form began with, and is offered to nobody. */
  readonly isTouched: boolean;
  /** The words on a page that it is about. */
  readonly met?: Met | undefined;
  /** What the form held before, and now; absent where it has not been opened. */
  readonly began?: EntryFields | undefined;
  readonly fields?: EntryFields | undefined;
}

export interface Drafts extends DraftStore<Draft> {
  /** The new entry that the reader has last written something of and left. */
  lastNew(): Promise<Draft | undefined>;
}

/** @param now milliseconds since 1970 */
export function openDrafts(storage: DraftStorage, now: () => number, spare: SpareStorage): Drafts {
  const store = openDraftStore({
    ...{ storage, spare, now, readDraft },
    keys: DRAFTS,
    spareKey: 'draft',
  });
  return { ...store, lastNew: async () => (await store.left()).find(({ isNew }) => isNew) };
}

function readDraft(stored: unknown): Draft | undefined {
  const read = v.safeParse(draftShape, stored);
  return read.success ? read.output : undefined;
}

const text = v.string();
const textIn = v.object({ text, lang: text });
const kind = v.picklist(KINDS);

const factDraft = v.object({
  property: text,
  newProperty: text,
  type: v.picklist(['quantity', 'text', 'date', 'entity', 'link', 'coordinates']),
  amount: text,
  unit: text,
  text,
  lang: text,
  date: text,
  url: text,
  lat: text,
  lon: text,
  entity: text,
  entityName: text,
  asOf: text,
  asOfKind: v.picklist(AS_OF_KINDS),
  sourceTitle: text,
  sourceUrl: text,
  sourcePublisher: text,
  sourcePublished: text,
});

const fieldsShape = v.object({
  kind,
  type: text,
  names: v.array(v.object({ key: text, text, lang: text, role: v.picklist(NAME_ROLES), isOwn: v.boolean() })),
  description: text,
  descriptionLang: text,
  facts: v.array(v.object({ key: text, label: text, isOwn: v.boolean(), draft: factDraft })),
  tags: v.array(text),
  note: text,
  attach: v.optional(v.object({ id: text, kind, name: textIn })),
});

const metShape = v.object({
  text,
  lang: v.optional(text),
  sentence: v.optional(text),
  title: v.optional(text),
  url: v.optional(text),
  publisher: v.optional(text),
  published: v.optional(text),
});

const draftShape = v.object({
  id: text,
  isNew: v.boolean(),
  at: v.number(),
  isTouched: v.boolean(),
  met: v.optional(metShape),
  began: v.optional(fieldsShape),
  fields: v.optional(fieldsShape),
});
