import { expect, test } from 'vitest';
import { keepNote, noteIdOf } from '../../../utils/knowledge/keep-note.ts';
import { setUp } from './own-things.ts';

const ID = '0198c0de-0000-7000-8000-000000000001';

test('a note is kept under its writer’s id, and of the same id replaced, however often it is sent', async () => {
  const { own, edits } = setUp();
  await keepNote(own, 'KZ-39', ID, '  Ask for the\nannual report ');
  await keepNote(own, 'KZ-39', ID, 'Ask for the\nannual report');
  const [note] = (await edits('KZ-39'))?.notes ?? [];
  expect(note?.text).toBe('Ask for the\nannual report');
  expect(noteIdOf(note?.id ?? '')).toBe(ID);
  await keepNote(own, 'KZ-39', ID, 'Asked');
  expect((await edits('KZ-39'))?.notes.map(({ text }) => text)).toEqual(['Asked']);
});

test('an id is no way to another entity’s note, nor to a row of another kind', async () => {
  const { own, entities, edits } = setUp();
  const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
  await keepNote(own, 'KZ-39', ID, 'Mine');
  await expect(keepNote(own, 'KZ', ID, 'Moved')).rejects.toThrow(TypeError);
  await keepNote(own, 'KZ', mill, 'About a mill');
  expect((await edits(mill))?.entity).toEqual({ kind: 'organisation', type: 'company' });
  expect((await edits('KZ-39'))?.notes.map(({ text }) => text)).toEqual(['Mine']);
});

test('what cannot be read back is mended, and what says nothing refused', async () => {
  const { own, edits } = setUp();
  await keepNote(own, 'KZ', ID, 'half a \ud83d sign');
  expect((await edits('KZ'))?.notes[0]?.text).toBe('half a \ufffd sign');
  await expect(keepNote(own, 'KZ', ID, ' \n ')).rejects.toThrow(TypeError);
});

test('a note of one that goes is changed where it is shown, and comes back from the bin', async () => {
  const { own, entities, edits } = setUp();
  await keepNote(own, 'UZ', ID, 'Mine');
  await entities.mergeInto('KZ', ['UZ']);
  await entities.bin(`note:${ID}`);
  await keepNote(own, 'KZ', ID, 'Changed');
  expect((await edits('UZ'))?.notes).toMatchObject([{ text: 'Changed' }]);
  expect(await entities.binned()).toEqual([]);
});
