import { expect, test } from 'vitest';
import { buildNameIndexInSlices } from '../../../utils/reading/build-in-slices.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { NAME_INDEX_VERSION, openNameIndex } from '../../../utils/names/open-index.ts';
import type { NamedEntity } from '../../../utils/names/mention.ts';
import { entity, finderOf, packEntities, surfaces, indexOf, LANGUAGES } from './base.ts';
import { bare } from '../../../utils/names/language-rules.ts';
import type { Name } from '../../../utils/facts/entity.ts';

const KZ = entity('place country KZ: en Kazakhstan; ru Казахстан');

function reasonOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && error.name === 'NameIndexError' && 'reason' in error)
      return String(error.reason);
    throw error;
  }
  return 'opened';
}

test('the same entities give the same bytes', () => {
  const entities = packEntities();
  expect(new Uint8Array(indexOf(entities))).toEqual(new Uint8Array(indexOf(entities)));
});

test('built in slices it is the same, and other work has its turn meanwhile', async () => {
  const entities = packEntities();
  async function* pages() {
    for (let at = 0; at < entities.length; at += 200) yield entities.slice(at, at + 200);
  }
  let turns = 0;
  const timer = setInterval(() => turns++);
  const built = await buildNameIndexInSlices(pages(), ALL_LANGUAGES);
  clearInterval(timer);
  expect(new Uint8Array(built)).toEqual(new Uint8Array(indexOf(entities)));
  expect(turns).toBeGreaterThan(1);
});

test('refuses what is not an index of this version, and says why', () => {
  const buffer = indexOf([KZ]);
  const changed = (at: number, value: number) => {
    const copy = buffer.slice(0);
    new Uint32Array(copy, 0, 12)[at] = value;
    return copy;
  };
  expect(reasonOf(() => openNameIndex(buffer))).toBe('opened');
  expect(reasonOf(() => openNameIndex(new ArrayBuffer(0)))).toBe('not-an-index');
  expect(reasonOf(() => openNameIndex(new ArrayBuffer(4096)))).toBe('not-an-index');
  expect(reasonOf(() => openNameIndex(changed(1, NAME_INDEX_VERSION + 1)))).toBe('other-version');
  expect(reasonOf(() => openNameIndex(buffer.slice(0, buffer.byteLength - 8)))).toBe('damaged');
  expect(reasonOf(() => openNameIndex(changed(3, 1_000_000)))).toBe('damaged');
  expect(reasonOf(() => openNameIndex(changed(8, 200)))).toBe('damaged');
});

test('an empty base finds nothing', () => {
  const finder = openNameIndex(indexOf([]));
  expect([finder.nameCount, finder.entityCount]).toEqual([0, 0]);
  expect(finder.find('Kazakhstan', ['en'])).toEqual([]);
});

test('entities of one id in two packs are one', () => {
  const find = finderOf([KZ, entity('place country KZ: en Kazakhstan; fr Kazakhstan; en/alias Qazaqstan')]);
  expect(find('Kazakhstan', 'en')[0]!.readings).toHaveLength(1);
  expect(find('Qazaqstan', 'en')[0]!.readings[0].entity).toBe('KZ');
});

test('names from hostile data are kept as text or left out', () => {
  const hostile: NamedEntity = {
    id: '__proto__',
    kind: 'other',
    type: 'constructor',
    names: [
      { text: '__proto__', lang: 'en', role: 'label' },
      { text: 'Constructor', lang: '__proto__', role: 'label' },
      { text: 'ToString', lang: 'toString', role: 'alias' },
      { text: '\ud800Lone', lang: 'en', role: 'alias' },
      { text: 'x'.repeat(1_000_000), lang: 'en', role: 'alias' },
      { text: 'Word '.repeat(40), lang: 'en', role: 'alias' },
      { text: '(.*)+', lang: 'en', role: 'alias' },
      { text: '', lang: 'en', role: 'alias' },
      ...Array.from({ length: 5000 }, (_, at) => ({
        text: `Name${'abcdefghij'[at % 10]!.repeat(1 + at / 10)}`,
        lang: 'en',
        role: 'alias' as const,
      })),
    ],
  };
  const buffer = indexOf([hostile, KZ]);
  const finder = openNameIndex(buffer);
  expect(finder.nameCount).toBeLessThan(1010);
  expect(finder.find('Kazakhstan', ['en'])).toHaveLength(1);
  expect(finder.find('a ToString b', [])[0]?.readings[0].entity).toBe('__proto__');
  expect(({} as Record<string, unknown>)['label']).toBeUndefined();
});

test('a long word and a long gap take no long time to refuse', () => {
  const find = finderOf([KZ, entity('place region R: en West Kazakhstan')]);
  expect(find(`${'Kazakhstan'.repeat(100_000)} West${' '.repeat(100_000)}Kazakhstan`, 'en')).toHaveLength(1);
  expect(find("Kazakhstan'".repeat(20_000), 'en').length).toBeLessThan(2);
  expect(find(`${"l'x".repeat(200_000)} Kazakhstan`, 'fr')).toHaveLength(1);
});

/** What cannot be marked by itself: a word or a given name without evidence, or brackets inside. */
function standsAlone({ text, lang }: Name): boolean {
  const rules = LANGUAGES.rulesOf(lang);
  const word = bare(text.toLowerCase());
  return !text.includes('(') && !rules?.frequentWords.has(word) && !rules?.mistakable.has(word);
}

test('every name of the built packs finds its entity', () => {
  const entities = packEntities();
  const find = finderOf(entities);
  const lost = entities.flatMap(({ id, names }) =>
    names
      .filter(({ role, marked }) => role !== 'demonym' && role !== 'search' && marked !== false)
      .filter(standsAlone)
      .filter(({ text, lang }) => {
        const within = `x ${text}`;
        const found = find(within, lang);
        return !found.some(
          ({ start, end, readings }) =>
            readings.some(({ entity: found_ }) => found_ === id) &&
            within.slice(start, end).length >=
              text.replace(/^(the|la|le|les|el|los|las|der|die|das) /u, '').length,
        );
      })
      .map(({ text, lang }) => `${id} ${lang} ${text}`),
  );
  expect(lost).toEqual([]);
});

test('marked spans never begin or end inside a letter', () => {
  const find = finderOf([entity('place city X: en Mali; fr Kostanaï')]);
  expect(surfaces('Mali\u0301 Kostanai\u0308 x', find('Mali\u0301 Kostanai\u0308 x', 'fr'))).toEqual([
    'Kostanai\u0308',
  ]);
});
