import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openOneFile } from '../../../utils/packs/one-file.ts';

/** Gives a file of a built pack by its path beside `index.json`; undefined where there is none. */
export type BuiltFiles = (path: string) => Promise<Buffer | undefined>;

/**
 * Opens a built pack: its folder, its `index.json`, or the pack in one file, compressed or not.
 * Rejects with a sentence where it is none of them.
 */
export async function openBuilt(path: string): Promise<BuiltFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`${path}: there is no such file or folder`);
  if (found.isDirectory()) return filesIn(path);
  if (basename(path) === 'index.json') return filesIn(dirname(path));
  const open = await openOneFile(new Blob([await readFile(path)])).catch((error: unknown) => {
    throw new Error(`${basename(path)}: no pack in one file: ${error instanceof Error ? error.message : ''}`);
  });
  return async (name) => {
    const piece = await open(name).catch(() => undefined);
    return piece && Buffer.from(await piece.arrayBuffer());
  };
}

/** Whether this folder holds a built pack, not the sources of one. */
export async function isBuilt(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return true;
  return (await stat(join(path, 'index.json')).catch(() => undefined)) !== undefined;
}

function filesIn(folder: string): BuiltFiles {
  return (path) => readFile(join(folder, path)).catch(() => undefined);
}
