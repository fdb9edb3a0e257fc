import type { Entity } from '../facts/entity.ts';
import type { ImportItem, ImportReader, ImportTables } from '../importing/import-item.ts';
import { InstallError } from '../knowledge/pack-files.ts';
import type { PackWriter } from '../knowledge/pack-filling.ts';
import { collectBadRows } from './bad-rows.ts';
import { fileOf, tablesFile } from './job-files.ts';
import type { ImportJob, JobCounts, ToldRow } from './job.ts';
import { stepJob } from './job-steps.ts';
import { madeIndex } from './made-index.ts';
import type { RunNeeds, RunReport } from './needs.ts';
import { createProgressMeter } from './progress.ts';

/** Remarks that are kept; the others are counted. */
const REMARKS_SHOWN = 200;
/** Bytes decoded at once: a browser may hand over megabytes, in which nobody would hear of progress. */
const BYTES_AT_ONCE = 65_536;

/**
 * Reads a table in one pass into a generation that nobody sees, and switches to it, if every row was good or the
 * reader has accepted the bad ones. What a run before has written is read again and not written again.
 * @returns the job in `review`, or `running`: then the pack is in the base
 * @throws the signal's reason, StoreError, InstallError, or ImportError
 */
export async function runTable(
  job: ImportJob,
  needs: RunNeeds,
  report: RunReport,
  signal: AbortSignal,
): Promise<ImportJob> {
  const writer = await needs.packs.write(job.pack, job.id);
  if (writer.isDone) return job;
  try {
    return await readAndFinish(job, writer, needs, report, signal);
  } catch (error) {
    await clear(writer);
    throw error;
  }
}

/** Clears what a run of this job has written, if it is not in the base by now. */
export async function clearWritten({ id, pack }: ImportJob, { packs }: RunNeeds): Promise<void> {
  const writer = await packs.write(pack, id).catch(() => undefined);
  if (writer && !writer.isDone) await clear(writer);
}

/** What cannot be cleared is seen by nobody, and goes when its pack is written the next time. */
async function clear(writer: PackWriter): Promise<void> {
  await writer.abort().catch(() => undefined);
}

async function readAndFinish(
  job: ImportJob,
  writer: PackWriter,
  needs: RunNeeds,
  report: RunReport,
  signal: AbortSignal,
): Promise<ImportJob> {
  const kept = await keptTables(job, writer, needs);
  signal.throwIfAborted();
  if (kept) {
    await finish(job, writer, kept, needs);
    return job;
  }
  const reader = await needs.openReader(job);
  const read = await readAll(job, reader, writer, needs, report, signal);
  if (read.state === 'review') {
    await needs.files.keep(tablesFile(job.id), new Blob([JSON.stringify(reader.tables())]));
  }
  await report.save(read);
  signal.throwIfAborted();
  if (read.state === 'running') await finish(read, writer, reader.tables(), needs);
  return read;
}

/** The tables of a job that was read to its end, if everything it wrote is still there. */
async function keptTables(
  { id, accepted, counts }: ImportJob,
  writer: PackWriter,
  { files, packReaders }: RunNeeds,
): Promise<ImportTables | null> {
  if (!accepted || writer.written !== counts.entities) return null;
  const file = await files.get(tablesFile(id));
  if (!file) return null;
  const stored = JSON.parse(await file.text()) as { readonly [table: string]: unknown };
  const vocabulary = packReaders.readVocabulary(stored['vocabulary']);
  const sources = packReaders.readSources(stored['sources']);
  return vocabulary.ok && sources.ok ? { vocabulary: vocabulary.value, sources: sources.value } : null;
}

async function readAll(
  job: ImportJob,
  reader: ImportReader,
  writer: PackWriter,
  needs: RunNeeds,
  report: RunReport,
  signal: AbortSignal,
): Promise<ImportJob> {
  const file = await fileOf(needs.files, job.id);
  const bad = await collectBadRows(needs.files, job.id);
  const meter = createProgressMeter(job.id, file.size, needs.now);
  const remarks: ToldRow[] = [];
  let entities = 0;
  let remarked = 0;
  const counts = (): JobCounts => ({ entities, bad: bad.count, remarks: remarked });
  const skipped = writer.written;

  async function* newOnes(): AsyncGenerator<Entity> {
    for await (const items of itemsIn(file, reader, needs.decode, (bytes) => meter.reached(bytes))) {
      signal.throwIfAborted();
      for (const item of items) {
        if (item.type === 'bad') bad.add(told(item));
        else if (item.type === 'remark') {
          remarked += 1;
          if (remarks.length < REMARKS_SHOWN) remarks.push(told(item));
        } else {
          entities += 1;
          if (entities > skipped) yield item.entity;
        }
      }
      await bad.keep();
      const due = meter.due(counts);
      if (due) report.progress(due);
    }
  }

  await writer.addAll(newOnes(), signal);
  signal.throwIfAborted();
  await bad.keepRest();
  return stepJob(job, { type: 'read', counts: counts(), badRows: bad.shown, remarks });
}

async function finish(
  job: ImportJob,
  writer: PackWriter,
  tables: ImportTables,
  { packReaders }: RunNeeds,
): Promise<void> {
  const { name, format } = job;
  // A backup holds it some day, and reads it again: what could not be read then must not be stored now.
  const index = packReaders.readPackIndex(madeIndex(job, tables, writer.tally()));
  if (!index.ok)
    throw new InstallError({ code: 'unexpected', detail: `${index.error.path} ${index.error.problem}` });
  await writer.finish({ ...tables, index: index.value, origin: { type: 'import', name, format } });
}

async function* itemsIn(
  file: Blob,
  reader: ImportReader,
  decode: RunNeeds['decode'],
  onReached: (bytes: number) => void,
): AsyncGenerator<readonly ImportItem[]> {
  for await (const text of decode(chunksOf(file, onReached))) yield reader.push(text);
  yield reader.end();
}

async function* chunksOf(file: Blob, onReached: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let reached = 0;
  for await (const chunk of file.stream()) {
    for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
      const part = chunk.subarray(at, at + BYTES_AT_ONCE);
      reached += part.length;
      onReached(reached);
      yield part;
    }
  }
}

function told({ line, field, reason, text }: ToldRow): ToldRow {
  return { line, field, reason, text };
}
