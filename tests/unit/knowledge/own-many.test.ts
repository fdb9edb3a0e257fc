import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { openOwnEntities, type OwnEntities } from '../../../utils/knowledge/own-entities.ts';
import type { Json, Row } from '../../../utils/knowledge/row.ts';
import { device } from './device.ts';
import { POPULATION } from './own-things.ts';
import { stampAt } from './random-rows.ts';

/** Every query of the reader's own base at a hundred thousand rows: five about each of twenty thousand entities. */
const ENTITIES = 20_000;
const COUNT = 5 * ENTITIES;

/** Every second one is the reader's own; of the others they changed what a pack says. */
const idOf = (i: number) => (i % 2 === 0 ? `entity:${i}` : `Q${i}`);
const isDeleted = (i: number) => i % 1_000 === 7;

function* rowsAbout(i: number): Generator<Row> {
  const entity = idOf(i);
  if (i % 2 === 0) yield row(i, 'entity', entity, { kind: 'place', type: 'city' });
  else yield row(i, 'overlay', `overlay:${entity}`, { hidden: true });
  yield row(i, 'name', `name:${i}`, { entity, text: `Name ${i}`, lang: 'en', role: 'label' });
  yield row(i, 'fact', `fact:${i}`, { entity, ...POPULATION, value: { type: 'quantity', amount: i } });
  yield row(i, 'note', `note:${i}`, { entity, text: `Note ${i}` });
  yield row(i, 'note', `note:${i}-gone`, { entity, text: 'gone', ...(isDeleted(i) && { $del: true }) });
}

function row(i: number, kind: string, id: string, f: Readonly<Record<string, Json>>): Row {
  const stamp = stampAt(i);
  const isGone = Object.hasOwn(f, '$del');
  const h = Object.fromEntries(Object.keys(f).map((field) => [field, stamp]));
  const u = isGone ? stampAt(i, 1) : stamp;
  return { id, kind, space: 'me', v: 1, f, h: { ...h, ...(isGone && { $del: u }) }, p: {}, u };
}

function* allRows(): Generator<Row> {
  for (let i = 0; i < ENTITIES; i += 1) yield* rowsAbout(i);
}

const mine = device();
let base: OwnBase;
let entities: OwnEntities;

beforeAll(async () => {
  expect(await mine.open().merge(allRows())).toMatchObject({ added: COUNT, refused: 0 });
  // As after a start: nothing is kept in memory.
  base = mine.open();
  entities = openOwnEntities(base);
}, 240_000);

describe('at 100,000 rows', { timeout: 60_000 }, () => {
  it('about finds all that is said of each of a thousand entities, and of no other', async () => {
    const wanted = Array.from({ length: 1_000 }, (_, i) => (i * 7_919) % ENTITIES);
    const found = await base.about([...wanted.map(idOf), 'entity:20000', 'Q-1', '']);
    const right = [...new Set(wanted)].flatMap((i) =>
      [...rowsAbout(i)].filter(({ f }) => !Object.hasOwn(f, '$del')),
    );
    expect(byId(found)).toEqual(byId(right));
  });

  it('ownEdits reads the same of one entity among all', async () => {
    for (const i of [0, 7, 12_345, ENTITIES - 1]) {
      const edits = (await entities.ownEdits([idOf(i)])).get(idOf(i));
      expect(edits).toMatchObject({
        hidden: i % 2 === 1,
        names: [{ text: `Name ${i}` }],
        facts: [{ id: `fact:${i}`, statement: { value: { amount: i } } }],
      });
      expect(edits?.notes.map(({ text }) => text)).toEqual(
        isDeleted(i) ? [`Note ${i}`] : [`Note ${i}`, 'gone'],
      );
    }
  });

  it('ownEntityIds knows every entity once', async () => {
    expect(await entities.ownEntityIds()).toEqual(
      new Set(Array.from({ length: ENTITIES }, (_, i) => idOf(i))),
    );
  });

  it('get, rows and withIdPrefix tell the living from the deleted', async () => {
    expect(await base.get('note:7-gone')).toBeUndefined();
    expect((await base.get('note:19999'))?.f['text']).toBe('Note 19999');
    expect((await base.rows(['note:7-gone', 'note:8', 'note:none'])).map(({ id }) => id)).toEqual([
      'note:7-gone',
      'note:8',
    ]);
    expect(await base.withIdPrefix('note:1999')).toHaveLength(2 * 11);
    expect(await base.withIdPrefix('note:')).toHaveLength(2 * ENTITIES - 20);
  });

  it('everyRow gives each row once, in the order of ids, deleted ones too', async () => {
    let count = 0;
    let last = '';
    for await (const { id } of base.everyRow()) {
      expect(id > last).toBe(true);
      last = id;
      count += 1;
    }
    expect(count).toBe(COUNT);
  });

  it('one write more changes one row, and the journal has a copy of each', async () => {
    await base.put('me', 'note', 'note:5', { text: 'newer' });
    expect((await entities.ownEdits([idOf(5)])).get(idOf(5))?.notes[0]?.text).toBe('newer');
    const kept = [...mine.storage.items.keys()].filter((key) => key.startsWith('journal/'));
    expect(kept).toHaveLength(COUNT);
  });
});

function byId(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
