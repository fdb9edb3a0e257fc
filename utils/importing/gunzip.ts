import { ImportError } from './import-error.ts';

/**
 * Unpacks gzip as it comes in. Bytes are counted as they come out: a file of 64 KB can hold 64 MB of nothing, and one
 * of 64 MB what no memory has (trust.md, finding 9).
 * @param format `deflate-raw`: as zips pack their files
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream(format);
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const feed = { taken: 0, failure: undefined as { readonly cause: unknown } | undefined };
  const feeding = (async () => {
    for await (const chunk of sliced(chunks, feed)) {
      feed.taken += chunk.length;
      await writer.write(chunk);
    }
    await writer.close();
  })().catch(async () => {
    // The reading side fails with it, and says so.
    await writer.abort().catch(() => undefined);
  });
  let given = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      given += value.length;
      const isTrap = given > SUSPECT_FROM && given > feed.taken * MAX_RATIO;
      if (given > maxBytes || isTrap) throw new ImportError('too-large');
      yield value;
    }
  } catch (error) {
    if (feed.failure) throw feed.failure.cause;
    throw error instanceof ImportError ? error : new ImportError('gzip');
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/** Tables shrink to a tenth, lists of much the same rows to a hundredth; nothing but a trap to a thousandth. */
const MAX_RATIO = 250;
const SUSPECT_FROM = 16_000_000;
/** Chromium unpacks all of what is written at once: pieces of this size become at most 17 MB. */
const PIECE = 16_384;

async function* sliced(
  chunks: AsyncIterable<Uint8Array>,
  feed: { failure: { readonly cause: unknown } | undefined },
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) yield chunk.slice(at, at + PIECE);
    }
  } catch (cause) {
    // The file could not be read: that is not the packing's fault.
    feed.failure = { cause };
    throw cause;
  }
}
