import { describe, expect, it } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { pageKeyOf } from '../../../utils/facts/page-key.ts';
import {
  planImport,
  planItems,
  type FileItem,
  type KnownNotes,
} from '../../../utils/interchange/import-plan.ts';
import { readNotes, type ReadFormat } from '../../../utils/interchange/read-notes.ts';
import { writeCsvExact } from '../../../utils/interchange/write-csv-exact.ts';
import { writeJson } from '../../../utils/interchange/write-json.ts';
import { writeWebAnnotation } from '../../../utils/interchange/write-web-annotation.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { HYPOTHESIS } from './hypothesis-samples.ts';
import { choose, NOTE, NOW, SOME, sourceOf, textOf } from './sample-notes.ts';

/** A base of these notes; in its bin those of `binned`. */
function baseOf(notes: readonly Note[], binned: readonly string[] = []): KnownNotes {
  const shown = notes.filter(({ id }) => !binned.includes(id));
  return {
    byIds: (ids) =>
      Promise.resolve(
        notes.flatMap((note) => (ids.includes(note.id) ? [{ note, binned: binned.includes(note.id) }] : [])),
      ),
    ofPage: (key) => Promise.resolve(shown.filter(({ page }) => page && pageKeyOf(page.address) === key)),
    ofEntity: (id) => Promise.resolve(shown.filter(({ entity }) => entity === id)),
    clean: (address) => address.replace(/[?&]utm_\w+=[^&#]*/gu, ''),
  };
}

async function* found(notes: readonly Note[], file = 'a.json'): AsyncGenerator<FileItem> {
  for (const [at, note] of notes.entries()) {
    await Promise.resolve();
    yield { type: 'note', line: at + 1, note, remarks: [], file };
  }
}

async function* fileOf(format: ReadFormat, text: string): AsyncGenerator<FileItem> {
  for await (const item of readNotes(format, pieces(text), NOW)) yield { ...item, file: `notes.${format}` };
}

async function* pieces(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  for (let at = 0; at < text.length; at += 100) yield text.slice(at, at + 100);
}

async function planned(items: AsyncIterable<FileItem>, known: KnownNotes) {
  const all = [];
  for await (const item of planItems(items, known)) all.push(item);
  return all;
}

const kinds = async (notes: readonly Note[], known: KnownNotes) =>
  (await planned(found(notes), known)).map((item) => (item.type === 'bad' ? item.reason : item.kind));

const words = exportWords('en');

describe('an import', () => {
  it('tells new notes, the same, those that are newer there and here, and those in the bin', async () => {
    const older = { ...NOTE, text: 'older', changed: NOTE.changed - 1 };
    expect(await kinds([NOTE], baseOf([]))).toEqual(['new']);
    expect(await kinds([NOTE], baseOf([NOTE]))).toEqual(['same']);
    expect(await kinds([NOTE], baseOf([older]))).toEqual(['newer-there']);
    expect(await kinds([older], baseOf([NOTE]))).toEqual(['newer-here']);
    expect(await kinds([{ ...older, changed: NOTE.changed }], baseOf([NOTE]))).toEqual(['newer-here']);
    expect(await kinds([NOTE], baseOf([NOTE], [NOTE.id]))).toEqual(['back']);
  });

  it('keeps both visible where they differ, and writes under the id that is here', async () => {
    const here = { ...NOTE, text: 'older', changed: 0 };
    const [item] = await planned(found([NOTE]), baseOf([here]));
    expect(item).toMatchObject({
      kind: 'newer-there',
      note: { id: NOTE.id, text: NOTE.text },
      was: { text: 'older' },
    });
  });

  it('knows a note by where it stands and what it says, whatever its id and its address carries', async () => {
    const other = {
      ...NOTE,
      id: 'note:other',
      page: { ...NOTE.page!, address: 'http://www.news.example/kostanay?id=7&utm_source=x#/a' },
    };
    const [item] = await planned(found([other]), baseOf([NOTE]));
    expect(item).toMatchObject({ kind: 'same', note: { id: NOTE.id } });
    expect(await kinds([{ ...other, text: 'something else' }], baseOf([NOTE]))).toEqual(['new']);
    const { page: _, quote: __, ...ofEntity } = NOTE;
    expect(await kinds([{ ...ofEntity, id: 'note:z' }], baseOf([ofEntity]))).toEqual(['same']);
  });

  it('takes a tag that differs for a change', async () => {
    expect(await kinds([{ ...NOTE, tags: ['other'] }], baseOf([NOTE]))).toEqual(['newer-here']);
  });

  it('takes none twice of the files themselves, and says of one with other words that it is left out', async () => {
    const copy = { ...NOTE, id: 'note:copy' };
    expect(await kinds([NOTE, NOTE, copy, { ...NOTE, text: 'other' }], baseOf([]))).toEqual([
      'new',
      'same',
      'same',
      'twice',
    ]);
  });

  it('leaves out what says nothing', async () => {
    const { quote: _, fact: __, ...bare } = NOTE;
    expect(await kinds([{ ...bare, text: ' \n' }], baseOf([]))).toEqual(['nothing-said']);
  });

  it('counts all, and keeps the first of each kind', async () => {
    const many = Array.from({ length: 1_203 }, (_, at) => ({
      ...NOTE,
      id: `note:${String(at)}`,
      text: String(at),
    }));
    const plan = await planImport(found(many), baseOf(many.slice(0, 600)));
    expect(plan.counts).toEqual({ new: 603, back: 0, 'newer-there': 0, 'newer-here': 0, same: 600, bad: 0 });
    expect(plan.rows.new).toHaveLength(50);
    expect(plan.rows.new[0]?.line).toBe(601);
  });

  it.each([
    ['json', writeJson],
    ['web-annotation', writeWebAnnotation],
    ['csv-exact', writeCsvExact],
  ] as const)('of what was exported as %s makes no duplicates', async (format, write) => {
    const text = await textOf(write(sourceOf(SOME), choose(format), words));
    const first = await planned(fileOf(format, text), baseOf([]));
    const taken = first.flatMap((item) => (item.type === 'note' && item.kind === 'new' ? [item.note] : []));
    expect(taken).toEqual(SOME);
    const again = await planImport(fileOf(format, text), baseOf(taken));
    expect(again.counts).toMatchObject({ new: 0, same: SOME.length, bad: 0 });
  });

  it('of an export of Hypothesis makes no duplicates, and cleans addresses', async () => {
    const text = JSON.stringify(HYPOTHESIS);
    const first = await planned(fileOf('hypothesis', text), baseOf([]));
    const taken = first.flatMap((item) => (item.type === 'note' ? [item.note] : []));
    expect(taken[0]?.page?.address).toBe('https://news.example/kostanay');
    const again = await planImport(fileOf('hypothesis', text), baseOf(taken));
    expect(again.counts).toMatchObject({ new: 0, same: 5, bad: 0 });
  });
});
