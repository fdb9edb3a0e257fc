import type { Language } from '../../facts/texts.ts';
import type { LanguageRules } from '../language-rules.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { kazakh } from './kk.ts';
import { kyrgyz } from './ky.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';
import { tajik } from './tg.ts';
import { turkmen } from './tk.ts';
import { uzbek } from './uz.ts';

/** Every language whose grammar is known. Its order decides nothing but ties in guessing. */
export const ALL_LANGUAGES: readonly LanguageRules[] = [
  english,
  french,
  russian,
  kazakh,
  german,
  spanish,
  kyrgyz,
  uzbek,
  tajik,
  turkmen,
];

const BY_LANGUAGE: ReadonlyMap<Language, LanguageRules> = new Map(
  ALL_LANGUAGES.map((rules) => [rules.language, rules]),
);

/** The rules of a language tag, those of its primary language where the tag has more: `fr-CA` gives French. */
export function rulesOf(language: Language): LanguageRules | undefined {
  return BY_LANGUAGE.get(primary(language));
}

/** The first part of a language tag, in lower case. */
export function primary(language: Language): Language {
  return language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
