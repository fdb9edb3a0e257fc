import { join } from 'node:path';
import { until } from '../../scripts/browser/pages.ts';
import { BenchBrowser } from '../base/browser.ts';
import { writePage } from '../base/extension.ts';
import { buildInto } from '../browser/builds.ts';
import { writeNotes, type NotesTable } from './notes.ts';
import type { NotesBench } from './page/main.ts';
import type { NotesContent } from './page/print.ts';

/** Ours, built, in a browser whose base has notes that came as an import brings them. */
export interface Filled {
  readonly browser: BenchBrowser<NotesBench>;
  readonly table: NotesTable;
  /** What the base holds: the same as the table. */
  readonly content: NotesContent;
  /** Seconds in which they were taken in. */
  readonly seconds: number;
}

const PATIENCE = 600_000;

/** @param folder where build, profile and notes go */
export async function fillNotes(folder: string, count: number): Promise<Filled> {
  const extension = buildInto(join(folder, 'build'), 'chromium');
  await writePage(extension, new URL('page', import.meta.url));
  const table = writeNotes(join(folder, 'notes.ndjson'), count);
  const browser = await BenchBrowser.open<NotesBench>(extension, join(folder, 'profile'));
  try {
    // The bundled packs come first: both at once would take each other's time.
    await until(
      'the bundled packs are installed',
      async () => (await browser.page.browser().pages()).some((page) => page.url().endsWith('welcome.html')),
      PATIENCE,
    );
    await browser.choose(table.path);
    const before = performance.now();
    const taken = await browser.do('fill');
    const seconds = (performance.now() - before) / 1000;
    // What is kept for undoing all this is none of what is measured.
    await browser.page.reload();
    await until('the page is there again', () => browser.page.evaluate('typeof bench === "object"'));
    const content = await browser.do('content');
    if (content.notes !== count || content.sha256 !== taken.sha256) {
      throw new Error(`of ${count} notes, the base has ${content.notes}, or others`);
    }
    return { browser, table, content, seconds };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
