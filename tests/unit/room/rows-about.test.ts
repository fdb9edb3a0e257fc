import { expect, test, vi } from 'vitest';
import { editsIn } from '../../../utils/knowledge/own-edits.ts';
import { openRowsAbout } from '../../../utils/room/rows-about.ts';
import { device } from '../knowledge/device.ts';
import { FACT, ID, PAGE, setUpNotes } from '../knowledge/note-things.ts';

const QUOTE = { exact: '840,000 people', prefix: 'has ', suffix: ' in all' };

async function setUp() {
  const there = setUpNotes();
  const everyRow = vi.spyOn(there.own, 'everyRow');
  const rows = openRowsAbout(there.own);
  /** What a list would make of them, and of all that is stored. */
  const both = async () => {
    const ids = await there.entities.ownEntityIds();
    return [editsIn(await rows()), await there.entities.ownEdits(ids)] as const;
  };
  return { ...there, everyRow, rows, both };
}

test('rows about entities are read once, and then followed', async () => {
  const { mine, entities, everyRow, both } = await setUp();
  const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
  await entities.saveName(mill, { text: 'Mill', lang: 'en', role: 'label' });
  await entities.writeNote({ text: 'Ask', entity: 'KZ', quote: QUOTE, page: PAGE, facts: [FACT] }, ID);
  const [first, stored] = await both();
  expect(first).toEqual(stored);
  expect(first.get('KZ')?.notes).toMatchObject([{ id: ID, text: 'Ask' }]);
  const read = everyRow.mock.calls.length;
  mine.now += 60_000;
  await entities.editNote(ID, { text: 'Asked', tags: { harvest: true } });
  await entities.tag('UZ', 'later');
  for (const step of [
    () => entities.bin(ID),
    () => entities.restore(ID),
    () => entities.bin(mill),
    () => entities.remove(ID),
    () => entities.setDescription('KZ', 'en', 'Steppe'),
  ]) {
    mine.now += 60_000;
    await step();
    const [followed, now] = await both();
    expect(followed).toEqual(now);
  }
  expect(everyRow).toHaveBeenCalledTimes(read);
});

test('what another device brings is read, however old', async () => {
  const { own, entities, rows, both } = await setUp();
  await entities.writeNote({ text: 'Ask', entity: 'KZ' }, ID);
  await rows();
  const other = device();
  other.now -= 1_000_000_000;
  const theirs = other.open();
  await theirs.put('me', 'note', 'note:theirs', { text: 'Old', entity: 'KZ' });
  await own.merge(await theirs.withIdPrefix('note:'));
  const [followed, now] = await both();
  expect(followed.get('KZ')?.notes).toHaveLength(2);
  expect(followed).toEqual(now);
});

test('of a note nothing of its page is kept, and where its quote stands makes it no newer', async () => {
  const { mine, entities, rows } = await setUp();
  await entities.writeNote({ text: 'Ask', entity: 'KZ', quote: QUOTE, page: PAGE, facts: [FACT] }, ID);
  const [before] = await rows();
  expect(before?.f).toEqual({ text: 'Ask', entity: 'KZ' });
  mine.now += 60_000;
  await entities.placeNotes([{ id: ID, place: { state: 'gone', at: mine.now } }]);
  expect(await rows()).toEqual([before]);
});

test('a store that fails once is asked again', async () => {
  const { own, entities, rows } = await setUp();
  await entities.writeNote({ text: 'Ask', entity: 'KZ' }, ID);
  vi.spyOn(own, 'mark').mockRejectedValueOnce(new Error('blocked'));
  await expect(rows()).rejects.toThrow('blocked');
  expect(await rows()).toHaveLength(1);
});
