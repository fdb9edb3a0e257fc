import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { installFailureOf } from '../../../utils/knowledge/pack-files.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { openOneFile } from '../../../utils/packs/one-file.ts';
import { emptyPlace, pagesIn } from '../knowledge/memory.ts';
import { packFiles, place, readers } from '../knowledge/small-pack.ts';

const files = packFiles({ entities: [place('a', 'Alpha'), place('KZ-39', 'Қостанай облысы')] });
const whole = new TextEncoder().encode(
  ['index.json', 'vocabulary.json', 'sources.json', 'entities.ndjson']
    .map((path) => `${files.get(path)}${path === 'index.json' ? '\n' : ''}`)
    .join(''),
);
const zipped = Uint8Array.from(gzipSync(whole));

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
};

/** What becomes of an empty base into which this is installed, and what is then in it. */
async function installed(bytes: Uint8Array<ArrayBuffer>, mostBytes?: number) {
  const where = emptyPlace();
  const base = openPacks(where);
  const outcome = await openOneFile(new Blob([bytes]), mostBytes).then(
    (opened) => base.install('small', opened, readers, { type: 'file', name: 'small.ndjson' }),
    (error: unknown) => ({ ok: false, failure: installFailureOf(error) }) as const,
  );
  await base.packSummaries();
  return { outcome, pages: await pagesIn(where), found: await base.entitiesByIds(['a', 'KZ-39']) };
}

describe('a pack as one file', () => {
  it.each([
    ['plain', whole],
    ['compressed', zipped],
  ])('is the pack, %s', async (_, bytes) => {
    const opened = await openOneFile(new Blob([bytes]));
    for (const [path, text] of files) expect(await (await opened(path)).text()).toBe(text);
    await expect(opened('other.json')).rejects.toThrow('no other.json');
    expect((await installed(bytes)).outcome).toEqual({ ok: true, changed: true });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', new Uint8Array(), 'unreadable'],
    ['a web page', new TextEncoder().encode('<!doctype html>\n<p>Not found'), 'unreadable'],
    ['other lines of JSON', new TextEncoder().encode('{"id":"Q1"}\n{"id":"Q2"}\n'), 'unreadable'],
    ['a line without end', new Uint8Array(3_000_000).fill(0x20), 'unreadable'],
    ['more than its index says', Uint8Array.from([...whole, 0x0a]), 'size'],
    ['less than its index says', whole.slice(0, -1), 'size'],
    ['half a compressed file', zipped.slice(0, zipped.length / 2), 'unreadable'],
  ])('is refused where it is %s', async (_, bytes, code) => {
    const { outcome, pages } = await installed(bytes);
    expect(outcome).toMatchObject({ ok: false, failure: { code } });
    expect(pages).toEqual([]);
  });

  it('that unpacks to more than it may is refused while it is unpacked', async () => {
    const bomb = Uint8Array.from(gzipSync(new Uint8Array(20_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    expect((await installed(bomb, 1_000_000)).outcome).toMatchObject({
      ok: false,
      failure: { code: 'size' },
    });
  });
});

describe('a damaged file', { timeout: 60_000 }, () => {
  /** A fixed row of numbers, so that a failure comes again. */
  const rolls = function* (seed: number) {
    for (let state = seed; ;) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      yield state / 0x80000000;
    }
  };

  it.each([
    ['plain', whole],
    ['compressed', zipped],
  ])('%s, cut or flipped a thousand times, is never installed in part', async (_, bytes) => {
    const { found: whatItHolds } = await installed(bytes);
    expect(whatItHolds.size).toBe(2);
    const roll = rolls(39);
    const next = (below: number) => Math.floor((roll.next().value ?? 0) * below);
    for (let i = 0; i < 500; i += 1) {
      const cases = [bytes.slice(0, next(bytes.length)), flipped(bytes, next(bytes.length), next(8))];
      for (const damaged of cases) {
        const { outcome, pages, found } = await installed(damaged);
        // Of what no hash is told, a title and what gzip says of itself may be another; of entities nothing.
        if (outcome.ok) expect(found).toEqual(whatItHolds);
        else expect(pages).toEqual([]);
        expect(outcome.ok || outcome.failure.code).not.toBe('unexpected');
      }
    }
  });
});
