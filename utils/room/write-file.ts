import type { ExportFile } from '../interchange/export-model.ts';

/** Bytes that are handed on at one go: smaller pieces cost a turn each. */
const PIECE = 1 << 18;

/**
 * Writes a file to its end, into memory or onto the disk as the browser sees fit: a response's body is kept by the
 * browser and not by the page. Rejects with the signal's reason where that aborts, and with whatever the file's parts
 * reject with; nothing is left of it then.
 * @param onBytes told how many bytes there are so far
 */
export async function writeFile(
  file: Pick<ExportFile, 'type' | 'parts'>,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Blob> {
  const body = new Response(bytesOf(file.parts, signal, onBytes), {
    headers: { 'content-type': file.type },
  });
  const blob = await body.blob();
  signal.throwIfAborted();
  return blob;
}

function bytesOf(
  parts: ExportFile['parts'],
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  let bytes = 0;
  return new ReadableStream({
    async pull(controller) {
      const gathered: Uint8Array[] = [];
      let length = 0;
      let isDone = false;
      while (length < PIECE && !isDone) {
        if (signal.aborted) {
          // What the parts have open is theirs to close.
          await iterator.return?.();
          throw signal.reason;
        }
        const next = await iterator.next();
        if (next.done) isDone = true;
        else {
          const piece = typeof next.value === 'string' ? encoder.encode(next.value) : next.value;
          gathered.push(piece);
          length += piece.length;
        }
      }
      bytes += length;
      onBytes(bytes);
      if (length > 0) controller.enqueue(joined(gathered, length));
      if (isDone) controller.close();
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
