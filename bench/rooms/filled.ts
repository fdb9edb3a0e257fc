import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../scripts/browser/pages.ts';
import { BenchBrowser } from '../base/browser.ts';
import { writePage } from '../base/extension.ts';
import { writeTable, type Table } from '../base/table.ts';
import { buildInto } from '../browser/builds.ts';

/** Ours, built, in a browser whose base was filled as the manager's import does it. */
export interface Filled {
  readonly browser: BenchBrowser;
  readonly table: Table;
  /** Entities of all packs, each pack's counted for itself. */
  readonly counted: number;
}

const PATIENCE = 600_000;

/** @param folder where build, profile and table go */
export async function fillBase(folder: string, entities: number): Promise<Filled> {
  mkdirSync(folder, { recursive: true });
  const extension = buildInto(join(folder, 'build'), 'chromium');
  await writePage(extension);
  const table = writeTable(join(folder, 'table.ndjson'), entities);
  const browser = await BenchBrowser.open(extension, join(folder, 'profile'));
  try {
    // Our own packs come first: both at once would take each other's time, and neither is measured here.
    await until(
      'the bundled packs are installed',
      async () => (await browser.page.browser().pages()).some((page) => page.url().endsWith('welcome.html')),
      PATIENCE,
    );
    await browser.choose(table.path);
    await browser.do('ready');
    const imported = await browser.do('import');
    if (imported.entities !== table.entities) {
      throw new Error(`${imported.entities} of ${table.entities} were imported`);
    }
    const { entities: counted } = await browser.do('firstOpen');
    return { browser, table, counted };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
