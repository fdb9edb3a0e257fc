import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, gzipOf, textOf } from '../../../utils/backup/gzip.ts';
import { isWholeBackup } from '../../../utils/backup/is-whole.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { readRow, type Row } from '../../../utils/knowledge/row.ts';
import { contentOf, heldIn, inPieces, itemsOf, verdictIn } from './pieces.ts';

const rows: Row[] = Array.from({ length: 60 }, (_, at) => ({
  id: `note:${String(at).padStart(3, '0')}`,
  kind: 'note',
  space: 'me',
  v: 1,
  f: { text: `Қазыбек ${at} ${Math.imul(at, 0x9e3779b1).toString(36)}` },
  h: { text: '000000001.0000.a' },
  p: {},
  u: '000000001.0000.a',
}));

async function gzip(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await new Response(gzipOf(writeBackup(contentOf({ rows })))).blob();
  return new Uint8Array(await file.arrayBuffer());
}

describe('a backup as gzip', () => {
  it('is smaller, and read as the plain one is', async () => {
    const small = new Blob([await gzip()]);
    const plain = await new Response(bytesOf(writeBackup(contentOf({ rows })))).blob();
    expect(small.size).toBeLessThan(plain.size / 3);
    for (const file of [small, plain]) {
      expect(heldIn(await itemsOf(textOf(file))).rows).toEqual(rows);
      expect(await isWholeBackup(file, readRow)).toBe(true);
    }
  });

  it('cut or flipped a thousand times gives rows that were in it, and is said to be whole only where all of it is there', async () => {
    const bytes = await gzip();
    const there = new Set(rows.map((row) => JSON.stringify(row)));
    let used = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: bytes.length - 1 }),
        fc.option(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))),
        async (end, flip) => {
          const damaged = flip ? Uint8Array.from(bytes) : bytes.slice(0, end);
          if (flip) damaged[flip[0]]! ^= flip[1];
          const items = await itemsOf(textOf(new Blob([damaged])));
          const held = heldIn(items);
          for (const row of held.rows) expect(there).toContain(JSON.stringify(row));
          used += held.rows.length;
          // Bytes of gzip's own head, its time for one, may change and nothing with them.
          if (verdictIn(items).state === 'whole') expect(held.rows).toHaveLength(rows.length);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(used).toBeGreaterThan(5_000);
  }, 60_000);

  it('ends when nobody reads on', async () => {
    let ended = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield 'text';
      } finally {
        ended = true;
      }
    }
    const reader = bytesOf(endless()).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
    for await (const piece of textOf(new Blob(['a'.repeat(1_000_000)]))) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
  });

  it('that cannot be read says so', async () => {
    for (const head of ['x', new Uint8Array([0x1f, 0x8b])]) {
      const gone = {
        slice: () => new Blob([head]),
        stream: () => new ReadableStream({ pull: (one) => one.error(new Error('gone')) }),
      };
      await expect(itemsOf(textOf(gone as unknown as Blob))).rejects.toThrow('gone');
    }
  });

  it('of one endless line is not read for ever', async () => {
    async function* long(): AsyncGenerator<string> {
      for (;;) yield 'x'.repeat(1_000_000);
    }
    const items = await itemsOf(long());
    expect(items[0]).toEqual({ type: 'problem', line: 1, problem: 'long' });
    expect(verdictIn(items).state).toBe('foreign');
    expect(verdictIn(await itemsOf(inPieces(''))).state).toBe('foreign');
  });
});
