/** Text as gzip, in a stream: nothing is held but what is on its way. */
export function gzipOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return bytesOf(pieces).pipeThrough(new CompressionStream('gzip'));
}

/** Text as UTF-8, in a stream. */
export function bytesOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/**
 * The text of a file of ours, gzip or not, in pieces. A gzip that is cut or damaged ends where it can be read no
 * further, and bytes that are no UTF-8 become U+FFFD: the lines' own sums tell what that hit.
 */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = file.stream();
  const reader = (isGzip ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { value, done } = await readOn(reader, isGzip);
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Bytes = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

async function readOn(reader: Bytes, isGzip: boolean): ReturnType<Bytes['read']> {
  try {
    return await reader.read();
  } catch (error) {
    // That the file cannot be read at all is another matter.
    if (!isGzip || !(error instanceof TypeError)) throw error;
    return { done: true, value: undefined };
  }
}
