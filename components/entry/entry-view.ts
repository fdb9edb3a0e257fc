import type { Kind, Name } from '../../utils/facts/entity.ts';
import type { Language, TextIn } from '../../utils/facts/texts.ts';
import type { FactDraft } from '../base/view.ts';

/** What the form is about: something new, an entry that the reader made, or one of a pack's. */
export type EntrySubject =
  | { readonly is: 'new' }
  | { readonly is: 'own' | 'pack'; readonly id: string; readonly name: TextIn };

/** All that the form holds, as it is being written: it is kept as a draft in this shape. */
export interface EntryFields {
  readonly kind: Kind;
  /** Of the packs' types, or the kind by itself. */
  readonly type: string;
  readonly names: readonly EntryName[];
  readonly description: string;
  readonly descriptionLang: Language;
  readonly facts: readonly EntryFact[];
  readonly tags: readonly string[];
  /** A new note, kept where it is not empty. */
  readonly note: string;
  /** The entry that the first name is given to, in place of a new entry. */
  readonly attach?: AttachTo | undefined;
}

export interface EntryName extends Pick<Name, 'text' | 'lang' | 'role'> {
  /** Of its row, of a pack's name, or one that begins with NEW. */
  readonly key: string;
  readonly isOwn: boolean;
}

export interface EntryFact {
  /** Of its row, of a pack's statement, or one that begins with NEW. */
  readonly key: string;
  /** What the fact is called; empty for a new one, whose draft says it. */
  readonly label: string;
  readonly isOwn: boolean;
  readonly draft: FactDraft;
}

export interface AttachTo {
  readonly id: string;
  readonly kind: Kind;
  readonly name: TextIn;
}

/** What the keys of names and facts begin with that are not stored yet: no row's, and no name's of a pack, does. */
export const NEW = 'new:';

/**
 * What has become of what was written. `failed`: it was not stored. `overtaken`: neither, as the same was changed
 * elsewhere. `unopened`: the base could not be read.
 */
export type EntryState = 'untouched' | 'edited' | 'saving' | 'failed' | 'overtaken' | 'unopened';

/** Whether nothing of the fact itself was written; where it is from may be known all the same. */
export function isBlank({ property, newProperty, amount, text, date, url, lat, lon, entityName }: FactDraft) {
  return [property, newProperty, amount, text, date, url, lat, lon, entityName].every(
    (part) => part.trim() === '',
  );
}
