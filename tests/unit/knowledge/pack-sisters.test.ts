import { expect, it } from 'vitest';
import { hashOf } from '../../../utils/knowledge/page-directory.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { idsBeside } from '../../../utils/knowledge/pack-sisters.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { emptyPlace } from './memory.ts';
import { packFiles, place, readerOf, readers } from './small-pack.ts';

const many = (prefix: string, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(from + at).padStart(4, '0')}`);

async function baseOf(...packs: readonly (readonly string[])[]) {
  const base = openPacks(emptyPlace());
  for (const [at, ids] of packs.entries()) {
    const id = `small${at}`;
    const files = packFiles({ id, entities: ids.map((one) => place(one, one)) });
    expect(await base.install(id, readerOf(files), readers)).toMatchObject({ ok: true });
  }
  return base;
}

it('ids beside an entity are found on its page and over both of its edges', async () => {
  const sisters = many('KZ-', 0, 450);
  const base = await baseOf([...many('AA', 0, 190), ...sisters, ...many('ZZ', 0, 300)]);
  for (const id of ['KZ-0000', 'KZ-0009', 'KZ-0010', 'KZ-0230', 'KZ-0449']) {
    expect((await idsBeside(base, id, 'KZ-', EVERY_PACK)).sort(), id).toEqual(sisters);
  }
  expect(await idsBeside(base, 'AA0000', 'AA', EVERY_PACK)).toHaveLength(190);
  expect(await idsBeside(base, 'nobody', 'KZ-', EVERY_PACK)).toEqual([]);
});

it('are looked for no further than three pages away', async () => {
  const base = await baseOf(many('KZ-', 0, 2_000));
  expect(await idsBeside(base, 'KZ-0000', 'KZ-', EVERY_PACK)).toHaveLength(800);
  expect(await idsBeside(base, 'KZ-1000', 'KZ-', EVERY_PACK)).toHaveLength(1_400);
});

it('are those of all packs that are on', async () => {
  const base = await baseOf(['KZ-1', 'KZ-2'], ['KZ-1', 'KZ-3']);
  expect((await idsBeside(base, 'KZ-1', 'KZ-', EVERY_PACK)).sort()).toEqual(['KZ-1', 'KZ-2', 'KZ-3']);
  const off = { ...EVERY_PACK, off: new Set(['small1']) };
  expect((await idsBeside(base, 'KZ-1', 'KZ-', off)).sort()).toEqual(['KZ-1', 'KZ-2']);
});

it('are not those of another id with the same hash', async () => {
  const [there, other] = ['liquid', 'costarring'] as const;
  expect(hashOf(there)).toBe(hashOf(other));
  const base = await baseOf([there, 'lizard']);
  expect(await idsBeside(base, there, 'li', EVERY_PACK)).toEqual([there, 'lizard']);
  expect(await idsBeside(base, other, 'li', EVERY_PACK)).toEqual([]);
});
