import { describe, expect, test } from 'vitest';
import '../../../assets/base.css';
import type { Drafts } from '../../../components/card/card-props.ts';
import { takeHand, told } from './hand.ts';
import { region } from './samples.ts';
import { states, withNotes } from './sample-states.ts';

const { all, away, body, field, find, focused, key, press, show, write } = takeHand();

describe('a note', () => {
  test('is written in place, saved by its button and shown before the base has told it', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    expect(document.activeElement).toBe(field());
    expect((find('Save') as HTMLButtonElement).disabled).toBe(true);
    await write('  Iron ore too.  ');
    await press('Save');
    const [text, id = ''] = events.onNote.mock.lastCall ?? [];
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
    const [, id = ''] = events.onNote.mock.lastCall ?? [];
    await show({ ...events, noted: { id, ok: false } });
    expect(all('[role=alert]')[0]?.textContent).toBe('That could not be saved. Your text is still here.');
    expect(field()?.value).toBe('Iron ore');
    await key('Enter', { metaKey: true }, field());
    expect(events.onNote.mock.lastCall).toEqual(['Iron ore', id]);
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
    const [, id = ''] = events.onNote.mock.lastCall ?? [];
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
    expect(events.onNote.mock.lastCall).toEqual(['Rudny', note?.id]);
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
    await press('Edit the note of 12 Mar 2026');
    expect(field()?.value).toBe('Rudny');
  });
});
