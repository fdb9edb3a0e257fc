import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { noteOf, openNotes } from '../../../utils/knowledge/own-notes.ts';
import type { Row } from '../../../utils/knowledge/row.ts';
import { device } from './device.ts';
import { FACT, ID, PAGE, setUpNotes } from './note-things.ts';
import { anyFields, wholeNote } from './random-notes.ts';
import { stampAt } from './random-rows.ts';

async function gathered<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

describe('a note', () => {
  it('reads back as it was written, whatever it holds', async () => {
    const { mine, entities, notes } = setUpNotes();
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
    const { own, notes } = setUpNotes();
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
    const { mine, own, notes } = setUpNotes();
    await own.put('me', 'note', ID, { entity: 'KZ', text: 'Ask' });
    const made = mine.now;
    mine.now += 5_000;
    await own.put('me', 'note', ID, { text: 'Asked' });
    const note = { id: ID, entity: 'KZ', text: 'Asked', tags: [], facts: [], made, changed: mine.now };
    expect(await notes.get(ID)).toEqual(note);
    expect(await notes.ofEntity('KZ')).toEqual([note]);
  });

  it('of a kind or version to come is none', async () => {
    const { own, notes } = setUpNotes();
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

describe('finding', () => {
  it('is by page, whichever of its addresses, and none of pages whose addresses begin so', async () => {
    const { entities, notes } = setUpNotes();
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
    const { mine, own, entities } = setUpNotes();
    await entities.writeNote({ text: 'Ask', page: PAGE }, ID);
    const rows = await gathered(own.everyRow());
    const other = setUpNotes();
    await other.own.merge(rows);
    expect(await other.notes.ofPage('news.example/a')).toMatchObject([{ id: ID, page: PAGE }]);
    own.close();
    mine.place = device().place;
    const again = mine.open();
    expect(await openNotes(again).ofPage('news.example/a')).toMatchObject([{ id: ID, page: PAGE }]);
    expect(mine.restored).toEqual([1]);
  });

  it('leaves out what is deleted or in the bin, with its entity too', async () => {
    const { own, entities, notes } = setUpNotes();
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
    const { own, notes, entities } = setUpNotes();
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
        const [a, b] = [setUpNotes(), setUpNotes()];
        const { entity: _, ...bare } = one;
        await a.entities.writeNote(bare, ID);
        await b.own.merge(await gathered(a.own.everyRow()));
        [a.mine.now, b.mine.now] = [a.mine.now + 1_000, b.mine.now + 2_000];
        await a.entities.editNote(ID, { tags: { mine: true } });
        await b.entities.editNote(ID, { text: other.text, tags: { theirs: true } });
        if (other.place) await a.entities.placeNotes([{ id: ID, place: other.place }]);
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
