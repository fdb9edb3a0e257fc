import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import type { ExportChoice, ExportFormat } from '../../../utils/interchange/export-model.ts';
import { NoteGroups } from '../../../utils/interchange/note-groups.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { zipped } from '../../../utils/interchange/zip.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { CHOICE, NOTE, NOW, sourceOf, textOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';
import { REGION } from './entities.ts';

vi.setConfig({ testTimeout: 120_000 });

const WORDS = exportWords('en');
const MANY = 10_000;

/** Notes that are made when they are asked for; counts how many are out that were not yet written. */
class Many {
  asked = 0;
  ended = 0;
  readonly notes = async function* (this: Many): AsyncGenerator<Note> {
    try {
      for (let at = 0; at < MANY; at += 1) {
        this.asked += 1;
        await Promise.resolve();
        yield { ...NOTE, id: `note:${String(at)}`, text: `Note ${String(at)}`, facts: [] };
      }
    } finally {
      this.ended += 1;
    }
  }.bind(this);
}

const TELLING: readonly (readonly [ExportFormat, Partial<ExportChoice>])[] = [
  ['markdown', {}],
  ['markdown', { preset: 'logseq' }],
  ['markdown', { preset: 'own', template: '{{#note}}{{{body}}}{{/note}}' }],
  ['markdown', { layout: 'note' }],
  ['html', {}],
  ['text', {}],
];

describe.each(TELLING)('%s %j', (format, choice) => {
  const open = (many: Many) =>
    openExport({ ...sourceOf([]), notes: many.notes }, { ...CHOICE, format, ...choice }, WORDS);

  test('10,000 notes are written as they come, and none is waited for that is not written next', async () => {
    const many = new Many();
    let pieces = 0;
    let ahead = 0;
    let written = 0;
    for await (const piece of open(many).parts) {
      pieces += 1;
      written += piece.length;
      // A zip gathers pieces of 64 KiB, each of a few hundred notes.
      ahead = Math.max(ahead, many.asked - (choice.layout === 'note' ? pieces * 200 : pieces));
    }
    expect(many).toMatchObject({ asked: MANY, ended: 1 });
    expect(written).toBeGreaterThan(MANY * 8);
    expect(ahead).toBeLessThanOrEqual(2);
  });

  test('who stops reading stops the notes', async () => {
    const many = new Many();
    for await (const piece of open(many).parts) if (piece.length > 0 && many.asked > 20) break;
    expect(many.asked).toBeLessThan(500);
    expect(many.ended).toBe(1);
  });
});

test('what notes throw is thrown to who reads', async () => {
  async function* broken(): AsyncGenerator<Note> {
    yield NOTE;
    await Promise.resolve();
    throw new RangeError('the store is gone');
  }
  for (const layout of ['one', 'note', 'page', 'entity'] as const) {
    const choice = { ...CHOICE, format: 'markdown', layout } as const;
    const { parts } = openExport({ ...sourceOf([]), notes: broken }, choice, WORDS);
    const read = async () => {
      for await (const piece of parts) expect(piece).toBeDefined();
    };
    await expect(read()).rejects.toThrow('the store is gone');
  }
});

test('notes of one page or entity stand together, though no more than a few are held', async () => {
  const notes = Array.from({ length: 60 }, (_, at) => ({
    ...NOTE,
    id: `note:${String(at)}`,
    entity: `e${String(at % 7)}`,
  }));
  let passes = 0;
  const again = () => {
    passes += 1;
    return sourceOf(notes).notes();
  };
  // Each is counted as some 1,300 units: two groups of nine at a time, or none.
  for (const [mostHeld, most] of [
    [30_000, 5],
    [5_000, 8],
    [1_000_000, 2],
  ] as const) {
    passes = 0;
    const groups = await NoteGroups.of(again, ({ entity = '' }) => entity, mostHeld);
    const met: string[] = [];
    for await (const { key, notes: of } of groups.each(groups.keys())) {
      for await (const note of of) {
        expect(note.entity).toBe(key);
        met.push(note.id);
      }
    }
    expect(met.toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
    expect(passes).toBeLessThanOrEqual(most);
  }
});

test('a zip of more files than a plain ending counts says how many they are', async () => {
  const count = 70_000;
  async function* entries() {
    for (let at = 0; at < count; at += 1) {
      await Promise.resolve();
      yield { name: `${String(at)}.md`, parts: textParts(String(at)) };
    }
  }
  const { counted, files } = await unzip(zipped(entries(), NOW));
  expect(counted).toBe(count);
  expect(files.size).toBe(count);
  expect(files.get('69999.md')).toBe('69999');
});

test('a zip of nothing is a zip', async () => {
  const choice = { ...CHOICE, format: 'markdown', layout: 'note' } as const;
  const file = openExport(sourceOf([]), choice, WORDS);
  expect(file).toMatchObject({ name: 'Notes and facts 2026-11-23.zip', type: 'application/zip' });
  expect(await unzip(file.parts)).toEqual({ counted: 0, files: new Map() });
});

test('a list of sources that grows long is written out on the way, and every number has its source', async () => {
  const notes = Array.from({ length: 700 }, (_, at) => ({
    ...NOTE,
    id: `note:${String(at)}`,
    facts: [{ ...NOTE.facts[0]!, source: { title: `Source ${String(at)}` } }],
  }));
  for (const format of ['markdown', 'html', 'text'] as const) {
    const text = await textOf(openExport(sourceOf(notes, [REGION]), { ...CHOICE, format }, WORDS).parts);
    for (const at of [0, 1, 499, 500, 501, 699]) expect(text).toContain(`Source ${String(at)}`);
    expect(text.match(/^(?:## Sources|Sources|<h2[^>]*>Sources<\/h2>)$/gmu)?.length).toBe(2);
  }
});

async function* textParts(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
