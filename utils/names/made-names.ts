import type { LanguageData } from './language-data.ts';
import type { Languages } from './known-languages.ts';
import type { NamedEntity } from './mention.ts';
import type { Name } from '../facts/entity.ts';

/** The id under which longer names stand that are none of ours. */
export const NOBODY = '';

/** Longer names that hold one of ours and mean something else: found first, and then not marked. */
export function nobodies(languages: readonly LanguageData[]): readonly NamedEntity[] {
  return languages.flatMap(({ language, otherNames = [], otherPersons = [] }) => [
    { id: NOBODY, kind: 'place', type: 'other', names: otherNames.map((text) => nameOf(text, language)) },
    { id: NOBODY, kind: 'person', type: 'other', names: otherPersons.map((text) => nameOf(text, language)) },
  ]);
}

const GROUPS = [
  ['country', /^country/u],
  ['city', /^city|capital|town/u],
  ['region', /region|province|republic|velayat/u],
] as const;

/** An entity with the names that a language makes of its short ones: "oblast de Kostanaï", "Қостанай облысы". */
export function withPatterns(languages: Languages, entity: NamedEntity): NamedEntity {
  const group = GROUPS.find(([, looks]) => looks.test(entity.type))?.[0];
  if (group === undefined) return entity;
  const made = entity.names
    .filter(({ role, marked }) => marked !== false && role === (group === 'region' ? 'short' : 'label'))
    .flatMap((name) =>
      (languages.rulesOf(name.lang)?.data.patterns?.[group] ?? [])
        .filter((pattern) => isCyrillic(pattern) === isCyrillic(name.text))
        .map((pattern) => ({ ...name, role: 'alias' as const, text: pattern.replace('{n}', name.text) })),
    );
  return made.length === 0 ? entity : { ...entity, names: [...entity.names, ...made] };
}

function nameOf(text: string, lang: string): Name {
  return { text, lang, role: 'alias' };
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
