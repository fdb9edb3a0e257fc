import { describe, expect, it } from 'vitest';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { stored } from './device.ts';
import { emptyPlace, faultyPlace } from './memory.ts';
import { POPULATION, setUp } from './own-things.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

const oneFromElsewhere = {
  kind: 'name',
  space: 'me',
  v: 1,
  f: { entity: 'TJ' },
  h: { entity: '0mi5h8g00.0000.a' },
  p: {},
  u: '0mi5h8g00.0000.a',
};

describe('an entity of the reader’s own', () => {
  it('is made of rows of its own, each with an id of its kind', async () => {
    const { mine, entities, edits } = setUp();
    const id = await entities.saveEntity({ kind: 'organisation', type: 'company', within: 'KZ-39' });
    const name = await entities.saveName(id, { text: 'Tobyl Mills', lang: 'en', role: 'label' });
    const source = await entities.saveSource({ title: 'A letter' });
    const fact = await entities.saveFact(id, { ...POPULATION, source });
    const note = await entities.writeNote({ entity: id, text: 'Ask for the\nannual report' });
    await entities.setDescription(id, 'en', 'A mill');
    expect([id, name, source, fact, note]).toEqual(
      ['entity', 'name', 'source', 'fact', 'note'].map((kind) =>
        expect.stringMatching(new RegExp(`^${kind}:${UUID}$`, 'u')),
      ),
    );
    expect(await edits(id)).toEqual({
      id,
      entity: { kind: 'organisation', type: 'company', within: 'KZ-39' },
      hidden: false,
      descriptions: { en: 'A mill' },
      names: [{ id: name, text: 'Tobyl Mills', lang: 'en', role: 'label' }],
      facts: [{ id: fact, statement: { ...POPULATION, source: `@me/${source}` } }],
      notes: [{ id: note, text: 'Ask for the\nannual report', changed: mine.now }],
      hiddenNames: [],
      hiddenFacts: new Set(),
      tags: [],
    });
    expect(await entities.ownEntityIds()).toEqual(new Set([id]));
    expect((await entities.ownTables()).sources).toEqual([
      { id: source, title: 'A letter', publisher: 'A letter', licence: '' },
    ]);
  });

  it('goes with all that is about it, and comes to nothing of what is about others', async () => {
    const { entities, edits, own } = setUp();
    const id = await entities.saveEntity({ kind: 'person', type: 'person' });
    await entities.saveName(id, { text: 'Nobody', lang: 'en', role: 'label' });
    await entities.setDescription(id, 'en', 'Gone soon');
    await entities.writeNote({ entity: 'KZ', text: 'Stays' });
    await entities.remove(id);
    expect(await edits(id)).toBeUndefined();
    expect((await edits('KZ'))?.notes).toHaveLength(1);
    expect(await own.withIdPrefix('name:')).toEqual([]);
    expect(await entities.ownEntityIds()).toEqual(new Set(['KZ']));
  });
});

describe('an entity of the reader’s whose removal is cut off', () => {
  it('is there whole, or gone with all that is about it', async () => {
    for (let nth = 1; nth <= 4; nth += 1) {
      const { mine, entities } = setUp();
      const { place, arm, disarm } = faultyPlace('AbortError');
      mine.place = place;
      const id = await entities.saveEntity({ kind: 'person', type: 'person' });
      await entities.writeNote({ entity: id, text: 'One' });
      await entities.writeNote({ entity: id, text: 'Two' });
      arm(nth, true);
      await expect(entities.remove(id)).rejects.toMatchObject({ code: 'aborted' });
      disarm();
      const again = openOwnEntities(mine.open());
      expect((await again.ownEdits([id])).get(id)?.notes).toHaveLength(2);
      await again.remove(id);
      expect(await again.ownEdits([id])).toEqual(new Map());
    }
  });
});

describe('what the reader changes of a pack’s entity', () => {
  it('is one row for the entity itself, with a field for each change, and can be taken back', async () => {
    const { mine, entities, edits } = setUp();
    await entities.saveEntity({ type: 'city' }, 'KZ-39');
    await entities.setDescription('KZ-39', 'kk', 'Облыс');
    await entities.hideName('KZ-39', { lang: 'en', text: 'Qostanai Region' });
    await entities.hideFact('KZ-39', 'abc');
    await entities.hideEntity('KZ-39');
    expect(await stored(mine)).toHaveLength(1);
    expect(await edits('KZ-39')).toMatchObject({
      hidden: true,
      type: 'city',
      descriptions: { kk: 'Облыс' },
      hiddenNames: [{ lang: 'en', text: 'Qostanai Region' }],
      hiddenFacts: new Set(['abc']),
    });
    await entities.saveEntity({ type: null }, 'KZ-39');
    await entities.setDescription('KZ-39', 'kk', null);
    await entities.showName('KZ-39', { lang: 'en', text: 'Qostanai Region' });
    await entities.showFact('KZ-39', 'abc');
    await entities.showEntity('KZ-39');
    expect(await edits('KZ-39')).toBeUndefined();
  });

  it('claims the changed field and no other, so that two devices keep both changes', async () => {
    const [one, other] = [setUp(), setUp()];
    const name = await one.entities.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'alias' });
    for await (const row of one.own.everyRow()) await other.own.merge([row]);
    one.mine.now += 1_000;
    other.mine.now += 2_000;
    await one.entities.saveName('KZ', { text: 'Qazaqstan Republic' }, name);
    await other.entities.saveName('KZ', { role: 'former', until: '1991' }, name);
    for await (const row of other.own.everyRow()) await one.own.merge([row]);
    expect((await one.edits('KZ'))?.names).toEqual([
      { id: name, text: 'Qazaqstan Republic', lang: 'en', role: 'former', until: '1991' },
    ]);
  });

  it('keeps the longest name that a pack may have as one that is hidden', async () => {
    const { own, entities, edits } = setUp();
    const hidden = { lang: 'zh-Hant-HK', text: 'ш'.repeat(2_000) };
    await entities.hideName('KZ', hidden);
    expect((await edits('KZ'))?.hiddenNames).toEqual([hidden]);
    const other = setUp();
    for await (const row of own.everyRow()) expect(await other.own.merge([row])).toMatchObject({ added: 1 });
  });
});

describe('entities that are told apart', () => {
  it('are kept as pairs, each once whatever the order, until it is taken back', async () => {
    const { own, entities } = setUp();
    await entities.tellApart(['Q2', 'KZ-39', 'entity:1', 'Q2']);
    await entities.tellApart(['Q2', 'KZ-39']);
    const pairs = [
      ['KZ-39', 'Q2'],
      ['KZ-39', 'entity:1'],
      ['Q2', 'entity:1'],
    ];
    expect(new Set(await entities.apart())).toEqual(new Set(pairs));
    await own.del('not-same:KZ-39 Q2');
    expect(new Set(await entities.apart())).toEqual(new Set(pairs.slice(1)));
  });
});

describe('the key of what entities are called', () => {
  it('is another after each write that may change it, also of one moment in two pages, and of no other', async () => {
    const { mine, own, entities } = setUp();
    const other = openOwnEntities(mine.open());
    const keys = [await own.namesKey()];
    expect(keys).toEqual(['']);
    const name = await entities.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'alias' });
    keys.push(await own.namesKey());
    for (const write of [
      () => other.saveName('UZ', { text: 'Oʻzbekiston', lang: 'en', role: 'alias' }),
      () => other.hideEntity('KG'),
      () => entities.saveEntity({ kind: 'person', type: 'person' }),
      () => entities.remove(name),
      () => own.merge([{ ...oneFromElsewhere, id: 'name:7' }]),
    ]) {
      await write();
      keys.push(await own.namesKey());
    }
    expect(new Set(keys).size).toBe(7);
    await entities.writeNote({ entity: 'KZ', text: 'No name' });
    await other.saveSource({ title: 'None either' });
    expect(await own.namesKey()).toBe(keys.at(-1));
    // Nor does one come back with rows that the journal brings back.
    mine.place = emptyPlace();
    expect(keys).not.toContain(await mine.open().namesKey());
  });
});

describe('sources and properties', () => {
  it('have an id from their address, the same on every device', async () => {
    const [one, other] = [setUp(), setUp()];
    const url = 'https://stat.gov.kz/en?x=1';
    const id = await one.entities.saveSource({ title: 'Bureau', url });
    expect(await other.entities.saveSource({ title: 'The bureau', url: 'https://STAT.gov.kz/en?x=1' })).toBe(
      id,
    );
    expect(await one.entities.saveSource({ title: 'Elsewhere', url: 'https://stat.gov.kz/ru' })).not.toBe(id);
    await one.entities.saveSource({ read: '2026-11-22' }, id);
    expect((await one.entities.ownTables()).sources[0]).toMatchObject({
      title: 'Bureau',
      read: '2026-11-22',
    });
  });

  it('have labels that are changed language by language', async () => {
    const { entities } = setUp();
    const id = await entities.saveProperty({
      labels: { en: 'Turnover', fr: 'Chiffre' },
      unit: 'eur',
      fresh: 'P1Y',
    });
    await entities.saveProperty({ labels: { fr: null, kk: 'Айналым' } }, id);
    expect((await entities.ownTables()).properties).toEqual([
      { id, labels: { en: 'Turnover', kk: 'Айналым' }, unit: 'eur', fresh: 'P1Y', order: 10_000 },
    ]);
  });
});

describe('a fact in place of a pack’s', () => {
  const basedOn = { statement: { ...POPULATION, source: 'p/bureau' }, sourceTitle: 'Bureau, 2025' };

  it('keeps what the pack said then, until the reader keeps theirs over something else, or nothing', async () => {
    const { entities, edits } = setUp();
    const id = await entities.saveFact('KZ-39', { ...POPULATION, basedOn });
    expect((await edits('KZ-39'))?.facts[0]?.basedOn).toEqual(basedOn);
    const now = { ...basedOn, statement: { ...basedOn.statement, asOf: '2027' } };
    await entities.keepMine(id, now);
    expect((await edits('KZ-39'))?.facts[0]?.basedOn).toEqual(now);
    await entities.keepMine(id, null);
    expect((await edits('KZ-39'))?.facts[0]).toEqual({ id, statement: { ...POPULATION, source: '@me/' } });
  });

  it('goes where the reader takes theirs', async () => {
    const { entities, edits } = setUp();
    const id = await entities.saveFact('KZ-39', { ...POPULATION, basedOn });
    await entities.takeTheirs(id);
    expect(await edits('KZ-39')).toBeUndefined();
  });
});
