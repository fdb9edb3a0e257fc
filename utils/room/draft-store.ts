/** The part of the browser's `storage.local` that drafts lie in. */
export interface DraftStorage {
  get(key: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}

/** Where a draft lies from the end of its page until the next one opens: it is written before the page is gone. */
export type SpareStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What every draft says, whatever is being written. */
export interface AnyDraft {
  readonly id: string;
  /** When something was last written; milliseconds since 1970. */
  readonly at: number;
  /** Whether the reader has written anything: else it holds what the form began with, and is offered to nobody. */
  readonly isTouched: boolean;
}

/** Drafts of one kind. */
export interface DraftStore<Draft extends AnyDraft> {
  /** Under its id, in place of what lay there. */
  keep(draft: Draft): Promise<void>;
  /** At once, by a page that goes: Firefox ends a page before its last write is done (seen in 153). */
  keepAtOnce(draft: Draft): void;
  /** Undefined also where what lies there cannot be read. */
  read(id: string): Promise<Draft | undefined>;
  /** What the reader has written something of and left, the latest first. */
  left(): Promise<Draft[]>;
  drop(id: string): Promise<void>;
}

export interface DraftPlaces<Draft extends AnyDraft> {
  readonly storage: DraftStorage;
  readonly spare: SpareStorage;
  /** What the keys begin with under which they lie, and the key of the one that a page left in its last moment. */
  readonly keys: string;
  readonly spareKey: string;
  /** Undefined for what is no draft of this kind. */
  readonly readDraft: (stored: unknown) => Draft | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const DAY = 86_400_000;
/** What lies longer is forgotten: of what the reader wrote, and of what was only opened. */
const KEPT_MS = 30 * DAY;
const UNTOUCHED_MS = DAY;

export function openDraftStore<Draft extends AnyDraft>(places: DraftPlaces<Draft>): DraftStore<Draft> {
  const { storage, spare, keys: prefix, spareKey, readDraft, now } = places;
  const spared = (): Draft | undefined => {
    const left = spare.getItem(spareKey);
    try {
      return left === null ? undefined : readDraft(JSON.parse(left));
    } catch {
      return undefined;
    }
  };
  const kept = async (id: string): Promise<Draft | undefined> =>
    readDraft((await storage.get(prefix + id))[prefix + id]);
  /** What a page left in its last moment goes to the others. */
  const recover = async (): Promise<void> => {
    const left = spared();
    if (!left) return;
    if (left.at > ((await kept(left.id))?.at ?? 0)) await storage.set({ [prefix + left.id]: left });
    spare.removeItem(spareKey);
  };
  /** Those that are not too old; the others are forgotten, but for the one that is asked for. */
  const all = async (asked?: string): Promise<Draft[]> => {
    await recover();
    // By their keys: the store holds the journal, too.
    const keys = (await storage.getKeys()).filter((key) => key.startsWith(prefix));
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
    keep: (draft) => storage.set({ [prefix + draft.id]: draft }),
    keepAtOnce: (draft) => spare.setItem(spareKey, JSON.stringify(draft)),
    // Who adds by selecting opens no other form: sentences and addresses would lie there for ever.
    read: async (id) => (await all(id)).find((draft) => draft.id === id),
    left: async () =>
      (await all()).filter(({ isTouched }) => isTouched).toSorted((one, other) => other.at - one.at),
    async drop(id) {
      if (spared()?.id === id) spare.removeItem(spareKey);
      await storage.remove([prefix + id]);
    },
  };
}
