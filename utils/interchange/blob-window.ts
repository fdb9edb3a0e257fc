/** A file of which any place can be read. */
export type ReadableBlob = Pick<Blob, 'size' | 'slice'>;

/** Read at once: the headers and files of a zip stand one behind the other, and most are far smaller. */
const WINDOW = 262_144;

/** Bytes of a file by their place, of which no more than a window is held. */
export class BlobWindow {
  readonly size: number;
  readonly #blob: ReadableBlob;
  #from = 0;
  #bytes = new Uint8Array();

  constructor(blob: ReadableBlob) {
    this.size = blob.size;
    this.#blob = blob;
  }

  /** Exactly so many bytes, or none where the file has fewer. @throws what the file's own reading throws */
  async read(at: number, length: number): Promise<Uint8Array | undefined> {
    if (at < 0 || at + length > this.size) return undefined;
    if (at < this.#from || at + length > this.#from + this.#bytes.length) {
      this.#bytes = new Uint8Array(await this.#blob.slice(at, at + Math.max(length, WINDOW)).arrayBuffer());
      this.#from = at;
    }
    return this.#bytes.subarray(at - this.#from, at - this.#from + length);
  }

  /** A stretch in pieces, as far as the file goes. */
  async *pieces(at: number, length: number): AsyncGenerator<Uint8Array, void, undefined> {
    const end = Math.min(at + length, this.size);
    for (let from = at; from < end; from += WINDOW) {
      const piece = await this.read(from, Math.min(WINDOW, end - from));
      if (piece) yield piece;
    }
  }
}
