import * as v from 'valibot';
import type { OwnBase } from '../knowledge/own-base.ts';
import type { Json, Row } from '../knowledge/row.ts';
import type { StartOptions } from './import-client.ts';
import type { ImportJob } from './job.ts';
import { formatShape, optionsShape } from './read-job.ts';

/**
 * Writes down in the reader's own base what has been installed from a file, and how that was read: packs may be lost,
 * and are then filled again from the files that are kept.
 */
export async function notePack(own: Pick<OwnBase, 'put'>, job: ImportJob): Promise<void> {
  const { pack, name, format, options, inside } = job;
  const origin = format === 'pack' ? { type: 'file', name } : { type: 'import', name, format };
  await own.put('me', 'pack', rowId(pack), {
    title: { ...(inside?.title ?? { und: name }) },
    origin,
    // Plain data: it came out of a message.
    ...(options && { options: { ...options } as unknown as Json }),
    installedAt: new Date(job.endedAt ?? job.startedAt).toISOString(),
  });
}

/** How a pack's kept file was read, by the reader's own row; a pack without one is read as a pack in one file. */
export async function notedHow(
  own: Pick<OwnBase, 'get'>,
  pack: string,
): Promise<StartOptions & { readonly name: string }> {
  const row = await own.get(rowId(pack));
  const read = v.safeParse(notedShape, row?.f);
  if (!read.success) return { name: pack, format: 'pack' };
  const { origin, options } = read.output;
  return { name: origin.name, format: origin.format ?? 'pack', ...(options && { options }) };
}

function rowId(pack: string): Row['id'] {
  return `pack:${pack}`;
}

const notedShape = v.object({
  origin: v.object({ name: v.string(), format: v.exactOptional(formatShape) }),
  options: v.exactOptional(optionsShape),
});
