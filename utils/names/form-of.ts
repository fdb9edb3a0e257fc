import { makeAlphabet } from './alphabet.ts';
import { compileName } from './compile-name.ts';
import { Languages } from './known-languages.ts';
import type { LanguageData } from './language-data.ts';
import { ANY } from './language-rules.ts';
import { readWord } from './words.ts';
import type { Language } from '../facts/texts.ts';

/** Tells whether words are a form of a name, by the grammar of their language. */
export type FormTeller = (form: string, name: string, lang: Language) => boolean;

/** Shorter words are forms of too many others. */
const SHORTEST = 4;

/**
 * Only what is safe: Ауликоля is of Ауликоль, but Александра may be a woman of her own and no Александр, nor is
 * Шакирова sure to be Шакиров.
 */
export function formTeller(data: readonly LanguageData[]): FormTeller {
  const languages = new Languages(data);
  const alphabet = makeAlphabet(languages);
  return (form, name, lang) => {
    const [said, own] = [form.split(' '), name.split(' ')];
    if (form === name || said.length !== own.length || !languages.rulesOf(lang)?.grammar) return false;
    const changed = own.filter((word, at) => word !== said[at]);
    if (changed.some((word) => word.length < SHORTEST)) return false;
    if (own.every((word, at) => word === said[at] || isWomans(said[at] ?? '', word))) return false;
    return (['place', 'person'] as const).some((kind) => {
      const compiled = compileName(alphabet, languages, { text: name, lang, role: 'label' }, kind);
      if (!compiled || compiled.words.length !== said.length) return false;
      let cases = ANY;
      return said.every((word, at) => {
        const { folded } = readWord(alphabet, word, 0);
        return compiled.forms[at]!.some((forms) => {
          if (!folded.startsWith(forms.stem)) return false;
          const agreed = cases & forms.cases(folded.slice(forms.stem.length));
          if (agreed !== 0) cases = agreed;
          return agreed !== 0;
        });
      });
    });
  };
}

function isWomans(form: string, name: string): boolean {
  return form === `${name}а` || (name.endsWith('й') && form === `${name.slice(0, -1)}я`);
}
