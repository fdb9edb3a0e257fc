import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsvSheet } from '../../../utils/interchange/write-csv-sheet.ts';
import { writeCsvExact } from '../../../utils/interchange/write-csv-exact.ts';
import { CsvExactReader } from '../../../utils/interchange/read-csv-exact.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { anyNotes } from './any-notes.ts';
import { badIn, choose, NOTE, notesIn, readAll, SOME, sourceOf, textOf } from './sample-notes.ts';

async function sheet(notes = SOME, lang: 'en' | 'fr' | 'ru' | 'kk' = 'en'): Promise<string[][]> {
  const text = await textOf(writeCsvSheet(sourceOf(notes, [REGION]), choose('csv-sheet'), exportWords(lang)));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const read = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  return read.data;
}

/** What a tag of a note becomes in its cell. */
async function cellOf(tag: string): Promise<string | undefined> {
  const [head = [], row = []] = await sheet([{ ...NOTE, text: 'x', tags: [tag] }]);
  return row[head.indexOf('Tags')];
}

describe('the table for spreadsheets', () => {
  it('has a row for each note and for each fact, and each row every column', async () => {
    const [head = [], ...rows] = await sheet();
    expect(rows).toHaveLength(SOME.length + 3);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];
    expect(cell(0, 'Text')).toBe(NOTE.text);
    expect(cell(0, 'Quote')).toBe(NOTE.quote?.exact);
    expect(cell(0, 'Quote on the page')).toBe('changed');
    expect(cell(0, 'Address')).toBe(NOTE.page?.address);
    expect(cell(4, 'Licence')).toBe('CC BY 4.0');
    expect(cell(4, 'As of')).toBe('2024-01-01');
    expect(cell(5, 'Disagreement')).toBe('sources differ');
    expect(cell(6, 'As of')).toBe('undated, read on 2 April 2026');
  });

  it.each(WORDING_LANGUAGES)('has headers in %s, no two the same', async (lang) => {
    const [head = []] = await sheet([], lang);
    expect(new Set(head).size).toBe(head.length);
    expect(head.every((text) => text !== '')).toBe(true);
  });

  it('has no cell that a spreadsheet computes', async () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '＝1+1',
      '=cmd|"/C calc"!A0',
    ];
    const notes = formulas.map((text, at) => ({
      ...NOTE,
      id: `note:${String(at)}`,
      text,
      tags: [text.trim()],
    }));
    for (const row of (await sheet(notes)).slice(1)) {
      for (const cell of row) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u);
    }
  });

  it('has no formula where another region’s spreadsheet makes cells of it, and keeps lists', async () => {
    expect(await cellOf('a;=1+1')).toBe("a;'=1+1");
    expect(await cellOf('a; @SUM(A1)')).toBe("a; '@SUM(A1)");
    expect(await cellOf('a\t=1\n=2\r\n-3+4')).toBe("a\t'=1\n'=2\r\n'-3+4");
    const list = 'To ask:\n- the mill\n+ the mayor\n1 + 1 = 2; a@b.example';
    expect(await cellOf(list)).toBe(list);
  });

  it('loses nothing of a cell but for apostrophes before such signs', async () => {
    const text = fc.string({ unit: fc.constantFrom(...';=+-@\t\r\n ＝a'.split('')) });
    await fc.assert(
      fc.asyncProperty(text, async (tag) => {
        const cell = await cellOf(tag);
        expect(cell?.replaceAll("'", '')).toBe(tag);
        expect(cell).not.toMatch(/(?:^|[;\t\r\n])[^\S\t\r\n]*[=@＝]/u);
      }),
    );
  });
});

describe('the exact table', () => {
  it('is read by any reader of tables: a row for each note, under the same headers', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const text = await textOf(writeCsvExact(sourceOf(notes), choose('csv-exact')));
        const read = Papa.parse<Record<string, string>>(text, {
          header: true,
          skipEmptyLines: true,
          delimiter: ',',
        });
        expect(read.errors).toEqual([]);
        expect(read.data.map((row) => row['sidelight_note_1'])).toEqual(notes.map(({ id }) => id));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('comes back from a tool that gave it other line ends and columns in another order', async () => {
    const text = await textOf(writeCsvExact(sourceOf(SOME), choose('csv-exact')));
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const turned = Papa.unparse(
      data.map((row) => [...row.toReversed(), 'more']),
      { newline: '\n' },
    );
    expect(notesIn(readAll(new CsvExactReader(), turned))).toEqual(SOME);
  });

  it('comes back with a text as long as a note may have', async () => {
    const long = { ...NOTE, text: '"ж\n'.repeat(33_333) };
    const text = await textOf(writeCsvExact(sourceOf([long]), choose('csv-exact')));
    expect(notesIn(readAll(new CsvExactReader(), text))).toEqual([long]);
  });

  it('says what is wrong with a row, and where', async () => {
    const text = await textOf(writeCsvExact(sourceOf(SOME), choose('csv-exact')));
    const head = text.slice(0, text.indexOf('\n') + 1);
    const other = `${head}note:a,x,"[""a"",]",2026-01-01T00:00:00Z,2026-01-01T00:00:00Z,,,,,,[],\nnote:b,x\nnote:c,\\x,[],a,a,,,,,,[],\n`;
    expect(badIn(readAll(new CsvExactReader(), other))).toMatchObject([
      { line: 2, reason: 'not-json', field: 'tags' },
      { line: 3, reason: 'columns' },
      { line: 4, reason: 'bad-field', field: 'text' },
    ]);
    expect(badIn(readAll(new CsvExactReader(), 'name,population\nx,1\n'))[0]).toMatchObject({
      reason: 'not-notes',
    });
  });
});
