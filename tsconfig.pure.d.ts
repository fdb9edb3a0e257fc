/**
 * What pages, workers and Node all have, for the folders that may know no more than that. TypeScript declares these
 * with the DOM, which tsconfig.pure.json leaves out.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  href: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

interface ReadableStream<Piece> {
  getReader(): { read(): Promise<{ done: boolean; value: Piece | undefined }>; cancel(): Promise<void> };
}

interface WritableStream<Piece> {
  getWriter(): {
    write(piece: Piece): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  };
}

declare class DecompressionStream {
  constructor(format: 'gzip' | 'deflate-raw');
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Named by the types of utils/knowledge, which backups speak of. No pure folder has one: the layer check holds that
 * none imports more than those types.
 */
interface IDBFactory {
  open(name: string, version?: number): object;
}
declare const IDBKeyRange: {
  bound(lower: unknown, upper: unknown): object;
  lowerBound(lower: unknown): object;
  upperBound(upper: unknown): object;
};
