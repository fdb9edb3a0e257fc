import { afterEach, describe, expect, it } from 'vitest';
import { closePages, entitiesIn, file, once, openPage, PACK, packs, start, towns } from './pages.ts';

afterEach(closePages);

describe('an import', () => {
  it('fills a pack, says how far it is, and keeps its file', async () => {
    const page = openPage();
    const job = await start(page, file(towns(30_000)));
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(30_000);
    const progress = page.seen.flatMap((one) => one.progress ?? []);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.every(({ doneBytes, totalBytes }) => doneBytes <= totalBytes)).toBe(true);
    expect((await page.files.get(`pack/${PACK}`))?.size).toBe(file(towns(30_000)).size);
    expect((await page.files.list('')).map(({ name }) => name)).toEqual([`pack/${PACK}`]);
  });

  it('of several files at once goes through all of them', async () => {
    const page = openPage();
    const jobs = await Promise.all([
      start(page, file(towns(5_000))),
      start(page, file(towns(3_000), 'rivers.ndjson')),
      start(page, file(towns(10), 'hills.ndjson')),
    ]);
    for (const { id } of jobs) await once(page, id, 'done');
    expect(await entitiesIn(PACK)).toBe(5_000);
    expect(await entitiesIn('import:rivers.ndjson')).toBe(3_000);
    expect(await entitiesIn('import:hills.ndjson')).toBe(10);
  });

  it('reads what gzip has packed', async () => {
    const page = openPage();
    const packed = file(towns(5_000)).stream().pipeThrough(new CompressionStream('gzip'));
    const given = new File([await new Response(packed).blob()], 'towns.ndjson.gz');
    const job = await start(page, given);
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(5_000);
  });

  it('with bad rows shows nothing before the reader has seen them', async () => {
    const page = openPage();
    const job = await start(page, file(towns(5_000, [7, 4_000])));
    const review = await once(page, job.id, 'review');
    expect(review.counts).toMatchObject({ entities: 4_998, bad: 2 });
    expect(review.badRows.map(({ line }) => line)).toEqual([8, 4_001]);
    expect(await entitiesIn(PACK)).toBe(0);
    const saved = await (await page.client.badRowsFile(job.id)).text();
    expect(saved.trimEnd().split('\r\n')).toHaveLength(3);
    page.client.accept(job.id);
    await once(page, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(4_998);
    page.client.dismiss(job.id);
    while (page.jobs.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await page.files.jobs()).toEqual([]);
  });

  it('in review is accepted by a page opened later', async () => {
    const first = openPage();
    const job = await start(first, file(towns(3_000, [5])));
    await once(first, job.id, 'review');
    first.client.close();
    const second = openPage();
    await once(second, job.id, 'review');
    second.client.accept(job.id);
    await once(second, job.id, 'done');
    expect(await entitiesIn(PACK)).toBe(2_999);
  });
});

describe('a pack in one file', () => {
  it('shows what is inside, and is installed once accepted', async () => {
    const page = openPage();
    const given = await packFile('rivers', towns(2_500));
    const job = await page.client.startImport(given, { format: 'pack' });
    const review = await once(page, job.id, 'review');
    expect(review).toMatchObject({
      pack: 'rivers',
      inside: { title: { en: 'Rivers' }, counts: { entities: 2_500 } },
    });
    expect(await entitiesIn('rivers')).toBe(0);
    page.client.accept(job.id);
    await once(page, job.id, 'done');
    expect(await entitiesIn('rivers')).toBe(2_500);
    expect((await page.files.get('pack/rivers'))?.size).toBe(given.size);
  });

  it('accepted beforehand is installed at once', async () => {
    const page = openPage();
    const given = await packFile('rivers', towns(100));
    const job = await page.client.startImport(given, { format: 'pack', accepted: true });
    expect(await once(page, job.id, 'done')).toMatchObject({
      pack: 'rivers',
      inside: { title: { en: 'Rivers' } },
    });
    expect(await entitiesIn('rivers')).toBe(100);
  });

  it('of which a byte is wrong is refused', async () => {
    const page = openPage();
    const bytes = new Uint8Array(await (await packFile('rivers', towns(100))).arrayBuffer());
    bytes[bytes.length - 20] = 0x41;
    const job = await page.client.startImport(new File([bytes], 'rivers.sidelight.ndjson'), {
      format: 'pack',
    });
    expect(await once(page, job.id, 'failed')).toMatchObject({ why: { code: 'hash' } });
    expect(await packs.packSummaries()).toEqual([]);
    expect(await page.files.list('')).toEqual([]);
  });
});

async function packFile(id: string, lines: readonly string[]): Promise<File> {
  const parts = [
    { path: 'vocabulary.json', text: '{"properties":{},"units":{},"types":{}}\n', entries: 0 },
    { path: 'sources.json', text: '{}\n', entries: 0 },
    { path: 'entities.ndjson', text: lines.join(''), entries: lines.length },
  ];
  const resources = [];
  for (const { path, text, entries } of parts) {
    const bytes = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    resources.push({ path, bytes: bytes.length, sha256, entries });
  }
  const index = {
    ...{ format: 1, id, title: { en: 'Rivers' }, description: {}, revision: '2026-11' },
    ...{ minAppVersion: '0.1.0', languages: ['en'], priority: 10, elsewhere: [], licence: 'free' },
    counts: { entities: lines.length, names: lines.length, statements: 0, sources: 0 },
    ...{ attribution: [], isUpdatable: false, resources },
  };
  return new File([`${JSON.stringify(index)}\n`, ...parts.map(({ text }) => text)], `${id}.sidelight.ndjson`);
}
