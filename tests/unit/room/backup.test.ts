import { expect, it } from 'vitest';
import { restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { readRow, type Row } from '../../../utils/knowledge/row.ts';
import { readHistory } from '../../../utils/room/read-history.ts';
import { contentOf, inPieces, textOf } from '../backup/pieces.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { deedBase, heldIn } from './deed-base.ts';

/** A reader who tagged, merged, put into the bin and deleted for good. */
async function lived() {
  const { mine, open } = deedBase();
  const { own, deeds, entities } = open();
  await deeds.do({ what: 'tagged' }, (inDeed) => inDeed.tag(['KZ', 'UZ'], 'north'));
  let note = '';
  await deeds.do({ what: 'note-added' }, async (inDeed) => {
    note = await inDeed.writeNote({ entity: 'KZ', text: 'Binned' });
    await inDeed.writeNote({ entity: 'KZ', text: 'Kept' });
  });
  mine.now += 1_000;
  await deeds.do({ what: 'merged' }, (inDeed) => inDeed.mergeInto('KZ', ['UZ']));
  await deeds.do({ what: 'binned' }, (inDeed) => inDeed.bin(note));
  mine.now += 1_000;
  await deeds.do({ what: 'name-added' }, (inDeed) =>
    inDeed.saveName('KZ', { text: 'Gone', lang: 'en', role: 'alias' }, 'name:gone'),
  );
  await deeds.do({ what: 'deleted' }, (inDeed) => inDeed.remove('name:gone'));
  return { mine, own, entities };
}

it('a backup brings tags, bin, what is the same and the history to another device', async () => {
  const { own, entities } = await lived();
  const rows: Row[] = [];
  for await (const row of own.everyRow()) rows.push(row);
  const text = await textOf(contentOf({ rows }));
  const other = deedBase().open();
  await restoreBackup(inPieces(text, 1_000), { readRow, merge: (some) => other.own.merge(some) });
  expect(await heldIn(other.own)).toEqual(await heldIn(own));
  expect(await other.entities.binned()).toMatchObject([{ kind: 'note', text: 'Binned' }]);
  expect((await other.entities.links()).pairs()).toEqual([['UZ', 'KZ']]);
  expect((await other.entities.ownEdits(['UZ'])).get('UZ')?.tags).toEqual(['north']);
  const packs = { packSummaries: async () => [], history: async () => [] };
  const history = async ({ own: base }: Pick<typeof other, 'own'>) =>
    readHistory({ own: base, packs }, 'KZ', await entities.links());
  expect(await history(other)).toEqual(await history({ own }));
  expect(text).not.toContain('Gone');
});

it('the journal brings all of it back to a base that was lost', async () => {
  const { mine, own, entities } = await lived();
  const [held, binned] = [await heldIn(own), await entities.binned()];
  own.close();
  mine.place = emptyPlace();
  const again = mine.open();
  expect(await heldIn(again)).toEqual(held);
  expect(await again.keyed('bin')).toHaveLength(binned.length);
  expect(await again.keyed('same ')).toHaveLength(1);
  expect(mine.restored).toHaveLength(1);
});
