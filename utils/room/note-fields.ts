import type { NoteFields as FormFields, NoteSubject } from '../../components/notes/note-view.ts';
import type { Kind } from '../facts/entity.ts';
import type { NoteFields } from '../reading/note-draft.ts';

/** What the form shows of a draft. */
export function formFields({ entity, about, ...fields }: NoteFields, kind: Kind | undefined): FormFields {
  return { ...fields, ...(entity !== undefined && { subject: subjectOf(entity, about, kind) }) };
}

/** A draft after a change in the form; what is left out there is there no more. */
export function changedFields(fields: NoteFields, change: Partial<FormFields>): NoteFields {
  const { subject, ...rest } = change;
  const isAttached = Object.hasOwn(change, 'subject');
  const next: Partial<Record<keyof NoteFields, unknown>> = {
    ...fields,
    ...rest,
    ...(isAttached && { entity: subject?.id, about: subject?.name }),
  };
  const { text = '', tags = [], facts = [], ...others } = next as Partial<NoteFields>;
  const there = Object.entries(others).filter(([, value]) => value !== undefined);
  return { text, tags, facts, ...(Object.fromEntries(there) as Partial<NoteFields>) };
}

function subjectOf(id: string, about: NoteFields['about'], kind: Kind | undefined): NoteSubject {
  return { id, name: about ?? { text: id, lang: 'und' }, kind };
}
