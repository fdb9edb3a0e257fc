import * as v from 'valibot';
import { createTurns, readRecord, type Place, type SessionStorage } from './session-record.ts';

/** Which entities were found where: a content script may ask for cards of those alone, never for a list. */
export interface FoundHere {
  /** Resolves when it is kept: answer the page only then, or a stopped worker forgets what it told. */
  add(place: Place, ids: Iterable<string>): Promise<void>;
  /** Whether all of these were found in this very place. */
  has(place: Place, ids: readonly string[]): Promise<boolean>;
  /** All that were found in this very place. */
  all(place: Place): Promise<ReadonlySet<string>>;
  /** To be called when a tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Documents of one tab that are remembered: its frames, and the pages kept for going back. */
const DOCUMENTS_A_TAB = 24;
/** More names than a page can show marks; what lies beyond has no card. */
const IDS_A_DOCUMENT = 20_000;

const recordShape = v.array(v.object({ where: v.string(), ids: v.array(v.string()) }));
type Document = v.InferOutput<typeof recordShape>[number];

export function createFoundHere(storage: SessionStorage): FoundHere {
  const inTurn = createTurns();
  const read = (tab: number): Promise<Document[]> => readRecord(storage, keyOf(tab), recordShape, []);

  const all = (place: Place): Promise<ReadonlySet<string>> =>
    inTurn(async () => {
      const where = whereOf(place);
      return new Set((await read(place.tab)).find((one) => one.where === where)?.ids);
    });

  return {
    add: (place, ids) =>
      inTurn(async () => {
        const documents = await read(place.tab);
        const where = whereOf(place);
        const before = documents.find((one) => one.where === where)?.ids ?? [];
        const all = [...new Set([...before, ...ids])].slice(0, IDS_A_DOCUMENT);
        if (all.length === before.length) return;
        const others = documents.filter((one) => one.where !== where).slice(1 - DOCUMENTS_A_TAB);
        await storage.set({ [keyOf(place.tab)]: [...others, { where, ids: all }] });
      }),
    all,
    has: async (place, ids) => {
      const found = await all(place);
      return ids.every((id) => found.has(id));
    },
    forget: (tab) => inTurn(() => storage.remove(keyOf(tab))),
  };
}

function keyOf(tab: number): string {
  return `found/${tab}`;
}

function whereOf({ frame, document }: Place): string {
  return `${frame}/${document ?? ''}`;
}
