import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CardProps, Drafts } from '../../../components/card/card-props.ts';
import type { PresentedDraft, PresentedEntity } from '../../../utils/facts/presented.ts';
import { takeHand, told } from './hand.ts';
import { region } from './samples.ts';
import { states, withNotes } from './sample-states.ts';

const { all, away, body, field, find, focused, items, key, press, show, write } = takeHand();
const ID = '018f3c1e-9c1a-7b7e-8b1e-3f3b7a0c9d13';
const tagsField = () => all('.note-tags')[0] as HTMLInputElement | undefined;
const writeTags = (tags: string) =>
  act(() => {
    const into = tagsField();
    if (into) into.value = tags;
    into?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const pressItem = (name: string) =>
  act(() =>
    all('[role=menuitem]')
      .find(({ textContent }) => textContent?.includes(name))
      ?.click(),
  );

/** What was never sent. */
const NONE = { id: '', text: '', tags: [] };

describe('a note', () => {
  test('is written in place, saved by its button and shown before the base has told it', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    expect(document.activeElement).toBe(field());
    expect((find('Save') as HTMLButtonElement).disabled).toBe(true);
    await write('  Iron ore too.  ');
    await press('Save');
    const [{ text, id } = NONE] = events.onNote.mock.lastCall ?? [];
    expect(text).toBe('Iron ore too.');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(field()?.readOnly).toBe(true);
    await show({ ...events, noted: { id: 'another', ok: true } });
    expect(field()).toBeDefined();
    await show({ ...events, noted: { id, ok: true } });
    expect(field()).toBeUndefined();
    expect(all('.card-note p')[0]?.textContent).toBe('Iron ore too.');
    expect(focused()).toBe('Add a note');
    const known = { ...region('en'), notes: [{ id, text: 'Iron ore too.', changed: 1 }] };
    await show({ ...events, noted: { id, ok: true }, entity: known });
    expect(all('.card-note')).toHaveLength(1);
  });

  test('is saved by Ctrl+Enter; what could not be saved is still there and keeps its id', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    await write('Iron ore');
    await key('Enter');
    expect(events.onNote).not.toHaveBeenCalled();
    await key('Enter', { ctrlKey: true });
    const [{ id } = NONE] = events.onNote.mock.lastCall ?? [];
    await show({ ...events, noted: { id, ok: false } });
    expect(all('[role=alert]')[0]?.textContent).toBe('That could not be saved. Your text is still here.');
    expect(field()?.value).toBe('Iron ore');
    await key('Enter', { metaKey: true }, field());
    expect(events.onNote.mock.lastCall).toEqual([{ id, text: 'Iron ore', tags: [] }]);
  });

  test('is put away by Esc with the card still open, and waits; Cancel throws it away', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    await write('Half a thought');
    await key('Escape');
    expect([field(), events.onClose.mock.calls]).toEqual([undefined, []]);
    await key('n', {}, body());
    expect(field()?.value).toBe('Half a thought');
    await press('Cancel');
    await press('Add a note');
    expect(field()?.value).toBe('');
  });

  test('is not lost by a step, a check, another reading or the card’s going', async () => {
    const drafts: Drafts = new Map();
    const events = { ...told(), drafts };
    await show(events);
    await press('Add a note');
    await write('Half a thought');
    await show({ ...events, index: 3, checks: states('en')['checks']?.checks });
    expect(field()?.value).toBe('Half a thought');
    await show({ ...events, entity: { ...region('en'), id: 'Q488990' } });
    expect(field()).toBeUndefined();
    await show(events);
    expect(field()?.value).toBe('Half a thought');
    away();
    await show(events);
    await press('Add a note');
    expect(field()?.value).toBe('Half a thought');
  });

  test('that is saved leaves the one about another name as it is', async () => {
    const events = told();
    const city = { ...region('en'), id: 'Q488990' };
    await show({ ...events, entity: city });
    await press('Add a note');
    await write('About the city');
    await show(events);
    await press('Add a note');
    await write('About the region');
    await press('Save');
    const [{ id } = NONE] = events.onNote.mock.lastCall ?? [];
    await show({ ...events, noted: { id, ok: true } });
    await show({ ...events, noted: { id, ok: true }, entity: city });
    await press('Add a note');
    expect(field()?.value).toBe('About the city');
  });

  test('that was kept is the latest, says how many more there are, and is written on under its own id', async () => {
    const events = told();
    await show({ ...events, entity: withNotes('en') });
    const [note] = withNotes('en').notes ?? [];
    expect(all('.card-note p').map((each) => each.textContent)).toEqual([note?.text]);
    expect(all('.card-note small')[0]?.textContent).toBe('+1 more');
    await press('Edit the note of 12 Mar 2026');
    expect(field()?.value).toBe(note?.text);
    await write('Rudny');
    await press('Save');
    expect(events.onNote.mock.lastCall).toEqual([{ id: note?.id, text: 'Rudny', tags: [], isChange: true }]);
  });

  test('that was kept before is opened beside a new one that waits, and each comes back as it was left', async () => {
    const events = told();
    await show({ ...events, entity: withNotes('en') });
    const [note] = withNotes('en').notes ?? [];
    await press('Add a note');
    await write('Half a thought');
    await key('Escape');
    await press('Edit the note of 12 Mar 2026');
    expect(field()?.value).toBe(note?.text);
    await write('Rudny');
    await key('Escape');
    await press('Add a note');
    expect(field()?.value).toBe('Half a thought');
    await press('Cancel');
    await press('Go on with the draft');
    expect(field()?.value).toBe('Rudny');
  });
});

describe('a draft', () => {
  const left = (over: Partial<PresentedDraft> = {}): PresentedEntity => ({
    ...region('en'),
    drafts: [{ id: ID, text: 'Half a thought', tags: ['ore'], ...over }],
  });
  const onDraft = vi.fn<NonNullable<CardProps['onDraft']>>();
  beforeEach(() => onDraft.mockReset());

  test('that was left at another time stands there, is gone on with, and is told at every key', async () => {
    const events = { ...told(), onDraft };
    await show({ ...events, entity: left() });
    expect(all('.card-note')[0]?.textContent).toBe('Half a thoughtDraft');
    await press('Go on with the draft');
    expect([field()?.value, tagsField()?.value]).toEqual(['Half a thought', 'ore']);
    await write('A whole thought');
    expect(onDraft.mock.calls).toEqual([[{ id: ID, text: 'A whole thought', tags: ['ore'] }]]);
    await press('Save');
    expect(events.onNote.mock.calls).toEqual([[{ id: ID, text: 'A whole thought', tags: ['ore'] }]]);
  });

  test('is what N opens; what is written here stays as it is, whatever is told later', async () => {
    const events = { ...told(), onDraft };
    await show({ ...events, entity: left() });
    await key('n', {}, body());
    await write('Mine');
    await key('Escape');
    await show({ ...events, entity: left({ text: 'Older' }) });
    expect(all('.card-note p').map(({ textContent }) => textContent)).toEqual(['Mine']);
  });

  test('that was saved or given up elsewhere stands there no more, and one given up here does not come back', async () => {
    const events = { ...told(), onDraft };
    await show({ ...events, entity: left() });
    await show({ ...events, entity: region('en') });
    expect(all('.card-note')).toEqual([]);
    await show({ ...events, entity: left() });
    await press('Go on with the draft');
    await press('Cancel');
    expect(onDraft.mock.lastCall).toEqual([{ id: ID, text: '', tags: ['ore'] }]);
    await show({ ...events, entity: left() });
    expect(all('.card-note')).toEqual([]);
  });

  test('of a note that was kept takes its place, and saves it without tags', async () => {
    const [note] = withNotes('en').notes ?? [];
    const events = { ...told(), onDraft };
    const draft = { id: note?.id ?? '', text: 'Iron ore, and coal', isChange: true } as const;
    await show({ ...events, entity: { ...left(draft), notes: [note!] } });
    expect(all('.card-note p').map(({ textContent }) => textContent)).toEqual(['Iron ore, and coal']);
    await press('Go on with the draft');
    expect(tagsField()).toBeUndefined();
    await press('Save');
    expect(events.onNote.mock.lastCall?.[0]).toMatchObject({ id: note?.id, isChange: true });
  });
});

describe('a note on a fact', () => {
  const FACT = {
    property: 'population',
    label: 'Population',
    value: '821,800',
    source: { title: 'Kazinform' },
  } as const;
  const notedFactAt = vi.fn<NonNullable<CardProps['notedFactAt']>>(() => FACT);

  test('is begun in the fact’s menu, says which fact it is on, and is kept with it and its tags', async () => {
    const events = { ...told(), notedFactAt };
    await show(events);
    await press('Copy “Population”');
    expect(items().at(-1)).toBe('Note on this fact');
    await pressItem('Note on this fact');
    expect(notedFactAt).toHaveBeenLastCalledWith(0);
    expect(document.activeElement).toBe(field());
    expect(all('.note-fact')[0]?.textContent).toBe('Population 821,800');
    await write('Since when?');
    await writeTags(' people, , steppe,people');
    await press('Save');
    const kept = { text: 'Since when?', tags: ['people', 'steppe'], fact: FACT };
    expect(events.onNote.mock.calls).toEqual([[{ id: expect.any(String), ...kept }]]);
  });

  test('is begun by N in the fact’s row, beside a note on the whole, and each waits for itself', async () => {
    const events = { ...told(), notedFactAt };
    await show(events);
    await press('Add a note');
    await write('On the whole');
    await key('Escape');
    await key('n', {}, all('[data-fact="0"] a')[0] ?? null);
    expect(field()?.value).toBe('');
    await write('On the fact');
    await key('Escape');
    await press('Add a note');
    expect([field()?.value, all('.note-fact').length]).toEqual(['On the whole', 0]);
  });

  test('is offered nowhere where no fact can be kept with it', async () => {
    await show({ ...told(), notedFactAt: undefined });
    await press('Copy “Population”');
    expect(items()).not.toContain('Note on this fact');
  });
});
