import type { Entity, Name } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Language, TextIn, Texts } from '../facts/texts.ts';

/** The text for a reader of `lang`: in it, else in English, else in the native language, else in any. */
export function chooseText(texts: Texts | undefined, lang: Language, native?: Language): TextIn | undefined {
  if (!texts) return undefined;
  for (const wanted of languagesFor(lang, native)) {
    const text = entryOf(texts, wanted);
    if (text !== undefined) return { text, lang: wanted };
  }
  const [first] = Object.entries(texts);
  return first && { lang: first[0], text: first[1] };
}

/** An entity's name for a reader of `lang`, by the same order; an entity without a label goes by its first name. */
export function nameOf({ id, names, nativeLang }: Entity, lang: Language): TextIn {
  for (const wanted of languagesFor(lang, nativeLang)) {
    const label = labelIn(names, wanted);
    if (label) return label;
  }
  const any = names.find(({ role }) => role === 'label') ?? names.find(({ role }) => role !== 'search');
  return any ? { text: any.text, lang: any.lang } : { text: id, lang: 'und' };
}

/** The label in exactly this language. */
export function labelIn(names: readonly Name[], lang: Language): TextIn | undefined {
  const label = names.find((name) => name.role === 'label' && name.lang === lang);
  return label && { text: label.text, lang: label.lang };
}

/** The languages in which a reader of `lang` is told something, the best first. */
export function languagesFor(lang: Language, native: Language | undefined): Language[] {
  const whole = lang.split('-')[0] ?? lang;
  return [lang, whole, 'en', ...(native === undefined ? [] : [native])];
}
