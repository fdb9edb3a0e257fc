import { describe, expect, it } from 'vitest';
import { Clash } from '../../../utils/knowledge/row-change.ts';
import type { DeedCode } from '../../../utils/room/deed-codes.ts';
import { deedBase, heldIn } from './deed-base.ts';

const as = (what: DeedCode) => ({ what });

describe('what a reader saw when they began', () => {
  it('is what the row must still say: else nothing is written, and they are told what it says', async () => {
    const { mine, open } = deedBase();
    const [one, other] = [open(), open()];
    await one.entities.setDescription('KZ', 'en', 'Seen');
    mine.now += 1_000;
    await other.entities.setDescription('KZ', 'en', 'Theirs');
    const expected = [{ row: 'overlay:KZ', fields: { 'description:en': 'Seen' } }];
    const before = await heldIn(one.own);
    const mineNow = () =>
      one.deeds.do(
        as('described'),
        async (inDeed) => {
          await inDeed.tag('UZ', 'north');
          await inDeed.setDescription('KZ', 'en', 'Mine');
        },
        expected,
      );
    const clash = await mineNow().catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(Clash);
    expect(clash).toMatchObject({ row: 'overlay:KZ', field: 'description:en', theirs: 'Theirs' });
    expect(await heldIn(one.own)).toEqual(before);
    expect(one.deeds.canUndo).toBe(false);
    await other.entities.setDescription('KZ', 'en', 'Seen');
    await mineNow();
    expect((await one.entities.ownEdits(['KZ'])).get('KZ')?.descriptions).toEqual({ en: 'Mine' });
  });

  it('is not asked of a write in the same moment: the work is done once more on what is there now', async () => {
    const { open } = deedBase();
    const [one, other] = [open(), open()];
    let runs = 0;
    await one.deeds.do(as('described'), async (inDeed) => {
      runs += 1;
      await inDeed.setDescription('KZ', 'en', 'Mine');
      if (runs === 1) await other.entities.setDescription('KZ', 'en', 'Theirs');
    });
    expect(runs).toBe(2);
    expect((await one.entities.ownEdits(['KZ'])).get('KZ')?.descriptions).toEqual({ en: 'Mine' });
    await one.deeds.undo();
    expect((await one.entities.ownEdits(['KZ'])).get('KZ')?.descriptions).toEqual({ en: 'Theirs' });
  });
});
