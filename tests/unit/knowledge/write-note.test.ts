import { describe, expect, it } from 'vitest';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import { tagEdit, writeChanges } from '../../../utils/knowledge/write-note.ts';
import { FACT, ID, PAGE, setUpNotes } from './note-things.ts';

const QUOTE = { exact: '840,000 people', prefix: 'has ', suffix: ' in all' };

describe('writing', () => {
  it('may be done again: of the same id one note stays, and out of the bin it comes', async () => {
    const { mine, own, entities, notes } = setUpNotes();
    const note = { text: '  Ask for the\nannual report ', entity: 'KZ-39', tags: ['harvest'] };
    await entities.writeNote(note, ID);
    const [first] = await own.rows([ID]);
    mine.now += 1_000;
    await entities.writeNote(note, ID);
    expect(await own.rows([ID])).toEqual([first]);
    await entities.bin(ID);
    await entities.writeNote({ ...note, text: 'Asked', tags: ['done'] }, ID);
    expect(await notes.ofEntity('KZ-39')).toMatchObject([{ text: 'Asked', tags: ['done'], id: ID }]);
    expect(await entities.binned()).toEqual([]);
  });

  it('again keeps what was noted when it was taken', async () => {
    const { entities, notes } = setUpNotes();
    await entities.writeNote({ text: 'Ask', page: PAGE, quote: QUOTE, tags: ['harvest'] }, ID);
    await entities.writeNote({ text: 'Asked', page: { ...PAGE, title: 'Other' } }, ID);
    expect(await notes.get(ID)).toMatchObject({ text: 'Asked', page: PAGE, quote: QUOTE, tags: ['harvest'] });
  });

  it('is refused where an id is a note about something else, or no note', async () => {
    const { own, entities, notes } = setUpNotes();
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    await entities.writeNote({ entity: 'KZ-39', text: 'Mine' }, ID);
    for (const entity of ['KZ', undefined]) {
      const note = { text: 'Moved', ...(entity !== undefined && { entity }) };
      await expect(entities.writeNote(note, ID)).rejects.toThrow(TypeError);
    }
    await expect(entities.writeNote({ text: 'About a mill' }, mill)).rejects.toThrow(TypeError);
    expect(await notes.get(ID)).toMatchObject({ text: 'Mine', entity: 'KZ-39' });
    expect((await own.get(mill))?.f).toEqual({ kind: 'organisation', type: 'company' });
  });

  it('finds a note of one that goes where it is shown', async () => {
    const { entities, notes } = setUpNotes();
    await entities.writeNote({ entity: 'UZ', text: 'Mine' }, ID);
    await entities.mergeInto('KZ', ['UZ']);
    await entities.writeNote({ entity: 'KZ', text: 'Changed' }, ID);
    expect(await notes.ofEntity('KZ')).toMatchObject([{ text: 'Changed', entity: 'UZ' }]);
    expect(await notes.ofEntity('UZ')).toHaveLength(1);
  });

  it('mends what is no letter, cuts long lines, and refuses what would be lost', async () => {
    const { entities, notes } = setUpNotes();
    await entities.writeNote(
      {
        text: 'half a \ud83d sign',
        page: { ...PAGE, title: `A\n title \u202e${'x'.repeat(3_000)}`, outlet: '' },
      },
      ID,
    );
    const note = await notes.get(ID);
    expect(note?.text).toBe('half a \ufffd sign');
    expect(note?.page?.title).toHaveLength(2_000);
    expect(note?.page?.title.startsWith('A title x')).toBe(true);
    expect(note?.page).not.toHaveProperty('outlet');
    for (const bad of [
      { text: ' \n ' },
      { text: 'x'.repeat(100_001) },
      { text: 'x', tags: ['two\nlines', 'x'.repeat(101)] },
      { text: 'x', entity: 'no id' },
      { text: 'x', page: { ...PAGE, address: 'file:///a' } },
      { text: 'x', page: { ...PAGE, address: 'https://me:secret@a.example/' } },
      { text: 'x', page: { ...PAGE, published: 'today' } },
      { text: 'x', facts: Array.from({ length: 1_001 }, () => FACT) },
    ]) {
      await expect(entities.writeNote(bad)).rejects.toThrow(TypeError);
    }
  });

  it('takes words of a page, or a fact, for a note without words', async () => {
    const { entities, notes } = setUpNotes();
    await entities.writeNote({ text: '', quote: QUOTE, page: PAGE }, ID);
    await entities.editNote(ID, { text: 'Words' });
    await entities.editNote(ID, { text: '' });
    expect((await notes.get(ID))?.text).toBe('');
    await entities.writeNote({ text: '', fact: FACT, entity: 'KZ' });
    const bare = await entities.writeNote({ text: 'Words' });
    await expect(entities.editNote(bare, { text: '' })).rejects.toThrow(TypeError);
  });

  it('of many is one reading and few writes', async () => {
    const { own, entities } = setUpNotes();
    let read = 0;
    const rows = (ids: readonly string[]) => {
      read += 1;
      return own.rows(ids);
    };
    const many = Array.from({ length: 300 }, (_, nth) => ({
      id: noteRowOf(`n${nth}`),
      note: { text: `${nth}` },
    }));
    await entities.writeNotes(many);
    await writeChanges({ rows, keyed: own.keyed }, many, 0);
    expect(read).toBe(1);
    expect(await openNotes(own).count()).toBe(300);
  });
});

describe('changing', () => {
  it('writes the tags that come and go, each by itself', async () => {
    const { entities, notes } = setUpNotes();
    await entities.writeNote({ text: 'Ask', tags: ['harvest', 'north'] }, ID);
    await entities.editNote(ID, { tags: { north: null, 'to ask': true } });
    expect((await notes.get(ID))?.tags).toEqual(['harvest', 'to ask']);
    expect(tagEdit(['harvest', 'to ask'], ['дала', 'harvest'])).toEqual({ 'to ask': null, дала: true });
    await expect(entities.editNote('note:none', { text: 'x' })).rejects.toThrow(TypeError);
  });

  it('is told by text and tags, not by where the quote stands', async () => {
    const { mine, own, entities, notes } = setUpNotes();
    await entities.writeNote({ text: 'Ask', quote: QUOTE, page: PAGE }, ID);
    const made = mine.now;
    mine.now += 1_000;
    await entities.placeNotes([
      { id: ID, place: { state: 'changed', at: mine.now, text: '850,000 people' } },
    ]);
    expect(await notes.get(ID)).toMatchObject({
      made,
      changed: made,
      place: { state: 'changed', at: mine.now },
    });
    const [row] = await own.rows([ID]);
    await entities.placeNotes([
      { id: ID, place: { state: 'changed', at: mine.now + 9, text: '850,000 people' } },
    ]);
    expect(await own.rows([ID])).toEqual([row]);
    await entities.editNote(ID, { tags: { harvest: true } });
    expect((await notes.get(ID))?.changed).toBe(mine.now);
    expect((await entities.ownEdits(['KZ'])).size).toBe(0);
    await entities.placeNotes([{ id: 'note:none', place: { state: 'gone', at: 1 } }]);
    expect(await own.rows(['note:none'])).toEqual([]);
  });

  it('is told by the file that a note came from until it is changed here', async () => {
    const { mine, entities, notes } = setUpNotes();
    await entities.writeNote({ text: 'Ask', entity: 'KZ', made: 1_000, changed: 2_000 }, ID);
    expect(await notes.get(ID)).toMatchObject({ made: 1_000, changed: 2_000 });
    expect((await entities.ownEdits(['KZ'])).get('KZ')?.notes).toMatchObject([{ changed: 2_000 }]);
    mine.now += 1_000;
    await entities.editNote(ID, { text: 'Asked' });
    expect((await notes.get(ID))?.changed).toBe(mine.now);
  });
});
