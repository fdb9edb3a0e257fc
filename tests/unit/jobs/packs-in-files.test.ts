import { expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { ImportCommand } from '../../../utils/jobs/messages.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { readIndex } from '../../../utils/knowledge/pack-files.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { openOneFile } from '../../../utils/packs/one-file.ts';
import { emptyPlace, rowsOf } from '../knowledge/memory.ts';
import { packFiles, place } from '../knowledge/small-pack.ts';
import { A, jobOf, namesOf, startWorker, type Worker } from './imports.ts';

/** On the very stores, because it is they that a kill leaves half-way. */
function workerOn(where: StorePlace): Worker {
  return startWorker({ where, needs: { packs: openPacks(where), openPackFile: openOneFile } });
}

function oneFile(id: string, count: number): Blob {
  const [index, ...rest] = packFiles({ id, entities: rivers(count) }).values();
  return new Blob([`${index}\n`, ...rest]);
}

function rivers(count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => place(`id-${i}`, `River ${i}`));
}

function start(file: Blob): ImportCommand {
  return { do: 'start', id: A, name: 'rivers.sidelight.ndjson', format: 'pack', accepted: true, file };
}

it.each([
  ['world', 'built-in'],
  ['import:towns.csv', 'not-a-pack'],
])('a file cannot bring a pack under the name %s', async (id, code) => {
  const where = emptyPlace();
  const worker = workerOn(where);
  await worker.runner.obey(start(oneFile(id, 3)));
  expect(await jobOf(worker, A)).toMatchObject({ state: 'failed', why: { code } });
  expect(await openPacks(where).packSummaries()).toEqual([]);
  expect(await namesOf(worker)).toEqual([]);
});

it('an installation that a kill cut off, and that is cancelled then, leaves nothing', async () => {
  const where = emptyPlace();
  const file = oneFile('rivers', 5_000);
  const { promise: cutOff, resolve: kill } = Promise.withResolvers<void>();
  const packs = openPacks(where);
  const halfWay: typeof packs.install = async (pack, files, readers) => {
    const writer = await packs.write(pack, (await readIndex(files, readers)).root);
    await writer.addAll(rivers(4_000));
    kill();
    return new Promise(() => undefined);
  };
  const killed = startWorker({
    where,
    needs: { packs: { ...packs, install: halfWay }, openPackFile: openOneFile },
  });
  void killed.runner.obey(start(file));
  await cutOff;
  expect((await rowsOf(where, 'packs', 'pages')).length).toBeGreaterThan(0);

  const next = workerOn(where);
  await next.runner.obey({ do: 'cancel', id: A });
  expect((await jobOf(next, A)).state).toBe('cancelled');
  expect(await rowsOf(where, 'packs', 'pages')).toEqual([]);
  expect(await rowsOf(where, 'packs', 'packs')).toEqual([]);
  expect(await namesOf(next)).toEqual([]);
});
