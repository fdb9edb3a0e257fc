/** BCP 47 language tag as packs and pages write it: `en`, `kk`, `uz-Cyrl`. */
export type Language = string;

/** One text in several languages, keyed by language tag. */
export type Texts = Readonly<Record<Language, string>>;

/** A text together with the language it is written in, so that it can be shown under its own `lang`. */
export interface TextIn {
  readonly text: string;
  readonly lang: Language;
}
