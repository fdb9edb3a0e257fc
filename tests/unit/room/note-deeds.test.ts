import { describe, expect, it } from 'vitest';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { notedChanges } from '../../../utils/knowledge/own-changes.ts';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import { purgeBin } from '../../../utils/knowledge/own-bin.ts';
import { Clash } from '../../../utils/knowledge/row-change.ts';
import { isAlive } from '../../../utils/knowledge/row.ts';
import { nameOfNote, openNoteDeeds } from '../../../utils/room/note-deeds.ts';
import { putBack } from '../../../utils/room/read-history.ts';
import { deedBase, heldIn } from './deed-base.ts';

const PAGE = { address: 'https://news.example/a', title: 'Harvest', read: '2026-11-22' };
const DAY = 86_400_000;

function setUp() {
  const { mine, open } = deedBase();
  const window = open();
  const notes = openNotes(window.own);
  const known = async (id: string) => {
    const note = await notes.get(id);
    if (!note) throw new Error(`no note ${id}`);
    return note;
  };
  return { mine, open, ...window, notes, known, does: openNoteDeeds(window.deeds) };
}

describe('what is done with notes', () => {
  it('is undone and done again', async () => {
    const { deeds, does, notes, known, own } = setUp();
    const id = await does.add({ text: 'Ask', page: PAGE, tags: ['harvest'] });
    await does.edit(await known(id), { text: 'Asked', tags: { harvest: null, done: true } });
    await does.tag([id], 'дала');
    await does.bin([id]);
    const after = await heldIn(own, 'change');
    const seen: unknown[] = [];
    while (deeds.canUndo) {
      await deeds.undo();
      const note = await notes.get(id);
      seen.push(note && [note.text, ...note.tags]);
    }
    expect(seen).toEqual([['Asked', 'done', 'дала'], ['Asked', 'done'], ['Ask', 'harvest'], undefined]);
    expect(await notes.ofPage('news.example/a')).toEqual([]);
    while (deeds.canRedo) await deeds.redo();
    expect(await heldIn(own, 'change')).toEqual(after);
    await does.restore([id]);
    expect(await notes.ofPage('news.example/a')).toMatchObject([
      { id, text: 'Asked', tags: ['done', 'дала'] },
    ]);
  });

  it('is undone though the page was read meanwhile', async () => {
    const { mine, deeds, does, entities, notes } = setUp();
    const id = await does.add({ text: 'Ask', page: PAGE, quote: { exact: 'x', prefix: '', suffix: '' } });
    mine.now += 1_000;
    await entities.placeNotes([{ id, place: { state: 'unchanged', at: mine.now } }]);
    expect(await deeds.undo()).toMatchObject({ left: [], isNothing: false });
    expect(await notes.get(id)).toBeUndefined();
    await deeds.redo();
    expect(await notes.get(id)).toMatchObject({ text: 'Ask', quote: { exact: 'x' } });
  });

  it('is refused whole where another window has written the text meanwhile, and tags are not', async () => {
    const { mine, open, does, known, deeds } = setUp();
    const id = await does.add({ text: 'Ask' });
    const mineBefore = await known(id);
    mine.now += 1_000;
    await open().entities.editNote(id, { text: 'Theirs' });
    const refused = await does
      .edit(mineBefore, { text: 'Mine', tags: { a: true } })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Clash);
    expect(refused).toMatchObject({ row: id, field: 'text', theirs: 'Theirs' });
    expect(await known(id)).toMatchObject({ text: 'Theirs', tags: [] });
    await does.edit(mineBefore, { tags: { a: true } });
    expect(await known(id)).toMatchObject({ text: 'Theirs', tags: ['a'] });
    expect(deeds.last).toMatchObject({ what: 'note-edited', subject: 'Ask' });
  });

  it('with many is one deed, and leaves no history where none is told', async () => {
    const { deeds, does, notes, own } = setUp();
    const many = Array.from({ length: 4_500 }, (_, nth) => ({
      id: noteRowOf(`n${nth}`),
      note: { text: `${nth}`, page: PAGE },
    }));
    const ids = many.map(({ id }) => id);
    await does.take(many);
    expect(deeds.last).toEqual({ what: 'notes-imported', count: 4_500, of: 'notes' });
    expect(await notes.count()).toBe(4_500);
    await does.bin(ids);
    expect(await notes.count()).toBe(0);
    expect(await own.withIdPrefix('change:')).toEqual([]);
    await deeds.undo();
    expect(await notes.count()).toBe(4_500);
    await deeds.undo();
    expect(await notes.count()).toBe(0);
  }, 60_000);

  it('brought by a file a second time changes nothing', async () => {
    const { does, own, deeds, notes } = setUp();
    const id = noteRowOf('n1');
    const note = { text: 'Ask', page: PAGE, tags: ['a'], made: 1_000, changed: 2_000 };
    await does.take([{ id, note }]);
    const before = await own.rows([id]);
    const last = deeds.last;
    const read = await notes.get(id);
    await does.take([{ id, note: { ...note, ...read } }]);
    expect(await own.rows([id])).toEqual(before);
    expect(deeds.last).toBe(last);
  });
});

describe('the history of a note', () => {
  it('about no entity is its words and tags, by its own id, and can be put back', async () => {
    const { mine, deeds, does, known, own } = setUp();
    const id = await does.add({ text: 'First', page: PAGE });
    for (const text of ['Second', 'Third']) {
      mine.now += 1_000;
      await does.edit(await known(id), { text });
    }
    mine.now += 1_000;
    await does.tag([id], 'harvest');
    await does.bin([id]);
    await does.restore([id]);
    const history = await notedChanges(own, id);
    expect(history.map(({ what, rows: [row] }) => [what, row?.before, row?.after])).toEqual([
      ['tagged', { 'tag:harvest': null }, { 'tag:harvest': true }],
      ['note-edited', { text: 'Second' }, { text: 'Third' }],
      ['note-edited', { text: 'First' }, { text: 'Second' }],
    ]);
    const [, , first] = history;
    if (!first) throw new Error('no history');
    await deeds.do({ what: 'put-back' }, (entities) => putBack(entities, first));
    expect(await known(id)).toMatchObject({ text: 'First', tags: ['harvest'], page: PAGE });
  });

  it('goes with it for good', async () => {
    const { mine, does, known, own } = setUp();
    const id = await does.add({ text: 'Secret', page: PAGE });
    await does.edit(await known(id), { text: 'Secret still' });
    await does.bin([id]);
    mine.now += 31 * DAY;
    expect(await purgeBin(own, mine.now)).toBe(1);
    const rows = [];
    for await (const row of own.everyRow()) rows.push(row);
    expect(rows.filter(isAlive)).toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/Secret|news\.example/u);
    expect(await own.keyed('page ')).toEqual([]);
  });
});

describe('the bin', () => {
  it('names a note about nothing by its words, or by those of its page', async () => {
    const { does, entities } = setUp();
    const quote = { exact: 'Words of a page', prefix: '', suffix: '' };
    const ids = [
      await does.add({ text: 'Ask', page: PAGE }),
      await does.add({ text: '', page: PAGE, quote }),
    ];
    await does.bin(ids);
    const binned = await entities.binned();
    expect(new Set(binned.map(({ text }) => text))).toEqual(new Set(['Ask', 'Words of a page']));
    expect(binned.every((one) => one.kind === 'note' && one.entity === undefined)).toBe(true);
  });
});

it('a note is called by what it is about, or by its first words', () => {
  expect(nameOfNote({ text: 'Ask\nmore', about: { text: 'Қостанай', lang: 'kk' } })).toBe('Қостанай');
  expect(nameOfNote({ text: 'Ask\nmore' })).toBe('Ask');
  expect(nameOfNote({ text: '', page: PAGE })).toBe('Harvest');
  expect(nameOfNote({ text: 'x'.repeat(100) })).toBe(`${'x'.repeat(60)}…`);
});
