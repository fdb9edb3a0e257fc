import * as v from 'valibot';
import type { EntryFields } from '../../components/entry/entry-view.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import { AS_OF_KINDS } from '../facts/statement.ts';
import { DRAFTS, type Met } from '../reading/met.ts';

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

/** The part of the browser's `storage.local` that drafts lie in. */
export interface DraftStorage {
  get(key: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}

/** Where a draft lies from the end of its page until the next one opens: it is written before the page is gone. */
export type SpareStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Drafts {
  /** Under its id, in place of what lay there. */
  keep(draft: Draft): Promise<void>;
  /** At once, by a page that goes: Firefox ends a page before its last write is done (seen in 153). */
  keepAtOnce(draft: Draft): void;
  /** Undefined also where what lies there cannot be read. */
  read(id: string): Promise<Draft | undefined>;
  /** The new entry that the reader has last written something of and left. */
  lastNew(): Promise<Draft | undefined>;
  drop(id: string): Promise<void>;
}

const SPARE = 'draft';
const DAY = 86_400_000;
/** What lies longer is forgotten: of what the reader wrote, and of what was only opened. */
const KEPT_MS = 30 * DAY;
const UNTOUCHED_MS = DAY;

/** @param now milliseconds since 1970 */
export function openDrafts(storage: DraftStorage, now: () => number, spare: SpareStorage): Drafts {
  const kept = async (id: string): Promise<Draft | undefined> =>
    readDraft((await storage.get(DRAFTS + id))[DRAFTS + id]);
  /** What a page left in its last moment goes to the others. */
  const recover = async (): Promise<void> => {
    const left = spareIn(spare);
    if (!left) return;
    if (left.at > ((await kept(left.id))?.at ?? 0)) await storage.set({ [DRAFTS + left.id]: left });
    spare.removeItem(SPARE);
  };
  /** Those that are not too old; the others are forgotten, but for the one that is asked for. */
  const all = async (asked?: string): Promise<Draft[]> => {
    await recover();
    // By their keys: the store holds the journal, too.
    const keys = (await storage.getKeys()).filter((key) => key.startsWith(DRAFTS));
    const found = keys.length === 0 ? {} : await storage.get(keys);
    const drafts: Draft[] = [];
    const gone: string[] = [];
    for (const key of keys) {
      const draft = readDraft(found[key]);
      const age = now() - (draft?.at ?? 0);
      const isKept = draft && (draft.id === asked || age < (draft.isTouched ? KEPT_MS : UNTOUCHED_MS));
      if (isKept) drafts.push(draft);
      else gone.push(key);
    }
    if (gone.length > 0) await storage.remove(gone);
    return drafts;
  };
  return {
    keep: (draft) => storage.set({ [DRAFTS + draft.id]: draft }),
    keepAtOnce: (draft) => spare.setItem(SPARE, JSON.stringify(draft)),
    // Who adds by selecting opens no other form: sentences and addresses would lie there for ever.
    read: async (id) => (await all(id)).find((draft) => draft.id === id),
    lastNew: async () =>
      (await all())
        .filter(({ isNew, isTouched }) => isNew && isTouched)
        .toSorted((one, other) => other.at - one.at)[0],
    async drop(id) {
      if (spareIn(spare)?.id === id) spare.removeItem(SPARE);
      await storage.remove([DRAFTS + id]);
    },
  };
}

function spareIn(spare: SpareStorage): Draft | undefined {
  const left = spare.getItem(SPARE);
  try {
    return left === null ? undefined : readDraft(JSON.parse(left));
  } catch {
    return undefined;
  }
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
