import { beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import type { NoteDraft } from '../../../utils/reading/note-draft.ts';
import { noteOpeningIn, openNote, type NoteOpenNeeds } from '../../../utils/room/note-open.ts';

const EMPTY = { text: '', tags: [], facts: [] };
const QUOTED = { ...EMPTY, quote: { exact: 'ore', prefix: '', suffix: '' } };
const NOTE: Note = {
  id: 'note:1',
  text: 'Iron',
  tags: ['ore'],
  facts: [],
  made: 1,
  changed: 1,
  entity: 'KZ',
};
const draft = (id: string, over: Partial<NoteDraft> = {}): NoteDraft => ({
  ...{ id, at: 5, isTouched: true, began: EMPTY, fields: { ...EMPTY, text: id } },
  ...over,
});

const needs = {
  drafts: {
    read: vi.fn<NoteOpenNeeds['drafts']['read']>(),
    lastLeft: vi.fn<NoteOpenNeeds['drafts']['lastLeft']>(),
    leftAbout: vi.fn<NoteOpenNeeds['drafts']['leftAbout']>(),
  },
  noteOf: vi.fn<NoteOpenNeeds['noteOf']>(),
  isElsewhere: vi.fn<NoteOpenNeeds['isElsewhere']>(),
};
beforeEach(() => {
  needs.drafts.read.mockReset().mockResolvedValue(undefined);
  needs.drafts.lastLeft.mockReset().mockResolvedValue(undefined);
  needs.drafts.leftAbout.mockReset().mockResolvedValue(undefined);
  needs.noteOf.mockReset().mockResolvedValue(undefined);
  needs.isElsewhere.mockReset().mockResolvedValue(false);
});

test('the window’s address says what it is opened for', () => {
  expect(noteOpeningIn('#note:0198')).toEqual({ note: 'note:0198' });
  expect(noteOpeningIn('#note%3A0198')).toEqual({ note: 'note:0198' });
  expect(noteOpeningIn('#0198')).toEqual({ draft: '0198' });
  expect(noteOpeningIn('')).toEqual({});
  expect(noteOpeningIn('#%')).toEqual({});
});

test('a draft is opened with what it is about; one that was written in goes on, and nothing else is offered', async () => {
  needs.drafts.lastLeft.mockResolvedValue(draft('left'));
  const fresh = draft('one', { isTouched: false, fields: QUOTED });
  needs.drafts.read.mockResolvedValueOnce(fresh);
  expect(await openNote({ draft: 'one' }, needs)).toEqual({ draft: fresh, offered: draft('left') });
  needs.drafts.read.mockResolvedValueOnce(draft('two'));
  expect(await openNote({ draft: 'two' }, needs)).toEqual({ draft: draft('two') });
});

test('what was left about the same is offered before what was left last, and nothing that is open elsewhere', async () => {
  needs.drafts.lastLeft.mockResolvedValue(draft('last'));
  needs.drafts.leftAbout.mockResolvedValueOnce(draft('same'));
  expect((await openNote({}, needs))?.offered?.id).toBe('same');
  expect((await openNote({}, needs))?.offered?.id).toBe('last');
  needs.isElsewhere.mockResolvedValueOnce(true);
  expect(await openNote({}, needs)).not.toHaveProperty('offered', expect.anything());
});

test('a draft that lies there no more is a new note under its id', async () => {
  expect((await openNote({ draft: 'gone' }, needs))?.draft).toMatchObject({ id: 'gone', fields: EMPTY });
  expect((await openNote({}, needs))?.draft.id).toMatch(/^[\da-f-]{36}$/);
});

test('a note that is there is opened as it is, or as its change was left', async () => {
  needs.noteOf.mockResolvedValue(NOTE);
  const fields = { text: 'Iron', tags: ['ore'], facts: [], entity: 'KZ' };
  expect(await openNote({ note: 'note:1' }, needs)).toEqual({
    note: NOTE,
    draft: { id: '1', isChange: true, at: 0, isTouched: false, began: fields, fields },
  });
  const left = draft('1', { isChange: true });
  needs.drafts.read.mockResolvedValue(left);
  expect(await openNote({ note: 'note:1' }, needs)).toEqual({ note: NOTE, draft: left });
  expect(await openNote({ draft: '1' }, needs)).toEqual({ note: NOTE, draft: left });
});

test('a note that is gone is not opened; what was written of it is left, as a new one', async () => {
  expect(await openNote({ note: 'note:1' }, needs)).toBeUndefined();
  needs.drafts.read.mockResolvedValue(draft('1', { isChange: true }));
  expect(await openNote({ draft: '1' }, needs)).toEqual({ draft: draft('1') });
});
