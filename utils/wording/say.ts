import type { WordingLanguage } from './languages.ts';
import { amount } from './numbers.ts';
import { pluralForm, type PluralForms } from './plurals.ts';

/** A text with `{parameters}`, or its plural forms, among which the parameter `count` chooses; never HTML. */
export type Message = string | PluralForms;
export type Catalogue = Readonly<Record<string, Message>>;

/** A catalogue in another language: every key of the English one, and no other. */
export type Translation<Source extends Catalogue> = { readonly [Key in keyof Source]: Message };

/** What a surface can say, in one language. `Source` is the type of its English catalogue. */
export interface Words<Source extends Catalogue> {
  readonly lang: WordingLanguage;
  readonly texts: Translation<Source>;
}

type TextOf<M> = M extends string ? M : M extends PluralForms ? Extract<M[keyof M], string> : never;
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Named<M> = NamesIn<TextOf<M>> | (M extends string ? never : 'count');
type Params<M> = { readonly [Name in Named<M>]: Name extends 'count' ? number : string | number };
type Given<M> = [Named<M>] extends [never] ? [] : [params: Params<M>];

/** A run of a message: plain text, or the place of a parameter that the caller fills with an element. */
export type Piece<Slot extends string = string> = { readonly text: string } | { readonly slot: Slot };

/**
 * A message of a surface in the reader's language. Numbers among the parameters are written as the language
 * writes them; a plural message takes its form from `count`.
 */
export function say<Source extends Catalogue, Key extends keyof Source & string>(
  words: Words<Source>,
  key: Key,
  ...given: Given<Source[Key]>
): string {
  const params: Readonly<Record<string, string | number>> = given[0] ?? {};
  return template(words, key, params).replace(PARAMETER, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? amount(words.lang, value) : value;
  });
}

/** A message cut at its parameters, so that elements (a key cap, a marked name) can stand in their places. */
export function pieces<Source extends Catalogue, Key extends keyof Source & string>(
  words: Words<Source>,
  key: Key,
): Piece<NamesIn<TextOf<Source[Key]>>>[] {
  type Slot = NamesIn<TextOf<Source[Key]>>;
  // A split by a pattern with one group gives texts at even and parameter names at odd positions.
  return template(words, key, {})
    .split(PARAMETER)
    .map((part, at): Piece<Slot> => (at % 2 ? { slot: part as Slot } : { text: part }))
    .filter((piece) => 'slot' in piece || piece.text !== '');
}

const PARAMETER = /\{(\w+)\}/g;

function template<Source extends Catalogue>(
  words: Words<Source>,
  key: keyof Source,
  params: Readonly<Record<string, string | number>>,
): string {
  const message: Message = words.texts[key];
  if (typeof message === 'string') return message;
  return pluralForm(words.lang, message, Number(params['count'] ?? 0));
}
