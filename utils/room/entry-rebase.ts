import type { EntryFields } from '../../components/entry/entry-view.ts';
import { canonical } from '../facts/canonical.ts';
import type { EntityRead } from './entity-read.ts';

/** Another window has changed what the form changes too: nothing was written. */
export class EntryOvertaken extends Error {
  override readonly name = 'EntryOvertaken';
  /** The entry as it is now. */
  readonly read: EntityRead;
  readonly began: EntryFields;
  /** What the form is to hold over it. */
  readonly fields: EntryFields;

  constructor(read: EntityRead, began: EntryFields, fields: EntryFields) {
    super('the entry was changed elsewhere');
    this.read = read;
    this.began = began;
    this.fields = fields;
  }
}

export interface Rebased {
  /** What the reader changed in the form, over what the entry says by now. */
  readonly fields: EntryFields;
  /** Something of it says neither what it said when the form was opened, nor what the form says. */
  readonly isOvertaken: boolean;
}

/** What was changed in a form, laid over an entry that may have changed since the form was opened. */
export function rebased(began: EntryFields, fields: EntryFields, now: EntryFields): Rebased {
  let isOvertaken = false;
  const merge = <T>(was: T, mine: T, theirs: T, said: (one: T) => unknown): T => {
    const [before, here, there] = [was, mine, theirs].map((one) => canonical(said(one) ?? null));
    if (here === before) return theirs;
    if (there !== before && there !== here) isOvertaken = true;
    return mine;
  };
  const list = <T extends { readonly key: string }>(
    of: (one: EntryFields) => readonly T[],
    said: Said<T>,
  ): T[] => {
    const [was, mine, theirs] = [began, fields, now].map(
      (one) => new Map(of(one).map((row) => [row.key, row])),
    );
    return [...new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])].flatMap(
      (key) => merge(was?.get(key), mine?.get(key), theirs?.get(key), (row) => row && said(row)) ?? [],
    );
  };
  const is = merge(began, fields, now, ({ kind, type }) => [kind, type]);
  const isDescribed = fields.descriptionLang === began.descriptionLang;
  const described = isDescribed ? merge(began, fields, now, ({ description }) => description.trim()) : fields;
  return {
    fields: {
      ...fields,
      kind: is.kind,
      type: is.type,
      names: list(
        ({ names }) => names,
        ({ text, lang, role }) => [text, lang, role],
      ),
      description: described.description,
      facts: list(
        ({ facts }) => facts,
        ({ draft }) => draft,
      ),
      tags: [
        ...fields.tags.filter((tag) => !began.tags.includes(tag) || now.tags.includes(tag)),
        ...now.tags.filter((tag) => !began.tags.includes(tag) && !fields.tags.includes(tag)),
      ],
    },
    isOvertaken,
  };
}

type Said<T> = (row: T) => unknown;
