import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Published } from '../../../utils/subscriptions/fetching.ts';
import { packFiles, place, two, twoNewer } from '../knowledge/small-pack.ts';
import { shelf, subscribe, URL_OF_INDEX, type Shelf } from './shelf.ts';

const OLD = ['Alpha', 'Beta'];
const NEW = ['Beta two', 'Gamma'];

function bytes(text: string | Uint8Array<ArrayBuffer>): Published {
  return { ok: true, unchanged: false, body: new Blob([text]) };
}

/** The index with other words in it; the files' hashes stay right. */
function withIndex(files: ReadonlyMap<string, string>, change: Record<string, unknown>): Map<string, string> {
  const index = JSON.parse(files.get('index.json') ?? '') as Record<string, unknown>;
  return new Map(files).set('index.json', JSON.stringify({ ...index, ...change }));
}

async function subscribed(files: ReadonlyMap<string, string> = two): Promise<Shelf> {
  const made = shelf();
  made.lay(files);
  expect(await subscribe(made)).toMatchObject({ outcome: 'taken' });
  return made;
}

describe('an address', () => {
  test('is looked at before anything is installed', async () => {
    const made = shelf();
    made.lay(two);
    const looked = await made.subscriptions.look(URL_OF_INDEX);
    expect(looked).toMatchObject({ ok: true, offer: { url: URL_OF_INDEX, index: { id: 'small' } } });
    expect(made.asked.map(({ address }) => address)).toEqual([URL_OF_INDEX]);
    expect(await made.subscriptions.list()).toEqual([]);
    expect(await made.names()).toEqual([]);
  });

  test('is kept once its pack is installed', async () => {
    const made = await subscribed();
    expect(await made.names()).toEqual(OLD);
    const [row] = await made.subscriptions.list();
    expect(row).toMatchObject({
      pack: 'small',
      url: URL_OF_INDEX,
      auto: true,
      title: { en: 'A small pack' },
    });
    expect(row?.last?.result).toMatchObject({ outcome: 'taken', offered: { revision: '2026-11-22' } });
    expect((await made.packs.packSummaries())[0]?.origin).toEqual({ type: 'address', url: URL_OF_INDEX });
    expect([made.taken, made.scheduled]).toEqual([['small'], [1]]);
  });

  test('may be that of a pack in one file, compressed or not', async () => {
    const [index = '', ...rest] = [...two.values()];
    const file = `${index}\n${rest.join('')}`;
    for (const body of [file, new Uint8Array(gzipSync(file))]) {
      const made = shelf();
      made.instead.set('.ndjson', () => bytes(body));
      expect(await subscribe(made, 'https://packs.example/small.ndjson')).toMatchObject({ outcome: 'taken' });
      expect(await made.names()).toEqual(OLD);
      expect(made.asked).toHaveLength(1);
    }
  });

  test('with an index on many lines is read as well', async () => {
    const index = JSON.stringify(JSON.parse(two.get('index.json') ?? ''), null, 2);
    await subscribed(new Map(two).set('index.json', `${index}\n`));
  });

  test.each([
    ['web-page', '\n<!doctype html><title>Not found</title>'],
    ['not-json', 'Kostanay'],
    ['not-json', ''],
    ['not-a-pack', '{"format":1,"name":"something else"}'],
    ['not-a-pack', '[]'],
    ['not-a-pack', `{"format":1,"id":"x"}\n{"id":"y"}\n`],
    ['too-new-for-us', '{"format":2,"id":"small"}'],
  ])('that brings no pack: %s', async (code, text) => {
    const made = shelf();
    made.instead.set('.json', () => bytes(text));
    expect(await made.subscriptions.look(URL_OF_INDEX)).toMatchObject({ ok: false, failure: { code } });
  });

  test('that breaks off within gzip', async () => {
    const made = shelf();
    made.instead.set('.json', () =>
      bytes(new Uint8Array(gzipSync(two.get('index.json') ?? '')).slice(0, 50)),
    );
    expect(await made.subscriptions.look(URL_OF_INDEX)).toMatchObject({ failure: { code: 'cut-short' } });
  });

  test('cannot bring a pack under the name of one that comes with the extension', async () => {
    const made = shelf();
    made.lay(packFiles({ id: 'world', entities: [place('a', 'Alpha')] }));
    expect(await subscribe(made)).toEqual({ outcome: 'failed', failure: { code: 'built-in' } });
    expect(await made.subscriptions.list()).toEqual([]);
  });

  test('of which a first installation fails is not kept', async () => {
    const made = shelf();
    made.lay(new Map(two).set('sources.json', '{}'));
    expect(await subscribe(made)).toMatchObject({
      outcome: 'failed',
      failure: { code: 'size', file: 'sources.json' },
    });
    expect([await made.subscriptions.list(), await made.names()]).toEqual([[], []]);
  });
});

describe('a check', () => {
  test('asks only whether something is new', async () => {
    const made = await subscribed();
    expect(await made.check()).toEqual({ outcome: 'same' });
    const before = made.asked.length;
    expect(await made.check()).toEqual({ outcome: 'same' });
    expect(made.asked.slice(before)).toEqual([
      { address: URL_OF_INDEX, asked: expect.objectContaining({ etag: expect.any(String) as string }) },
    ]);
  });

  test('takes a new version, and its changes are in the history', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    expect(await made.check()).toMatchObject({ outcome: 'taken', offered: { revision: '2026-12-01' } });
    expect(await made.names()).toEqual(NEW);
    expect(made.taken).toEqual(['small', 'small']);
    const [update] = await made.packs.history('small');
    expect(update?.diff.counts).toEqual({ added: 1, removed: 1, changed: 1, same: 0 });
    expect(await made.check()).toEqual({ outcome: 'same' });
  });

  test('leaves a new version waiting where the reader wants to be asked', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    made.mode = 'ask';
    for (const time of ['first', 'second']) {
      expect(await made.check(), time).toMatchObject({ outcome: 'waiting', offered: { entities: 2 } });
    }
    expect(await made.names()).toEqual(OLD);
    const looked = await made.subscriptions.lookAgain('small');
    if (!looked.ok) throw new Error(looked.failure.code);
    const changes = await made.packs.diff(
      looked.offer.files,
      (await import('../knowledge/small-pack.ts')).readers,
    );
    expect(changes).toMatchObject({ ok: true, value: { counts: { added: 1, removed: 1, changed: 1 } } });
    expect(await made.subscriptions.subscribe(looked.offer)).toMatchObject({ outcome: 'taken' });
    expect(await made.names()).toEqual(NEW);
    expect(await made.check()).toEqual({ outcome: 'same' });
  });

  test('by schedule passes over what does not look by itself, and over all where nothing shall', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    made.mode = 'off';
    expect((await made.subscriptions.check({ isScheduled: true })).size).toBe(0);
    made.mode = 'apply';
    await made.subscriptions.setAuto('small', false);
    expect((await made.subscriptions.check({ isScheduled: true })).size).toBe(0);
    expect(made.scheduled.at(-1)).toBe(0);
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
  });

  test('of one pack asks for that one alone', async () => {
    const made = await subscribed();
    expect((await made.subscriptions.check({ pack: 'other' })).size).toBe(0);
    expect([...(await made.subscriptions.check({ pack: 'small' })).keys()]).toEqual(['small']);
  });

  test('brings back what the store has lost', async () => {
    const made = await subscribed();
    await made.check();
    await made.packs.uninstall('small');
    made.mode = 'ask';
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
    expect(await made.names()).toEqual(OLD);
  });
});

describe('the version before stays, and the reader is told', () => {
  const shrunk = withIndex(packFiles({ revision: '2026-12-02', entities: [place('a', 'Left')] }), {
    counts: { entities: 1, names: 1, statements: 1, sources: 2 },
  });
  const full = packFiles({
    entities: Array.from({ length: 20 }, (_, nth) => place(`id-${nth}`, `Name ${nth}`)),
  });

  const cases: readonly (readonly [string, ReadonlyMap<string, string>, object])[] = [
    ['an older one', withIndex(twoNewer, { revision: '2026-11-01' }), { code: 'older' }],
    ['one past its day', withIndex(twoNewer, { expires: '2026-12-09' }), { code: 'expired' }],
    ['another pack', packFiles({ id: 'other', entities: [place('a', 'X')] }), { code: 'other-pack' }],
    [
      'one for a later extension',
      withIndex(twoNewer, { minAppVersion: '1.0.1' }),
      { code: 'too-new-for-us' },
    ],
    ['a web page', new Map([['index.json', '<html>']]), { code: 'web-page' }],
    ['nothing', new Map<string, string>(), { code: 'status', detail: '404' }],
    [
      'a file that is missing',
      new Map([...twoNewer].filter(([path]) => path !== 'entities.ndjson')),
      { code: 'status', file: 'entities.ndjson', detail: '404' },
    ],
    [
      'a file that is longer than said',
      new Map(twoNewer).set('entities.ndjson', `${twoNewer.get('entities.ndjson') ?? ''}\n`),
      { code: 'size', file: 'entities.ndjson' },
    ],
    [
      'a file of the same length with one letter changed',
      new Map(twoNewer).set('entities.ndjson', (twoNewer.get('entities.ndjson') ?? '').replace('two', 'tow')),
      { code: 'hash', file: 'entities.ndjson' },
    ],
  ];

  test.each(cases)('%s', async (_, files, failure) => {
    const made = await subscribed();
    made.lay(files);
    const outcome = await made.check();
    expect(outcome).toMatchObject({ outcome: 'failed', failure });
    expect(await made.names()).toEqual(OLD);
    expect((await made.subscriptions.list())[0]?.last?.result).toEqual(outcome);
    expect((await made.packs.packSummaries())[0]?.state).toBe('installed');
    made.lay(twoNewer);
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
  });

  test('what its own index contradicts is found while it is installed', async () => {
    const made = await subscribed();
    made.lay(packFiles({ revision: '2026-12-01', entities: [place('a', 'A'), place('a', 'A again')] }));
    expect(await made.check()).toMatchObject({ outcome: 'failed', failure: { code: 'unreadable' } });
    expect(await made.names()).toEqual(OLD);
  });

  test('one that lost nine tenths, until the reader says so', async () => {
    const made = await subscribed(full);
    made.lay(shrunk);
    const offered = { revision: '2026-12-02', entities: 1, names: 1, statements: 1 };
    expect(await made.check()).toMatchObject({ outcome: 'failed', failure: { code: 'shrunk' }, offered });
    expect(await made.names()).toHaveLength(20);
    const looked = await made.subscriptions.lookAgain('small');
    if (!looked.ok) throw new Error(looked.failure.code);
    expect(await made.subscriptions.subscribe(looked.offer)).toMatchObject({ failure: { code: 'shrunk' } });
    expect(await made.subscriptions.subscribe(looked.offer, { force: true })).toMatchObject({
      outcome: 'taken',
    });
    expect(await made.names()).toEqual(['Left']);
  });

  test('no force takes what is wrong', async () => {
    const made = await subscribed();
    made.lay(withIndex(twoNewer, { expires: '2026-12-09' }));
    const looked = await made.subscriptions.lookAgain('small');
    if (!looked.ok) throw new Error(looked.failure.code);
    const outcome = await made.subscriptions.subscribe(looked.offer, { force: true });
    expect(outcome).toEqual({ outcome: 'failed', failure: { code: 'expired' } });
    expect(await made.names()).toEqual(OLD);
  });

  test('an index that never changes is refused once its day has passed', async () => {
    const made = await subscribed(withIndex(two, { expires: '2026-12-31' }));
    expect(await made.check()).toEqual({ outcome: 'same' });
    made.today = '2027-01-01';
    expect(await made.check()).toMatchObject({ outcome: 'failed', failure: { code: 'expired' } });
    // It was answered with "unchanged".
    expect(made.asked.at(-1)?.asked.etag).toBeDefined();
    expect(await made.names()).toEqual(OLD);
  });

  test('a network that is down', async () => {
    const made = await subscribed();
    made.instead.set('index.json', () => ({ ok: false, code: 'unreachable', detail: 'TypeError' }));
    const failure = { code: 'unreachable', detail: 'TypeError' };
    expect(await made.check()).toEqual({ outcome: 'failed', failure });
  });
});

test('a damaged copy in a cache is gone past, once', async () => {
  const made = shelf();
  made.lay(two);
  const right = two.get('entities.ndjson') ?? '';
  const reloads: (boolean | undefined)[] = [];
  made.instead.set('entities.ndjson', ({ reload }) => {
    reloads.push(reload);
    return bytes(reload === true ? right : right.replace('Alpha', 'Alpho'));
  });
  expect(await subscribe(made)).toMatchObject({ outcome: 'taken' });
  expect(reloads).toEqual([false, true]);
  expect(await made.names()).toEqual(OLD);
});

test('how far it has come is told in bytes of all files', async () => {
  const made = shelf();
  made.lay(two);
  const looked = await made.subscriptions.look(URL_OF_INDEX);
  if (!looked.ok) throw new Error(looked.failure.code);
  made.instead.set('entities.ndjson', (asked) => {
    asked.onBytes?.(10);
    return bytes(two.get('entities.ndjson') ?? '');
  });
  const told: unknown[] = [];
  await looked.offer.download({ onProgress: (progress) => told.push(progress) });
  const [tables, all] = [2, 3].map((files) =>
    [...two.values()].slice(1, 1 + files).reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  );
  expect(told).toEqual([{ bytes: (tables ?? 0) + 10, of: all }]);
});

test('a subscription that ends leaves the pack, and gives the origin back with the last of its packs', async () => {
  const made = await subscribed();
  const other = packFiles({ id: 'other', entities: [place('o', 'Other')] });
  for (const [path, text] of other) {
    if (path !== 'index.json') made.instead.set(`other/${path}`, () => bytes(text));
  }
  made.instead.set('other/index.json', () => bytes(other.get('index.json') ?? ''));
  await subscribe(made, 'https://packs.example/other/index.json');
  await made.subscriptions.unsubscribe('small');
  expect(made.givenBack).toEqual([]);
  await made.subscriptions.unsubscribe('other');
  expect(made.givenBack).toEqual(['https://packs.example/other/index.json']);
  expect([await made.subscriptions.list(), [...made.checks]]).toEqual([[], []]);
  expect(await made.names()).toEqual(['Alpha', 'Beta', 'Other']);
  expect(made.scheduled.at(-1)).toBe(0);
  expect(await made.subscriptions.lookAgain('small')).toMatchObject({ failure: { code: 'not-subscribed' } });
});

test('rows of packs that came otherwise are no subscriptions', async () => {
  const made = shelf();
  await made.own.put('me', 'pack', 'pack:table', { title: { en: 'A table' }, origin: 'file' });
  expect(await made.subscriptions.list()).toEqual([]);
});
