import type { BuiltPack } from '../assemble.ts';

/** A pack as one file, in the form that `utils/packs/one-file.ts` reads: the index, then each resource's bytes. */
export function oneFile({ index, files }: Pick<BuiltPack, 'index' | 'files'>): Buffer {
  const parts = index.resources.map(({ path }) => Buffer.from(files.get(path) ?? ''));
  return Buffer.concat([Buffer.from(`${files.get('index.json') ?? ''}\n`), ...parts]);
}

export function oneFileName(id: string): string {
  return `${id}.sidelight.ndjson`;
}
