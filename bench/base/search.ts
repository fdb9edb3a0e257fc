/**
 * The search index: how long it takes to build, how large it is, how long a key takes, and whether a name typed with
 * one error is among the first five, beside Fuse.js over the whole list.
 */
import Fuse from 'fuse.js/basic';
import { pick, randomFrom } from '../names/measure.ts';
import { buildSearchIndex } from '../../utils/search/build-search.ts';
import { openSearch } from '../../utils/search/open-search.ts';
import type { Search } from '../../utils/search/searched.ts';
import { MADE, pagesOfEntities } from './entities.ts';
import { timesInChromium } from './in-chromium.ts';
import { percentile, SEED, type Measured } from './part.ts';
import { canBeMistyped, mistype, type Typo } from './typos.ts';

const TYPOS = 200;
const TYPED_NAMES = 100;
/** The whole list is walked at each key: more is waited for too long. */
const PLAIN_FUSE = { mostEntities: 100_000, typosAtMost: 10 };
const FIRST = 5;
const ROUNDS = 3;

export async function measure(entities: number): Promise<Measured> {
  const random = randomFrom(SEED);
  const started = performance.now();
  const names = [...new Set([...namesOf(entities)])];
  const making = performance.now() - started;
  const mistyped = names.filter(canBeMistyped);
  const typos = Array.from({ length: TYPOS }, () => mistype(random, pick(random, mistyped)));
  const typed = Array.from({ length: TYPED_NAMES }, () => pick(random, names));

  const before = performance.now();
  const index = await buildSearchIndex(pagesLater(entities));
  // Entities are made as they are asked for.
  const built = (performance.now() - before - making) / 1000;
  const { search, opened } = open(index);
  const given = search.nameCount;

  const keys = keysOf([...typed, ...typos.map((typo) => typo.typed)]);
  const times = timesOf(search, keys);
  const chromium = await timesInChromium(index, keys, ROUNDS);
  const bearers = bearersOf(entities, new Set(typos.map(({ meant }) => meant)));
  const recall = shareOf(typos, ({ typed: query, meant }) =>
    search.find(query, { limit: FIRST }).some(({ id }) => bearers.get(meant)?.has(id)),
  );
  const p95 = percentile(chromium?.times ?? times, 0.95);
  const lines = [
    `${given} names; built in ${built.toFixed(2)} s, ${(index.byteLength / 1e6).toFixed(2)} MB, ` +
      `${(index.byteLength / given).toFixed(1)} bytes a name, opened in ${opened.toFixed(2)} ms`,
    `${keys.length} keys, the best of ${ROUNDS} rounds each`,
    `a key in Node: ${timed(times)}`,
    ...(chromium
      ? [
          `a key in Chromium ${chromium.version}: ${timed(chromium.times)}, opened in ${chromium.opened.toFixed(2)} ms`,
        ]
      : []),
    `recall@${FIRST} on ${TYPOS} names typed with one error: ${recall.toFixed(3)}`,
    ...plainFuse(entities, names, typos),
  ];
  const verdicts = [
    { says: 'T11 p95 of a key, ms', figure: p95, atMost: 5 },
    { says: 'T11 recall@5', figure: recall, atLeast: 0.95 },
  ];
  return { lines, verdicts };
}

function plainFuse(entities: number, names: readonly string[], typos: readonly Typo[]): string[] {
  if (entities > PLAIN_FUSE.mostEntities) return [];
  const some = entities === PLAIN_FUSE.mostEntities ? typos.slice(0, PLAIN_FUSE.typosAtMost) : typos;
  const fuse = new Fuse(names, { ignoreDiacritics: true });
  const times: number[] = [];
  const recall = shareOf(some, ({ typed, meant }) => {
    const before = performance.now();
    const found = fuse.search(typed, { limit: FIRST });
    times.push(performance.now() - before);
    return found.some(({ item }) => item === meant);
  });
  return [
    `Fuse.js over the whole list: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, ` +
      `recall@${FIRST} ${recall.toFixed(3)} on ${some.length}`,
  ];
}

function open(index: ArrayBuffer): { search: Search; opened: number } {
  const before = performance.now();
  const search = openSearch(index);
  return { search, opened: performance.now() - before };
}

function timed(times: readonly number[]): string {
  const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(2));
  return `p50 ${p50} ms, p95 ${p95} ms, longest ${longest} ms`;
}

/** What is asked while names are typed, from the second key on. */
function keysOf(names: readonly string[]): string[] {
  return names.flatMap((name) => Array.from({ length: name.length - 1 }, (_, at) => name.slice(0, at + 2)));
}

/** Milliseconds of every key: of each the best round, for others use the machine. */
function timesOf(search: Search, keys: readonly string[]): number[] {
  const best = keys.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, key] of keys.entries()) {
      const before = performance.now();
      search.find(key);
      best[at] = Math.min(best[at]!, performance.now() - before);
    }
  }
  return best;
}

function shareOf(typos: readonly Typo[], isFound: (typo: Typo) => boolean): number {
  return typos.filter(isFound).length / typos.length;
}

/** Who has these names: many places have one, and nothing tells which of them was meant. */
function bearersOf(entities: number, meant: ReadonlySet<string>): Map<string, Set<string>> {
  const bearers = new Map([...meant].map((text) => [text, new Set<string>()] as const));
  for (const page of pagesOfEntities(entities, SEED)) {
    for (const { id, names } of page) for (const { text } of names) bearers.get(text)?.add(id);
  }
  return bearers;
}

/** Names that exist: those that were made up to fill the base are searched among, not for. */
function* namesOf(entities: number): Generator<string> {
  for (const page of pagesOfEntities(entities, SEED)) {
    for (const { id, names } of page) {
      if (id.startsWith(MADE)) continue;
      for (const { text } of names) yield text;
    }
  }
}

async function* pagesLater(entities: number) {
  for (const page of pagesOfEntities(entities, SEED)) yield await Promise.resolve(page);
}
