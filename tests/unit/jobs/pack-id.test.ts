import { expect, it } from 'vitest';
import * as v from 'valibot';
import fc from 'fast-check';
import { importedPackId } from '../../../utils/jobs/pack-id.ts';
import { id } from '../../../utils/packs/shapes.ts';

it.each([
  ['Towns.csv', 'import:towns.csv'],
  ['Towns.csv.gz', 'import:towns.csv'],
  ['города и сёла.tsv', 'import:города-и-сёла.tsv'],
  ['towns.json', 'import:towns.json'],
  ['???', 'import:-'],
  ['', 'import:file'],
])('%s becomes %s', (name, pack) => {
  expect(importedPackId(name)).toBe(pack);
});

it('whatever a file is called, it is an id', () => {
  const units = fc.array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 300 });
  fc.assert(fc.property(units, (name) => v.is(id, importedPackId(String.fromCodePoint(...name)))));
});
