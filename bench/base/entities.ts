import { readFileSync } from 'node:fs';
import { readCities } from '../names/cities.ts';
import { pick, randomFrom } from '../names/measure.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import type { Name } from '../../utils/facts/entity.ts';

const PAGE = 200;

/** How ids of entities begin that do not exist. */
export const MADE = 'made:';

/**
 * Entities with their names, as they are read out of a base, a page at a time: our packs, then the world's cities in
 * any order, then places named by the beginning of one city and the end of another. The same seed gives the same.
 */
export function* pagesOfEntities(entities: number, seed: number): Generator<NamedEntity[]> {
  let page: NamedEntity[] = [];
  let left = entities;
  for (const entity of everyEntity(seed)) {
    if (left-- === 0) break;
    page.push(entity);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

function* everyEntity(seed: number): Generator<NamedEntity> {
  const random = randomFrom(seed);
  yield* packs();
  const cities = readCities().map(({ id, names }) => placeOf(id, names));
  for (let at = cities.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [cities[at], cities[other]] = [cities[other]!, cities[at]!];
  }
  yield* cities;
  const models = (cities.length > 0 ? cities : packs()).flatMap(({ names }) => names.map(({ text }) => text));
  for (let made = 0; ; made++) {
    const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () => madeName(random, models));
    yield placeOf(`${MADE}${made}`, names);
  }
}

function packs(): NamedEntity[] {
  return ['central-asia', 'world'].flatMap((pack) =>
    readFileSync(new URL(`../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}

function placeOf(id: string, texts: readonly string[]): NamedEntity {
  const names = texts.map((text, at): Name => ({ text, lang: 'und', role: at === 0 ? 'label' : 'alias' }));
  return { id, kind: 'place', type: 'city', names };
}

function madeName(random: () => number, models: readonly string[]): string {
  const model = pick(random, models);
  let other = pick(random, models);
  while (scriptOf(other) !== scriptOf(model)) other = pick(random, models);
  const cut = Math.ceil(model.length / 2);
  return model.slice(0, cut) + other.slice(Math.ceil(other.length / 2)).toLowerCase();
}

function scriptOf(text: string): string {
  return /\p{Script=Latin}/u.test(text) ? 'Latn' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'other';
}
