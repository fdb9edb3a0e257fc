import { describe, expect, it } from 'vitest';
import type { EntryFields } from '../../../components/entry/entry-view.ts';
import { blankFact, fieldsForNew } from '../../../utils/room/entry-fields.ts';
import { rebased } from '../../../utils/room/entry-rebase.ts';

const NAME = { key: 'name:1', text: 'Tobyl', lang: 'en', role: 'label', isOwn: true } as const;
const FACT = { key: 'fact:1', label: 'Population', isOwn: true, draft: blankFact('en') };
const BEGAN: EntryFields = {
  ...fieldsForNew({}, 'en'),
  names: [NAME],
  description: 'A river.',
  facts: [FACT],
  tags: ['north', 'water'],
};
const amount = (text: string) => ({ facts: [{ ...FACT, draft: { ...FACT.draft, amount: text } }] });

describe('what a form changed of an entry that another window has changed since', () => {
  it('is laid over what is otherwise now', () => {
    const other = { ...NAME, key: 'name:2', text: 'Tobol' };
    const mine = { ...BEGAN, description: 'A long river.', tags: ['north', 'long'] };
    const now = { ...BEGAN, ...amount('12'), names: [NAME, other], tags: ['water', 'east'] };
    expect(rebased(BEGAN, mine, now)).toEqual({
      fields: { ...now, description: 'A long river.', tags: ['long', 'east'] },
      isOvertaken: false,
    });
  });

  it('of a new name, and of one that was taken away, stays so', () => {
    const added = { ...NAME, key: 'new:1', text: 'Tobol' };
    const now = { ...BEGAN, kind: 'person', type: 'person' } as const;
    expect(rebased(BEGAN, { ...BEGAN, names: [added] }, now)).toEqual({
      fields: { ...now, names: [added] },
      isOvertaken: false,
    });
  });

  it.each([
    ['a name', { names: [{ ...NAME, text: 'Tobol' }] }, { names: [{ ...NAME, text: 'Toble' }] }],
    ['a name that is gone', { names: [{ ...NAME, text: 'Tobol' }] }, { names: [] }],
    ['a fact', amount('12'), amount('13')],
    ['a fact that is taken away', { facts: [] }, amount('13')],
    ['the description', { description: 'Mine' }, { description: 'Theirs' }],
    ['kind and type', { type: 'river' }, { type: 'lake' }],
  ])('is not written over what was changed too: %s', (_, mine, theirs) => {
    const form = { ...BEGAN, ...mine };
    const told = rebased(BEGAN, form, { ...BEGAN, ...theirs });
    expect(told).toEqual({ fields: form, isOvertaken: true });
    // The same in both windows is no quarrel.
    expect(rebased(BEGAN, form, form)).toEqual({ fields: form, isOvertaken: false });
  });
});
