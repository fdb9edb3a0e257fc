import type { FactInput } from '../../components/base/view.ts';
import type { EntryFields, EntryName } from '../../components/entry/entry-view.ts';
import { canonical } from '../facts/canonical.ts';
import { factHash } from '../facts/claim-key.ts';
import { isOwnEntityId } from '../facts/own.ts';
import type { Statement, Value } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import type { OwnEntities } from '../knowledge/own-entities.ts';
import type { EntityRead } from './entity-read.ts';

/** What is to be stored of a form. */
export interface EntryToWrite {
  /** The entry that is edited; absent for a new one, and where a name is given to another. */
  readonly entity?: string;
  readonly read?: EntityRead | undefined;
  /** What the form held when it was opened: what is still so is not written. */
  readonly began: EntryFields;
  readonly fields: EntryFields;
  readonly facts: ReadonlyMap<string, FactInput>;
  /** The language in which a fact of the reader's own is named. */
  readonly lang: Language;
  /** The day on which sources were read, ISO. */
  readonly today: string;
}

/** Writes a new entry, what has changed of one, or one more name of another; resolves to its id. */
export async function writeEntry(own: OwnEntities, entry: EntryToWrite): Promise<string> {
  const { fields } = entry;
  if (fields.attach) return attachTo(own, fields.attach.id, entry);
  const id = await entityOf(own, entry);
  await writeNames(own, id, entry);
  await writeDescription(own, id, entry);
  await writeFacts(own, id, entry);
  await writeTags(own, id, entry);
  if (fields.note.trim() !== '') await own.writeNote({ entity: id, text: fields.note.trim() });
  return id;
}

async function attachTo(own: OwnEntities, id: string, { fields }: EntryToWrite): Promise<string> {
  for (const { text, lang, role } of written(fields.names)) {
    // The entry it goes to has a shown name already.
    await own.saveName(id, { text: text.trim(), lang, role: role === 'label' ? 'alias' : role });
  }
  if (fields.note.trim() !== '') await own.writeNote({ entity: id, text: fields.note.trim() });
  return id;
}

async function entityOf(own: OwnEntities, { entity, began, fields }: EntryToWrite): Promise<string> {
  const { kind, type } = fields;
  if (entity === undefined) return own.saveEntity({ kind, type });
  if (kind !== began.kind || type !== began.type) await own.saveEntity({ kind, type }, entity);
  return entity;
}

async function writeNames(own: OwnEntities, id: string, { began, fields }: EntryToWrite): Promise<void> {
  const names = written(fields.names);
  for (const before of began.names.filter(({ key }) => isStored(key))) {
    if (names.some(({ key }) => key === before.key)) continue;
    if (before.isOwn) await own.bin(before.key);
    else await own.hideName(id, before);
  }
  for (const { key, text, lang, role, isOwn } of names) {
    const name = { text: text.trim(), lang, role };
    const before = isStored(key) ? began.names.find((one) => one.key === key) : undefined;
    if (before && canonical([before.text, before.lang, before.role]) === canonical([name.text, lang, role]))
      continue;
    if (before && isOwn) {
      await own.saveName(id, changed(before, name), key);
      continue;
    }
    // A name of a pack is not written over: it goes out of sight, and the reader's stands in its place.
    if (before) await own.hideName(id, before);
    await own.saveName(id, name);
  }
}

async function writeDescription(
  own: OwnEntities,
  id: string,
  { entity, began, fields }: EntryToWrite,
): Promise<void> {
  const text = fields.description.trim();
  if (text === began.description.trim() && fields.descriptionLang === began.descriptionLang) return;
  // Of a pack's an empty text hides the pack's; there is none to hide of what the reader made.
  const isNone = text === '' && (entity === undefined || isOwnEntityId(entity));
  if (isNone && entity === undefined) return;
  await own.setDescription(id, fields.descriptionLang, isNone ? null : text);
}

async function writeFacts(own: OwnEntities, id: string, entry: EntryToWrite): Promise<void> {
  const { began, fields, facts } = entry;
  for (const { key, isOwn } of began.facts.filter((fact) => isStored(fact.key))) {
    if (fields.facts.some((fact) => fact.key === key)) continue;
    if (isOwn) await own.bin(key);
    else await own.hideFact(id, key);
  }
  for (const { key, draft, isOwn } of fields.facts) {
    const input = facts.get(key);
    const before = isStored(key) ? began.facts.find((one) => one.key === key) : undefined;
    if (!input || (before && canonical(before.draft) === canonical(draft))) continue;
    await writeFact(own, id, input, { ...entry, key, isOwn: before !== undefined && isOwn });
  }
}

async function writeFact(
  own: OwnEntities,
  id: string,
  input: FactInput,
  { key, isOwn, read, lang, today }: EntryToWrite & { readonly key: string; readonly isOwn: boolean },
): Promise<void> {
  const before = isOwn
    ? read?.edits.facts.find((fact) => fact.id === key)?.statement
    : read?.inPacks?.statements.find((statement) => factHash(statement) === key);
  const { asOfKind, asOf, source } = input;
  const said = {
    value: valueOver(before, input.value),
    asOfKind,
    asOf: asOf ?? null,
    source: source
      ? await own.saveSource({
          title: source.title,
          publisher: source.publisher ?? null,
          published: source.published ?? null,
          ...(source.url !== undefined && { url: source.url }),
          read: today,
        })
      : null,
  };
  if (isOwn && before) {
    await own.saveFact(id, said, key);
    return;
  }
  await own.saveFact(id, {
    ...said,
    property: await propertyOf(own, input, lang),
    rank: 'preferred',
    // What a form does not ask stays as the pack has it: what narrows the fact, and how long it held.
    ...(before && narrowing(before)),
    ...(before && {
      basedOn: { statement: before, sourceTitle: read?.sourceTitle(before.source) ?? before.source },
    }),
  });
}

/** The form asks for a number and one text: that a number is a lower bound, and texts in other languages, stay. */
function valueOver(before: Statement | undefined, value: Value): Value {
  const was = before?.value;
  if (was?.type === 'quantity' && value.type === 'quantity') {
    return was.amount === value.amount && was.unit === value.unit ? was : value;
  }
  if (was?.type === 'text' && value.type === 'text') {
    const [[lang, text] = []] = Object.entries(value.texts);
    return lang !== undefined && was.texts[lang] === text ? was : value;
  }
  return value;
}

function narrowing({ qualifiers, from, until }: Statement) {
  return {
    ...(qualifiers && { qualifiers }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

async function propertyOf(own: OwnEntities, { property }: FactInput, lang: Language): Promise<string> {
  if ('key' in property) return property.key;
  return own.saveProperty({ labels: { [lang]: property.label } });
}

async function writeTags(own: OwnEntities, id: string, { began, fields }: EntryToWrite): Promise<void> {
  for (const tag of fields.tags.filter((one) => !began.tags.includes(one))) await own.tag(id, tag);
  for (const tag of began.tags.filter((one) => !fields.tags.includes(one))) await own.untag(id, tag);
}

function written(names: readonly EntryName[]): EntryName[] {
  return names.filter(({ text }) => text.trim() !== '');
}

/** What is new has no row yet; see NEW in components/entry/entry-view.ts. */
function isStored(key: string): boolean {
  return !key.startsWith('new:');
}

function changed<T extends object>(before: T, now: Partial<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => before[field as keyof T] !== value),
  ) as Partial<T>;
}
