import { expect, it, vi } from 'vitest';
import { packViews } from '../../../entrypoints/manager/pack-views.ts';
import { refillPack } from '../../../entrypoints/manager/note-imports.ts';
import type { ImportClient } from '../../../utils/jobs/import-client.ts';
import { notePack } from '../../../utils/jobs/noted-pack.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import type { Json, Row } from '../../../utils/knowledge/row.ts';
import { missingPacks, wantedPacks } from '../../../utils/knowledge/wanted-packs.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import { A, B, jobOf, lines, PACK, start, startWorker } from '../jobs/imports.ts';
import { emptyPlace } from '../knowledge/memory.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** The reader's rows, as they are noted and asked for here. */
function smallOwn() {
  const rows = new Map<string, Row>();
  return {
    put: async (_: string, kind: string, id: string, f: Readonly<Record<string, Json>>) =>
      void rows.set(id, { id, kind, f } as unknown as Row),
    get: async (id: string) => rows.get(id),
    withIdPrefix: async (prefix: string) => [...rows.values()].filter(({ id }) => id.startsWith(prefix)),
  };
}

it('an imported pack whose database the browser deleted is offered again, and comes back from its kept file', async () => {
  const [where, own] = [emptyPlace(), smallOwn()];
  const before = openPacks(emptyPlace());
  const first = startWorker({ where, needs: { packs: before } });
  await first.runner.obey(start(A, lines(300, [7])));
  await first.runner.obey({ do: 'accept', id: A });
  await notePack(own, await jobOf(first, A));

  const packs = openPacks(emptyPlace());
  const listed = async () => {
    const missing = await missingPacks(await wantedPacks([], own, first.files), packs);
    const summaries = await packs.packSummaries();
    return packViews({ summaries, missing, subscriptions: [] }, readSettings({}), 'en');
  };
  expect(await listed()).toMatchObject([
    { id: PACK, title: { text: 'towns.csv' }, standing: { kind: 'lost' }, on: true },
  ]);

  const next = startWorker({ where, needs: { packs } });
  const startImport: ImportClient['startImport'] = async (file, { format, options, accepted = false }) => {
    const how = { format, accepted, ...(options && { options }) };
    await next.runner.obey({ do: 'start', id: B, name: file.name, file, ...how });
    return jobOf(next, B);
  };
  // Bad rows were accepted the first time: they are not asked about again.
  const job = await refillPack(PACK, { startImport } as ImportClient, own, first.files);
  expect(job).toMatchObject({ state: 'done', pack: PACK, counts: { entities: 299, bad: 1 } });
  expect(await listed()).toMatchObject([{ id: PACK, standing: { kind: 'still' }, about: { entities: 299 } }]);
  expect((await packs.inspect(PACK))?.tables).toEqual((await before.inspect(PACK))?.tables);
  expect((await next.files.list('pack/')).map(({ name }) => name)).toEqual([`pack/${PACK}`]);
});
