import { describe, expect, test } from 'vitest';
import { packFiles, place, two, twoNewer } from '../knowledge/small-pack.ts';
import { OLD, subscribed } from './shelf.ts';

/** The index with other words in it; the files' hashes stay right. */
function withIndex(files: ReadonlyMap<string, string>, change: Record<string, unknown>): Map<string, string> {
  const index = JSON.parse(files.get('index.json') ?? '') as Record<string, unknown>;
  return new Map(files).set('index.json', JSON.stringify({ ...index, ...change }));
}

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
