import type { EntryFields, EntrySubject } from '../../components/entry/entry-view.ts';
import type { FactInputs } from '../../components/entry/read-entry.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { localDay } from '../wording/dates.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import type { DeedCode } from './deed-codes.ts';
import { deeds } from './deeds.ts';
import { readEntity } from './entity-read.ts';
import type { EntryDone } from './entry.ts';
import { fieldsOf } from './entry-fields.ts';
import type { Opened } from './entry-open.ts';
import { EntryOvertaken, rebased } from './entry-rebase.ts';
import { writeEntry } from './entry-write.ts';
import { forgetKnown } from './met-names.ts';

/**
 * Stores what a form holds as one deed; rejects where it could not be stored, with EntryOvertaken where another window
 * has changed the same.
 */
export async function saveEntry(
  { draft, subject, read }: Opened,
  facts: FactInputs,
  lang: InterfaceLanguage,
  view: PacksView,
): Promise<EntryDone> {
  const { began, fields } = draft;
  const [first] = fields.names.filter(({ text }) => text.trim() !== '');
  const name = { text: first?.text.trim() ?? '', lang: first?.lang ?? lang };
  const entity = subject.is === 'new' ? {} : { entity: subject.id };
  const today = localDay(Date.now());
  let id = '';
  await deeds.do({ what: codeOf(subject, fields), subject: name.text }, async (own) => {
    id = await writeEntry(own, { ...entity, read, began, fields, facts, lang, today });
    // Read after the rows that are to change: what is written there from now on makes for another try.
    if (subject.is !== 'new' && !fields.attach) await checkNow(subject.id, draft, lang, view);
  });
  await forgetKnown(fields.names);
  return { did: 'saved', id, name };
}

/** To the bin, or out of sight where it is a pack's; as one deed. */
export async function removeEntry({
  is,
  id,
  name,
}: Exclude<EntrySubject, { is: 'new' }>): Promise<EntryDone> {
  await deeds.do({ what: is === 'own' ? 'binned' : 'hidden', subject: name.text }, (own) =>
    is === 'own' ? own.bin(id) : own.hideEntity(id),
  );
  return { did: 'removed', id, name };
}

async function checkNow(
  id: string,
  { began, fields }: Opened['draft'],
  lang: InterfaceLanguage,
  view: PacksView,
): Promise<void> {
  const read = await readEntity(id, lang, view);
  const now = fieldsOf(read, lang);
  if (!now) throw new Error('the entry is there no more');
  const over = rebased(began, fields, now);
  if (over.isOvertaken) throw new EntryOvertaken(read, now, over.fields);
}

function codeOf({ is }: EntrySubject, { attach }: EntryFields): DeedCode {
  if (attach) return 'name-added';
  return is === 'new' ? 'added' : 'edited';
}
