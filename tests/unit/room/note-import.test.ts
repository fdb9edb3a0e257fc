import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { pageKeyOf } from '../../../utils/facts/page-key.ts';
import type { NotesFile } from '../../../utils/interchange/read-notes-files.ts';
import { writeCsvExact } from '../../../utils/interchange/write-csv-exact.ts';
import { writeJson } from '../../../utils/interchange/write-json.ts';
import { writeWebAnnotation } from '../../../utils/interchange/write-web-annotation.ts';
import { openNoteImport } from '../../../utils/room/open-note-import.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { choose, NOTE, NOW, SOME, sourceOf, textOf } from '../interchange/sample-notes.ts';

function fileOf(name: string, bytes: string | Uint8Array): NotesFile {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

/** A base in memory that keeps what is taken. */
function baseOf(start: readonly Note[] = [], breaksAt = Infinity) {
  const base = new Map(start.map((note) => [note.id, note]));
  const writes: number[] = [];
  const importing = openNoteImport({
    known: {
      byIds: (ids) =>
        Promise.resolve(
          [...base.values()].flatMap((note) => (ids.includes(note.id) ? [{ note, binned: false }] : [])),
        ),
      ofPage: (key) =>
        Promise.resolve([...base.values()].filter(({ page }) => page && pageKeyOf(page.address) === key)),
      ofEntity: (id) => Promise.resolve([...base.values()].filter(({ entity }) => entity === id)),
      clean: (address) => address,
    },
    take(notes) {
      if (writes.length >= breaksAt) return Promise.reject(new Error('disk full'));
      writes.push(notes.length);
      for (const { id, note } of notes) base.set(id, note);
      return Promise.resolve();
    },
    now: () => NOW,
  });
  return { base, writes, importing };
}

const { signal } = new AbortController();
const quiet = () => undefined;
const neither = { newerThere: false, newerHere: false };
const json = await textOf(writeJson(sourceOf(SOME), choose('json')));

describe('notes out of files', () => {
  it('come in whole, from several files of any format, each once', async () => {
    const words = exportWords('en');
    const files = [
      fileOf('a.json', json),
      fileOf(
        'b.jsonld.gz',
        gzipSync(await textOf(writeWebAnnotation(sourceOf(SOME), choose('web-annotation'), words))),
      ),
      fileOf(
        'c.csv',
        await textOf(
          writeCsvExact(sourceOf([{ ...NOTE, id: 'note:more', text: 'more' }]), choose('csv-exact')),
        ),
      ),
    ];
    const { base, writes, importing } = baseOf();
    const { plan, unread } = await importing.plan(files, signal, quiet);
    expect(unread).toEqual([]);
    expect(plan.counts).toMatchObject({ new: SOME.length + 1, same: SOME.length, bad: 0 });
    expect(plan.rows.new.at(-1)?.file).toBe('c.csv');
    expect(writes).toEqual([]);
    expect(await importing.take(files, neither, signal, quiet)).toEqual({ count: SOME.length + 1 });
    expect([...base.values()].slice(0, SOME.length)).toEqual(SOME);
    const again = await importing.take(files, neither, signal, quiet);
    expect(again).toEqual({ count: 0 });
  });

  it('leave what is newer here, unless that is chosen', async () => {
    const here = { ...NOTE, text: 'mine', changed: NOTE.changed + 1 };
    const { base, importing } = baseOf([here]);
    await importing.take([fileOf('a.json', json)], { ...neither, newerThere: true }, signal, quiet);
    expect(base.get(NOTE.id)?.text).toBe('mine');
    await importing.take([fileOf('a.json', json)], { ...neither, newerHere: true }, signal, quiet);
    expect(base.get(NOTE.id)?.text).toBe(NOTE.text);
  });

  it('are written 2,000 at a time; where that fails, it is said how many were', async () => {
    const many = Array.from({ length: 4_100 }, (_, at) => ({
      ...NOTE,
      id: `note:${String(at)}`,
      text: String(at),
    }));
    const file = fileOf('many.json', await textOf(writeJson(sourceOf(many), choose('json'))));
    const whole = baseOf();
    const told: number[] = [];
    await whole.importing.take([file], neither, signal, (count) => told.push(count));
    expect(whole.writes).toEqual([2_000, 2_000, 100]);
    expect(told).toEqual([2_000, 4_000, 4_100]);
    const broken = baseOf([], 1);
    expect(await broken.importing.take([file], neither, signal, quiet)).toMatchObject({ count: 2_000 });
    expect((await broken.importing.take([file], neither, signal, quiet)).failed).toBeInstanceOf(Error);
  });

  it('say of files that hold none what they are', async () => {
    const { plan, unread } = await baseOf().importing.plan(
      [
        fileOf('a.txt', 'hello'),
        fileOf('b.ndjson', '{"sidelight":"backup","version":1}\n'),
        fileOf('c.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)),
        fileOf('d.json', Uint8Array.of(0x7b, 0)),
        fileOf('e.json', json),
        Object.assign(new File([], 'f.json'), {
          stream: () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) }),
        }),
      ],
      signal,
      quiet,
    );
    expect(unread).toEqual([
      { name: 'a.txt', why: 'unknown' },
      { name: 'b.ndjson', why: 'backup' },
      { name: 'c.zip', why: 'damaged', more: 0 },
      { name: 'd.json', why: 'not-text' },
      { name: 'f.json', why: 'unreadable' },
    ]);
    expect(plan.counts.new).toBe(SOME.length);
  });

  it('stop where they are stopped, with nothing half written', async () => {
    const life = new AbortController();
    const { writes, importing } = baseOf();
    life.abort();
    await expect(importing.plan([fileOf('a.json', json)], life.signal, quiet)).rejects.toThrow('aborted');
    expect(await importing.take([fileOf('a.json', json)], neither, life.signal, quiet)).toMatchObject({
      count: 0,
    });
    expect(writes).toEqual([]);
  });
});
