import * as v from 'valibot';
import type { FieldsEdit } from '../../components/base/view.ts';

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

/** What was left at an entry; nothing of what cannot be read. */
export async function readLeft(storage: LeftStorage, entity: string): Promise<LeftFields> {
  const key = KEY + entity;
  const read = v.safeParse(shape, (await storage.get(key))[key]);
  return read.success ? read.output : {};
}

export async function keepLeft(storage: LeftStorage, entity: string, left: LeftFields): Promise<void> {
  if (Object.keys(left).length === 0) await storage.remove(KEY + entity);
  else await storage.set({ [KEY + entity]: left });
}
