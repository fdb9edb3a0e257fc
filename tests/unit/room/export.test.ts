import { describe, expect, test } from 'vitest';
import { exportOpeningIn } from '../../../utils/room/export-opening.ts';
import type { Note } from '../../../utils/facts/note.ts';
import { keepChoice, readChoice, FIRST_CHOICE, PARTS_OF } from '../../../utils/room/export-choice.ts';
import { PREVIEW_LINES, previewOf, sampleOf } from '../../../utils/room/export-preview.ts';
import {
  farScopes,
  filledIn,
  nearScopes,
  scopesAhead,
  type ScopeNeeds,
} from '../../../utils/room/export-scopes.ts';
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

const note = (id: string, other: Partial<Note> = {}): Note => ({ ...NOTE, id, ...other });

describe('what can leave', () => {
  const ALL = [
    note('note:a', { entity: 'KZ-39', changed: 100 }),
    note('note:b', { entity: 'old', changed: 300 }),
    note('note:c', { entity: 'KZ', changed: 200 }),
  ];
  const needs = (other: Partial<ScopeNeeds> = {}): ScopeNeeds => ({
    notes: {
      all: () => streamOf(ALL),
      get: async (id) => ALL.find((one) => one.id === id),
      ofPage: async () => ALL.slice(0, 2),
      ofEntity: async () => ALL.slice(1, 2),
    },
    entities: ['KZ', 'KZ-39', 'RU'],
    staying: (id) => (id === 'old' ? 'KZ-39' : id),
    last: undefined,
    ...other,
  });

  test('everything is told from the first moment on, and filled in where it stands', async () => {
    const ahead = scopesAhead({ entity: 'KZ' }, 5);
    expect(ahead.map(({ id, counts }) => [id, counts])).toEqual([
      ['entity', undefined],
      ['notes', undefined],
      ['everything', undefined],
      ['since', undefined],
    ]);
    const near = await nearScopes({ entity: 'KZ' }, needs());
    expect(filledIn(ahead, near).map(({ id, counts }) => [id, counts?.notes])).toEqual([
      ['entity', 1],
      ['notes', undefined],
      ['everything', undefined],
      ['since', undefined],
    ]);
  });

  test('a page has its names and its notes; one of no address on the web its names alone', async () => {
    const { page } = NOTE;
    const [known] = await nearScopes({ page: { ...(page && { page }), entities: ['KZ', 'RU'] } }, needs());
    expect(known).toMatchObject({ id: 'page', counts: { entities: 2, notes: 2 } });
    expect(known?.scope?.page).toEqual(page);
    const [bare] = await nearScopes({ page: { entities: ['KZ'] } }, needs());
    expect(bare).toMatchObject({ counts: { entities: 1, notes: 0 } });
  });

  test('notes that are selected come with what they are about, as they are by now', async () => {
    const request = { selected: { entities: [], notes: ['note:c', 'note:gone', 'note:a'] } };
    const [selected] = await nearScopes(request, needs());
    expect(selected).toMatchObject({ id: 'selected', counts: { entities: 2, notes: 2 } });
    expect(selected?.scope?.entities).toEqual(['KZ', 'KZ-39']);
    expect(await idsOf(selected?.scope?.notes())).toEqual(['note:c', 'note:a']);
  });

  test('entries that are selected come with the notes about them, and about what was merged into them', async () => {
    const request = { selected: { entities: ['KZ-39'], notes: [] } };
    const [selected, all, everything] = await farScopes(request, needs(), FOREVER);
    expect(await idsOf(selected?.scope?.notes())).toEqual(['note:a', 'note:b']);
    expect(all).toMatchObject({ id: 'notes', counts: { entities: 2, notes: 3 } });
    expect(everything).toMatchObject({ id: 'everything', counts: { entities: 3, notes: 3 } });
  });

  test('since the last export: what was changed later, and what that is about', async () => {
    const since = (await farScopes({}, needs({ last: 200 }), FOREVER)).at(-1);
    expect(since).toMatchObject({ id: 'since', since: 200, counts: { entities: 1, notes: 1 } });
    expect(await idsOf(since?.scope?.notes())).toEqual(['note:b']);
    expect((await farScopes({}, needs(), FOREVER)).map(({ id }) => id)).toEqual(['notes', 'everything']);
  });

  test('who goes away stops the counting', async () => {
    const life = new AbortController();
    life.abort();
    await expect(farScopes({}, needs(), life.signal)).rejects.toThrow('aborted');
  });
});

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
    expect(preview.lines).toHaveLength(PREVIEW_LINES < 130 ? PREVIEW_LINES : preview.lines.length);
    expect(preview.isExact).toBe(false);
    const whole = (await exportFile(workOf(5_000))).blob.size;
    expect(preview.bytes / whole).toBeGreaterThan(0.9);
    expect(preview.bytes / whole).toBeLessThan(1.1);
  });

  async function previewed(notes: number) {
    const { source } = workOf(notes);
    const sample = await sampleOf(source, FOREVER);
    return previewOf(sample, { ...CHOICE, format: 'json' }, WORDS, FOREVER);
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

async function idsOf(notes: AsyncIterable<Note> | undefined): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of notes ?? []) ids.push(id);
  return ids;
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
