import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Packs a built extension into one file as Firefox keeps it in a profile: a zip archive in which nothing is compressed.
 * What the driver installs from a folder is gone with the next start; this stays.
 */
export function writeXpi(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    const path = Buffer.from(name);
    const about = aboutEntry(content, path);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), about, path]);
    local.push(head, content);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), about, where(offset), path);
    offset += head.length + content.length;
  }
  const list = Buffer.concat(central);
  writeFileSync(file, Buffer.concat([...local, list, ending(names.length, list.length, offset)]));
}

/** What a file's own header and the list at the end say alike: its name in UTF-8, stored as it is, on the first day of zip. */
function aboutEntry(content: Buffer, path: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(0x21, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(path.length, 22);
  return about;
}

function where(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return rest;
}

function ending(files: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
