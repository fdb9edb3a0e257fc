import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../scripts/browser/kinds.ts';
import { buildNameIndex } from '../../scripts/names/build-at-once.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';

/** The bundled pack that further names are added to. */
const PACK = 'packs/world';
const ENTITIES = 'entities.ndjson';

/**
 * Builds the extension as the stories have it into a folder of the bench's own, and returns that.
 * @throws with what the build tool said where it fails
 */
export function buildInto(folder: string, kind: BrowserKind): string {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const script = fileURLToPath(new URL('build-once.ts', import.meta.url));
  const run = spawnSync(process.execPath, [script, browser, folder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build for ${kind} failed:\n${run.stdout}\n${run.stderr}`);
  return join(folder, `${browser}-mv3-e2e`);
}

/**
 * Copies a build and writes more entities into one of its packs, so that they are installed as every pack is.
 * @returns bytes of the pack's entities
 */
export function copyWithNames(build: string, folder: string, entities: readonly NamedEntity[]): number {
  cpSync(build, folder, { recursive: true });
  const own = readFileSync(join(build, PACK, ENTITIES));
  const lines = Buffer.concat([own, Buffer.from(entities.map(lineOf).join(''))]);
  writeFileSync(join(folder, PACK, ENTITIES), lines);

  const index = JSON.parse(readFileSync(join(build, PACK, 'index.json'), 'utf8')) as PackIndex;
  const { counts, resources } = index;
  const grown: PackIndex = {
    ...index,
    counts: {
      ...counts,
      entities: counts.entities + entities.length,
      names: counts.names + entities.reduce((sum, { names }) => sum + names.length, 0),
    },
    resources: resources.map((one) => (one.path === ENTITIES ? { ...one, ...proofOf(lines) } : one)),
  };
  writeFileSync(join(folder, PACK, 'index.json'), JSON.stringify(grown));
  return lines.length;
}

/**
 * Those of a base that are in no pack and can be added to one: no text here names them, so that its mentions stay what
 * they were, and no name was cut through the middle of a character.
 */
export function unnamedIn(texts: readonly string[], base: readonly NamedEntity[]): readonly NamedEntity[] {
  const finder = openNameIndex(buildNameIndex(base, ALL_LANGUAGES));
  const named = new Set(
    texts.flatMap((text) =>
      finder
        .find(text, finder.guessLanguages(text))
        .flatMap(({ readings }) => readings.map(({ entity }) => entity)),
    ),
  );
  return base.filter(
    ({ id, names }) => MADE.test(id) && !named.has(id) && names.every(({ text }) => text.isWellFormed()),
  );
}

/** Ids that makeBases gives to what is in no pack. */
const MADE = /^(?:geonames|made):/u;

function lineOf({ id, kind, type, names }: NamedEntity): string {
  return `${JSON.stringify({ id, kind, type, names, descriptions: {}, statements: [] })}\n`;
}

function proofOf(bytes: Buffer): { readonly bytes: number; readonly sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
