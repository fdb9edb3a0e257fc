import { isOwnEntityId } from '../facts/own.ts';
import { own, ownEntities } from './stores.ts';

/** Deletes a row of the reader's and all about it; the way back writes every field as it was. */
export async function removed(id: string): Promise<() => Promise<void>> {
  const about = isOwnEntityId(id) ? await own.about([id]) : [];
  const row = await own.get(id);
  const rows = row ? [row, ...about.filter((one) => one.id !== id)] : about;
  await ownEntities.remove(id);
  return async () => {
    for (const one of rows) await own.put('me', one.kind, one.id, one.f);
  };
}
