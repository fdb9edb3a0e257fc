import { beforeEach, describe, expect, test } from 'vitest';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import { openNoteDeeds } from '../../../utils/room/note-deeds.ts';
import { changedFields, formFields } from '../../../utils/room/note-fields.ts';
import { openNote, type OpenedNote } from '../../../utils/room/note-open.ts';
import { saveNote } from '../../../utils/room/note-save.ts';
import { deedBase, type Window } from './deed-base.ts';

const ID = '0198c0de-0000-7000-8000-000000000001';
const QUOTE = { exact: 'iron ore', prefix: 'of ', suffix: '.' };
const FIELDS = { text: 'Ask', tags: ['ore'], facts: [], quote: QUOTE };
const EMPTY = { text: '', tags: [], facts: [] };

describe('saving', () => {
  let base: ReturnType<typeof deedBase>;
  let here: Window;
  beforeEach(() => {
    base = deedBase();
    here = base.open();
  });
  const notes = (window: Window) => openNotes(window.own);
  const save = (opened: OpenedNote, window = here) => saveNote(opened, openNoteDeeds(window.deeds));
  const asNew = (fields = FIELDS) => ({ draft: { id: ID, at: 1, isTouched: true, began: EMPTY, fields } });
  const drafts = {
    read: async () => undefined,
    lastLeft: async () => undefined,
    leftAbout: async () => undefined,
  };
  const opened = async (window = here): Promise<OpenedNote> => {
    const needs = { drafts, noteOf: (id: string) => notes(window).get(id), isElsewhere: async () => false };
    const note = await openNote({ note: `note:${ID}` }, needs);
    if (!note) throw new Error('The note is not there.');
    return note;
  };
  const written = (is: OpenedNote, change: Parameters<typeof changedFields>[1]): OpenedNote => ({
    ...is,
    draft: { ...is.draft, fields: changedFields(is.draft.fields, change) },
  });

  test('a new note is stored whole, under its draft’s id however often it is tried; one undo takes it back', async () => {
    expect(await save(asNew())).toEqual({ is: 'saved' });
    await save(asNew({ ...FIELDS, text: '  Ask again  ' }));
    expect(await notes(here).each(9)).toMatchObject([
      { id: `note:${ID}`, text: 'Ask again', tags: ['ore'], quote: QUOTE },
    ]);
    await here.deeds.undo();
    await here.deeds.undo();
    expect(await notes(here).count()).toBe(0);
  });

  test('words of a page alone are a highlight, nothing at all is no note', async () => {
    await save(asNew({ ...FIELDS, text: '' }));
    expect(await notes(here).get(`note:${ID}`)).toMatchObject({ text: '', quote: QUOTE });
    const nothing = { ...asNew().draft, id: ID.replace('1', '2'), fields: EMPTY };
    await expect(save({ draft: nothing })).rejects.toThrow(TypeError);
  });

  test('a change keeps what was kept with the note, and the tags that another window gave it', async () => {
    await save(asNew());
    const mine = written(await opened(), { text: 'Ask the mill', tags: ['mill'] });
    const there = base.open();
    await openNoteDeeds(there.deeds).tag([`note:${ID}`], 'rail');
    expect(await save(mine)).toEqual({ is: 'saved' });
    expect(await notes(here).get(`note:${ID}`)).toMatchObject({
      text: 'Ask the mill',
      tags: ['mill', 'rail'],
      quote: QUOTE,
    });
  });

  test('a text that another window stored meanwhile is told and left; the reader’s is stored over it once they say so', async () => {
    await save(asNew());
    const mine = written(await opened(), { text: 'Mine' });
    const there = base.open();
    await save(written(await opened(there), { text: 'Theirs' }), there);
    expect(await save(mine)).toEqual({ is: 'clash', theirs: 'Theirs' });
    expect(await notes(here).get(`note:${ID}`)).toMatchObject({ text: 'Theirs' });
    const settled = { ...mine, draft: { ...mine.draft, began: { ...mine.draft.began, text: 'Theirs' } } };
    expect(await save(settled)).toEqual({ is: 'saved' });
    expect(await notes(here).get(`note:${ID}`)).toMatchObject({ text: 'Mine' });
  });

  test('tags alone may change while another window writes the text', async () => {
    await save(asNew());
    const mine = written(await opened(), { tags: [] });
    const there = base.open();
    await save(written(await opened(there), { text: 'Theirs' }), there);
    expect(await save(mine)).toEqual({ is: 'saved' });
    expect(await notes(here).get(`note:${ID}`)).toMatchObject({ text: 'Theirs', tags: [] });
  });
});

describe('what the form shows', () => {
  const name = { text: 'Kostanay Region', lang: 'en' };

  test('is the draft, with the entity by its name, or by its id where no name was kept', () => {
    expect(formFields({ ...FIELDS, entity: 'KZ-39', about: name }, 'place').subject).toEqual({
      id: 'KZ-39',
      name,
      kind: 'place',
    });
    expect(formFields({ ...FIELDS, entity: 'Q1' }, undefined).subject?.name.text).toBe('Q1');
    expect(formFields(FIELDS, undefined)).not.toHaveProperty('subject');
  });

  test('goes back into the draft: what is attached, and what is left out', () => {
    const attached = changedFields(FIELDS, { subject: { id: 'KZ-39', name, kind: 'place' } });
    expect(attached).toEqual({ ...FIELDS, entity: 'KZ-39', about: name });
    expect(changedFields(attached, { text: 'Other' })).toEqual({ ...attached, text: 'Other' });
    const { quote: _, ...unquoted } = FIELDS;
    expect(changedFields(attached, { subject: undefined, quote: undefined })).toEqual(unquoted);
  });
});
