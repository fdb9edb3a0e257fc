import { describe, expect, it } from 'vitest';
import { MOST_NOTED } from '../../../utils/knowledge/own-changes.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { putBack, readHistory, type HistoryEntry } from '../../../utils/room/read-history.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { packFiles, place, population, readerOf, readers } from '../knowledge/small-pack.ts';
import { deedBase } from './deed-base.ts';

function setUp() {
  const { mine, open } = deedBase();
  const window = open();
  const packs = openPacks(emptyPlace(), () => mine.now);
  const history = async (entity: string) =>
    readHistory({ own: window.own, packs }, entity, await window.entities.links());
  const described = async (text: string) => {
    mine.now += 1_000;
    await window.deeds.do({ what: 'described' }, (own) => own.setDescription('KZ', 'en', text));
  };
  return { mine, ...window, packs, history, described };
}

const whats = (entries: readonly HistoryEntry[]) =>
  entries.map((one) => (one.by === 'reader' ? one.what : one.change));

describe('the history of an entity', () => {
  it('says what became of each field, the latest first, and nothing of what was undone', async () => {
    const { mine, deeds, history, described } = setUp();
    await described('First');
    await described('Second');
    expect(await history('KZ')).toMatchObject([
      {
        by: 'reader',
        what: 'described',
        at: mine.now,
        rows: [
          { id: 'overlay:KZ', before: { 'description:en': 'First' }, after: { 'description:en': 'Second' } },
        ],
      },
      { rows: [{ before: null, after: { 'description:en': 'First' } }] },
    ]);
    await deeds.undo();
    expect(await history('KZ')).toHaveLength(1);
    await deeds.redo();
    expect(await history('KZ')).toHaveLength(2);
    expect(await history('KZ-39')).toEqual([]);
  });

  it('keeps fifty changes, and none of what was written as it was', async () => {
    const { own, history, described } = setUp();
    for (let i = 0; i < MOST_NOTED + 3; i += 1) await described(`${i}`);
    await described(`${MOST_NOTED + 2}`);
    const entries = await history('KZ');
    expect(entries).toHaveLength(MOST_NOTED);
    expect(entries.at(-1)).toMatchObject({ rows: [{ after: { 'description:en': '3' } }] });
    expect(await own.withIdPrefix('change:')).toHaveLength(MOST_NOTED);
  }, 30_000);

  it('cuts a long value short, says so, and does not put it back', async () => {
    const { deeds, entities, history } = setUp();
    const long = 'ш'.repeat(5_000);
    let note = '';
    await deeds.do({ what: 'note-added' }, async (own) => {
      note = await own.writeNote({ entity: 'KZ', text: long });
    });
    await deeds.do({ what: 'note-edited' }, (own) => own.writeNote({ entity: 'KZ', text: 'short' }, note));
    const [latest] = await history('KZ');
    expect(latest).toMatchObject({ rows: [{ cut: ['text'], before: { text: long.slice(0, 2_000) } }] });
    if (latest?.by === 'reader') await deeds.do({ what: 'put-back' }, (own) => putBack(own, latest));
    expect((await entities.ownEdits(['KZ'])).get('KZ')?.notes).toMatchObject([{ text: 'short' }]);
  });

  it('gives back what a field held, a row that was deleted, and takes back one that was made', async () => {
    const { mine, deeds, entities, history, described } = setUp();
    await described('First');
    await described('Second');
    await entities.tag('KZ', 'north');
    const [second] = await history('KZ');
    if (second?.by !== 'reader') throw new Error('no history');
    mine.now += 1_000;
    const back = (field?: string) =>
      deeds.do({ what: 'put-back' }, (own) => putBack(own, second, 'overlay:KZ', field));
    await back('description:en');
    const edits = async () => (await entities.ownEdits(['KZ'])).get('KZ');
    expect(await edits()).toMatchObject({ descriptions: { en: 'First' }, tags: ['north'] });
    await deeds.undo();
    expect((await edits())?.descriptions).toEqual({ en: 'Second' });

    let name = '';
    mine.now += 1_000;
    await deeds.do({ what: 'name-added' }, async (own) => {
      name = await own.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'alias' });
    });
    const [added] = await history('KZ');
    mine.now += 1_000;
    await deeds.do({ what: 'binned' }, (own) => own.bin(name));
    const [binned] = await history('KZ');
    for (const [entry, names] of [
      [binned, [{ text: 'Qazaqstan' }]],
      [added, []],
    ] as const) {
      if (entry?.by !== 'reader') throw new Error('no history');
      mine.now += 1_000;
      await deeds.do({ what: 'put-back' }, (own) => putBack(own, entry));
      expect((await edits())?.names).toMatchObject(names);
    }
  });

  it('is that of all that were merged, and has what updates of packs changed', async () => {
    const { mine, deeds, packs, history } = setUp();
    const pack = (amount: number, revision: string) =>
      readerOf(
        packFiles({ revision, entities: [place('KZ', 'Kazakhstan', { statements: [population(amount)] })] }),
      );
    await packs.install('small', pack(1, '2026-01-01'), readers);
    mine.now += 1_000;
    await packs.install('small', pack(2, '2026-02-01'), readers);
    mine.now += 1_000;
    await deeds.do({ what: 'tagged' }, (own) => own.tag('Q1', 'north'));
    mine.now += 1_000;
    await deeds.do({ what: 'merged' }, (own) => own.mergeInto('KZ', ['Q1']));
    expect(whats(await history('KZ'))).toEqual(['merged', 'tagged', 'changed']);
    const [update] = (await history('KZ')).slice(-1);
    expect(update).toMatchObject({ by: 'pack', pack: 'small', total: 1, details: [{ type: 'statement' }] });
  });
});
