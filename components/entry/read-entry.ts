import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { LONGEST_NAME } from '../base/longest-name.ts';
import { readDraft, type DraftErrors } from '../base/read-draft.ts';
import type { FactInput } from '../base/view.ts';
import { isBlank, type EntryFields } from './entry-view.ts';

/** What is wrong, by the key of the name or fact whose field it is. */
export interface EntryErrors {
  readonly names: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, DraftErrors>;
}

export const NO_ERRORS: EntryErrors = { names: new Set(), facts: new Map() };

/** Facts that can be stored, by their keys; those of which nothing was written are absent. */
export type FactInputs = ReadonlyMap<string, FactInput>;

export type EntryReading =
  | { readonly ok: true; readonly facts: FactInputs }
  | { readonly ok: false; readonly errors: EntryErrors };

/** What the form says, or what is wrong with it field by field. */
export function readEntry(fields: EntryFields, lang: WordingLanguage): EntryReading {
  const names = new Set<string>();
  const written = fields.names.filter(({ text }) => text.trim() !== '');
  for (const { key, text } of written) if (text.trim().length > LONGEST_NAME) names.add(key);
  const [first] = fields.names;
  if (written.length === 0) names.add(first?.key ?? '');
  const facts = new Map<string, FactInput>();
  const errors = new Map<string, DraftErrors>();
  // Of what is given to another entry the facts are not asked, and stay in the draft.
  for (const { key, draft } of fields.attach ? [] : fields.facts) {
    if (isBlank(draft)) continue;
    const read = readDraft(draft, lang);
    if (read.ok) facts.set(key, read.input);
    else errors.set(key, read.errors);
  }
  return names.size + errors.size > 0 ? { ok: false, errors: { names, facts: errors } } : { ok: true, facts };
}
