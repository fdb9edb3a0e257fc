import { readFileSync } from 'node:fs';
import { readCities } from './cities.ts';
import { pick, randomFrom } from './measure.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';
import type { Name } from '../../utils/facts/entity.ts';

/** A maker of bases of any size: the same entities first in each, so that one text serves all. */
export interface Bases {
  /** Entities with at least so many names that can be marked. */
  readonly of: (names: number) => readonly NamedEntity[];
  readonly cities: number;
}

/**
 * Our packs, then the world's cities, then names made of the beginning of one city and the end of another.
 * @param first ids of those that come first of all
 */
export function makeBases(first: ReadonlySet<string>, seed: number): Bases {
  const packs = readPacks();
  const ordered = [...packs.filter(({ id }) => first.has(id)), ...packs.filter(({ id }) => !first.has(id))];
  const random = randomFrom(seed);
  const cities = readCities().map(({ id, names }) => placeOf(random, id, names));
  // In their order they would be those of a few countries.
  for (let at = cities.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [cities[at], cities[other]] = [cities[other]!, cities[at]!];
  }
  const all = [...ordered, ...cities];
  const models = (cities.length > 0 ? cities : packs).flatMap(({ names }) => names);
  return {
    cities: cities.length,
    of(wanted) {
      const taken: NamedEntity[] = [];
      let names = 0;
      for (let at = 0; names < wanted; at++) {
        if (at === all.length) all.push(invented(random, models, `made:${at}`));
        taken.push(all[at]!);
        names += all[at]!.names.filter(isMarked).length;
      }
      return taken;
    },
  };
}

function readPacks(): NamedEntity[] {
  return ['central-asia', 'world'].flatMap((pack) =>
    readFileSync(new URL(`../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}

function isMarked({ role, marked }: Name): boolean {
  return role !== 'search' && role !== 'demonym' && marked !== false;
}

function placeOf(random: () => number, id: string, texts: readonly string[]): NamedEntity {
  const names = texts.map((text, at): Name => {
    return { text, lang: languageOf(random, text), role: at === 0 ? 'label' : 'alias' };
  });
  return { id, kind: 'place', type: 'city', names };
}

/** The package names no languages: a likely one of the script. */
function languageOf(random: () => number, text: string): string {
  if (/\p{Script=Latin}/u.test(text)) return pick(random, ['en', 'en', 'fr', 'de', 'es', 'uz', 'tk']);
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  if (/\p{Script=Cyrillic}/u.test(text)) return pick(random, ['ru', 'ru', 'kk', 'ky', 'tg']);
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'zh';
}

/** Four names of one script: as long as real ones, and beginning like them. */
function invented(random: () => number, models: readonly Name[], id: string): NamedEntity {
  const names = Array.from({ length: 4 }, (_, at): Name => {
    const model = pick(random, models);
    const script = scriptOf(model.text);
    let other = pick(random, models).text;
    while (scriptOf(other) !== script) other = pick(random, models).text;
    const cut = Math.ceil(model.text.length / 2);
    const tail = other.slice(-(model.text.length - cut) || other.length).toLowerCase();
    return { text: model.text.slice(0, cut) + tail, lang: model.lang, role: at === 0 ? 'label' : 'alias' };
  });
  return { id, kind: 'place', type: 'city', names };
}

function scriptOf(text: string): string {
  return /\p{Script=Latin}/u.test(text) ? 'Latn' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'other';
}
