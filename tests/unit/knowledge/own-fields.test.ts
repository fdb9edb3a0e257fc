import { describe, expect, it } from 'vitest';
import type { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { stored } from './device.ts';
import { POPULATION, setUp } from './own-things.ts';

describe('what could not be read back', () => {
  it.each<[string, (entities: ReturnType<typeof openOwnEntities>) => Promise<unknown>]>([
    ['an entity without a kind', (e) => e.saveEntity({ type: 'city' })],
    ['a kind that is none', (e) => e.saveEntity({ kind: 'river' as 'place', type: 'river' })],
    ['a flag of a pack’s entity', (e) => e.saveEntity({ flag: 'KZ' }, 'KZ')],
    ['a name without a language', (e) => e.saveName('KZ', { text: 'Qazaqstan', role: 'alias' })],
    ['an empty name', (e) => e.saveName('KZ', { text: ' \u202E ', lang: 'en', role: 'alias' })],
    ['a language that is none', (e) => e.setDescription('KZ', 'Kazakh!', 'x')],
    [
      'an amount that is no number',
      (e) => e.saveFact('KZ', { ...POPULATION, value: { type: 'quantity', amount: NaN } }),
    ],
    ['a day that there is not', (e) => e.saveFact('KZ', { ...POPULATION, asOf: '2021-02-30' })],
    [
      'an address of a script',
      (e) => e.saveFact('KZ', { ...POPULATION, value: { type: 'link', url: 'javascript:1' } }),
    ],
    ['an address with a password', (e) => e.saveSource({ title: 'x', url: 'https://a:b@example.org/' })],
    ['a source without a title', (e) => e.saveSource({ url: 'https://example.org/' })],
    [
      'a needed field taken away',
      async (e) => e.rewrite([{ id: 'note:1', kind: 'note', fields: { text: null } }]),
    ],
  ])('is not written: %s', async (_, write) => {
    const { mine, own, entities } = setUp();
    await own.get('opened');
    await expect(write(entities)).rejects.toThrow(TypeError);
    expect(await stored(mine)).toEqual([]);
  });

  it('is kept and passed over where it came from elsewhere', async () => {
    const { own, entities, edits } = setUp();
    const id = await entities.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'alias' });
    const row = (await own.get(id))!;
    await own.merge([
      { ...row, id: 'name:of-a-later-version', v: 2 },
      { ...row, id: 'name:damaged', f: { ...row.f, text: 7 } },
      { ...row, id: 'fact:without-a-value', kind: 'fact' },
      { ...row, id: 'recipe:1', kind: 'recipe' },
    ]);
    expect((await edits('KZ'))?.names.map((name) => name.id)).toEqual([id]);
    expect((await edits('KZ'))?.facts).toEqual([]);
    expect(await own.rows(['name:damaged', 'name:of-a-later-version', 'recipe:1'])).toHaveLength(3);
  });

  it('is cleaned where that is enough', async () => {
    const { entities, edits } = setUp();
    await entities.saveName('KZ', { text: ' Qazaq\u202Estan\u0007 ', lang: 'en', role: 'alias' });
    expect((await edits('KZ'))?.names[0]?.text).toBe('Qazaqstan');
  });
});
