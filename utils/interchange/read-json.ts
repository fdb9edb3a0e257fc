import { type DocumentPiece, JsonDocument } from './json-document.ts';
import { itemOf, unread, type NotesItem, type NotesReader } from './notes-item.ts';
import { readNote } from './read-note.ts';
import { JSON_FORMAT } from './write-json.ts';

/** Reads the notes of a JSON file of ours; the entities in it are the base's, and only counted. */
export class JsonNotesReader implements NotesReader {
  readonly #document = new JsonDocument(['notes', 'entities']);
  readonly #found = { notes: 0, entities: 0 };
  #said = { notes: 0, entities: 0 };
  #isOurs = false;
  #isNewer = false;
  #isBroken = false;
  /** The file ended with what ends it. */
  #isWhole = false;

  push(text: string): readonly NotesItem[] {
    return this.#document.push(text).flatMap((piece) => this.#read(piece));
  }

  end(): readonly NotesItem[] {
    const items = this.#document.end().flatMap((piece) => this.#read(piece));
    if (this.#isNewer) return items;
    if (!this.#isOurs) return this.#isBroken ? items : [...items, unread(1, 'not-notes')];
    if (!this.#isWhole) return this.#isBroken ? items : [...items, unread(1, 'cut-off')];
    const missing = this.#said.notes - this.#found.notes;
    // A broken place is reported where it is; that it is counted less by it is no further news.
    return missing > 0 && !this.#isBroken ? [...items, unread(1, 'missing', String(missing))] : items;
  }

  #read(piece: DocumentPiece): NotesItem[] {
    if (this.#isNewer) return [];
    if (piece.type === 'bad') {
      this.#isBroken = true;
      return [unread(piece.line, piece.reason, piece.text)];
    }
    if ('isMember' in piece) return this.#readMember(piece.path, piece.value, piece.line);
    if (piece.path === 'entities') {
      this.#found.entities++;
      return [];
    }
    this.#found.notes++;
    return [itemOf(piece.line, readNote(piece.value), piece.text)];
  }

  #readMember(path: string, value: unknown, line: number): NotesItem[] {
    if (path === 'format') this.#isOurs = value === JSON_FORMAT.format;
    if (path === 'version' && (typeof value !== 'number' || value > JSON_FORMAT.version)) {
      this.#isNewer = true;
      return [unread(line, 'newer', String(value))];
    }
    if (path === 'counts') {
      this.#said = countsOf(value);
      this.#isWhole = true;
    }
    return [];
  }
}

function countsOf(value: unknown): { notes: number; entities: number } {
  const said = typeof value === 'object' && value !== null ? value : {};
  const count = (key: string) => {
    const number: unknown = Object.hasOwn(said, key) ? (said as Record<string, unknown>)[key] : 0;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : 0;
  };
  return { notes: count('notes'), entities: count('entities') };
}
