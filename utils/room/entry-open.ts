import type { EntryFields, EntrySubject } from '../../components/entry/entry-view.ts';
import type { FactDraft, FactTables } from '../../components/base/view.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Met } from '../reading/met.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import { tablesNow } from './around.ts';
import type { Draft, Drafts } from './drafts.ts';
import { readEntity, type EntityRead } from './entity-read.ts';
import { blankFact, fieldsForNew, fieldsOf } from './entry-fields.ts';
import { factTables } from './type-choices.ts';

/** What the form is opened for: an entry, words met on a page that lie in a draft, or something new. */
export type EntryOpening =
  | { readonly entity: string }
  | { readonly draft: string }
  | { readonly name: string; readonly met?: Met };

/** A draft that is open in a form. */
export type OpenDraft = Draft & { readonly began: EntryFields; readonly fields: EntryFields };

/** All that the form works on. */
export interface Opened {
  readonly draft: OpenDraft;
  readonly subject: EntrySubject;
  readonly read?: EntityRead;
  readonly tables: FactTables;
  /** What a fact that is added begins with. */
  readonly blank: FactDraft;
  /** What the reader left unfinished at another time. */
  readonly offered?: OpenDraft | undefined;
}

/** Resolves to nothing for an entry that is not, or no longer, in the base. */
export async function openEntry(
  opening: EntryOpening,
  lang: InterfaceLanguage,
  view: PacksView,
  drafts: Drafts,
): Promise<Opened | undefined> {
  if ('entity' in opening) return openKnown(opening.entity, lang, view, drafts);
  const tables = factTables(await tablesNow(view), undefined, lang);
  const rest = { subject: { is: 'new' as const }, tables };
  if ('draft' in opening) {
    const kept = await drafts.read(opening.draft);
    const draft = isOpen(kept) ? kept : newDraft(opening.draft, lang, kept?.met);
    return { ...rest, draft, blank: blankFact(lang, draft.met) };
  }
  const met = opening.met ?? { text: opening.name };
  const left = await drafts.lastNew();
  return {
    ...rest,
    draft: newDraft(`new:${crypto.randomUUID()}`, lang, met),
    blank: blankFact(lang, met),
    ...(isOpen(left) && { offered: left }),
  };
}

async function openKnown(
  id: string,
  lang: InterfaceLanguage,
  view: PacksView,
  drafts: Drafts,
): Promise<Opened | undefined> {
  const [read, left] = await Promise.all([readEntity(id, lang, view), drafts.read(id)]);
  const fields = fieldsOf(read, lang);
  if (!fields || !read.view) return undefined;
  const { name } = read.view.presented;
  return {
    draft: { id, isNew: false, at: 0, isTouched: false, began: fields, fields },
    subject: { is: read.view.isOwn ? 'own' : 'pack', id, name },
    read,
    tables: read.tables,
    blank: blankFact(lang),
    ...(isOpen(left) && left.isTouched && { offered: left }),
  };
}

function newDraft(id: string, lang: InterfaceLanguage, met: Partial<Met> = {}): OpenDraft {
  const fields = fieldsForNew(met, lang);
  const about = met.text === undefined ? {} : { met: { ...met, text: met.text } };
  return { id, isNew: true, at: 0, isTouched: false, ...about, began: fields, fields };
}

function isOpen(draft: Draft | undefined): draft is OpenDraft {
  return draft?.began !== undefined && draft.fields !== undefined;
}
