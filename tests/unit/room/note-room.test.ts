import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { Clash } from '../../../utils/knowledge/row-change.ts';
import { narrow } from '../../../utils/notes/filter.ts';
import { listedNote } from '../../../utils/notes/note-list.ts';
import { noteFilterGroups, standingOf, standingsIn } from '../../../utils/room/note-choices.ts';
import { noteHistory } from '../../../utils/room/note-history.ts';
import { noteRows } from '../../../utils/room/note-rows.ts';
import { saveNoteText } from '../../../utils/room/note-text.ts';
import { noteView } from '../../../utils/room/note-view.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { notesWords } from '../../../utils/wording/notes.ts';

const words = notesWords('en');
const quote = { exact: 'a third of  the herd', prefix: '', suffix: '' };
const page = { address: 'https://a.kz/x', title: 'Drought', lang: 'kk', read: '2026-11-02' };
const note = (id: string, other: Partial<Note> = {}): Note => ({
  ...{ id: `note:${id}`, text: `# Note ${id}`, tags: [], made: 1_000, changed: 2_000, facts: [] },
  ...other,
});

describe('a text that is stored', () => {
  const edit = { change: { text: 'new' }, began: { text: 'old' } };

  test('is stored where it still says what stood there', async () => {
    const deeds = { edit: vi.fn(async () => undefined) };
    const there = note('a', { text: 'old' });
    expect(await saveNoteText({ get: async () => there }, deeds, there.id, edit)).toEqual({
      kind: 'saved',
      stored: { text: 'new' },
    });
    expect(deeds.edit).toHaveBeenCalledExactlyOnceWith(there, { text: 'new' });
  });

  test('stays unwritten where another window wrote, and tells what', async () => {
    const deeds = { edit: vi.fn(async () => undefined) };
    const there = note('a', { text: 'theirs' });
    expect(await saveNoteText({ get: async () => there }, deeds, there.id, edit)).toEqual({
      kind: 'clash',
      theirs: { text: 'theirs' },
    });
    expect(deeds.edit).not.toHaveBeenCalled();
  });

  test('is looked at again where another window wrote in between', async () => {
    const texts = ['old', 'theirs'];
    const deeds = { edit: vi.fn(() => Promise.reject(new Clash('note:a', 'text', 'theirs'))) };
    const get = async () => note('a', { text: texts.shift() ?? '' });
    expect(await saveNoteText({ get }, deeds, 'note:a', edit)).toMatchObject({ kind: 'clash' });
  });

  test('that is not stored, in a note that is gone or by a store that fails, is told to be so', async () => {
    const deeds = { edit: vi.fn(() => Promise.reject(new Error('full'))) };
    expect(await saveNoteText({ get: async () => undefined }, deeds, 'note:a', edit)).toEqual({
      kind: 'failed',
    });
    const there = note('a', { text: 'old' });
    const failed = { kind: 'failed' };
    expect(await saveNoteText({ get: async () => there }, deeds, there.id, edit)).toEqual(failed);
    const get = () => Promise.reject(new Error('closed'));
    expect(await saveNoteText({ get }, deeds, there.id, edit)).toEqual(failed);
  });
});

describe('a row', () => {
  const row = (of: Note, found: readonly string[] = []) =>
    noteRows([listedNote(of)], new Uint32Array([0]), { by: 'changed', words: new Set(found) }).at(0);

  test('says the first line of the note, else the quote, else the page', () => {
    expect(row(note('a', { quote, page }))).toMatchObject({
      name: { text: 'Note a', lang: '' },
      isQuote: false,
    });
    expect(row(note('a', { text: '', quote, page }))).toMatchObject({
      name: { text: 'a third of the herd', lang: 'kk' },
      isQuote: true,
    });
    expect(row(note('a', { text: '', page }))).toMatchObject({ name: { text: 'Drought' }, isQuote: false });
  });

  test('says what was found', () => {
    expect(row(note('a', { quote }), ['herd'])?.found).toMatchObject({ from: 'quote' });
    expect(row(note('a', { quote }))?.found).toBeUndefined();
  });

  test('is found by its id', () => {
    const listed = ['a', 'b', 'c'].map((id) => listedNote(note(id)));
    const rows = noteRows(listed, new Uint32Array([2, 0]), { by: 'made', words: new Set() });
    expect([rows.positionOf('note:a'), rows.positionOf('note:b'), rows.idAt(0), rows.at(5)]).toEqual([
      1,
      -1,
      'note:c',
      undefined,
    ]);
  });
});

describe('choices', () => {
  const listed = Array.from({ length: 40 }, (_, nth) =>
    listedNote(note(String(nth), { tags: [`tag${nth % 20}`, 'all'], page, quote })),
  );

  test('are few, the most first, and the chosen one is among them', () => {
    const filter = { tag: 'tag19' };
    const { counts } = narrow(listed, filter, Date.now());
    const tags = noteFilterGroups(counts, filter, listed, words).find(({ label }) => label === 'Tag');
    expect(tags?.choices[0]?.label.text).toBe('all');
    expect(tags?.choices).toHaveLength(13);
    expect(tags?.choices.find(({ isOn }) => isOn)).toMatchObject({ key: 'tag:tag19', count: '2' });
    expect(tags?.choices[0]?.count).toBe('40');
  });

  test.for([
    ['1970-01-01..1970-01-02', '1 Jan 1970 – 2 Jan 1970'],
    ['1970-01-01..', 'From 1 Jan 1970'],
    ['..1970-01-02', 'Until 2 Jan 1970'],
  ] as const)('days that are asked for are said, before the way to others: %s', ([made, said]) => {
    const { counts } = narrow(listed, { made }, Date.now());
    const times = noteFilterGroups(counts, { made }, listed, words).find(({ label }) => label === 'Taken');
    const [chosen, others] = times?.choices.slice(-2) ?? [];
    expect(chosen).toMatchObject({ isOn: true, label: { text: said }, count: '40' });
    expect(others).toMatchObject({ isOn: false, label: { text: 'Other days…' } });
  });

  test('those of the page’s standing that stand apart are not offered twice', () => {
    const changed = listedNote(note('x', { quote, place: { state: 'changed', at: 1 } }));
    const { counts } = narrow([...listed, changed], {}, Date.now());
    const groups = noteFilterGroups(counts, {}, listed, words);
    expect(groups.find(({ label }) => label === 'Page')?.choices.map(({ key }) => key)).toEqual([
      'state:unseen',
    ]);
    expect(standingsIn(counts)).toEqual({ all: 41, changed: 1, gone: 0 });
    expect([standingOf({}), standingOf({ state: 'gone' }), standingOf({ state: 'unseen' })]).toEqual([
      'all',
      'gone',
      'all',
    ]);
  });
});

test('a note shows how its quote changed, and says what it is about though the base has it no more', () => {
  const place = { state: 'changed', at: 1, text: 'half of the herd' } as const;
  const about = { entity: 'gone', about: { text: 'Aral', lang: 'en' } };
  const view = noteView(listedNote(note('a', { quote, place, ...about })), undefined, (id) => `#${id}`);
  expect(view.about).toEqual({ name: { text: 'Aral', lang: 'en' }, kind: 'other' });
  expect(view.diff?.some(({ is }) => is === 'new')).toBe(true);
  expect(noteView(listedNote(note('b', { quote })), undefined, String)).not.toHaveProperty('diff');
});

test('its history says what was written, and what made it cannot be put back', () => {
  const change = (
    what: string,
    before: Record<string, string | true> | null,
    after: Record<string, string | true>,
  ) => ({
    ...{ id: what, entity: 'note:a', at: 1, what, isPart: false },
    rows: [{ id: 'note:a', kind: 'note', before, after }],
  });
  const lines = noteHistory(
    [
      change('note-edited', { text: 'old' }, { text: 'new' }),
      change('tagged', {}, { 'tag:grain': true }),
      change('note-added', null, { text: 'old' }),
    ],
    baseWords('en'),
    listWords('en'),
  );
  expect(
    lines.map(({ what, before, now, canPutBack }) => [what, before?.text, now?.text, canPutBack]),
  ).toEqual([
    ['Note changed', 'old', 'new', true],
    ['Tagged', undefined, 'grain', true],
    ['Note added', undefined, 'old', false],
  ]);
});
