import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchBrowser } from './browser.ts';
import { writeExtension } from './extension.ts';
import { watchHeap, type Heap } from './heap.ts';
import type { BuiltIndex, Imported } from './page/main.ts';
import type { Gaps } from './page/gaps.ts';
import { writeTable, type Table } from './table.ts';

/** A profile with so many entities in it, and how they came there. */
export interface Filled {
  readonly extension: string;
  readonly profile: string;
  readonly version: string;
  readonly table: Table;
  readonly pack: string;
  readonly imports: readonly (Imported & { readonly heap: Heap; readonly idle: Gaps })[];
  /** Rows a second of each way of writing, in the order of rounds. */
  readonly writes: Readonly<Record<(typeof SHAPES)[number], readonly number[]>>;
  readonly names: BuiltIndex;
  readonly search: BuiltIndex;
}

/** All parts share a folder, and each base is filled once. */
const folder = mkdtempSync(join(tmpdir(), 'bench-base-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

const SHAPES = ['rows', 'findable rows', 'pages'] as const;
/** Rows one by one take minutes where pages take seconds. */
const MOST_WRITTEN = 100_000;
const IDLE = 3_000;

let extension: Promise<string> | undefined;
const filled = new Map<number, Promise<Filled>>();

/** The bench's extension, bundled once. */
export function extensionFolder(): Promise<string> {
  extension ??= (async () => {
    const path = join(folder, 'extension');
    await writeExtension(path);
    return path;
  })();
  return extension;
}

/** A folder for a profile that goes when the bench ends. */
export function newProfile(name: string): string {
  return join(folder, `profile-${name}`);
}

/** A profile with a base of so many entities, filled by the first who asks. */
export function filledWith(entities: number): Promise<Filled> {
  const known = filled.get(entities) ?? fill(entities);
  filled.set(entities, known);
  return known;
}

async function fill(entities: number): Promise<Filled> {
  const path = await extensionFolder();
  const profile = newProfile(String(entities));
  const table = writeTable(join(folder, `${entities}.ndjson`), entities);
  const browser = await BenchBrowser.open(path, profile);
  try {
    await browser.choose(table.path);
    await browser.do('ready');
    const imports: Filled['imports'][number][] = [];
    const writes: Record<(typeof SHAPES)[number], number[]> = { rows: [], 'findable rows': [], pages: [] };
    const rounds = roundsFor(entities);
    for (let round = 0; round < rounds; round += 1) {
      // All in turn, so that what else the machine does slows all alike.
      for (const shape of SHAPES) writes[shape].push(await rowsASecond(browser, entities, shape));
      if (round > 0) await browser.do('uninstall', imports[0]!.pack);
      const idle = await browser.do('idle', IDLE);
      const stop = watchHeap(browser.page, 'import-worker');
      const imported = await browser.do('import');
      imports.push({ ...imported, heap: await stop(), idle });
    }
    const { pack } = imports[0]!;
    demandSame(table, await browser.do('content', pack));
    const names = await browser.do('buildNames');
    const search = await browser.do('buildSearch');
    if (names.entities > entities || search.entities !== entities) {
      throw new Error(`of ${entities}, ${names.entities} are marked and ${search.entities} are searched`);
    }
    const { version } = browser;
    return { extension: path, profile, version, table, pack, imports, writes, names, search };
  } finally {
    await browser.close();
  }
}

async function rowsASecond(
  browser: BenchBrowser,
  entities: number,
  shape: (typeof SHAPES)[number],
): Promise<number> {
  const asked = Math.min(entities, MOST_WRITTEN);
  const written = await browser.do('write', asked, shape);
  if (written.entities !== asked) throw new Error(`${shape}: ${written.entities} of ${asked} were written`);
  return asked / (written.milliseconds / 1000);
}

function roundsFor(entities: number): number {
  if (entities <= 10_000) return 7;
  return entities <= 100_000 ? 3 : 1;
}

/** The answer is looked at before any figure is believed. */
function demandSame(table: Table, content: { readonly entities: number; readonly sha256: string }): void {
  if (table.entities === content.entities && table.sha256 === content.sha256) return;
  throw new Error(`the table has ${table.entities} entities, the base ${content.entities}, or others`);
}
