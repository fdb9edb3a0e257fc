import { describe, expect, it } from 'vitest';
import { packsToKeep, restorePack } from '../../../utils/backup/pack-content.ts';
import { comparePacks } from '../../../utils/backup/pack-plan.ts';
import { restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { isAlive, readRow } from '../../../utils/knowledge/row.ts';
import { emptyPlace, failingPlace } from '../knowledge/memory.ts';
import { packFiles, place, readerOf, readers } from '../knowledge/small-pack.ts';
import { eachOf, inPieces, MADE, packOf } from './pieces.ts';

const towns = packFiles({
  id: 'towns',
  entities: Array.from({ length: 450 }, (_, i) => place(`town-${i}`, `Town ${i}`)),
});
const origin = { type: 'file', name: 'towns.sidelight.ndjson' } as const;

async function withTowns(): Promise<Packs> {
  const packs = openPacks(emptyPlace());
  await packs.install('towns', readerOf(towns), readers, origin);
  await packs.install(
    'bundled',
    readerOf(packFiles({ id: 'bundled', entities: [place('a', 'A')] })),
    readers,
  );
  return packs;
}

async function backupOf(packs: Packs): Promise<string> {
  let text = '';
  const kept = await packsToKeep(packs);
  const content = { made: MADE, app: '0.1.0', rows: eachOf([]), rowCount: 0, settings: {}, packs: kept };
  for await (const piece of writeBackup(content)) text += piece;
  return text;
}

const restore = (packs: Packs, text: string) =>
  restoreBackup(inPieces(text, 5_000), {
    readRow,
    merge: async () => ({ added: 0, changed: 0, same: 0, refused: 0 }),
    installPack: (pack, entities) => restorePack(pack, entities, { packs, readers }),
  });

async function entitiesIn(packs: Packs, pack: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const page of packs.entitiesOf(pack)) all.push(...page);
  return all;
}

describe('packs that only the reader has', () => {
  it('go into a backup and come out of it the same, and no others do', async () => {
    const packs = await withTowns();
    const kept = await packsToKeep(packs);
    expect(kept.map(({ pack }) => pack.id)).toEqual(['towns']);
    expect(kept[0]!.bytes).toBeGreaterThan(450 * 100);
    const text = await backupOf(packs);
    expect(kept[0]!.bytes / text.length).toBeGreaterThan(0.8);

    const other = openPacks(emptyPlace());
    const outcome = await restore(other, text);
    expect(outcome).toMatchObject({ verdict: { state: 'whole' }, packs: [{ id: 'towns' }], problems: 0 });
    expect(outcome.packs[0]).not.toHaveProperty('error');
    expect(await entitiesIn(other, 'towns')).toEqual(await entitiesIn(packs, 'towns'));
    const [was, is] = [await packs.inspect('towns'), await other.inspect('towns')];
    expect(is).toEqual(was);
    // Once more changes nothing, not even its history.
    await restore(other, text);
    expect(await other.history('towns')).toEqual([]);
    expect(await backupOf(other)).toBe(text);
  });

  it('cut or damaged are not installed at all, and the rest of the file is', async () => {
    const text = await backupOf(await withTowns());
    const damaged = text.replace('Town 200', 'TOWN 200');
    for (const file of [text.slice(0, text.length / 2), damaged]) {
      const other = openPacks(emptyPlace());
      const outcome = await restore(other, file);
      expect(outcome.packs).toEqual([
        { id: 'towns', error: expect.objectContaining({ name: 'IncompletePackError' }) as unknown },
      ]);
      expect(await other.inspect('towns')).toBeNull();
      expect((await other.packSummaries()).some(({ content }) => content)).toBe(false);
      // And the whole file is then taken as if nothing had been.
      await restore(other, text);
      expect((await other.inspect('towns'))?.tally.entities).toBe(450);
    }
  });

  it('that are no packs are refused, each alone', async () => {
    const good = (await packsToKeep(await withTowns()))[0]!;
    const bad = { ...good, pack: { ...good.pack, id: 'other' } };
    const foreign = packOf('foreign', [{ id: 'x' }]);
    let text = '';
    const packs = [bad, { ...foreign, entities: () => eachOf(foreign.entities) }, good];
    for await (const piece of writeBackup({
      made: MADE,
      app: '0.1.0',
      rows: eachOf([]),
      rowCount: 0,
      settings: {},
      packs,
    })) {
      text += piece;
    }
    const other = openPacks(emptyPlace());
    const outcome = await restore(other, text);
    expect(outcome.packs.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['other', false],
      ['foreign', false],
      ['towns', true],
    ]);
    expect((await other.packSummaries()).map(({ pack }) => pack)).toEqual(['towns']);
  });

  it('on a full disk leave what was there, at whichever call, and come whole the second time', async () => {
    const text = await backupOf(await withTowns());
    let failed = 0;
    for (let call = 1; call < 16; call += 1) {
      const other = openPacks(failingPlace(call, 'QuotaExceededError'));
      const outcome = await restore(other, text);
      if (outcome.packs[0]?.error) {
        failed += 1;
        expect(outcome.packs[0].error).toMatchObject({ code: 'quota' });
        expect(await other.inspect('towns')).toBeNull();
      }
      await restore(other, text);
      expect((await other.inspect('towns'))?.tally.entities).toBe(450);
    }
    expect(failed).toBeGreaterThan(2);
  });

  it('are told of before: which are here, which are not, and where those come from', () => {
    const row = (id: string, f: object, deleted = false) => ({
      id: `pack:${id}`,
      kind: 'pack',
      space: 'me',
      v: 1,
      f: { ...f, ...(deleted && { $del: true }) } as Record<string, string | boolean>,
      h: Object.fromEntries(
        [...Object.keys(f), ...(deleted ? ['$del'] : [])].map((key) => [
          key,
          deleted && key === '$del' ? '000000002.0000.a' : '000000001.0000.a',
        ]),
      ),
      p: {},
      u: '000000001.0000.a',
    });
    const held = [packOf('same', []).pack, packOf('newer', []).pack, packOf('lost', [1]).pack];
    const rows = [
      row('lost', { title: 'twice named' }),
      row('news', { title: { en: 'News' }, url: 'https://example.org/news' }),
      row('plain', { title: 'Plain' }),
      row('dropped', { title: 'Dropped' }, true),
    ];
    const packsHere = [
      { pack: 'same', root: 'root of same' },
      { pack: 'newer', root: 'another' },
      { pack: 'plain', root: 'any' },
    ];
    expect(comparePacks(held, rows, { packsHere, isAlive })).toEqual([
      { id: 'same', title: { en: 'The pack same' }, state: 'same', from: 'backup', entities: 0 },
      { id: 'newer', title: { en: 'The pack newer' }, state: 'other', from: 'backup', entities: 0 },
      { id: 'lost', title: { en: 'The pack lost' }, state: 'missing', from: 'backup', entities: 1 },
      {
        id: 'news',
        title: { en: 'News' },
        state: 'missing',
        from: 'address',
        url: 'https://example.org/news',
      },
      { id: 'plain', title: 'Plain', state: 'same', from: 'file' },
    ]);
  });
});
