import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemblePacks } from '../../scripts/packs/assemble.ts';
import { catalogueText, readRelease } from '../../scripts/packs/catalogue.ts';
import { findFaults } from '../../scripts/packs/find-faults.ts';
import { readSourcesUnder } from '../../scripts/packs/read-sources.ts';
import { readCatalogue } from '../../utils/packs/catalogue.ts';
import type { Entity } from '../../utils/facts/entity.ts';
import { readPublished, ROOT } from './built-packs.ts';

const sources = await readSourcesUnder(join(ROOT, 'packs'));
const built = assemblePacks(sources);
const centralAsia = await readPublished('central-asia');
const world = await readPublished('world');
const events = await readPublished('events-central-asia');
const all = [centralAsia, events, world];
const inCentralAsia = new Map(centralAsia.entities.map((entity) => [entity.id, entity]));
const inWorld = new Map(world.entities.map((entity) => [entity.id, entity]));

function from(entities: ReadonlyMap<string, Entity>, id: string): Entity {
  const entity = entities.get(id);
  if (!entity) throw new Error(`${id} is not in the pack`);
  return entity;
}

function label(entity: Entity, lang: string): string | undefined {
  return entity.names.find((name) => name.role === 'label' && name.lang === lang)?.text;
}

describe('the published packs', () => {
  it('are sound by every rule of the build', () => {
    expect(findFaults(built, sources)).toEqual([]);
  });

  it.each(built)('$id is what its sources make, byte for byte', async ({ id, files }) => {
    expect((await readPublished(id)).files).toEqual(files);
  });

  it.each(all)('$index.id counts and hashes what it holds', ({ index, entities, sources: table, files }) => {
    expect(index.counts).toEqual({
      entities: entities.length,
      names: entities.flatMap(({ names }) => names).length,
      statements: entities.flatMap(({ statements }) => statements).length,
      sources: Object.keys(table).length,
    });
    for (const { path, bytes, sha256 } of index.resources) {
      const content = Buffer.from(files.get(path) ?? '');
      expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
  });

  it('hold the 127 entities of Central Asia, 14 events, and every code of ISO 3166-1 with Kosovo', () => {
    expect(centralAsia.entities).toHaveLength(127);
    expect(events.entities).toHaveLength(14);
    expect(world.entities).toHaveLength(250);
  });

  it.each(all)('$index.id refers to a source and a property that it ships, for every statement', (pack) => {
    for (const { property, source } of pack.entities.flatMap(({ statements }) => statements)) {
      expect(pack.sources[source]?.title).toBeTruthy();
      expect(pack.vocabulary.properties[property]?.labels['kk']).toBeTruthy();
    }
  });

  it.each(all)('$index.id dates each statement, or says undated and the day it was read', ({ entities }) => {
    for (const { asOfKind, asOf, readOn } of entities.flatMap(({ statements }) => statements)) {
      expect([asOf === undefined, readOn === undefined]).toEqual(
        asOfKind === 'undated' ? [true, false] : [false, true],
      );
    }
  });

  it.each(all)('$index.id ships nothing that was written for its makers', ({ files }) => {
    for (const text of files.values()) expect(text).not.toMatch(/"(?:note|readMe|readAt|wikidataNote)"/u);
  });

  it.each(all)('$index.id describes every entity in the four languages, each time otherwise', (pack) => {
    for (const { id, descriptions } of pack.entities) {
      expect([id, ...Object.keys(descriptions)]).toEqual([id, 'en', 'fr', 'ru', 'kk']);
    }
    for (const lang of ['en', 'fr', 'ru', 'kk']) {
      const texts = pack.entities.map(({ descriptions }) => descriptions[lang]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it.each(all)('$index.id names those whose work it holds', ({ index }) => {
    expect(index.licence).toBe('CC BY 4.0');
    expect(index.attribution.join(' ')).toContain(
      index.id.startsWith('events') ? 'named beside' : 'Unicode CLDR',
    );
  });
});

describe('the catalogue of packs that nobody is given unasked', () => {
  it('is what the packs and the release come to', async () => {
    const text = await readFile(join(ROOT, 'public', 'packs', 'catalogue.json'), 'utf8');
    expect(text).toBe(catalogueText(built, await readRelease(join(ROOT, 'packs'))));
  });

  it('lists the events, which are shipped, and the cities, which are not', async () => {
    const text = await readFile(join(ROOT, 'public', 'packs', 'catalogue.json'), 'utf8');
    const read = readCatalogue(JSON.parse(text));
    const entries = read.ok ? read.value : [];
    expect(entries.map(({ id, packaged, file }) => [id, packaged, file])).toEqual([
      ['events-central-asia', true, undefined],
      ['world-cities', false, 'world-cities.sidelight.ndjson.gz'],
    ]);
    for (const { title, description } of entries) {
      expect([Object.keys(title), Object.keys(description)]).toEqual(Array(2).fill(['en', 'fr', 'ru', 'kk']));
    }
  });
});

describe('Central Asia', () => {
  it.each(['Kostanay', 'Kostanaï', 'Костанай', 'Қостанай'])(
    'reads %s as the city and as the region',
    (text) => {
      const holders = centralAsia.entities.filter(({ names }) => names.some((name) => name.text === text));
      expect(holders.map(({ id }) => id).sort()).toEqual(['KZ-39', 'Q488990']);
      expect(from(inCentralAsia, 'KZ-39').names.find((name) => name.text === text)?.role).toBe('short');
    },
  );

  it('marks neither the city of Mary nor Manas alone', () => {
    for (const id of ['Q5713', 'Q487689']) {
      const names = from(inCentralAsia, id).names.filter(({ text }) => text === 'Mary' || text === 'Manas');
      expect(names.filter(({ lang }) => ['en', 'fr'].includes(lang)).map(({ marked }) => marked)).toEqual([
        false,
        false,
      ]);
    }
  });

  it('keeps the four abbreviations of each organisation in their exact case', () => {
    const wanted = {
      'org:csto': ['CSTO', 'OTSC', 'ОДКБ', 'ҰҚШҰ'],
      'org:eaeu': ['EAEU', 'UEEA', 'ЕАЭС', 'ЕАЭО'],
      'org:cis': ['CIS', 'CEI', 'СНГ', 'ТМД'],
      'org:sco': ['SCO', 'OCS', 'ШОС', 'ШЫҰ'],
    };
    for (const [id, abbreviations] of Object.entries(wanted)) {
      const exact = from(inCentralAsia, id).names.filter(({ letterCase }) => letterCase === 'exact');
      expect(exact.map(({ text }) => text)).toEqual(expect.arrayContaining(abbreviations));
    }
  });

  it('says who is no member: Türkiye is a dialogue partner of the SCO, Afghanistan an observer', () => {
    const roleIn = (id: string): unknown =>
      from(inCentralAsia, id).statements.find(
        ({ value }) => value.type === 'entity' && value.entity === 'org:sco',
      )?.qualifiers?.['role'];
    expect(roleIn('TR')).toMatchObject({ texts: { en: 'dialogue partner' } });
    expect(roleIn('AF')).toMatchObject({ texts: { en: 'observer' } });
    expect(roleIn('IR')).toBeUndefined();
  });

  it('computes no share of the country for regions of Kyrgyzstan and Tajikistan', () => {
    const shares = centralAsia.entities
      .filter(({ id }) => /^(KG|TJ)-/u.test(id))
      .flatMap(({ statements }) => statements.filter(({ property }) => property.endsWith('-share')));
    expect(shares.filter(({ property }) => !['ethnic-share', 'language-share'].includes(property))).toEqual(
      [],
    );
  });

  it('says nothing of the form of Kazakhstan’s parliament', () => {
    expect(JSON.stringify(from(inCentralAsia, 'KZ'))).not.toMatch(/Kurultai|parliament|парламент|Құрылтай/iu);
  });
});

describe('Events of Central Asia', () => {
  it('are events, each with a day, and give figures only by who counted, or by who cites them', () => {
    const days = new Set(['event-date', 'began', 'decree-signed', 'treaty-signed']);
    const counted = new Set([
      'election-kz',
      'prosecutor-kz',
      'tass-2024-10',
      'vestnik-2023-05',
      'astana-times-2022-11',
    ]);
    for (const { id, kind, statements } of events.entities) {
      expect([id, kind, statements.some(({ property }) => days.has(property))]).toEqual([id, 'event', true]);
      const figures = statements.filter(({ value }) => value.type === 'quantity');
      expect(figures.filter(({ source }) => !counted.has(source))).toEqual([]);
    }
  });

  it('leave to the other packs what they hold', () => {
    expect(events.entities.filter(({ id }) => inCentralAsia.has(id) || inWorld.has(id))).toEqual([]);
    expect(events.index.elsewhere.filter((id) => !inCentralAsia.has(id))).toEqual([]);
  });
});

describe('World', () => {
  it('gives way to Central Asia where both hold a country', () => {
    expect(centralAsia.index.priority).toBeGreaterThan(world.index.priority);
    const shared = world.entities.filter(({ id }) => inCentralAsia.has(id)).map(({ id }) => id);
    expect(shared).toEqual(['AF', 'CN', 'IR', 'KG', 'KZ', 'RU', 'TJ', 'TM', 'TR', 'UA', 'UZ']);
  });

  it('names each capital as Central Asia does', () => {
    for (const country of centralAsia.entities.filter(({ type }) => type === 'country')) {
      const here = country.statements.find(({ property }) => property === 'capital')?.value;
      const there = from(inWorld, country.id).statements.find(
        ({ property }) => property === 'capital',
      )?.value;
      const texts =
        here?.type === 'entity'
          ? Object.fromEntries(
              ['en', 'fr', 'ru', 'kk'].map((lang) => [lang, label(from(inCentralAsia, here.entity), lang)]),
            )
          : here?.type === 'text' && here.texts;
      expect(there).toEqual({ type: 'text', texts });
    }
  });

  it.each([
    ['TG', 'ru', 'Того', 'exact'],
    ['TD', 'ru', 'Чад', 'exact'],
    ['ML', 'ru', 'Мали', 'exact'],
    ['CU', 'ru', 'Куба', 'exact'],
    ['GB', 'en', 'UK', 'exact'],
    ['RU', 'ru', 'РФ', 'exact'],
    // In a headline's capitals these are the countries far more often than the bird, the plates or the leather.
    ['TR', 'en', 'Turkey', undefined],
    ['CN', 'en', 'China', undefined],
    ['SE', 'fr', 'Suède', undefined],
  ])(
    'asks of capitals what a name that is also a common word needs: %s %s %s %s',
    (id, lang, text, letterCase) => {
      const name = from(inWorld, id).names.find((one) => one.lang === lang && one.text === text);
      expect([name?.text, name?.letterCase]).toEqual([text, letterCase]);
    },
  );

  it('says of a disputed status that it is disputed', () => {
    for (const id of ['EH', 'FK', 'GI', 'GS', 'IO', 'PS', 'TW', 'XK', 'YT']) {
      const { en, fr, ru, kk } = from(inWorld, id).descriptions;
      expect([en, fr, ru, kk]).toEqual([
        expect.stringMatching(/status (?:is|are) disputed/u),
        expect.stringMatching(/statuts? disputé/u),
        expect.stringMatching(/статус оспарива[ею]тся/u),
        expect.stringMatching(/мәртебесі даулы/u),
      ]);
    }
  });
});
