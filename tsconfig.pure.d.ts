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
  hostname: string;
  pathname: string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer): string;
}
