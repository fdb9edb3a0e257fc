import { describe, expect, it } from 'vitest';
import { layDirectory } from '../../../utils/directory/open-directory.ts';
import type { Entity } from '../../../utils/facts/entity.ts';
import { factHash } from '../../../utils/facts/claim-key.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { EVERY_PACK, type PacksView } from '../../../utils/knowledge/pack-view.ts';
import { buildColumns } from '../../../utils/room/build-columns.ts';
import { ownSide, type KnownOwn } from '../../../utils/room/own-side.ts';
import { device, stored } from '../knowledge/device.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { POPULATION, setUp } from '../knowledge/own-things.ts';
import { packFiles, place, population, readerOf, readers } from '../knowledge/small-pack.ts';

/** 22 November 2026. */
const TODAY = 20_779;

async function baseOf(packs: Readonly<Record<string, readonly Entity[]>>) {
  const base = openPacks(emptyPlace());
  for (const [id, entities] of Object.entries(packs)) {
    const files = packFiles({ id, entities, priority: id === 'first' ? 2 : 1 });
    expect(await base.install(id, readerOf(files), readers)).toMatchObject({ ok: true });
  }
  return base;
}

const columnsOf = (base: Awaited<ReturnType<typeof baseOf>>, view: PacksView = EVERY_PACK, lang = 'en') =>
  buildColumns({ packs: base, view, lang, today: TODAY });

/** A base, and a directory over it with all that was written meanwhile. */
async function opened(packs: Readonly<Record<string, readonly Entity[]>>) {
  const base = await baseOf(packs);
  const { own, entities } = setUp();
  const columns = await columnsOf(base);
  const reads: string[] = [];
  let known: KnownOwn = new Map();
  const directory = async () => {
    const kinds = ['entity:', 'overlay:', 'name:', 'fact:', 'note:'];
    const rows = (await Promise.all(kinds.map((kind) => own.withIdPrefix(kind)))).flat();
    const side = await ownSide(
      {
        rows,
        columns,
        tables: await base.knownTables(),
        lang: 'en',
        today: '2026-11-22',
        entitiesByIds: (ids) => {
          reads.push(...ids);
          return base.entitiesByIds(ids);
        },
      },
      known,
    );
    known = side.known;
    const { compare } = new Intl.Collator('en');
    return layDirectory({ columns, own: side, today: TODAY, compare, typeLabel: (type) => type });
  };
  return { entities, own, directory, reads };
}

type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['directory']>>;
const rowOf = (directory: Opened, id: string) => directory.row(directory.positionOf(id)!);
const names = (directory: Opened, ...asked: Parameters<Opened['select']>) =>
  [...directory.select(...asked)].map((at) => directory.row(at).name.text);

const capital = (entity: string) => ({
  property: 'capital',
  value: { type: 'entity', entity } as const,
  asOfKind: 'undated' as const,
  rank: 'normal' as const,
  source: 'book',
});

describe('the columns of packs', () => {
  it('say of each entity what its card says', async () => {
    const base = await baseOf({
      first: [
        place('KZ-KUS', 'Kostanay', {
          nativeLang: 'kk',
          names: [
            { text: 'Kostanay', lang: 'en', role: 'label' },
            { text: 'Қостанай', lang: 'kk', role: 'label' },
          ],
          statements: [population(800_000), population(900_000, { source: 'book' })],
        }),
        place('KZ-ALA', 'Almaty', { statements: [population(2_000_000, { asOf: '2020-03' })] }),
      ],
      second: [place('KZ-ALA', 'Alma-Ata', { statements: [] }), place('KZ-AST', 'Astana')],
    });
    const directory = layDirectory({
      columns: await columnsOf(base),
      own: { entities: new Map(), merged: new Map() },
      today: TODAY,
      compare: new Intl.Collator('en').compare,
      typeLabel: (type) => type,
    });
    expect(names(directory, {}, 'name')).toEqual(['Almaty', 'Astana', 'Kostanay']);
    expect(rowOf(directory, 'KZ-KUS')).toMatchObject({
      name: { text: 'Kostanay', lang: 'en' },
      nativeName: { text: 'Қостанай', lang: 'kk' },
      facts: 1,
      differs: true,
      isOld: false,
    });
    expect(rowOf(directory, 'KZ-ALA')).toMatchObject({ differs: false, isOld: true });
    expect(directory.counts.packs).toEqual(
      new Map([
        ['first', 2],
        ['second', 2],
      ]),
    );
    const inKazakh = await columnsOf(base, { off: new Set(['second']), order: [] }, 'kk');
    expect(inKazakh.count).toBe(2);
  });

  it('leave out what refers into nothing, also where that is known only at the end', async () => {
    const base = await baseOf({
      first: [
        place('KZ', 'Kazakhstan', { statements: [capital('KZ-AST'), population(1)] }),
        place('XX', 'Nowhere', { statements: [capital('XX-1'), population(1)] }),
        place('KZ-AST', 'Astana', { statements: [] }),
      ],
    });
    const columns = await columnsOf(base);
    expect([...columns.facts]).toEqual([2, 1, 0]);
  });

  it('know the day on which another office holds', async () => {
    const office = population(1, { from: '2020', until: '2026-12-31' });
    const base = await baseOf({ first: [place('KZ', 'Kazakhstan', { statements: [office] })] });
    expect((await columnsOf(base)).tables.judgedUntil).toBe(TODAY + 40);
  });
});

describe('the reader’s side', () => {
  it('lists what they made, renamed, hid, tagged, noted and binned', async () => {
    const { entities, directory } = await opened({
      first: [place('KZ', 'Kazakhstan'), place('UZ', 'Uzbekistan')],
    });
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    await entities.saveName(mill, { text: 'Mill', lang: 'en', role: 'label' });
    await entities.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'label' });
    await entities.writeNote({ entity: 'UZ', text: 'Ask' });
    await entities.tag('UZ', 'steppe');
    let now = await directory();
    expect(names(now, {}, 'name')).toEqual(['Mill', 'Qazaqstan', 'Uzbekistan']);
    expect(rowOf(now, mill)).toMatchObject({ isOwn: true, isEdited: false, kind: 'organisation' });
    expect(rowOf(now, 'UZ')).toMatchObject({ isEdited: true, hasNotes: true, tags: ['steppe'] });
    await entities.hideEntity('UZ');
    await entities.bin(mill);
    now = await directory();
    expect(names(now, {}, 'name')).toEqual(['Qazaqstan']);
    expect(names(now, { hidden: true }, 'name')).toEqual(['Uzbekistan']);
    expect(names(now, { binned: true }, 'name')).toEqual(['Mill']);
    await entities.restore(mill);
    await entities.showEntity('UZ');
    expect(names(await directory(), { yours: true }, 'name')).toEqual(['Mill', 'Qazaqstan', 'Uzbekistan']);
  });

  it('is judged as the card judges it', async () => {
    const pack = population(800_000, { rank: 'preferred' });
    const { entities, directory } = await opened({
      first: [place('KZ', 'Kazakhstan', { statements: [pack] })],
    });
    const fact = await entities.saveFact('KZ', {
      ...POPULATION,
      rank: 'preferred',
      basedOn: { statement: { ...pack, source: 'first/bureau' }, sourceTitle: 'Bureau' },
    });
    expect(rowOf(await directory(), 'KZ')).toMatchObject({ differs: true, facts: 1, isOvertaken: false });
    await entities.keepMine(fact, {
      statement: { ...pack, value: { type: 'quantity', amount: 1 } },
      sourceTitle: 'Bureau',
    });
    const now = await directory();
    expect(names(now, { look: 'changed' }, 'name')).toEqual(['Kazakhstan']);
    await entities.takeTheirs(fact);
    await entities.hideFact('KZ', factHash(pack));
    expect(rowOf(await directory(), 'KZ')).toMatchObject({ facts: 0, differs: false, isOvertaken: false });
  });

  it('speaks of one where two were merged, and of two again where they were split', async () => {
    const { entities, directory } = await opened({
      first: [place('KZ', 'Kazakhstan', { statements: [] }), place('Q232', 'Qazaqstan')],
    });
    await entities.tag('Q232', 'steppe');
    await entities.mergeInto('KZ', ['Q232']);
    let now = await directory();
    expect(names(now, {}, 'name')).toEqual(['Kazakhstan']);
    expect(now.positionOf('Q232')).toBe(now.positionOf('KZ'));
    expect(rowOf(now, 'KZ')).toMatchObject({ facts: 1, tags: ['steppe'] });
    await entities.split('Q232');
    now = await directory();
    expect(names(now, {}, 'name')).toEqual(['Kazakhstan', 'Qazaqstan']);
    expect(rowOf(now, 'KZ')).toMatchObject({ facts: 0, tags: [] });
  });

  it('takes nothing from what was hidden before it was merged away', async () => {
    const { entities, directory } = await opened({
      first: [place('KZ', 'Kazakhstan', { statements: [] }), place('Q232', 'Qazaqstan')],
    });
    await entities.tag('Q232', 'steppe');
    await entities.hideEntity('Q232');
    await entities.mergeInto('KZ', ['Q232']);
    expect(rowOf(await directory(), 'KZ')).toMatchObject({ facts: 0, tags: [] });
    await entities.showEntity('Q232');
    expect(rowOf(await directory(), 'KZ')).toMatchObject({ facts: 1, tags: ['steppe'] });
  });

  it('follows what comes from another device, with whatever stamps', async () => {
    const { entities, own, directory } = await opened({ first: [place('KZ', 'Kazakhstan')] });
    const other = device();
    other.now -= 100_000;
    const theirs = other.open();
    const name = { text: 'Qazaqstan', lang: 'en', role: 'label' } as const;
    const id = await openOwnEntities(theirs).saveName('KZ', name);
    await own.merge(await stored(other));
    await entities.tag('KZ', 'steppe');
    expect(rowOf(await directory(), 'KZ').name.text).toBe('Qazaqstan');
    other.now += 1_000;
    await openOwnEntities(theirs).saveName('KZ', { text: 'Kazak Eli' }, id);
    await own.merge(await stored(other));
    expect(rowOf(await directory(), 'KZ').name.text).toBe('Kazak Eli');
  });

  it('reads nothing of what was only tagged, and nothing twice', async () => {
    const { entities, directory, reads } = await opened({
      first: [place('KZ', 'Kazakhstan'), place('UZ', 'Uzbekistan')],
    });
    await entities.tag(['KZ', 'UZ'], 'steppe');
    await directory();
    expect(reads).toEqual([]);
    await entities.saveName('KZ', { text: 'Qazaqstan', lang: 'en', role: 'label' });
    await directory();
    expect(reads).toEqual(['KZ']);
    await entities.tag('UZ', 'river');
    expect(rowOf(await directory(), 'UZ').tags).toEqual(['river', 'steppe']);
    expect(reads).toEqual(['KZ']);
  });

  it('says nothing of what its pack took away', async () => {
    const { entities, directory } = await opened({ first: [place('KZ', 'Kazakhstan')] });
    await entities.saveName('XX', { text: 'Gone', lang: 'en', role: 'label' });
    await entities.tag('YY', 'gone');
    expect(names(await directory(), {}, 'name')).toEqual(['Kazakhstan']);
  });
});
