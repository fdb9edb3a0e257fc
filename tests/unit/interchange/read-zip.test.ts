import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import type { FileItem } from '../../../utils/interchange/import-plan.ts';
import { readNotesFiles, type UnreadFile } from '../../../utils/interchange/read-notes-files.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { zipped } from '../../../utils/interchange/zip.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { CHOICE, NOTE, notesIn, NOW, SOME, sourceOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';
import { deflated } from './zip-bytes.ts';

vi.setConfig({ testTimeout: 120_000 });

async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const part of parts) pieces.push(part as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

async function read(bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) {
  const unread: UnreadFile[] = [];
  const items: FileItem[] = [];
  const files = [new File([bytes], 'a.zip')];
  for await (const item of readNotesFiles(files, NOW, signal, unread)) items.push(item);
  return { items, notes: notesIn(items), unread };
}

function exported(layout: 'note' | 'page' | 'entity', preset: 'plain' | 'obsidian' = 'plain') {
  const choice = { ...CHOICE, format: 'markdown', layout, preset } as const;
  return openExport(sourceOf(SOME, [REGION]), choice, exportWords('en')).parts;
}

function byId(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const BY_NOTE = await bytesOf(exported('note'));
const MARKDOWN = new Map((await unzip(exported('note'))).files);
const [, SHORT = ''] = [...MARKDOWN].find(([, text]) => text.includes('note:plain')) ?? [];
const [, OF_NOTE = ''] = [...MARKDOWN].find(([, text]) => text.includes(NOTE.id)) ?? [];

describe.each(['plain', 'obsidian'] as const)('a zip for %s', (preset) => {
  test.each(['note', 'page', 'entity'] as const)('of files by %s comes back as it is', async (layout) => {
    const { items, notes, unread } = await read(await bytesOf(exported(layout, preset)));
    expect(byId(notes)).toEqual(byId(SOME));
    expect(items.every(({ file, type }) => type === 'note' && /^a\.zip\/[^/]+\.md$/u.test(file))).toBe(true);
    // What has no notes is told, and is the entity's file alone.
    for (const one of unread) expect(one).toMatchObject({ why: 'aside', more: 0 });
    if (layout === 'note') expect(unread).toHaveLength(1);
  });

  test('that another tool packed anew comes back', async () => {
    const { files } = await unzip(exported('page', preset));
    const packed = deflated([...files].map(([name, bytes]) => ({ name: `notes/${name}`, bytes })));
    const { items, notes } = await read(packed);
    expect(byId(notes)).toEqual(byId(SOME));
    expect(items[0]?.file).toMatch(/^a\.zip\/notes\//u);
  });
});

test('cut off or with bytes turned over, it gives the notes that were in it or says what is wrong', async () => {
  const deflatedToo = deflated([...MARKDOWN].map(([name, bytes]) => ({ name, bytes })));
  const known = new Map(SOME.map((note) => [note.id, note]));
  let seed = 41;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let nth = 0; nth < 600; nth += 1) {
    const whole = nth % 2 === 0 ? BY_NOTE : deflatedToo;
    const bytes = nth % 3 === 0 ? whole.slice(0, 4 + next(whole.length - 4)) : whole.slice();
    // Every second flip in the directory, where it does most.
    const from = nth % 2 === 0 ? 4 : Math.floor(whole.length * 0.8);
    if (nth % 3 !== 0) {
      const at = from + next(whole.length - from);
      bytes[at] = (bytes[at] as number) ^ (1 << next(8));
    }
    const { items, notes, unread } = await read(bytes);
    for (const note of notes) expect(note, `flip ${String(nth)}`).toEqual(known.get(note.id));
    const isTold = items.some(({ type }) => type === 'bad') || unread.some(({ why }) => why !== 'aside');
    const isAside = unread.some(({ why, more = 0 }) => why === 'aside' && more > 0);
    expect(isTold || isAside || notes.length === SOME.length, `flip ${String(nth)}`).toBe(true);
  }
});

test('a note whose bytes are not those that were put in is not taken', async () => {
  const bytes = BY_NOTE.slice();
  const at = Buffer.from(bytes).indexOf('the census?');
  bytes[at] = 'T'.charCodeAt(0);
  const { notes, unread } = await read(bytes);
  expect(notes).toHaveLength(SOME.length - 1);
  expect(unread).toContainEqual(expect.objectContaining({ why: 'damaged', more: 0 }));
});

test('a file that unpacks to more than it says, or to far too much, is refused', async () => {
  const bomb = Buffer.alloc(60_000_000, 32);
  const files = deflated([
    { name: 'bomb.md', bytes: bomb },
    { name: 'liar.md', bytes: bomb, says: { size: 1_000 } },
    { name: 'note.md', bytes: OF_NOTE },
  ]);
  const { notes, unread } = await read(files);
  expect(notes).toEqual([NOTE]);
  expect(unread).toEqual([{ name: 'a.zip/bomb.md', why: 'too-large', more: 1 }]);
  const [first, ...many] = Array.from({ length: 5 }, (_, at) => ({
    name: `${String(at)}.md`,
    bytes: OF_NOTE,
    says: { size: 500_000_001 },
  }));
  const inAll = await read(deflated([{ ...first!, says: {} }, ...many]));
  expect(inAll.notes).toEqual([NOTE]);
  expect(inAll.unread.map(({ why }) => why)).toContain('too-large');
});

test('what is no Markdown of notes is left aside, and told once for each kind with its number', async () => {
  const { notes, unread } = await read(
    deflated([
      { name: 'notes/', bytes: '' },
      { name: 'notes/a.png', bytes: 'x' },
      { name: 'notes/._note.md', bytes: 'x' },
      { name: 'readme.md', bytes: '# Read me' },
      { name: 'more.zip', bytes: BY_NOTE },
      { name: 'hidden.md', bytes: BY_NOTE },
      { name: 'twice.md', bytes: gzipSync(OF_NOTE) },
      { name: 'secret.md', bytes: OF_NOTE, says: { flags: 1 } },
      { name: 'other.md', bytes: OF_NOTE, says: { method: 14 } },
      { name: 'nul.md', bytes: 'a\0b' },
      { name: 'a\u202Edm.\n.MD', bytes: OF_NOTE },
    ]),
  );
  expect(notes).toEqual([NOTE]);
  expect(unread).toEqual([
    { name: 'a.zip/notes/a.png', why: 'aside', more: 2 },
    { name: 'a.zip/more.zip', why: 'nested', more: 2 },
    { name: 'a.zip/secret.md', why: 'encrypted', more: 0 },
    { name: 'a.zip/other.md', why: 'method', more: 0 },
    { name: 'a.zip/nul.md', why: 'not-text', more: 0 },
  ]);
  expect((await read(deflated([]))).unread).toEqual([{ name: 'a.zip', why: 'aside', more: 0 }]);
});

test('a file of many megabytes is read without being kept', async () => {
  const long = Array.from({ length: 9_000 }, (_, at) => `${String(at)} ${'words '.repeat(100)}`).join('\n');
  for (const pack of [deflated, stored]) {
    const bytes = await pack([{ name: 'long.md', bytes: `${OF_NOTE}\n${long}` }]);
    expect((await read(bytes)).notes).toEqual([NOTE]);
  }
});

function stored(files: readonly { name: string; bytes: string }[]) {
  return bytesOf(zipped(entriesOf(files), NOW));
}

async function* entriesOf(files: Iterable<{ name: string; bytes: string }>) {
  for (const { name, bytes } of files) {
    yield { name, parts: piecesOf(bytes) };
    await Promise.resolve();
  }
}

async function* piecesOf(text: string) {
  await Promise.resolve();
  yield text;
}

test('70,000 files come back, which a plain ending cannot count', async () => {
  const many = function* () {
    for (let at = 0; at < 70_000; at += 1)
      yield { name: `${String(at)}.md`, bytes: SHORT.replace('note:plain', `note:${String(at)}`) };
  };
  const { items, unread } = await read(await bytesOf(zipped(entriesOf(many()), NOW)));
  expect(unread).toEqual([]);
  expect(items).toHaveLength(70_000);
  expect(items.at(-1)).toMatchObject({ type: 'note', note: { id: 'note:69999' }, file: 'a.zip/69999.md' });
});

test('a zip whose numbers all stand in their large places comes back', async () => {
  const whole = Buffer.from(deflated([{ name: 'a.md', bytes: OF_NOTE }]));
  const from = whole.indexOf('PK\x01\x02');
  const listed = Buffer.from(whole.subarray(from, -22));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(listed.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(listed.readUInt32LE(20)), 12);
  for (const place of [20, 24, 42]) listed.writeUInt32LE(0xffff_ffff, place);
  listed.writeUInt16LE(extra.length, 30);
  const large = Buffer.alloc(76);
  large.write('PK\x06\x06', 0, 'latin1');
  large.writeBigUInt64LE(1n, 32);
  large.writeBigUInt64LE(BigInt(listed.length + extra.length), 40);
  large.writeBigUInt64LE(BigInt(from), 48);
  large.write('PK\x06\x07', 56, 'latin1');
  large.writeBigUInt64LE(BigInt(from + listed.length + extra.length), 64);
  const ending = Buffer.from(whole.subarray(-22));
  ending.fill(0xff, 8, 20);
  const bytes = Buffer.concat([whole.subarray(0, from), listed, extra, large, ending]);
  expect(await read(new Uint8Array(bytes))).toMatchObject({ notes: [NOTE], unread: [] });
});

test('a directory of more than 200,000 files, here one over and over, is not read on', async () => {
  const one = Buffer.from(deflated([{ name: 'a.png', bytes: 'x' }]));
  const from = one.indexOf('PK\x01\x02');
  const listed = one.subarray(from, -22);
  const ending = Buffer.from(one.subarray(-22));
  ending.writeUInt16LE(0xffff, 10);
  const many = (count: number) => {
    ending.writeUInt32LE(listed.length * count, 12);
    const all = Array.from({ length: count }, () => listed);
    return read(new Uint8Array(Buffer.concat([one.subarray(0, from), ...all, ending])));
  };
  const aside = { name: 'a.zip/a.png', why: 'aside', more: 199_999 };
  expect((await many(200_000)).unread).toEqual([aside]);
  expect((await many(200_001)).unread).toEqual([aside, { name: 'a.zip', why: 'too-large', more: 0 }]);
});

test('who stops it is heard', async () => {
  const life = new AbortController();
  life.abort();
  await expect(read(BY_NOTE, life.signal)).rejects.toThrow('aborted');
  // The same bytes without their packing are no zip.
  expect((await read(new Uint8Array(deflateRawSync(BY_NOTE)))).notes).toEqual([]);
});
