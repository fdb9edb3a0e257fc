import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Put into the headers whatever is true. */
  readonly says?: { readonly method?: number; readonly flags?: number; readonly size?: number };
}

/** A zip as most tools write it: deflated, its sizes in front. */
export function deflated(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, says } of files) {
    const whole = Buffer.from(bytes as Uint8Array);
    const packed = deflateRawSync(whole);
    const called = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says?.flags ?? 0x800, 2);
    common.writeUInt16LE(says?.method ?? 8, 4);
    common.writeUInt32LE(crc32(whole), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says?.size ?? whole.length, 18);
    common.writeUInt16LE(called.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    listed.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, called);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, called, packed];
    pieces.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(listed);
  const ending = Buffer.alloc(22);
  ending.write('PK\x05\x06', 'latin1');
  ending.writeUInt16LE(files.length, 8);
  ending.writeUInt16LE(files.length, 10);
  ending.writeUInt32LE(directory.length, 12);
  ending.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, directory, ending]));
}
