import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { builtPack, type BuiltPack } from '../assemble.ts';
import { noteRelease } from '../catalogue.ts';
import { worldCities } from '../cities/world-cities.ts';
import { checkBuilt, contentFaults } from './check-built.ts';
import { compare, type Edition } from './compare.ts';
import { oneFile, oneFileName } from './one-file.ts';
import { isBuilt, openBuilt } from './open-built.ts';
import { readFolder } from './read-folder.ts';

/**
 * `npm run pack`: what publishers of packs need. Ends with 0 where all is well, 1 where the pack has a fault or its
 * readers would refuse it, 2 where the command was not understood.
 */
const USAGE = `npm run pack -- build <folder of sources> [--out <folder>] [--gzip] [--previous <built pack>]
npm run pack -- check <folder of sources, or built pack> [--previous <built pack>]
npm run pack -- cities [--out <folder>]
A built pack is its folder, its index.json, or the pack in one file, compressed or not.
`;

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'packs');
/** Faults that are printed; the others are counted. */
const SHOWN = 200;

/** Ends the command with faults, a sentence each. */
class Faulty extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = given();
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    await asked();
    return 0;
  } catch (error) {
    const faults =
      error instanceof Faulty ? error.faults : [error instanceof Error ? error.message : String(error)];
    process.stderr.write(
      faults
        .slice(0, SHOWN)
        .map((fault) => `${fault}\n`)
        .join(''),
    );
    if (faults.length > SHOWN) process.stderr.write(`… and ${faults.length - SHOWN} more\n`);
    process.stderr.write(
      `${faults.length === 1 ? '1 fault' : `${faults.length} faults`}: nothing was written.\n`,
    );
    return 1;
  }
}

function given(): (() => Promise<void>) | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, gzip: { type: 'boolean' }, previous: { type: 'string' } },
    });
    const [command, path, ...rest] = positionals;
    const [at, out, previous] = [path, values.out, values.previous].map(whereTyped);
    if (rest.length > 0) return undefined;
    if (command === 'cities' && at === undefined) return () => cities(out ?? join(ROOT, '.output', 'packs'));
    if (at === undefined) return undefined;
    if (command === 'check') return () => check(at, previous);
    if (command === 'build') return () => build(at, out ?? join(at, 'built'), values.gzip ?? false, previous);
  } catch {
    // An option that is none.
  }
  return undefined;
}

/** npm runs us in the project's folder, wherever the command was typed. */
function whereTyped(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

async function check(path: string, previous: string | undefined): Promise<void> {
  const edition = (await isBuilt(path)) ? await readBuilt(path) : await make(path);
  await tellChanges(previous, edition);
  tell(`${summary(edition)}: no fault.`);
}

async function build(path: string, out: string, gzip: boolean, previous: string | undefined): Promise<void> {
  const edition = await make(path);
  await tellChanges(previous, edition);
  await write(edition.pack, out, gzip);
  tell(`${summary(edition)}, in ${out}`);
}

async function cities(out: string): Promise<void> {
  const { pack, notes } = await worldCities(SOURCES);
  throwFaults(contentFaults(pack, () => 'GeoNames'));
  await mkdir(out, { recursive: true });
  const bytes = gzipSync(oneFile(pack), { level: 9 });
  const name = `${oneFileName(pack.id)}.gz`;
  const file = join(out, name);
  await writeFile(file, bytes);
  await noteRelease(SOURCES, pack.index, name, bytes.length);
  for (const note of notes) tell(note);
  tell(`${pack.id}: ${pack.entities.length} entities, ${Math.round(bytes.length / 1024)} KB, in ${file}`);
}

interface MadePack extends Edition {
  readonly pack: BuiltPack;
}

async function make(folder: string): Promise<MadePack> {
  const reserved = (await readdir(SOURCES, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const { parts, faults, files } = await readFolder(folder, SOURCES, reserved);
  if (!parts) throw new Faulty(faults);
  const pack = builtPack(parts);
  throwFaults([...faults, ...contentFaults(pack, (id) => files.get(id) ?? 'entities')]);
  // What was built is read back as its readers will read it.
  const { faults: unread, root = '' } = await checkBuilt((path) => {
    const text = pack.files.get(path);
    return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
  });
  throwFaults(unread);
  return { pack, root };
}

async function readBuilt(path: string): Promise<Edition> {
  const { faults, pack, root } = await checkBuilt(await openBuilt(path));
  throwFaults(faults);
  if (!pack || root === undefined) throw new Error(`${path}: no pack`);
  return { pack, root };
}

async function tellChanges(previous: string | undefined, edition: Edition): Promise<void> {
  if (previous === undefined) return;
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const when = { today: new Date().toISOString().slice(0, 10), version };
  const { lines, refused } = await compare(await readBuilt(previous), edition, when);
  for (const line of lines) tell(line);
  if (refused !== undefined)
    throw new Error(`Readers of the previous version would not get this one: ${refused}.`);
}

async function write(pack: BuiltPack, out: string, gzip: boolean): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const [name, text] of pack.files) await writeFile(join(out, name), text);
  const whole = oneFile(pack);
  const name = oneFileName(pack.id);
  await (gzip
    ? writeFile(join(out, `${name}.gz`), gzipSync(whole, { level: 9 }))
    : writeFile(join(out, name), whole));
}

function summary({ pack: { index } }: Edition): string {
  const { entities, names, statements } = index.counts;
  return `${index.id}: ${entities} entities, ${names} names, ${statements} statements`;
}

function throwFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Faulty(faults);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
