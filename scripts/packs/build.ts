import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemblePacks } from './assemble.ts';
import { catalogueText, readRelease } from './catalogue.ts';
import { findFaults } from './find-faults.ts';
import { readSourcesUnder } from './read-sources.ts';
import { packSchemas, schemaFile } from './schema.ts';

/** `npm run packs`: builds `public/packs/` from `packs/`, or says what is wrong and writes nothing; then the schemas. */
const root = join(import.meta.dirname, '..', '..');
const sources = await readSourcesUnder(join(root, 'packs'));
const built = assemblePacks(sources);
const faults = findFaults(built, sources);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n${faults.length} faults: nothing was written.\n`);
  process.exit(1);
}
for (const pack of built) {
  const folder = join(root, 'public', 'packs', pack.id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of pack.files) await writeFile(join(folder, name), text);
  const { entities, names, statements } = pack.index.counts;
  const bytes = pack.index.resources.reduce((sum, resource) => sum + resource.bytes, 0);
  process.stdout.write(
    `${pack.id}: ${entities} entities, ${names} names, ${statements} statements, ${Math.round(bytes / 1024)} KB\n`,
  );
}
const catalogue = catalogueText(built, await readRelease(join(root, 'packs')));
await writeFile(join(root, 'public', 'packs', 'catalogue.json'), catalogue);
const schemas = join(root, 'docs', 'schema');
await mkdir(schemas, { recursive: true });
for (const [name, schema] of packSchemas()) {
  await writeFile(join(schemas, schemaFile(name)), `${JSON.stringify(schema, undefined, 2)}\n`);
}
