import { type DocumentPiece, JsonDocument } from './json-document.ts';
import { hasType, listOf, partOf } from './json-parts.ts';
import { ANNO_CONTEXT } from './annotation-terms.ts';
import { noteOfAnnotation } from './note-of-annotation.ts';
import { itemOf, unread, type NotesItem, type NotesReader } from './notes-item.ts';

/**
 * Reads annotations of the W3C Web Annotation Data Model: a collection with its first page, a page, an array, or one
 * annotation. Of a collection whose other pages stand elsewhere it says how many are missing.
 */
export class WebAnnotationReader implements NotesReader {
  readonly #now: number;
  readonly #document = new JsonDocument(['', 'items', 'first.items'], ['first']);
  readonly #members = new Map<string, unknown>();
  #found = 0;
  #isBroken = false;

  /** @param now milliseconds since 1970: of annotations that say no moment */
  constructor(now: number) {
    this.#now = now;
  }

  push(text: string): readonly NotesItem[] {
    return this.#document.push(text).flatMap((piece) => this.#read(piece));
  }

  end(): readonly NotesItem[] {
    const items = this.#document.end().flatMap((piece) => this.#read(piece));
    const whole = Object.fromEntries(this.#members);
    if (hasType(whole, 'Annotation')) {
      const found = noteOfAnnotation(whole, this.#now);
      return [...items, itemOf(1, found, '')];
    }
    if (this.#isBroken) return items;
    const isKnown =
      this.#found > 0 || hasType(whole, 'AnnotationCollection') || hasType(whole, 'AnnotationPage');
    const isAnnotations = listOf(partOf(whole, '@context')).includes(ANNO_CONTEXT) || this.#found > 0;
    if (!isKnown || !isAnnotations) return [...items, unread(1, 'not-notes')];
    const total = partOf(whole, 'total');
    const missing = typeof total === 'number' ? total - this.#found : 0;
    return missing > 0 ? [...items, unread(1, 'missing', String(missing))] : items;
  }

  #read(piece: DocumentPiece): NotesItem[] {
    if (piece.type === 'bad') {
      this.#isBroken = true;
      return [unread(piece.line, piece.reason, piece.text)];
    }
    if ('isMember' in piece) {
      if (MEMBERS.has(piece.path)) this.#members.set(piece.path, piece.value);
      return [];
    }
    this.#found++;
    return [itemOf(piece.line, noteOfAnnotation(piece.value, this.#now), piece.text)];
  }
}

/** What is looked at of a document as a whole: of a collection, and of an annotation that stands alone. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...['@context', 'id', 'type', '@id', '@type', 'total'],
  ...['motivation', 'created', 'modified', 'body', 'bodyValue', 'target', 'sidelight'],
]);
