import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import { shortHash } from '../importing/identity.ts';
import { unread, type NoteRemark, type NotesItem } from './notes-item.ts';

/** A note that is here. */
export interface KnownNote {
  readonly note: Note;
  /** It lies in the bin. */
  readonly binned: boolean;
}

/** What is asked of the base. */
export interface KnownNotes {
  readonly byIds: (ids: readonly string[]) => Promise<readonly KnownNote[]>;
  /** @param key by `pageKeyOf` */
  readonly ofPage: (key: string) => Promise<readonly Note[]>;
  readonly ofEntity: (id: string) => Promise<readonly Note[]>;
  /** An address without what follows readers around. */
  readonly clean: (address: string) => string;
}

/**
 * What becomes of a note. `new`: it is not here. `back`: it lies in the bin here, and comes out of it. `same`: it is
 * here as it is. `newer-there`, `newer-here`: it is here with other words or tags, which were written earlier or later
 * than those of the file; of the same moment counts as newer here.
 */
export const PLANNED_KINDS = ['new', 'back', 'newer-there', 'newer-here', 'same'] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];

export interface PlannedNote {
  readonly type: 'note';
  readonly kind: PlannedKind;
  readonly file: string;
  readonly line: number;
  /** As it would be written, under the id that it has here. */
  readonly note: Note;
  /** What is here. */
  readonly was?: Note;
  readonly remarks: readonly NoteRemark[];
}

/** What was found in a file, by its name. */
export type FileItem = NotesItem & { readonly file: string };
export type BadItem = FileItem & { readonly type: 'bad' };

/** What an import would do, before it does anything: how many of each kind, and the first of them. */
export interface ImportPlan {
  readonly counts: Readonly<Record<PlannedKind | 'bad', number>>;
  /** At most `SHOWN_ROWS` of each kind. */
  readonly rows: Readonly<Record<PlannedKind, readonly PlannedNote[]>>;
  readonly bad: readonly BadItem[];
}

const SHOWN_ROWS = 50;
/** Notes that are looked for in the base at once. */
const BATCH = 500;

/** Goes over all that was found and says what each would become; nothing is written, and little is kept. */
export async function planImport(items: AsyncIterable<FileItem>, known: KnownNotes): Promise<ImportPlan> {
  const counts = { new: 0, back: 0, 'newer-there': 0, 'newer-here': 0, same: 0, bad: 0 };
  const rows: Record<PlannedKind, PlannedNote[]> = {
    new: [],
    back: [],
    'newer-there': [],
    'newer-here': [],
    same: [],
  };
  const bad: BadItem[] = [];
  for await (const item of planItems(items, known)) {
    counts[item.type === 'bad' ? 'bad' : item.kind] += 1;
    if (item.type === 'bad') {
      if (bad.length < SHOWN_ROWS) bad.push(item);
    } else if (rows[item.kind].length < SHOWN_ROWS) rows[item.kind].push(item);
  }
  return { counts, rows, bad };
}

/** What each thing found becomes, in the order of the files. */
export async function* planItems(
  items: AsyncIterable<FileItem>,
  known: KnownNotes,
): AsyncGenerator<PlannedNote | BadItem, void, undefined> {
  const seen = new Seen();
  let batch: FileItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield* await planBatch(batch, known, seen);
    batch = [];
  }
  yield* await planBatch(batch, known, seen);
}

/**
 * What these files said already: by ids, and by what notes say. Hashes alone are kept: an id that was cut out of a
 * file's text would keep that text.
 */
class Seen {
  readonly #words = new Map<string, string>();
  readonly #said = new Map<string, string>();

  /** Whether the files had this note already, and with the same words. */
  had(note: Note, said: string | undefined): 'no' | 'same' | 'other' {
    const id = shortHash(note.id);
    const words = this.#words.get(id) ?? (said === undefined ? undefined : this.#said.get(said));
    if (words === undefined) return 'no';
    return words === wordsOf(note) ? 'same' : 'other';
  }

  /** @param id under which it would be written */
  add(id: string, note: Note, said: string | undefined): void {
    const words = wordsOf(note);
    for (const one of new Set([id, note.id])) this.#words.set(shortHash(one), words);
    if (said !== undefined) this.#said.set(said, words);
  }
}

async function planBatch(
  batch: readonly FileItem[],
  known: KnownNotes,
  seen: Seen,
): Promise<(PlannedNote | BadItem)[]> {
  const found = batch.flatMap((item) => (item.type === 'note' ? [item.note] : []));
  const here = await known.byIds([...new Set(found.map(({ id }) => id))]);
  const byId = new Map(here.map((one) => [one.note.id, one]));
  const bySaid = await saidHere(
    found.filter(({ id }) => !byId.has(id)),
    known,
  );
  return batch.map((item): PlannedNote | BadItem => {
    if (item.type === 'bad') return item;
    const { file, line, remarks } = item;
    const note = cleaned(item.note, known);
    const bad = (reason: 'nothing-said' | 'twice') =>
      ({ ...unread(line, reason, note.text), file }) as BadItem;
    if (note.text.trim() === '' && !note.quote && !note.fact) return bad('nothing-said');
    const said = saidBy(note);
    const planned = { type: 'note', file, line, remarks } as const;
    const had = seen.had(note, said);
    if (had === 'other') return bad('twice');
    if (had === 'same') return { ...planned, kind: 'same', note };
    const one = byId.get(note.id) ?? (said === undefined ? undefined : bySaid.get(said));
    seen.add(one?.note.id ?? note.id, note, said);
    // A row of this id may be there that is no note which can be read: it is written over, and can be undone.
    if (!one) return { ...planned, kind: 'new', note };
    return { ...planned, ...against(note, one), was: one.note };
  });
}

function against(note: Note, { note: was, binned }: KnownNote): Pick<PlannedNote, 'kind' | 'note'> {
  // What it is about stays as it is here: what the reader says to be one thing may be called by either.
  const { entity: _, ...rest } = note;
  const written = { ...rest, id: was.id, ...(was.entity !== undefined && { entity: was.entity }) };
  if (binned) return { kind: 'back', note: written };
  if (wordsOf(note) === wordsOf(was)) return { kind: 'same', note: written };
  return { kind: note.changed > was.changed ? 'newer-there' : 'newer-here', note: written };
}

/** Its page under the address by which pages are known here. */
function cleaned(note: Note, { clean }: KnownNotes): Note {
  return note.page ? { ...note, page: { ...note.page, address: clean(note.page.address) } } : note;
}

/** Notes that are here under another id, by what they say. */
async function saidHere(found: readonly Note[], known: KnownNotes): Promise<ReadonlyMap<string, KnownNote>> {
  const pages = new Set<string>();
  const entities = new Set<string>();
  for (const note of found) {
    const { page, entity } = cleaned(note, known);
    const key = page && pageKeyOf(page.address);
    if (key !== undefined) pages.add(key);
    else if (entity !== undefined) entities.add(entity);
  }
  const bySaid = new Map<string, KnownNote>();
  const add = (notes: readonly Note[]) => {
    for (const note of notes) {
      const said = saidBy(note);
      if (said !== undefined && !bySaid.has(said)) bySaid.set(said, { note, binned: false });
    }
  };
  for (const page of pages) add(await known.ofPage(page));
  for (const entity of entities) add(await known.ofEntity(entity));
  return bySaid;
}

/** By what a note is the same under any id: where it stands, and what it says. Undefined where it stands nowhere. */
function saidBy({ text, quote, page, entity, fact }: Note): string | undefined {
  const key = page ? pageKeyOf(page.address) : entity;
  if (key === undefined) return undefined;
  return shortHash(JSON.stringify([key, quote?.exact, fact?.property, text.trim()]));
}

function wordsOf({ text, tags }: Note): string {
  return shortHash(JSON.stringify([text.trim(), tags.map((tag) => tag.normalize('NFC')).toSorted()]));
}
