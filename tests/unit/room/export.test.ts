import { describe, expect, test } from 'vitest';
import { exportOpeningIn } from '../../../utils/room/export-opening.ts';
import type { Note } from '../../../utils/facts/note.ts';
import { keepChoice, readChoice, FIRST_CHOICE, PARTS_OF } from '../../../utils/room/export-choice.ts';
import { previewOf, sampleOf } from '../../../utils/room/export-preview.ts';
import { exportFile, TooLong, type ExportWork } from '../../../utils/room/export-work.ts';
import { lastExport, noteExport } from '../../../utils/room/last-export.ts';
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportFormat } from '../../../utils/interchange/export-model.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { CHOICE, NOTE, NOW, SOME, sourceOf } from '../interchange/sample-notes.ts';
import { REGION } from '../interchange/entities.ts';

const WORDS = exportWords('en');
const { signal: FOREVER } = new AbortController();

/** Another one than the sample notes are about. */
const PLACE = { ...REGION, id: 'KZ-10', nativeName: { text: 'Қостанай облысы', lang: 'kk' } };

const note = (id: string): Note => ({ ...NOTE, id });

describe('the last export', () => {
  test('is one of all notes that holds them, from the moment it began', async () => {
    const storage = memory();
    expect(await lastExport(storage)).toBeUndefined();
    await noteExport('page', FIRST_CHOICE, 1, storage);
    await noteExport('selected', FIRST_CHOICE, 2, storage);
    await noteExport('everything', { ...FIRST_CHOICE, format: 'bibtex' }, 3, storage);
    await noteExport(
      'notes',
      { ...FIRST_CHOICE, include: { ...FIRST_CHOICE.include, notes: false } },
      4,
      storage,
    );
    expect(await lastExport(storage)).toBeUndefined();
    for (const [scope, at] of [
      ['everything', 5],
      ['notes', 6],
      ['since', 7],
    ] as const) {
      await noteExport(scope, FIRST_CHOICE, at, storage);
      expect(await lastExport(storage)).toBe(at);
    }
  });

  test.each(['x', -1, 1.5, null, {}])('%j is none', async (stored) => {
    expect(await lastExport(memory({ 'last-export': stored }))).toBeUndefined();
  });
});

describe('what was chosen', () => {
  test('is there again, template and all; what cannot be read is forgotten', async () => {
    const storage = memory();
    const chosen = { ...FIRST_CHOICE, preset: 'own', template: '{{#note}}' } as const;
    await keepChoice(chosen, storage);
    expect(await readChoice(storage)).toEqual(chosen);
    expect(await readChoice(memory({ 'export-choice': { ...chosen, format: 'exe' } }))).toEqual(FIRST_CHOICE);
    expect(await readChoice(memory())).toEqual(FIRST_CHOICE);
  });

  test.each(Object.keys(EXPORT_FORMATS) as ExportFormat[])(
    'what is offered to include has a bearing on %s, and nothing else has',
    async (format) => {
      const whole = await textOf({ format });
      for (const part of EXPORT_PARTS) {
        const include = { ...CHOICE.include, [part]: false };
        const isOther = (await textOf({ format, include })) !== whole;
        expect(isOther, part).toBe(PARTS_OF[format].includes(part));
      }
    },
  );
});

describe('the preview', () => {
  test('of little is all of it, counted', async () => {
    const preview = await previewed(SOME.length);
    const text = await textOf({ format: 'json' });
    expect(preview.isExact).toBe(true);
    expect(preview.lines.join('\n')).toBe(text.trimEnd());
    expect(preview.bytes).toBe(new TextEncoder().encode(text).length);
  });

  test('of much is its beginning, and nearly as long as it says', async () => {
    const preview = await previewed(5_000);
    expect((await previewed(5_000, 'markdown')).lines).toHaveLength(200);
    expect(preview.isExact).toBe(false);
    const whole = (await exportFile(workOf(5_000))).blob.size;
    expect(preview.bytes / whole).toBeGreaterThan(0.9);
    expect(preview.bytes / whole).toBeLessThan(1.1);
  });

  async function previewed(notes: number, format: ExportFormat = 'json') {
    const { source } = workOf(notes);
    const sample = await sampleOf(source, FOREVER);
    return previewOf(sample, { ...CHOICE, format }, WORDS, FOREVER);
  }
});

describe('a file on its way', () => {
  test('tells how much is written, and after three seconds how long it takes', async () => {
    let now = 0;
    const told: Parameters<ExportWork['onProgress']>[0][] = [];
    await exportFile({ ...workOf(1_000), clock: () => (now += 10), onProgress: (at) => told.push(at) });
    expect(told[0]).toMatchObject({ done: 0, total: 1_001, share: 0 });
    expect(told.filter(({ secondsLeft }) => secondsLeft !== undefined)[0]?.done).toBeGreaterThanOrEqual(290);
    const [half] = told.filter(({ share }) => share >= 0.5);
    expect(half?.secondsLeft).toBe(5);
    for (const [at, { done, total, share }] of told.entries()) {
      expect(done).toBeGreaterThanOrEqual(told[at - 1]?.done ?? 0);
      expect(done).toBeLessThanOrEqual(total);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test.each(['markdown', 'bibtex'] as const)(
    '%s that goes over its notes twice is half done then',
    async (format) => {
      let now = 0;
      const told: number[] = [];
      const work = workOf(1_000);
      const choice = { ...work.choice, format, layout: 'page' } as const;
      await exportFile({
        ...work,
        choice,
        clock: () => (now += 10),
        onProgress: ({ share }) => told.push(share),
      });
      expect(Math.max(...told)).toBeGreaterThan(0.9);
      expect(told.filter((share) => share < 0.5).length).toBeGreaterThan(told.length / 3);
    },
  );

  test('that is cancelled, or grows too long, leaves nothing and ends its reading', async () => {
    const life = new AbortController();
    const work = workOf(20_000);
    let read = 0;
    const source = { ...work.source, notes: () => counted(work.source.notes(), () => (read += 1)) };
    const cancelled = exportFile({
      ...work,
      source,
      signal: life.signal,
      onProgress: ({ done }) => done > 0 && life.abort(),
      clock: () => (read += 0) * 100,
    });
    await expect(cancelled).rejects.toThrow('aborted');
    expect(read).toBeLessThan(20_000);
    await expect(exportFile({ ...work, most: 100_000 })).rejects.toBeInstanceOf(TooLong);
  });
});

test.each([
  ['#page/7', { is: 'page', tab: 7 }],
  ['#brief/12', { is: 'brief', tab: 12 }],
  ['#brief/', undefined],
  ['#brief/1x', undefined],
  ['#all/1', undefined],
  ['', undefined],
])('%s opens what it says', (hash, opening) => {
  expect(exportOpeningIn(hash)).toEqual(opening);
});

function workOf(notes: number): ExportWork {
  const all =
    notes === SOME.length ? SOME : Array.from({ length: notes }, (_, at) => note(`note:${String(at)}`));
  return {
    source: {
      ...sourceOf(all),
      entities: () => streamOf([PLACE]),
      counts: { entities: 1, notes: all.length },
      now: NOW,
    },
    choice: { ...CHOICE, format: 'json' },
    words: WORDS,
    signal: FOREVER,
    onProgress: () => undefined,
  };
}

async function textOf(choice: Partial<ExportWork['choice']>): Promise<string> {
  const work = workOf(SOME.length);
  return (await exportFile({ ...work, choice: { ...work.choice, ...choice } })).blob.text();
}

async function* streamOf<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}

async function* counted<T>(all: AsyncIterable<T>, onOne: () => void): AsyncGenerator<T, void, undefined> {
  for await (const one of all) {
    onOne();
    yield one;
  }
}

function memory(items: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
  };
}
