import type { WordingLanguage } from './languages.ts';

/** Forms of one text by plural category; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<WordingLanguage, Intl.PluralRules>();

/** The form that a language uses after `count`; a missing form falls back to `other`. */
export function pluralForm(lang: WordingLanguage, forms: PluralForms, count: number): string {
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  return forms[rule.select(count)] ?? forms.other;
}
