import { beforeEach, describe, expect, test } from 'vitest';
import {
  areAboutTheSame,
  noteDraftOf,
  type NoteDraft,
  type NoteFields,
} from '../../../utils/reading/note-draft.ts';
import { openNoteDrafts } from '../../../utils/room/note-drafts.ts';
import type { DraftStorage } from '../../../utils/room/draft-store.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 14, 5);
const PAGE = { address: 'https://news.example/a', title: 'Harvest', read: '2026-11-22' };
const QUOTE = { exact: '840,000 people', prefix: 'has ', suffix: ' in all' };
const FACT = { property: 'population', label: 'People', value: '840,000', source: { title: 'Bureau' } };
const FIELDS: NoteFields = {
  ...{ text: '', tags: [], facts: [FACT], entity: 'KZ-39', about: { text: 'Қостанай', lang: 'kk' } },
  ...{ fact: FACT, quote: QUOTE, page: PAGE },
};

/** Storage as the browser's: what is put there comes back as JSON has it. */
function storage(): DraftStorage & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  return {
    stored,
    get: async (keys) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key) ?? '')]] : [])),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, JSON.stringify(value));
    },
    remove: async (keys) => keys.forEach((key) => stored.delete(key)),
    getKeys: async () => [...stored.keys()],
  };
}

const written = (id: string, given: Partial<NoteDraft> = {}): NoteDraft => ({
  ...{ id, at: NOW, isTouched: true, began: FIELDS, fields: { ...FIELDS, text: 'Ask', tags: ['harvest'] } },
  ...given,
});

describe('drafts of notes', () => {
  let store = storage();
  const spare = new Map<string, string>();
  beforeEach(() => {
    store = storage();
    spare.clear();
    store.stored.set('draft:new:1', '{"id":"new:1"}');
  });
  const open = (now = NOW) =>
    openNoteDrafts(store, () => now, {
      getItem: (key) => spare.get(key) ?? null,
      setItem: (key, value) => void spare.set(key, value),
      removeItem: (key) => void spare.delete(key),
    });

  test('begin where the background puts them, and come back with all that is kept beside them', async () => {
    const { id, stored } = noteDraftOf(FIELDS, 'one', NOW);
    await store.set(stored);
    expect(await open().read(id)).toEqual({ id, at: NOW, isTouched: false, began: FIELDS, fields: FIELDS });
    await open().keep(written(id));
    expect(await open().read(id)).toEqual(written(id));
    expect(await open().read('two')).toBeUndefined();
  });

  test('lie there for thirty days once something was written, for one where they were only opened', async () => {
    await open().keep(written('one'));
    await store.set(noteDraftOf(FIELDS, 'two', NOW).stored);
    expect((await open(NOW + 29 * DAY).lastLeft())?.id).toBe('one');
    expect([...store.stored.keys()]).toEqual(['draft:new:1', 'draft-note:one']);
    expect(await open(NOW + 31 * DAY).lastLeft()).toBeUndefined();
    expect([...store.stored.keys()]).toEqual(['draft:new:1']);
  });

  test('that a page left in its last moment are there for the next, beside those of entries', async () => {
    spare.set('draft', '{"id":"new:1"}');
    open().keepAtOnce(written('one'));
    expect((await open().lastLeft())?.fields.text).toBe('Ask');
    expect([...spare.keys()]).toEqual(['draft']);
  });

  test('are offered where they are new, the latest first, and where they are about the same', async () => {
    const drafts = open();
    await drafts.keep(written('old', { at: NOW - 5 }));
    await drafts.keep(written('change', { at: NOW + 5, isChange: true }));
    const bare = { text: 'x', tags: [], facts: [] };
    await drafts.keep(written('bare', { at: NOW + 1, fields: { ...bare, page: PAGE } }));
    expect((await drafts.lastLeft())?.id).toBe('bare');
    expect((await drafts.leftAbout(FIELDS))?.id).toBe('old');
    expect((await drafts.leftAbout({ ...bare, page: { ...PAGE, title: 'Retitled' } }))?.id).toBe('bare');
    expect(await drafts.leftAbout({ ...bare, entity: 'KZ' })).toBeUndefined();
    await drafts.drop('bare');
    expect((await drafts.lastLeft())?.id).toBe('old');
  });

  test('keep words that are too long for a note, and leave out what is damaged', async () => {
    const long = 'x'.repeat(100_001);
    store.stored.set(
      'draft-note:one',
      JSON.stringify({
        ...written('one'),
        fields: { ...FIELDS, text: long, quote: { exact: 7 }, facts: 'none' },
      }),
    );
    const draft = await open().read('one');
    expect(draft?.fields).toEqual({ ...FIELDS, text: long, facts: [], quote: undefined });
    store.stored.set('draft-note:two', '{"id":"two","at":1}');
    expect(await open().read('two')).toBeUndefined();
  });
});

test('notes are about the same by fact, by words in their place, by entity, by page', () => {
  const at = (fields: Partial<NoteFields>): NoteFields => ({ text: '', tags: [], facts: [], ...fields });
  const other = { ...PAGE, address: 'https://news.example/b' };
  expect(
    areAboutTheSame(at({ entity: 'KZ', page: PAGE }), at({ entity: 'KZ', page: other, text: 'x' })),
  ).toBe(true);
  expect(areAboutTheSame(at({ entity: 'KZ' }), at({ entity: 'KZ', fact: FACT }))).toBe(false);
  expect(areAboutTheSame(at({ quote: QUOTE, page: PAGE }), at({ quote: QUOTE, page: other }))).toBe(false);
  expect(areAboutTheSame(at({ quote: QUOTE }), at({ quote: { ...QUOTE, prefix: 'had ' } }))).toBe(false);
  expect(areAboutTheSame(at({ page: PAGE }), at({ page: other }))).toBe(false);
});
