import type { CardCatalogue, CardWords } from '../../utils/wording/card.ts';
import { languageWord } from '../../utils/wording/language-words.ts';
import { say } from '../../utils/wording/say.ts';

/** The last part of the catalogue's keys that begin so: what the wording has a word for. */
type WordOf<Start extends string> = {
  [Key in keyof CardCatalogue]: Key extends `${Start}${infer Rest}` ? Rest : never;
}[keyof CardCatalogue];

/** Why a text was taken for a name, in parts. */
export interface PresentedReason {
  /** The name in the base that it was found by, and the language of that. */
  readonly name: string;
  readonly lang: string;
  readonly role: WordOf<'reason.role.'>;
  readonly by: 'exact' | 'folded' | 'inflected';
  /** What the endings do, from the stem on; each with all that it may be. */
  readonly steps: readonly (readonly WordOf<'grammar.'>[])[];
  readonly evidence: readonly WordOf<'evidence.'>[];
}

/** A reason in words: what the text's form is of the name, what the name is, what else speaks for it. */
export interface ReasonWords {
  /** "possessive, locative"; empty where the text is the name as it stands. */
  readonly form: string;
  readonly role: string;
  readonly evidence?: string;
}

export function reasonWords(words: CardWords, reason: PresentedReason): ReasonWords {
  const { role, lang, by, steps, evidence } = reason;
  const ways = steps.map((step) => anyOf(words, step));
  return {
    form: by === 'folded' && ways.length === 0 ? say(words, 'reason.folded') : ways.join(', '),
    role: say(words, `reason.role.${role}`, { language: languageWord(words, lang) }),
    ...(evidence.length > 0 && {
      evidence: say(words, 'reason.evidence', {
        list: evidence.map((one) => say(words, `evidence.${one}`)).join(', '),
      }),
    }),
  };
}

/** An ending may be several things, of which the letters do not tell one from the other. */
function anyOf(words: CardWords, step: PresentedReason['steps'][number]): string {
  return step
    .map((term) => say(words, `grammar.${term}`))
    .reduce((one, other) => say(words, 'reason.or', { one, other }));
}
