import { describe, expect, test } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import {
  farScopes,
  filledIn,
  nearScopes,
  scopesAhead,
  type ScopeNeeds,
} from '../../../utils/room/export-scopes.ts';
import { NOTE } from '../interchange/sample-notes.ts';

const { signal: FOREVER } = new AbortController();

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

async function idsOf(notes: AsyncIterable<Note> | undefined): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of notes ?? []) ids.push(id);
  return ids;
}

async function* streamOf<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}
