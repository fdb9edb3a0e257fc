/** The files of a zip as its directory lists them, none of them compressed; APPNOTE.TXT 6.3.10. */
export interface Unzipped {
  /** As the ending counts them, the large one where there is one. */
  readonly counted: number;
  readonly files: ReadonlyMap<string, string>;
}

export async function unzip(parts: AsyncIterable<string | Uint8Array>): Promise<Unzipped> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of parts) {
    if (typeof part === 'string') throw new Error('A zip is bytes.');
    pieces.push(new Uint8Array(part));
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('It has no ending.');
  let counted = view.getUint16(end + 10, true);
  if (counted === 0xffff) {
    if (view.getUint32(end - 20, true) !== 0x07064b50) throw new Error('It has no large ending.');
    const large = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(large, true) !== 0x06064b50) throw new Error('The large ending is elsewhere.');
    counted = Number(view.getBigUint64(large + 32, true));
  }
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, nth) =>
      nth === 0 ? view.getUint32(at + offset, true) : view.getUint16(at + offset, true),
    ) as [number, number, number, number];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const called = text.decode(bytes.subarray(at + 46, at + 46 + name));
    if (files.has(called)) throw new Error(`Two files are called ${called}.`);
    files.set(called, text.decode(bytes.subarray(start, start + size)));
    at += 46 + name + extra + comment;
  }
  return { counted, files };
}
