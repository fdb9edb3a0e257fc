import * as v from 'valibot';
import type { FieldsEdit } from '../../components/base/view.ts';
import type { SpareStorage } from './draft-store.ts';

/** What was typed on the pages of entries and could not be stored, by cell; it waits there until it can be. */
export type LeftFields = Readonly<Record<string, FieldsEdit>>;

/** The part of the browser's `storage.local` that they lie in. */
export interface LeftStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'left:';

const fields = v.record(v.string(), v.string());
const shape = v.record(v.string(), v.object({ change: fields, began: fields }));

/** What was left at an entry; nothing of what cannot be read. What a page left in its last moment goes first. */
export async function readLeft(
  storage: LeftStorage,
  spare: SpareStorage,
  entity: string,
): Promise<LeftFields> {
  const key = KEY + entity;
  return readFields(spared(spare, key)) ?? readFields((await storage.get(key))[key]) ?? {};
}

/** The page may be gone before this resolves: until then it lies in the other place, too, where that has room. */
export async function keepLeft(
  storage: LeftStorage,
  spare: SpareStorage,
  entity: string,
  left: LeftFields,
): Promise<void> {
  const key = KEY + entity;
  if (Object.keys(left).length === 0) {
    spare.removeItem(key);
    await storage.remove(key);
    return;
  }
  const said = JSON.stringify(left);
  try {
    spare.setItem(key, said);
  } catch {
    // It is full: what it had of this is older than what is stored now.
    spare.removeItem(key);
  }
  await storage.set({ [key]: left });
  if (spare.getItem(key) === said) spare.removeItem(key);
}

function readFields(stored: unknown): LeftFields | undefined {
  const read = v.safeParse(shape, stored);
  return read.success ? read.output : undefined;
}

function spared(spare: SpareStorage, key: string): unknown {
  try {
    return JSON.parse(spare.getItem(key) ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}
