import { languageName } from '../../utils/wording/language-names.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import type { SelectOption } from '../controls/select.tsx';

/** Languages in which names of this part of the world are written, and those that readers write in. */
const OFFERED =
  'ar az ba be bg cs de el en es et fa fi fr he hi hu hy it ja ka kk ko ky lt lv mn nl pl ps pt ro ru sk sr sv tg tk tr tt ug uk ur uz uz-Cyrl vi zh';

/**
 * The languages a text can be in, by their names in the interface's language.
 * @param also tags that have to be among them: that of the text which is being changed
 */
export function languageOptions(lang: WordingLanguage, also: readonly string[] = []): SelectOption<string>[] {
  return [...new Set([...OFFERED.split(' '), ...also])]
    .map((tag) => ({ value: tag, label: languageName(lang, tag) }))
    .sort((one, other) => one.label.localeCompare(other.label, lang));
}
