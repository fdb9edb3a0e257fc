import { describe, expect, it } from 'vitest';
import { purgeBin } from '../../../utils/knowledge/own-bin.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { changesToNote } from '../../../utils/knowledge/own-changes.ts';
import { isAlive } from '../../../utils/knowledge/row.ts';
import { copies, device, stored } from './device.ts';
import { POPULATION } from './own-things.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NAME = { text: 'Tobyl Mills', lang: 'en', role: 'label' } as const;

/** A device with an entity of the reader's, a name, a fact and a note of it, and a note about a pack's entity. */
async function setUp() {
  const mine = device();
  const own = mine.open();
  const entities = openOwnEntities(own, () => mine.now);
  const id = await entities.saveEntity({ kind: 'organisation', type: 'company' });
  const name = await entities.saveName(id, NAME);
  const fact = await entities.saveFact(id, POPULATION);
  const note = await entities.writeNote({ entity: 'KZ', text: 'Secret' });
  return { mine, own, entities, id, name, fact, note };
}

describe('the bin', () => {
  it('takes a name, a fact or a note out of sight, and gives it back as it was', async () => {
    const { mine, own, entities, id, name, fact, note } = await setUp();
    const before = await entities.ownEdits([id, 'KZ']);
    const key = await own.namesKey();
    await entities.bin([name, fact, note]);
    expect(await own.namesKey()).not.toBe(key);
    const edits = await entities.ownEdits([id, 'KZ']);
    expect(edits.get(id)).toMatchObject({ names: [], facts: [] });
    expect(edits.get('KZ')).toBeUndefined();
    expect(await entities.ownEntityIds()).toEqual(new Set([id]));
    mine.now += 2.5 * DAY;
    expect(await entities.binned()).toEqual(
      expect.arrayContaining([
        { id: name, kind: 'name', entity: id, names: [NAME], at: mine.now - 2.5 * DAY, daysLeft: 28 },
        expect.objectContaining({
          id: fact,
          kind: 'fact',
          names: [],
          statement: expect.objectContaining(POPULATION) as unknown,
        }),
        expect.objectContaining({ id: note, kind: 'note', entity: 'KZ', text: 'Secret' }),
      ]),
    );
    await entities.restore([name, fact, note]);
    const after = await entities.ownEdits([id, 'KZ']);
    expect(after.get(id)).toEqual(before.get(id));
    expect(after.get('KZ')?.notes).toMatchObject([{ text: 'Secret' }]);
    expect(await entities.binned()).toEqual([]);
  });

  it('takes an entity with all that is about it, and lists it once', async () => {
    const { entities, id, name } = await setUp();
    await entities.tag(id, 'mill');
    await entities.bin([name, id]);
    expect((await entities.ownEdits([id])).size).toBe(0);
    expect(await entities.ownEntityIds()).toEqual(new Set(['KZ']));
    expect(await entities.binned()).toMatchObject([
      { id, kind: 'entity', entity: id, is: { kind: 'organisation', type: 'company' }, daysLeft: 30 },
    ]);
    await entities.restore(id);
    expect((await entities.ownEdits([id])).get(id)).toMatchObject({ tags: ['mill'], names: [] });
  });

  it('takes sources and properties out of what statements refer to', async () => {
    const { entities } = await setUp();
    const source = await entities.saveSource({ title: 'Bureau' });
    const property = await entities.saveProperty({ labels: { en: 'Turnover' } });
    await entities.bin([source, property]);
    expect(await entities.ownTables()).toEqual({ sources: [], properties: [] });
    expect(new Set((await entities.binned()).map(({ names }) => names[0]?.text))).toEqual(
      new Set(['Bureau', 'Turnover']),
    );
  });

  it('is no place for what is laid over a pack’s entity', async () => {
    const { entities } = await setUp();
    await entities.hideEntity('UZ');
    await expect(entities.bin('overlay:UZ')).rejects.toThrow(TypeError);
    await expect(entities.bin('UZ')).rejects.toThrow(TypeError);
  });

  it('gives back what is written again', async () => {
    const { entities, name } = await setUp();
    await entities.bin(name);
    await entities.saveName('KZ', { text: 'Tobyl' }, name);
    expect(await entities.binned()).toEqual([]);
  });
});

describe('after thirty days', () => {
  it('what is in the bin goes for good, and never before', async () => {
    const { mine, own, entities, id, note } = await setUp();
    await entities.bin([id, note]);
    mine.now += 30 * DAY - 1;
    expect(await purgeBin(own, mine.now)).toBe(0);
    expect(await entities.binned()).toMatchObject([{ daysLeft: 1 }, { daysLeft: 1 }]);
    mine.now += 1;
    expect(await entities.binned()).toMatchObject([{ daysLeft: 0 }, { daysLeft: 0 }]);
    expect(await purgeBin(own, mine.now)).toBe(2);
    expect(await entities.binned()).toEqual([]);
    const rows = [];
    for await (const row of own.everyRow()) rows.push(row);
    expect(rows.filter(isAlive)).toEqual([]);
    // Tombstones stay, and nothing of what they were: neither in the base nor in the copies outside it.
    expect(rows).toHaveLength(4);
    for (const all of [await stored(mine), copies(mine)]) {
      expect(JSON.stringify(all)).not.toMatch(/Secret|Tobyl Mills/u);
    }
    expect(await purgeBin(own, mine.now)).toBe(0);
  });

  it('what was put there with a clock that was behind has its thirty days all the same', async () => {
    const { mine, own, entities, name } = await setUp();
    await own.put('me', 'name', name, { binned: '1970-01-01T00:00:00.000Z' });
    expect(await purgeBin(own, mine.now)).toBe(0);
    expect(await entities.binned()).toMatchObject([{ id: name, daysLeft: 30 }]);
  });

  it('what another window takes out at that moment stays', async () => {
    const { mine, own, entities, name, id } = await setUp();
    await entities.bin(name);
    mine.now += 31 * DAY;
    const keyed = own.keyed.bind(own);
    const late = {
      ...own,
      keyed: async (prefix: string) => {
        const rows = await keyed(prefix);
        if (prefix === 'bin') await entities.restore(name);
        return rows;
      },
    };
    expect(await purgeBin(late, mine.now)).toBe(0);
    expect((await entities.ownEdits([id])).get(id)?.names).toMatchObject([NAME]);
  });

  it('goes what history says of it', async () => {
    const { mine, own, entities, note } = await setUp();
    const [row] = await own.rows([note]);
    await own.putAll(await changesToNote(own, [{ after: row! }], 'note-added', mine.now));
    expect(JSON.stringify(await own.withIdPrefix('change:'))).toContain('Secret');
    await entities.remove(note);
    expect(JSON.stringify(await stored(mine))).not.toContain('Secret');
    expect(await own.withIdPrefix('change:')).toEqual([]);
  });
});
