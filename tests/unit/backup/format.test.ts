import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealLine } from '../../../utils/backup/lines.ts';
import {
  contentOf,
  heldIn,
  inPieces,
  itemsOf,
  packOf,
  someBase,
  textOf,
  verdictIn,
  type Held,
} from './pieces.ts';

const rows = ['one', 'two', 'three'].map((text, at) => ({
  id: `note:${at}`,
  kind: 'note',
  space: 'me',
  v: 1,
  f: { text, entity: 'KZ-39' },
  h: { text: `00000000${at}.0000.a`, entity: '000000000.0000.a' },
  p: {},
  u: `00000000${at}.0000.a`,
}));
const small: Held = {
  rows,
  settings: { language: 'kk', sitesOff: { 'example.org': true } },
  packs: [packOf('import:towns', [{ id: 'a' }, { id: 'b', names: ['Қостанай'] }])],
};

describe('a backup', () => {
  it('begins with what it is, and ends with what it held', async () => {
    const lines = (await textOf(contentOf(small))).trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({
      sidelight: 'backup',
      format: 1,
      made: '2026-11-22T12:00:00.000Z',
      app: '0.1.0',
      counts: { rows: 3, packs: 1, entities: 2 },
      sum: expect.stringMatching(/^[0-9a-f]{8}$/u) as string,
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ end: { counts: { rows: 3, packs: 1, entities: 2 } } });
    expect(lines[0]!.startsWith('{"sidelight":"backup","format":1,')).toBe(true);
    expect(lines).toHaveLength(1 + 3 + 1 + 1 + 2 + 1);
  });

  it('gives back what went in, of 10,000 bases', async () => {
    await fc.assert(
      fc.asyncProperty(someBase, fc.integer({ min: 1, max: 200 }), async (base, length) => {
        const text = await textOf(contentOf(base));
        const items = await itemsOf(inPieces(text, length));
        expect(verdictIn(items)).toMatchObject({
          state: 'whole',
          missing: { rows: 0, packs: 0, entities: 0 },
        });
        expect(items.some(({ type }) => type === 'problem')).toBe(false);
        expect(heldIn(items)).toEqual(JSON.parse(JSON.stringify(base)));
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('cut at every byte gives whole rows alone, and is always said to be cut', async () => {
    const text = await textOf(contentOf(small));
    const bytes = new TextEncoder().encode(text);
    const whole = heldIn(await itemsOf(inPieces(text)));
    for (let end = 0; end < bytes.length - 1; end += 1) {
      const items = await itemsOf(inPieces(new TextDecoder().decode(bytes.subarray(0, end))));
      const held = heldIn(items);
      const { state, read, missing } = verdictIn(items);
      expect(held.rows).toEqual(whole.rows.slice(0, held.rows.length));
      for (const [at, { entities }] of held.packs!.entries()) {
        expect(entities).toEqual(whole.packs![at]!.entities.slice(0, entities.length));
      }
      expect(items.filter(({ type }) => type === 'problem')).toEqual([]);
      if (held.rows.length > 0) {
        expect(state).toBe('cut');
        expect(read.rows + missing.rows).toBe(3);
        expect(read.entities + missing.entities).toBe(2);
      } else {
        expect(['cut', 'foreign']).toContain(state);
      }
    }
    // Its last line feed may go.
    expect(verdictIn(await itemsOf(inPieces(text.slice(0, -1)))).state).toBe('whole');
  });

  it('flipped and cut a thousand times gives nothing that was not in it, and is never said to be whole', async () => {
    const text = await textOf(contentOf(small));
    const bytes = new TextEncoder().encode(text);
    const there = new Set(
      (await itemsOf(inPieces(text))).filter(({ type }) => type !== 'verdict').map(known),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.option(fc.nat(bytes.length - 1)),
        async (flips, cut) => {
          const damaged = Uint8Array.from(bytes);
          for (const [at, bits] of flips) damaged[at]! ^= bits;
          const read = new TextDecoder().decode(damaged.subarray(0, cut ?? undefined));
          const items = await itemsOf(inPieces(read, 50));
          for (const item of items) {
            if (item.type !== 'problem' && item.type !== 'verdict') expect(there).toContain(known(item));
          }
          if (read !== text) expect(verdictIn(items).state).not.toBe('whole');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('says by line what cannot be used', async () => {
    const lines = (await textOf(contentOf(small))).split('\n');
    const row = JSON.parse(lines[1]!) as { row: unknown };
    const bad = [
      lines[0]!,
      lines[1]!.replace('one', 'ONE'),
      sealLine({ row: { ...(row.row as (typeof rows)[0]), u: 'never' } }),
      sealLine({ entity: { id: 'astray' } }),
      sealLine({ thing: 'of a later version' } as never),
      'not JSON',
      ...lines.slice(2),
      'and more',
    ];
    const items = await itemsOf(inPieces(bad.join('\n')));
    expect(items.filter(({ type }) => type === 'problem')).toEqual([
      { type: 'problem', line: 2, problem: 'altered' },
      { type: 'problem', line: 3, problem: 'row' },
      { type: 'problem', line: 4, problem: 'place' },
      { type: 'problem', line: 5, problem: 'unknown' },
      { type: 'problem', line: 6, problem: 'altered' },
      { type: 'problem', line: bad.length, problem: 'after' },
    ]);
    expect(heldIn(items).rows).toEqual(rows.slice(1));
    expect(verdictIn(items)).toMatchObject({ state: 'altered', missing: { rows: 1 } });
  });

  it('is read after an editor gave it other ends of lines and a mark of its encoding', async () => {
    const text = await textOf(contentOf(small));
    const items = await itemsOf(inPieces(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 7));
    expect(verdictIn(items).state).toBe('whole');
    expect(heldIn(items).rows).toEqual(rows);
  });

  it('of a newer version is not touched, and any other file is none', async () => {
    const newer = `${JSON.stringify({ sidelight: 'backup', format: 2, anything: [] })}\n{"row":1}\n`;
    expect(await itemsOf(inPieces(newer))).toEqual([
      expect.objectContaining({ type: 'verdict', state: 'newer' }),
    ]);
    for (const other of [
      '',
      '\n\n',
      'name,population\nOsh,1',
      '{"a":1}\n'.repeat(100),
      '\u0000'.repeat(500),
    ]) {
      const items = await itemsOf(inPieces(other, 10));
      expect(verdictIn(items).state).toBe('foreign');
      expect(heldIn(items)).toEqual({ rows: [], settings: undefined, packs: [] });
    }
  });
});

function known(item: object): string {
  return JSON.stringify(item, (name, value: unknown) => (name === 'line' ? undefined : value));
}
