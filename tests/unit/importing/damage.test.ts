import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD_REASONS, REMARK_REASONS } from '../../../utils/importing/import-item.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';
import type { WholeReading } from './read-file.ts';
import { readPieces, sample, SAMPLES } from './read-file.ts';

/** Whatever a reader gives is what a pack may hold, and refers to nothing that it does not give. */
function expectSound({ items, tables }: WholeReading): void {
  const vocabulary = readVocabulary(JSON.parse(JSON.stringify(tables.vocabulary)));
  const sources = readSources(JSON.parse(JSON.stringify(tables.sources)));
  expect([vocabulary.ok, sources.ok]).toEqual([true, true]);
  for (const item of items) {
    if (item.type !== 'entity') {
      expect([...BAD_REASONS, ...REMARK_REASONS]).toContain(item.reason);
      expect(item.text.length).toBeLessThanOrEqual(2_000);
      expect(item.text.isWellFormed()).toBe(true);
      continue;
    }
    expect(readEntityLine(JSON.stringify(item.entity), item.line)).toMatchObject({
      ok: true,
      value: item.entity,
    });
    expect(tables.vocabulary.types[item.entity.type]).toBeDefined();
    for (const { property, source, value } of item.entity.statements) {
      expect(tables.vocabulary.properties[property]).toBeDefined();
      expect(tables.sources[source]).toBeDefined();
      if (value.type === 'quantity' && value.unit !== undefined) {
        expect(tables.vocabulary.units[value.unit]).toBeDefined();
      }
    }
  }
}

/** Cuts pieces out of a text, turns single units into others, and puts pieces of it elsewhere. */
const damage = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 300 }) }),
    fc.record({ type: fc.constant('flip' as const), at: fc.nat(), unit: fc.nat({ max: 0xffff }) }),
    fc.record({ type: fc.constant('flip' as const), at: fc.nat(), unit: fc.nat({ max: 0x7f }) }),
    fc.record({ type: fc.constant('move' as const), at: fc.nat(), length: fc.nat({ max: 300 }) }),
    fc.record({ type: fc.constant('end' as const), at: fc.nat() }),
  ),
  { minLength: 1, maxLength: 8 },
);

function damaged(
  whole: string,
  steps: typeof damage extends fc.Arbitrary<infer Steps> ? Steps : never,
): string {
  let text = whole;
  for (const step of steps) {
    const at = step.at % (text.length + 1);
    if (step.type === 'end') text = text.slice(0, at);
    else if (step.type === 'flip')
      text = text.slice(0, at) + String.fromCharCode(step.unit) + text.slice(at + 1);
    else {
      const piece = text.slice(at, at + step.length);
      text = text.slice(0, at) + text.slice(at + step.length);
      if (step.type === 'move') text = text.slice(0, at >> 1) + piece + text.slice(at >> 1);
    }
  }
  return text;
}

describe('a damaged file', { timeout: 60_000 }, () => {
  it.each(SAMPLES)('of format %s is read to its end, and what it gives is sound', (format, name) => {
    const whole = sample(name);
    fc.assert(
      fc.property(damage, fc.nat(), (steps, at) => {
        const text = damaged(whole, steps);
        const cut = at % (text.length + 1);
        expectSound(readPieces(format, [text.slice(0, cut), text.slice(cut)]));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it.each(SAMPLES)('of format %s that is another format gives bad rows, not an error', (format) => {
    for (const [, name] of SAMPLES) expectSound(readPieces(format, [sample(name)]));
  });

  it('accounts for every entity: what is not read is reported with the line it stands on', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ name: `Town ${String(at)}`, population: at + 1 }));
    const lines = rows.map((row) => JSON.stringify(row));
    const broken = lines.with(50, (lines[50] ?? '').replace('{', '{"').replace('}', ''));
    const read = readPieces('json', [`[\n${broken.join(',\n')}\n]`]);
    expect(read.items.filter(({ type }) => type === 'bad')).toMatchObject([{ line: 52, reason: 'not-json' }]);
    expect(read.items.filter(({ type }) => type === 'entity')).toHaveLength(199);
  });
});
