import { expect, it } from 'vitest';
import { setUp } from './own-things.ts';

it('a tag is a field of its own, on one line and the same however it was typed', async () => {
  const { entities, edits, own } = setUp();
  const id = await entities.saveEntity({ kind: 'person', type: 'person' });
  await entities.tag([id, 'KZ', 'KZ'], ' cafe\u0301 ');
  await entities.tag('KZ', 'a');
  expect((await edits(id))?.tags).toEqual(['caf\u00e9']);
  expect((await edits('KZ'))?.tags).toEqual(['a', 'caf\u00e9']);
  expect((await own.withIdPrefix('overlay:')).map((row) => row.id)).toEqual(['overlay:KZ']);
  await entities.untag([id, 'KZ'], 'caf\u00e9');
  expect(await edits(id)).toMatchObject({ tags: [] });
  expect((await edits('KZ'))?.tags).toEqual(['a']);
});

it.each(['', ' ', 'x'.repeat(101)])('%j is no tag, and nothing is filed', async (tag) => {
  const { entities, edits } = setUp();
  await expect(entities.tag(['KZ', 'UZ'], tag)).rejects.toThrow(TypeError);
  expect(await edits('KZ')).toBeUndefined();
});

it('does not bring back an entity that was deleted meanwhile', async () => {
  const { entities, edits, own } = setUp();
  const id = await entities.saveEntity({ kind: 'person', type: 'person' });
  await entities.remove(id);
  await entities.tag([id, 'KZ'], 'a');
  expect(await own.get(id)).toBeUndefined();
  expect((await edits('KZ'))?.tags).toEqual(['a']);
});
