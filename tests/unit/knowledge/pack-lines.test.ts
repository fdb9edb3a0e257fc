import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../utils/knowledge/pack-lines.ts';

const refuse = (problem: string) => new Error(problem);

/** A file that comes in these pieces. */
const cut = (...pieces: readonly Uint8Array<ArrayBuffer>[]): Pick<Blob, 'stream'> => ({
  stream: () =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
});

async function lines(file: Pick<Blob, 'stream'>): Promise<string[]> {
  const all = [];
  for await (const some of linesOf(file, refuse)) all.push(...some);
  return all;
}

describe('lines of a file', () => {
  const text = '{"a":"Қостанай"}\n\n{"b":"𝒳"}\r\n{"c":""}';
  const bytes = new TextEncoder().encode(text);

  it('are the same wherever the pieces are cut, in the middle of a letter too', async () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await lines(cut(bytes.slice(0, at), bytes.slice(at))), `cut at ${at}`).toEqual(text.split('\n'));
    }
    expect(await lines(cut(...[...bytes].map((byte) => Uint8Array.of(byte))))).toEqual(text.split('\n'));
  });

  it('end with the last newline, and there are none in nothing', async () => {
    expect(await lines(new Blob(['a\nb\n']))).toEqual(['a', 'b']);
    expect(await lines(new Blob([]))).toEqual([]);
  });

  it('are refused where a letter is broken, at the end too', async () => {
    await expect(lines(cut(Uint8Array.of(0x61, 0xff, 0x0a)))).rejects.toThrow('not UTF-8');
    await expect(lines(cut(Uint8Array.of(0x61, 0x0a, 0xd2)))).rejects.toThrow('not UTF-8');
  });

  it('without end are refused before they fill the memory', async () => {
    let read = 0;
    const long: Pick<Blob, 'stream'> = {
      stream: () =>
        new ReadableStream({
          pull(controller) {
            read += 1;
            // So that the test fails, and does not run for ever, where nobody refuses it.
            if (read === 100) controller.close();
            else controller.enqueue(new Uint8Array(65_536).fill(0x20));
          },
        }),
    };
    await expect(lines(long)).rejects.toThrow('line too long');
    expect(read).toBeLessThan(30);
  });
});
