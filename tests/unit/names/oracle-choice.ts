import type { Forms, Joint, LanguageRules } from '../../../utils/names/language-rules.ts';
import type { NamedEntity } from '../../../utils/names/mention.ts';
import type { Name } from '../../../utils/facts/entity.ts';
import type { Token } from './oracle-words.ts';

/** What the oracle finds: a span and the entities it may stand for, in no order. */
export interface OracleMention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
}

export interface Tried {
  readonly entity: NamedEntity;
  readonly name: Name;
  readonly tokens: readonly Token[];
  readonly joints: readonly Joint[];
  readonly forms: readonly (readonly Forms[])[];
  readonly letters: number;
  readonly article: string | undefined;
  readonly rules: LanguageRules | undefined;
}

export interface Hit {
  readonly tried: Tried;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  readonly inflected: boolean;
  readonly only: Token | undefined;
}
