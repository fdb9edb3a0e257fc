import { datedCopies } from '../backup/dated-copies.ts';
import { files } from './stores.ts';

/** The day, ISO, of the newest copy of what the reader made; undefined where there is none. */
export async function lastCopyDay(): Promise<string | undefined> {
  const [newest] = await datedCopies(files);
  return newest && /\d{4}-\d{2}-\d{2}$/u.exec(newest.name)?.[0];
}
