import { beforeEach, describe, expect, test } from 'vitest';
import type { FactDraft, FactInput } from '../../../components/base/view.ts';
import type { EntryFields } from '../../../components/entry/entry-view.ts';
import { factHash } from '../../../utils/facts/claim-key.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import { openOwnEntities, type OwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { blankFact, fieldsForNew } from '../../../utils/room/entry-fields.ts';
import type { EntityRead } from '../../../utils/room/entity-read.ts';
import { writeEntry, type EntryToWrite } from '../../../utils/room/entry-write.ts';
import { device, stored } from '../knowledge/device.ts';

const MET = {
  text: 'Auliekol',
  lang: 'kk',
  sentence: 'The trains from Auliekol wait.',
  title: 'Grain waits',
  url: 'https://steppe-post.example/grain',
  publisher: 'Steppe Post',
  published: '2026-11-20',
};
const PEOPLE: FactInput = {
  property: { key: 'population' },
  value: { type: 'quantity', amount: 12_500, unit: 'people' },
  asOfKind: 'reference',
  asOf: '2024',
  source: { title: 'Grain waits', url: MET.url, publisher: 'Steppe Post', published: '2026-11-20' },
};
const SAID: Statement = {
  property: 'population',
  value: { type: 'quantity', amount: 829_984, unit: 'people', atLeast: true },
  asOfKind: 'reference',
  asOf: '2024',
  rank: 'normal',
  source: 'stat',
  qualifiers: { sex: { type: 'text', texts: { en: 'women' } } },
};
const HASH = factHash(SAID);

let own: OwnEntities;
let from: ReturnType<typeof device>;

beforeEach(() => {
  from = device();
  own = openOwnEntities(from.open());
});

function written(began: EntryFields, given: Partial<EntryToWrite> = {}): Promise<string> {
  const all = { began, fields: began, facts: new Map(), lang: 'en', today: '2026-11-22', ...given };
  return writeEntry(own, all);
}

async function editsOf(id: string) {
  const edits = (await own.ownEdits([id])).get(id);
  if (!edits) throw new Error('Nothing was written.');
  return edits;
}

describe('a new entry', () => {
  test('has all that was written, its fact the source, the sentence as a note', async () => {
    const began = fieldsForNew(MET, 'en');
    const fields = {
      ...began,
      kind: 'organisation',
      type: 'organisation',
      description: ' A village. ',
      tags: ['grain'],
    };
    const id = await written(began, {
      fields: { ...fields, kind: 'organisation' },
      facts: new Map([['new:fact', PEOPLE]]),
    });
    const edits = await editsOf(id);
    expect(edits.entity).toMatchObject({ kind: 'organisation', type: 'organisation' });
    expect(edits.names).toHaveLength(1);
    expect(edits.names[0]).toMatchObject({ text: 'Auliekol', lang: 'kk', role: 'label' });
    expect(edits.descriptions).toEqual({ en: 'A village.' });
    expect(edits.tags).toEqual(['grain']);
    expect(edits.notes.map(({ text }) => text)).toEqual([
      '“The trains from Auliekol wait.”\nGrain waits, Steppe Post, 2026-11-20\nhttps://steppe-post.example/grain',
    ]);
    expect(edits.facts[0]?.statement).toMatchObject({
      property: 'population',
      value: PEOPLE.value,
      asOf: '2024',
    });
    const { sources } = await own.ownTables();
    expect(sources).toMatchObject([{ title: 'Grain waits', url: MET.url, read: '2026-11-22' }]);
  });

  test('is no more than its name where nothing else was written', async () => {
    const began = fieldsForNew({ text: 'Auliekol' }, 'en');
    const edits = await editsOf(await written(began));
    expect(edits.notes).toEqual([]);
    expect(edits.facts).toEqual([]);
    expect(await stored(from)).toHaveLength(2);
  });

  test('has a fact of the reader’s own', async () => {
    const began = fieldsForNew({ text: 'Auliekol' }, 'en');
    const facts = new Map([['new:fact', { ...PEOPLE, property: { label: 'Number of schools' } }]]);
    const edits = await editsOf(await written(began, { facts }));
    const { properties } = await own.ownTables();
    expect(properties).toMatchObject([{ labels: { en: 'Number of schools' } }]);
    expect(edits.facts[0]?.statement.property).toBe(properties[0]?.id);
  });
});

test('a name goes to another entry as one more of its names, with the note and nothing else', async () => {
  const began = fieldsForNew(MET, 'en');
  const attach = { id: 'KZ-39', kind: 'place' as const, name: { text: 'Kostanay Region', lang: 'en' } };
  const fields = { ...began, attach, description: 'Not this.' };
  expect(await written(began, { fields, facts: new Map([['new:fact', PEOPLE]]) })).toBe('KZ-39');
  const edits = await editsOf('KZ-39');
  expect(edits.names.map(({ text, role }) => [text, role])).toEqual([['Auliekol', 'alias']]);
  expect([edits.facts, edits.descriptions]).toEqual([[], {}]);
  expect(edits.notes).toHaveLength(1);
});

describe('an entry of a pack', () => {
  const name = {
    key: 'en Kostanay Region label',
    text: 'Kostanay Region',
    lang: 'en',
    role: 'label',
    isOwn: false,
  };
  const draft: FactDraft = { ...blankFact('en'), property: 'population', amount: '829,984', unit: 'people' };
  const began: EntryFields = {
    ...fieldsForNew({}, 'en'),
    type: 'region',
    names: [name as EntryFields['names'][number]],
    facts: [{ key: HASH, label: 'Population', isOwn: false, draft }],
    description: 'Steppe region.',
    tags: [],
  };
  const read = {
    inPacks: { statements: [SAID] },
    edits: { facts: [] },
    sourceTitle: () => 'Bureau of National Statistics',
  } as unknown as EntityRead;
  const edit = (fields: EntryFields, facts: EntryToWrite['facts'] = new Map()) =>
    written(began, { entity: 'KZ-39', read, fields, facts });

  test('of which nothing was changed is not written', async () => {
    await edit(began, new Map([[HASH, PEOPLE]]));
    expect(await own.ownEntityIds()).toEqual(new Set());
  });

  test('keeps what the form does not ask under the reader’s value, and what that stands in for', async () => {
    const facts = [{ key: HASH, label: 'Population', isOwn: false, draft: { ...draft, amount: '840,000' } }];
    const value = { type: 'quantity' as const, amount: 840_000, unit: 'people' };
    await edit({ ...began, facts }, new Map([[HASH, { ...PEOPLE, value }]]));
    const [fact] = (await editsOf('KZ-39')).facts;
    expect(fact?.statement).toMatchObject({ value, qualifiers: SAID.qualifiers, rank: 'preferred' });
    expect(fact?.basedOn).toEqual({ statement: SAID, sourceTitle: 'Bureau of National Statistics' });
  });

  test('a lower bound stays one where only its date was changed', async () => {
    const facts = [{ key: HASH, label: 'Population', isOwn: false, draft: { ...draft, asOf: '2025' } }];
    const value = { type: 'quantity' as const, amount: 829_984, unit: 'people' };
    await edit({ ...began, facts }, new Map([[HASH, { ...PEOPLE, value, asOf: '2025' }]]));
    expect((await editsOf('KZ-39')).facts[0]?.statement.value).toEqual(SAID.value);
  });

  test('what is taken away or written otherwise goes out of sight, and is not touched', async () => {
    const names = [{ ...began.names[0], text: 'Qostanay Region' } as EntryFields['names'][number]];
    await edit({ ...began, names, facts: [], description: '', kind: 'organisation', type: 'organisation' });
    const edits = await editsOf('KZ-39');
    expect(edits.hiddenNames).toEqual([{ lang: 'en', text: 'Kostanay Region' }]);
    expect(edits.names.map(({ text }) => text)).toEqual(['Qostanay Region']);
    expect([...edits.hiddenFacts]).toEqual([HASH]);
    expect(edits.descriptions).toEqual({ en: '' });
    expect([edits.kind, edits.type]).toEqual(['organisation', 'organisation']);
  });
});

test('an entry of the reader’s: changed fields are written, and what is taken away goes to the bin', async () => {
  const id = await own.saveEntity({ kind: 'place', type: 'place' });
  const first = await own.saveName(id, { text: 'Auliekol', lang: 'en', role: 'label' });
  const second = await own.saveName(id, { text: 'Aulie', lang: 'en', role: 'alias' });
  await own.tag(id, 'grain');
  await own.setDescription(id, 'en', 'A village.');
  const began: EntryFields = {
    ...fieldsForNew({}, 'en'),
    names: [
      { key: first, text: 'Auliekol', lang: 'en', role: 'label', isOwn: true },
      { key: second, text: 'Aulie', lang: 'en', role: 'alias', isOwn: true },
    ],
    facts: [],
    description: 'A village.',
    tags: ['grain'],
  };
  // Another window has changed the language meanwhile: the text alone is written over.
  await own.saveName(id, { lang: 'kk' }, first);
  const names = [{ ...began.names[0], text: 'Ауликөл' } as EntryFields['names'][number]];
  await written(began, { entity: id, fields: { ...began, names, tags: ['rail'], description: '' } });
  const edits = await editsOf(id);
  expect(edits.names.map(({ text, lang }) => [text, lang])).toEqual([['Ауликөл', 'kk']]);
  expect(edits.tags).toEqual(['rail']);
  expect(edits.descriptions).toEqual({});
  expect((await own.binned()).map(({ id: row }) => row)).toEqual([second]);
});
