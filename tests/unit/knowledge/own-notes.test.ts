import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { noteOf, openNotes } from '../../../utils/knowledge/own-notes.ts';
import type { Row } from '../../../utils/knowledge/row.ts';
import { tagEdit, writeChanges } from '../../../utils/knowledge/write-note.ts';
import { device } from './device.ts';
import { anyFields, wholeNote } from './random-notes.ts';
import { stampAt } from './random-rows.ts';

const PAGE = { address: 'https://news.example/a', title: 'Harvest', read: '2026-11-22' };
const QUOTE = { exact: '840,000 people', prefix: 'has ', suffix: ' in all' };
const FACT = { property: 'population', label: 'People', value: '840,000', source: { title: 'Bureau' } };
const ID = noteRowOf('0198c0de-0000-7000-8000-000000000001');

function setUp() {
  const mine = device();
  const own = mine.open();
  return { mine, own, entities: openOwnEntities(own, () => mine.now), notes: openNotes(own) };
}

async function gathered<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

describe('a note', () => {
  it('reads back as it was written, whatever it holds', async () => {
    const { mine, entities, notes } = setUp();
    await fc.assert(
      fc.asyncProperty(wholeNote, async (note) => {
        const id = await entities.writeNote(note);
        const { tags = [], facts = [], made = mine.now, changed = mine.now, ...rest } = note;
        expect(await notes.get(id)).toEqual({ ...rest, id, facts, made, changed, tags: tags.toSorted() });
      }),
      { numRuns: 100 },
    );
  });

  it('is read where fields of it are damaged, without these, and its row stays', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const f = { ...fields, text: 'Ask' };
        const h = Object.fromEntries(Object.keys(f).map((field) => [field, stampAt(1)]));
        const row = { id: 'note:1', kind: 'note', space: 'me', v: 1, f, h, p: {}, u: stampAt(1) } as Row;
        const note = noteOf(row);
        expect(note).toMatchObject({ id: 'note:1', text: 'Ask' });
        // What was read fits, and reads the same.
        const { id: _, changed: __, tags, made, ...rest } = note ?? { id: '', changed: 0, tags: [], made: 0 };
        const again = Object.fromEntries([
          ...Object.entries(rest),
          ...tags.map((tag) => [`tag:${tag}`, true] as const),
          ...['made', 'edited'].map((field) => [field, f[field as 'text'] ?? null] as const),
        ]);
        expect(made).toBeTypeOf('number');
        expect(noteOf({ ...row, f: again as Row['f'] })).toEqual(note);
      }),
    );
  });

  it('of damaged parts keeps what fits', async () => {
    const { own, notes } = setUp();
    await own.put('me', 'note', ID, {
      text: 'Ask',
      quote: { exact: 'x', prefix: 3, suffix: '', start: 9, end: 2 },
      page: { ...PAGE, published: '2026-02-30', outlet: 7, more: 'unknown' },
      facts: [
        FACT,
        { property: 'population' },
        { ...FACT, source: { title: 'Bureau', url: 'javascript:x' } },
      ],
      place: { state: 'lost', at: 1 },
      made: 'yesterday',
      entity: 3,
      'tag:harvest': true,
      'tag:': true,
      'tag:off': false,
    });
    const note = await notes.get(ID);
    expect(note).toMatchObject({
      quote: { exact: 'x', prefix: '', suffix: '' },
      page: PAGE,
      tags: ['harvest'],
    });
    expect(note?.facts).toEqual([FACT, FACT]);
    expect(note).not.toHaveProperty('place');
    expect(note).not.toHaveProperty('entity');
    expect(note?.page).toEqual(PAGE);
  });

  it('from before has its text, its entity, and the moment in its stamps', async () => {
    const { mine, own, notes } = setUp();
    await own.put('me', 'note', ID, { entity: 'KZ', text: 'Ask' });
    const made = mine.now;
    mine.now += 5_000;
    await own.put('me', 'note', ID, { text: 'Asked' });
    const note = { id: ID, entity: 'KZ', text: 'Asked', tags: [], facts: [], made, changed: mine.now };
    expect(await notes.get(ID)).toEqual(note);
    expect(await notes.ofEntity('KZ')).toEqual([note]);
  });

  it('of a kind or version to come is none', async () => {
    const { own, notes } = setUp();
    await own.merge([
      {
        id: ID,
        kind: 'note',
        space: 'me',
        v: 2,
        f: { text: 'x' },
        h: { text: stampAt(1) },
        p: {},
        u: stampAt(1),
      },
    ]);
    expect(await notes.get(ID)).toBeUndefined();
    expect(await own.get(ID)).toBeDefined();
  });
});

describe('writing', () => {
  it('may be done again: of the same id one note stays, and out of the bin it comes', async () => {
    const { mine, own, entities, notes } = setUp();
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
    const { entities, notes } = setUp();
    await entities.writeNote({ text: 'Ask', page: PAGE, quote: QUOTE, tags: ['harvest'] }, ID);
    await entities.writeNote({ text: 'Asked', page: { ...PAGE, title: 'Other' } }, ID);
    expect(await notes.get(ID)).toMatchObject({ text: 'Asked', page: PAGE, quote: QUOTE, tags: ['harvest'] });
  });

  it('is refused where an id is a note about something else, or no note', async () => {
    const { own, entities, notes } = setUp();
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
    const { entities, notes } = setUp();
    await entities.writeNote({ entity: 'UZ', text: 'Mine' }, ID);
    await entities.mergeInto('KZ', ['UZ']);
    await entities.writeNote({ entity: 'KZ', text: 'Changed' }, ID);
    expect(await notes.ofEntity('KZ')).toMatchObject([{ text: 'Changed', entity: 'UZ' }]);
    expect(await notes.ofEntity('UZ')).toHaveLength(1);
  });

  it('mends what is no letter, cuts long lines, and refuses what would be lost', async () => {
    const { entities, notes } = setUp();
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
    const { entities, notes } = setUp();
    await entities.writeNote({ text: '', quote: QUOTE, page: PAGE }, ID);
    await entities.editNote(ID, { text: 'Words' });
    await entities.editNote(ID, { text: '' });
    expect((await notes.get(ID))?.text).toBe('');
    await entities.writeNote({ text: '', fact: FACT, entity: 'KZ' });
    const bare = await entities.writeNote({ text: 'Words' });
    await expect(entities.editNote(bare, { text: '' })).rejects.toThrow(TypeError);
  });

  it('of many is one reading and few writes', async () => {
    const { own, entities } = setUp();
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
    const { entities, notes } = setUp();
    await entities.writeNote({ text: 'Ask', tags: ['harvest', 'north'] }, ID);
    await entities.editNote(ID, { tags: { north: null, 'to ask': true } });
    expect((await notes.get(ID))?.tags).toEqual(['harvest', 'to ask']);
    expect(tagEdit(['harvest', 'to ask'], ['дала', 'harvest'])).toEqual({ 'to ask': null, дала: true });
    await expect(entities.editNote('note:none', { text: 'x' })).rejects.toThrow(TypeError);
  });

  it('is told by text and tags, not by where the quote stands', async () => {
    const { mine, own, entities, notes } = setUp();
    await entities.writeNote({ text: 'Ask', quote: QUOTE, page: PAGE }, ID);
    const made = mine.now;
    mine.now += 1_000;
    await entities.placeNote(ID, { state: 'changed', at: mine.now, text: '850,000 people' });
    expect(await notes.get(ID)).toMatchObject({
      made,
      changed: made,
      place: { state: 'changed', at: mine.now },
    });
    const [row] = await own.rows([ID]);
    await entities.placeNote(ID, { state: 'changed', at: mine.now + 9, text: '850,000 people' });
    expect(await own.rows([ID])).toEqual([row]);
    await entities.editNote(ID, { tags: { harvest: true } });
    expect((await notes.get(ID))?.changed).toBe(mine.now);
    expect((await entities.ownEdits(['KZ'])).size).toBe(0);
    await entities.placeNote('note:none', { state: 'gone', at: 1 });
    expect(await own.rows(['note:none'])).toEqual([]);
  });

  it('is told by the file that a note came from until it is changed here', async () => {
    const { mine, entities, notes } = setUp();
    await entities.writeNote({ text: 'Ask', entity: 'KZ', made: 1_000, changed: 2_000 }, ID);
    expect(await notes.get(ID)).toMatchObject({ made: 1_000, changed: 2_000 });
    expect((await entities.ownEdits(['KZ'])).get('KZ')?.notes).toMatchObject([{ changed: 2_000 }]);
    mine.now += 1_000;
    await entities.editNote(ID, { text: 'Asked' });
    expect((await notes.get(ID))?.changed).toBe(mine.now);
  });
});

describe('finding', () => {
  it('is by page, whichever of its addresses, and none of pages whose addresses begin so', async () => {
    const { entities, notes } = setUp();
    const addresses = [
      'https://news.example/a',
      'http://www.news.example/a/',
      'https://news.example/a/b',
      'https://news.example/a?page=2',
      'https://news.example/ab',
      'https://news.example/',
    ];
    for (const address of addresses) await entities.writeNote({ text: address, page: { ...PAGE, address } });
    const found = (await notes.ofPage('news.example/a')).map(({ text }) => text);
    expect(found.toSorted()).toEqual(['http://www.news.example/a/', 'https://news.example/a']);
    expect((await notes.ofPage('news.example')).map(({ text }) => text)).toEqual(['https://news.example/']);
  });

  it('by page goes on after the journal, a backup or another device brought the rows', async () => {
    const { mine, own, entities } = setUp();
    await entities.writeNote({ text: 'Ask', page: PAGE }, ID);
    const rows = await gathered(own.everyRow());
    const other = setUp();
    await other.own.merge(rows);
    expect(await other.notes.ofPage('news.example/a')).toMatchObject([{ id: ID, page: PAGE }]);
    own.close();
    mine.place = device().place;
    const again = mine.open();
    expect(await openNotes(again).ofPage('news.example/a')).toMatchObject([{ id: ID, page: PAGE }]);
    expect(mine.restored).toEqual([1]);
  });

  it('leaves out what is deleted or in the bin, with its entity too', async () => {
    const { own, entities, notes } = setUp();
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    const about = await entities.writeNote({ text: 'A mill', entity: mill, page: PAGE });
    const binned = await entities.writeNote({ text: 'Binned', page: PAGE });
    const gone = await entities.writeNote({ text: 'Gone', page: PAGE });
    await entities.writeNote({ text: 'Stays', page: PAGE }, ID);
    await entities.bin([mill, binned]);
    await own.del(gone);
    const all = async () => [
      ...(await notes.ofPage('news.example/a')),
      ...(await notes.ofEntity(mill)),
      ...(await notes.each(10)),
      ...(await gathered(notes.all())),
      ...(await Promise.all([about, binned, gone, ID].map((id) => notes.get(id)))).flatMap(
        (one) => one ?? [],
      ),
    ];
    expect(new Set((await all()).map(({ text }) => text))).toEqual(new Set(['Stays']));
    expect(await notes.count()).toBe(1);
    await entities.restore([mill, binned]);
    expect(new Set((await all()).map(({ text }) => text))).toEqual(new Set(['A mill', 'Binned', 'Stays']));
  });

  it('of all goes by pages of any size, each note once and in the order of ids', async () => {
    const { own, notes, entities } = setUp();
    const ids = Array.from({ length: 1_203 }, (_, nth) => noteRowOf(`n${String(nth).padStart(4, '0')}`));
    await entities.writeNotes(ids.map((id) => ({ id, note: { text: id } })));
    await entities.bin(ids.slice(490, 510));
    await own.put('me', 'overlay', 'overlay:KZ', { hidden: true });
    await entities.saveSource({ title: 'Behind the notes' });
    const left = ids.filter((_, nth) => nth < 490 || nth >= 510);
    const found: string[] = [];
    for (let page = await notes.each(500); page.length > 0; page = await notes.each(500, found.at(-1))) {
      expect(page.length === 500 || found.length + page.length === left.length).toBe(true);
      found.push(...page.map(({ id }) => id));
    }
    expect(found).toEqual(left);
    expect((await gathered(notes.all(ids[1_200]))).map(({ id }) => id)).toEqual(ids.slice(1_201));
    expect(await notes.each(0)).toEqual([]);
  });
});

describe('of two devices', () => {
  it('tags that each added, and what each wrote, are there after any order of merges', async () => {
    await fc.assert(
      fc.asyncProperty(wholeNote, wholeNote, async (one, other) => {
        const [a, b] = [setUp(), setUp()];
        const { entity: _, ...bare } = one;
        await a.entities.writeNote(bare, ID);
        await b.own.merge(await gathered(a.own.everyRow()));
        [a.mine.now, b.mine.now] = [a.mine.now + 1_000, b.mine.now + 2_000];
        await a.entities.editNote(ID, { tags: { mine: true } });
        await b.entities.editNote(ID, { text: other.text, tags: { theirs: true } });
        if (other.place) await a.entities.placeNote(ID, other.place);
        const [ofA, ofB] = [await gathered(a.own.everyRow()), await gathered(b.own.everyRow())];
        await a.own.merge(ofB);
        await b.own.merge(ofA);
        const note = await a.notes.get(ID);
        expect(note).toEqual(await b.notes.get(ID));
        expect(note?.text).toBe(other.text);
        expect(note?.tags).toEqual(expect.arrayContaining(['mine', 'theirs']));
        expect(note?.place?.state).toBe((other.place ?? one.place)?.state);
        a.own.close();
        b.own.close();
      }),
      { numRuns: 15 },
    );
  });
});
