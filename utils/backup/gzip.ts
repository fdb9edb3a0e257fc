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
  const decoder = new TextDecoder();
  for await (const bytes of isGzip ? unpacked(file) : piecesOf(file))
    yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

type Bytes = Uint8Array<ArrayBuffer>;

async function* piecesOf(file: Blob): AsyncGenerator<Bytes> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !value) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* unpacked(file: Blob): AsyncGenerator<Bytes> {
  const { readable, writable } = new DecompressionStream('gzip');
  const pumped = pump(file, writable.getWriter());
  const reader = readable.getReader();
  try {
    for (;;) {
      // What is wrong with the gzip is met here; what is wrong with the file itself, at its own reading end.
      const { done, value } = await reader.read().catch(() => END);
      if (done || !value) break;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const failure = await pumped;
  if (failure) throw failure.cause;
}

const END = { done: true, value: undefined };

/** Resolves to why the file could not be read; to nothing where it was, or nobody wants more. */
async function pump(
  file: Blob,
  writer: ReturnType<DecompressionStream['writable']['getWriter']>,
): Promise<{ readonly cause: unknown } | undefined> {
  const pieces = piecesOf(file);
  for (;;) {
    let piece: IteratorResult<Bytes, unknown>;
    try {
      piece = await pieces.next();
    } catch (cause) {
      await writer.abort().catch(() => undefined);
      return { cause };
    }
    try {
      if (piece.done) {
        await writer.close();
        return undefined;
      }
      await writer.write(piece.value);
    } catch {
      await pieces.return(undefined);
      return undefined;
    }
  }
}
