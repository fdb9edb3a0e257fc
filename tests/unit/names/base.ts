import { readFileSync } from 'node:fs';
import { buildNameIndex } from '../../../scripts/names/build-at-once.ts';
import { Languages } from '../../../utils/names/known-languages.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { settle } from '../../../utils/names/settle.ts';
import type { Mention, NamedEntity, Reading } from '../../../utils/names/mention.ts';
import type { Kind, NameRole } from '../../../utils/facts/entity.ts';

export const LANGUAGES = new Languages(ALL_LANGUAGES);

/** An index as the extension builds it. */
export function indexOf(entities: Iterable<NamedEntity>): ArrayBuffer {
  return buildNameIndex(entities, ALL_LANGUAGES);
}

/**
 * An entity in one line: `place country KZ: en Kazakhstan, ru Казахстан`. Names are labels unless their language
 * is followed by a role (`en/alias`), and fold case unless by `!` (`ru! Того`). `< KZ` after the id is its whole.
 */
export function entity(line: string): NamedEntity {
  const [, kind, type, id, within, names] = /^(\S+) (\S+) (\S+?)(?: < (\S+))?: (.+)$/u.exec(line)!;
  return {
    id: id!,
    kind: kind as Kind,
    type: type!,
    ...(within === undefined ? {} : { within }),
    names: names!.split('; ').map((name) => {
      const [, lang, role, exact, text] = /^([\w-]+?)(?:\/(\w+))?(!?) (.+)$/u.exec(name)!;
      return {
        lang: lang!,
        text: text!,
        role: (role ?? 'label') as NameRole,
        ...(exact ? { letterCase: 'exact' as const } : {}),
      };
    }),
  };
}

/** A function that finds the names of these entities. */
export function finderOf(
  entities: readonly NamedEntity[],
): (text: string, ...languages: string[]) => readonly Found[] {
  const finder = openNameIndex(indexOf(entities));
  return (text, ...languages) => found(text, languages, finder.find(text, languages));
}

/** What a page of this one text shows of raw mentions. */
function found(text: string, languages: readonly string[], mentions: readonly Mention[]): readonly Found[] {
  return settle([{ text, languages, mentions }])
    .flat()
    .filter(({ demonym }) => !demonym)
    .map(({ start, end, clear, readings: [first, ...others] }) => ({
      start,
      end,
      clear,
      readings: [first.reading, ...others.map(({ reading }) => reading)],
    }));
}

/** A mention as a page shows it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly clear: boolean;
  readonly readings: readonly [Reading, ...Reading[]];
}

/** A function that finds the people and adjectives of one entity, named so in one language. */
export function demonymsIn(language: string, name: string): (text: string) => readonly string[] {
  const finder = openNameIndex(indexOf([entity(`place x X: ${language}/demonym ${name}`)]));
  return (text) =>
    finder
      .find(text, [language])
      .filter(({ demonym }) => demonym)
      .map(({ start, end }) => text.slice(start, end));
}

/** Surfaces found, cut out of the text. */
export function surfaces(text: string, mentions: readonly Found[]): readonly string[] {
  return mentions.map(({ start, end }) => text.slice(start, end));
}

/** The entities of both bundled packs, as built. */
export function packEntities(): readonly NamedEntity[] {
  return ['central-asia', 'world'].flatMap((pack) =>
    readFileSync(new URL(`../../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}
