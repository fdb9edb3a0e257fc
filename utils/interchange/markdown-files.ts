import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { localDay } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { fileManner } from './file-manner.ts';
import { FileNames } from './file-names.ts';
import { includedNotes } from './included.ts';
import { markdownForm, type MarkdownForm } from './markdown-form.ts';
import { NoteGroups } from './note-groups.ts';
import { SourceList } from './source-list.ts';
import { headingOf } from './tell.ts';
import type { Telling } from './tell-facts.ts';
import type { ZipEntry } from './zip.ts';

/** How many entities wait for their notes at a time. */
const MOST_WAITING = 1_000;

/**
 * The files of a zip: one for each entity, with its notes where files are by entity, and one for each note or each page.
 * Entities come first, so that what links to them knows how their files are called.
 */
export async function* manyFiles(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<ZipEntry> {
  const files = new Map<string, string>();
  const names = new FileNames();
  const manner = fileManner(words);
  /** Each file has its own sources. */
  const open = (): Opened => {
    const telling = { words, manner, sources: new SourceList(manner, words), include: choice.include };
    return { telling, form: markdownForm(choice, telling, files) };
  };
  const notes = () => includedNotes(source, choice);
  const told = { open, names, files, words };
  if (choice.layout === 'entity') {
    yield* entitiesWithNotes(source, choice, notes, told);
    return;
  }
  if (choice.include.facts) {
    for await (const entity of source.entities()) yield entityFile(entity, undefined, told);
  }
  if (choice.layout === 'note') {
    for await (const note of notes()) yield noteFile(note, told);
    return;
  }
  const groups = await NoteGroups.of(notes, pageOf);
  for await (const { notes: ofPage } of groups.each(groups.keys())) yield await pageFile(ofPage, told);
}

interface Opened {
  readonly telling: Telling;
  readonly form: MarkdownForm;
}

interface Files {
  readonly open: () => Opened;
  readonly names: FileNames;
  /** What the files of entities are called, by their ids. */
  readonly files: Map<string, string>;
  readonly words: ExportWords;
}

async function* entitiesWithNotes(
  source: ExportSource,
  { include }: ExportChoice,
  notes: () => AsyncIterable<Note>,
  told: Files,
): AsyncGenerator<ZipEntry> {
  const groups = await NoteGroups.of(notes, ({ entity = '' }) => entity);
  const met = new Set<string>();
  let waiting = new Map<string, PresentedEntity>();
  const withNotes = async function* () {
    for await (const { key, notes: ofEntity } of groups.each(waiting.keys())) {
      yield entityFile(waiting.get(key) as PresentedEntity, ofEntity, told);
    }
    waiting = new Map();
  };
  if (include.facts) {
    for await (const entity of source.entities()) {
      if (!groups.has(entity.id)) {
        yield entityFile(entity, undefined, told);
        continue;
      }
      met.add(entity.id);
      waiting.set(entity.id, entity);
      if (waiting.size >= MOST_WAITING) yield* withNotes();
    }
    yield* withNotes();
  }
  // Notes about what the base no longer has, or about nothing in it.
  const left = [...groups.keys()].filter((key) => !met.has(key));
  for await (const { key, notes: ofEntity } of groups.each(left)) {
    yield await lostEntityFile(key, ofEntity, told);
  }
}

function entityFile(entity: PresentedEntity, notes: AsyncIterable<Note> | undefined, told: Files): ZipEntry {
  const name = told.names.next(entity.name.text, 'md');
  told.files.set(entity.id, name.slice(0, -'.md'.length));
  const { form, telling } = told.open();
  return {
    name,
    parts: (async function* () {
      yield form.front({ entity }) + form.entity(entity, 1);
      if (notes) yield* noteParts(notes, form, 'entity');
      yield* sourceParts(form, telling);
    })(),
  };
}

async function lostEntityFile(id: string, notes: AsyncIterable<Note>, told: Files): Promise<ZipEntry> {
  const { first, all } = await opened(notes);
  const called = (id !== '' && first?.about?.text) || id || say(told.words, 'export.noEntity');
  const { form, telling } = told.open();
  return {
    name: told.names.next(called, 'md'),
    parts: (async function* () {
      yield* noteParts(all, form, undefined, 1);
      yield* sourceParts(form, telling);
    })(),
  };
}

function noteFile(note: Note, told: Files): ZipEntry {
  const { form, telling } = told.open();
  const isNamed = note.about !== undefined || note.page !== undefined;
  const called = isNamed ? headingOf(note, telling).text : say(told.words, 'sheet.note');
  return {
    name: told.names.next(called, 'md', ` ${localDay(note.made)}`),
    parts: (async function* () {
      yield form.front({ note }) + form.note(note, 1, { marked: false });
      yield* sourceParts(form, telling);
    })(),
  };
}

async function pageFile(notes: AsyncIterable<Note>, told: Files): Promise<ZipEntry> {
  const { first, all } = await opened(notes);
  const page = first?.page;
  const { form, telling } = told.open();
  return {
    name: told.names.next(page?.title || page?.address || say(told.words, 'export.noPage'), 'md'),
    parts: (async function* () {
      yield (page ? form.front({ page }) : '') + form.page(page);
      yield* noteParts(all, form, 'page');
      yield* sourceParts(form, telling);
    })(),
  };
}

async function* noteParts(
  notes: AsyncIterable<Note>,
  form: MarkdownForm,
  within: 'page' | 'entity' | undefined,
  level = 2,
): AsyncGenerator<string> {
  for await (const note of notes) yield form.note(note, level, { within, marked: true });
}

function* sourceParts(form: MarkdownForm, { sources }: Telling): Generator<string> {
  const listed = sources.take();
  if (listed.length > 0) yield form.sources(listed, 2);
}

function pageOf({ page }: Note): string {
  return page ? (pageKeyOf(page.address) ?? page.address) : '';
}

/** A stream with its first item looked at. */
async function opened(
  notes: AsyncIterable<Note>,
): Promise<{ first: Note | undefined; all: AsyncIterable<Note> }> {
  const from = notes[Symbol.asyncIterator]();
  const { done, value } = await from.next();
  if (done) return { first: undefined, all: notes };
  return {
    first: value,
    all: (async function* () {
      yield value;
      yield* { [Symbol.asyncIterator]: () => from };
    })(),
  };
}
