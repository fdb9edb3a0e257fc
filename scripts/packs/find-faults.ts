import type { Entity } from '../../utils/facts/entity.ts';
import type { Source } from '../../utils/facts/statement.ts';
import type { Texts } from '../../utils/facts/texts.ts';
import type { PluralForms, Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { BuiltPack } from './assemble.ts';
import { FULL_LANGUAGES, nameFaults } from './name-faults.ts';
import type { PackInSource, Sources } from './read-sources.ts';
import { PLAIN_HOSTS, REVIEWED_HOSTS } from './reviewed-hosts.ts';
import { repeated, soundEntityFaults, soundPackFaults } from './sound-faults.ts';

/** In UTF-16 code units: below, a sentence says no more than name and type do; above, a card needs a fourth line. */
const DESCRIPTION_LENGTH = { least: 40, most: 120 };

/** Everything that keeps these packs from being published, a sentence each; empty when they are sound. */
export function findFaults(built: readonly BuiltPack[], sources: Sources): string[] {
  return [
    ...vocabularyFaults(sources.vocabulary),
    ...built.flatMap((pack) => packFaults(pack, built).map((fault) => `${pack.id}, ${fault}`)),
    ...sources.packs.flatMap((pack) => sourceFaults(pack).map((fault) => `${pack.id}, ${fault}`)),
    ...clashes(built),
  ];
}

function packFaults(pack: BuiltPack, built: readonly BuiltPack[]): string[] {
  const held = new Set(built.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return [
    ...pack.entities.flatMap((entity) =>
      [
        ...nameFaults(entity),
        ...soundEntityFaults(entity, pack),
        ...descriptionFaults(entity.descriptions),
      ].map((fault) => `${entity.id}: ${fault}`),
    ),
    ...soundPackFaults(pack),
    ...pack.index.elsewhere
      .filter((id) => !held.has(id))
      .map((id) => `${id}: referred to, and in no bundled pack`),
  ];
}

function descriptionFaults(descriptions: Texts): string[] {
  const { least, most } = DESCRIPTION_LENGTH;
  return [
    ...missing(descriptions).map((lang) => `no description in ${lang}`),
    ...Object.entries(descriptions).flatMap(([lang, text]) => {
      const faults: string[] = [];
      if (text.length < least || text.length > most)
        faults.push(`description in ${lang} has ${text.length} characters, not ${least} to ${most}`);
      if (!text.endsWith('.')) faults.push(`description in ${lang} has no full stop`);
      if (!/^[\p{Lu}\p{N}][^.!?]*[.!?]?$/u.test(text.replaceAll(/(?<=\d)\.(?=\d)/gu, '')))
        faults.push(`description in ${lang} is not one sentence`);
      return faults;
    }),
  ];
}

function sourceFaults(pack: PackInSource): string[] {
  const used = new Set(pack.entities.flatMap(({ statements }) => statements.map(({ source }) => source)));
  return [
    ...Object.keys(pack.sources)
      .filter((key) => !used.has(key))
      .map((key) => `source "${key}" is used nowhere`),
    ...Object.entries(pack.sources).flatMap(([key, source]) =>
      addressFaults(source).map((fault) => `source "${key}" ${fault}`),
    ),
    ...repeated(Object.values(pack.sources).map((source) => JSON.stringify(source))).map(
      (source) => `twice the same source ${source}`,
    ),
  ];
}

function addressFaults({ url, publisher }: Source): string[] {
  const faults =
    publisher.length > 13 ? [`has a publisher's name too long for its column: ${publisher}`] : [];
  if (url === undefined) return faults;
  const { protocol, host } = new URL(url);
  if (!REVIEWED_HOSTS.has(host)) faults.push(`leads to ${host}, which is not among the reviewed hosts`);
  if (protocol !== 'https:' && !PLAIN_HOSTS.has(host)) faults.push(`is not https`);
  return faults;
}

/** An entity in two packs is the same one: same type, flag, names and description, so that either may be shown. */
function clashes(built: readonly BuiltPack[]): string[] {
  const first = new Map<string, [pack: string, entity: Entity]>();
  return built.flatMap((pack) =>
    pack.entities.flatMap((entity) => {
      const other = first.get(entity.id);
      first.set(entity.id, [pack.id, entity]);
      if (!other || identity(other[1]) === identity(entity)) return [];
      return [`${entity.id}: ${other[0]} and ${pack.id} name or describe it differently`];
    }),
  );
}

function identity({ kind, type, flag, names, nativeLang, descriptions }: Entity): string {
  return JSON.stringify([kind, type, flag, names, nativeLang, descriptions]);
}

function vocabularyFaults({ properties, units, types }: Vocabulary): string[] {
  const labelled: [string, Texts][] = [
    ...Object.entries(properties).map(([key, { labels }]): [string, Texts] => [`property ${key}`, labels]),
    ...Object.entries(types).flatMap(([key, { labels, labelsWithin, tabs }]): [string, Texts][] =>
      [labels, labelsWithin ?? labels, tabs ?? labels].map((texts) => [`type ${key}`, texts]),
    ),
  ];
  return [
    ...labelled.flatMap(([what, texts]) => missing(texts).map((lang) => `${what}: no label in ${lang}`)),
    ...Object.entries(properties).flatMap(([key, { unit }]) =>
      unit === undefined || unit in units ? [] : [`property ${key}: no unit "${unit}"`],
    ),
    ...Object.entries(units).flatMap(([key, { names, symbol }]) => [
      ...missing(names).map((lang) => `unit ${key}: no name in ${lang}`),
      ...missing(symbol ?? names).map((lang) => `unit ${key}: no symbol in ${lang}`),
      ...Object.entries(names).flatMap(([lang, forms]) =>
        missingForms(lang, forms).map((form) => `unit ${key}: no form "${form}" in ${lang}`),
      ),
    ]),
  ];
}

function missing(texts: Readonly<Record<string, unknown>>): string[] {
  return FULL_LANGUAGES.filter((lang) => !(lang in texts));
}

function missingForms(lang: string, forms: PluralForms): string[] {
  return new Intl.PluralRules(lang)
    .resolvedOptions()
    .pluralCategories.filter((category) => !(category in forms));
}
