import type { Fields, WholeDraft } from './view.ts';

/** A fact as the fields of a form at work. */
export function fieldsOf(draft: WholeDraft): Fields {
  return { ...draft };
}

/** What `fieldsOf` took apart. */
export function wholeOf(fields: Fields): WholeDraft {
  return fields as unknown as WholeDraft;
}
