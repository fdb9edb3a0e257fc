import { describe, expect, it } from 'vitest';
import type { DeedCode } from '../../../utils/room/deed-codes.ts';
import { copies, stored } from '../knowledge/device.ts';
import { faultyPlace } from '../knowledge/memory.ts';
import { deedBase, heldIn } from './deed-base.ts';

const NAME = { text: 'Tobyl', lang: 'en', role: 'alias' } as const;
/** As many deeds as can be undone. */
const MOST_DEEDS = 200;

const as = (what: DeedCode) => ({ what });

describe('a deed', () => {
  it('is whole or not at all where its work fails, and tells nobody of nothing', async () => {
    const { own, deeds, told } = deedBase().open();
    const work = deeds.do(as('added'), async (inDeed) => {
      await inDeed.tag('KZ', 'north');
      await inDeed.saveName('KZ', { ...NAME, lang: 'no language' });
    });
    await expect(work).rejects.toThrow(TypeError);
    await deeds.do(as('untagged'), (inDeed) => inDeed.untag('KZ', 'north'));
    expect(await heldIn(own)).toEqual({});
    expect([deeds.canUndo, deeds.last, told()]).toEqual([false, undefined, 0]);
  });

  it('reads what it has written, and others do not until it is done', async () => {
    const { deeds, entities } = deedBase().open();
    await deeds.do(as('added'), async (inDeed) => {
      const id = await inDeed.saveEntity({ kind: 'person', type: 'person' });
      const name = await inDeed.saveName(id, NAME);
      await inDeed.tag([id, 'KZ'], 'north');
      await inDeed.bin(name);
      expect((await inDeed.ownEdits([id, 'KZ'])).get(id)).toMatchObject({ tags: ['north'], names: [] });
      expect(await inDeed.binned()).toMatchObject([{ id: name, names: [NAME] }]);
      await inDeed.restore(name);
      expect((await inDeed.ownEdits([id])).get(id)?.names).toMatchObject([NAME]);
      expect(await entities.ownEntityIds()).toEqual(new Set());
    });
    expect((await entities.ownEntityIds()).size).toBe(2);
  });

  it('of a thousand tags is one write, and one undo takes them all back', async () => {
    const { mine, open } = deedBase();
    const { own, deeds, entities } = open();
    await own.get('note:1');
    let sets = 0;
    const { set } = mine.storage;
    mine.storage.set = (items) => ((sets += 1), set(items));
    const ids = Array.from({ length: 1_000 }, (_, i) => `Q${i}`);
    await deeds.do({ what: 'tagged', subject: 'north', count: 1_000 }, (inDeed) => inDeed.tag(ids, 'north'));
    expect(sets).toBe(1);
    expect(copies(mine)).toHaveLength(2_000);
    const edits = await entities.ownEdits(ids);
    expect(ids.every((id) => edits.get(id)?.tags.includes('north'))).toBe(true);
    expect(await deeds.undo()).toEqual({
      deed: { what: 'tagged', subject: 'north', count: 1_000 },
      left: [],
      isNothing: false,
    });
    expect(sets).toBe(2);
    expect(await heldIn(own)).toEqual({});
    await deeds.redo();
    expect((await entities.ownEntityIds()).size).toBe(1_000);
  }, 60_000);

  it('is there whole, or not at all, wherever a kill hits it', async () => {
    const rows: number[] = [];
    for (let nth = 1; rows.at(-1) !== 8; nth += 1) {
      const { mine, open } = deedBase();
      const { place, arm, disarm } = faultyPlace('AbortError');
      mine.place = place;
      const { own, deeds } = open();
      await deeds.do(as('tagged'), (inDeed) => inDeed.tag(['KZ', 'UZ'], 'before'));
      const before = await heldIn(own);
      arm(nth, true);
      const done = deeds.do(as('tagged'), (inDeed) => inDeed.tag(['KZ', 'UZ', 'KG'], 'north'));
      await done.catch(() => undefined);
      disarm();
      const after = await heldIn(mine.open());
      rows.push(Object.keys(after).length);
      if (rows.at(-1) === 4) expect(after).toEqual(before);
      else
        expect(after).toMatchObject({
          'overlay:KG': { 'tag:north': true },
          'overlay:KZ': { 'tag:north': true },
        });
    }
    // Two overlays with their notes before, three with five after: nothing in between ever is.
    expect(new Set(rows)).toEqual(new Set([4, 8]));
    expect(rows.length).toBeGreaterThan(8);
  });

  it('is whole in the base where the journal was killed behind it, and is copied at the next opening', async () => {
    const { mine, open } = deedBase();
    const { deeds, told, uncopied } = open();
    const { set } = mine.storage;
    mine.storage.set = () => Promise.reject(new Error('killed'));
    await deeds.do(as('tagged'), (inDeed) => inDeed.tag(['KZ', 'UZ'], 'north'));
    expect(uncopied).toMatchObject([{ code: 'journal' }]);
    expect([deeds.canUndo, told()]).toEqual([true, 1]);
    expect(copies(mine)).toEqual([]);
    mine.storage.set = set;
    const again = mine.open();
    expect(Object.keys(await heldIn(again, 'change'))).toEqual(['overlay:KZ', 'overlay:UZ']);
    expect(copies(mine)).toHaveLength(4);
    expect(await stored(mine)).toHaveLength(4);
    expect(await deeds.undo()).toMatchObject({ left: [] });
    expect(await heldIn(again)).toEqual({});
  });
});

describe('an undo', () => {
  it('leaves what another window has written since, says so, and takes back the rest', async () => {
    const { mine, open } = deedBase();
    const [one, other] = [open(), open()];
    let name = '';
    await one.deeds.do(as('added'), async (inDeed) => {
      name = await inDeed.saveName('KZ', NAME);
      await inDeed.setDescription('KZ', 'en', 'Mine');
      await inDeed.tag('KZ', 'north');
    });
    mine.now += 1_000;
    await other.deeds.do(as('name-edited'), (inDeed) => inDeed.saveName('KZ', { text: 'Theirs' }, name));
    await other.deeds.do(as('described'), (inDeed) => inDeed.setDescription('KZ', 'en', 'Theirs'));
    const undone = await one.deeds.undo();
    expect(undone).toEqual({
      deed: { what: 'added' },
      left: [
        { row: name, kind: 'name', field: '$del' },
        { row: 'overlay:KZ', kind: 'overlay', field: 'description:en' },
      ],
      isNothing: false,
    });
    expect(await heldIn(one.own, 'change')).toEqual({
      [name]: { entity: 'KZ', ...NAME, text: 'Theirs' },
      'overlay:KZ': { 'description:en': 'Theirs' },
    });
    // Done again is what was taken back, and nothing of the other window's.
    await one.deeds.redo();
    expect((await one.entities.ownEdits(['KZ'])).get('KZ')).toMatchObject({
      tags: ['north'],
      descriptions: { en: 'Theirs' },
      names: [{ text: 'Theirs' }],
    });
  });

  it('takes back nothing of a deed that another window has undone by hand, and is none to redo', async () => {
    const { mine, open } = deedBase();
    const [one, other] = [open(), open()];
    await one.deeds.do(as('described'), (inDeed) => inDeed.setDescription('KZ', 'en', 'Mine'));
    mine.now += 1_000;
    await other.deeds.do(as('described'), (inDeed) => inDeed.setDescription('KZ', 'en', 'Theirs'));
    expect(await one.deeds.undo()).toMatchObject({ left: [{ field: 'description:en' }] });
    expect((await one.entities.ownEdits(['KZ'])).get('KZ')?.descriptions).toEqual({ en: 'Theirs' });
  });

  it('keeps an entity, and a source, that another window has come to need', async () => {
    const { mine, open } = deedBase();
    const [one, other] = [open(), open()];
    let id = '';
    let source = '';
    await one.deeds.do(as('added'), async (inDeed) => {
      id = await inDeed.saveEntity({ kind: 'person', type: 'person' });
      source = await inDeed.saveSource({ title: 'Bureau' });
      await inDeed.saveName(id, NAME);
    });
    mine.now += 1_000;
    const fact = {
      property: 'population',
      value: { type: 'quantity', amount: 1 },
      asOfKind: 'undated',
      rank: 'normal',
    } as const;
    await other.entities.saveFact('KZ', { ...fact, source });
    await other.entities.writeNote({ entity: id, text: 'Theirs' });
    expect((await one.deeds.undo())?.left.map(({ row, field }) => [row, field])).toEqual([
      [id, '$del'],
      [source, '$del'],
    ]);
    expect((await one.entities.ownEdits([id])).get(id)).toMatchObject({
      entity: { kind: 'person' },
      names: [],
      notes: [{ text: 'Theirs' }],
    });
  });

  it('reaches two hundred deeds back, and a new deed ends what could be done again', async () => {
    const { own, deeds } = deedBase().open();
    for (let i = 0; i <= MOST_DEEDS; i += 1) {
      await deeds.do(as('described'), (inDeed) => inDeed.setDescription('KZ', 'en', `${i}`));
    }
    let undone = 0;
    while (await deeds.undo()) undone += 1;
    expect(undone).toBe(MOST_DEEDS);
    expect((await heldIn(own))['overlay:KZ']).toEqual({ 'description:en': '0' });
    await deeds.redo();
    expect(deeds.canRedo).toBe(true);
    await deeds.do(as('described'), (inDeed) => inDeed.setDescription('KZ', 'en', 'new'));
    expect(deeds.canRedo).toBe(false);
    expect(await deeds.redo()).toBeUndefined();
  }, 60_000);

  it('can be asked for again where the store failed', async () => {
    const { mine, open } = deedBase();
    const { place, arm, disarm } = faultyPlace('QuotaExceededError');
    mine.place = place;
    const { own, deeds } = open();
    await deeds.do(as('tagged'), (inDeed) => inDeed.tag('KZ', 'north'));
    arm(1, true);
    await expect(deeds.undo()).rejects.toMatchObject({ code: 'quota' });
    disarm();
    expect(await deeds.undo()).toMatchObject({ isNothing: false, left: [] });
    expect(await heldIn(own)).toEqual({});
  });
});
