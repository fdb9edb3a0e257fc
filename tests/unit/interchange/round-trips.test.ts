import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvExactReader } from '../../../utils/interchange/read-csv-exact.ts';
import { JsonNotesReader } from '../../../utils/interchange/read-json.ts';
import { WebAnnotationReader } from '../../../utils/interchange/read-web-annotation.ts';
import { writeCsvExact } from '../../../utils/interchange/write-csv-exact.ts';
import { writeJson } from '../../../utils/interchange/write-json.ts';
import { writeWebAnnotation } from '../../../utils/interchange/write-web-annotation.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { anyNotes } from './any-notes.ts';
import { badIn, choose, NOTE, notesIn, NOW, readAll, SOME, sourceOf, textOf } from './sample-notes.ts';

const words = exportWords('en');
const FORMATS = [
  ['json', writeJson, () => new JsonNotesReader()],
  ['web-annotation', writeWebAnnotation, () => new WebAnnotationReader(NOW)],
  ['csv-exact', writeCsvExact, () => new CsvExactReader()],
] as const;

describe.each(FORMATS)('notes as %s', { timeout: 60_000 }, (format, write, open) => {
  it('come back as they were', async () => {
    const text = await textOf(write(sourceOf(SOME), choose(format), words));
    const items = readAll(open(), text);
    expect(badIn(items)).toEqual([]);
    expect(notesIn(items)).toEqual(SOME);
  });

  it('come back whatever they hold, cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, fc.nat(), async (notes, at) => {
        const text = await textOf(write(sourceOf(notes), choose(format), words));
        const items = readAll(open(), text, at % (text.length + 1));
        expect(badIn(items)).toEqual([]);
        expect(notesIn(items)).toEqual(notes);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('come back from a file that comes in unit by unit', async () => {
    const text = await textOf(write(sourceOf(SOME), choose(format), words));
    const reader = open();
    const items = [...[...text].flatMap((unit) => [...reader.push(unit)]), ...reader.end()];
    expect(items).toEqual(readAll(open(), text));
  });

  it('are left out where that is chosen, and their quotes and facts', async () => {
    const none = await textOf(write(sourceOf(SOME), choose(format, { notes: false }), words));
    expect(readAll(open(), none)).toEqual([]);
    const bare = await textOf(
      write(sourceOf([NOTE]), choose(format, { quotes: false, facts: false }), words),
    );
    const [note] = notesIn(readAll(open(), bare));
    expect(note?.quote).toBeUndefined();
    expect(note?.facts).toEqual([]);
  });
});
