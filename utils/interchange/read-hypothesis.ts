import { type DocumentPiece, JsonDocument } from './json-document.ts';
import { isObject, partOf, textIn } from './json-parts.ts';
import { momentIn, noteOfAnnotation } from './note-of-annotation.ts';
import {
  itemOf,
  unread,
  type FoundNote,
  type NotesItem,
  type NotesReader,
  type Unread,
} from './notes-item.ts';

/**
 * Reads what the annotation tool Hypothesis exports as JSON (`annotations`), and what its search answers (`rows`):
 * annotations with a passage, highlights without text, page notes, and answers, which become notes of their page.
 */
export class HypothesisReader implements NotesReader {
  readonly #now: number;
  readonly #document = new JsonDocument(['annotations', 'rows']);
  #found = 0;
  #isBroken = false;
  #isList = false;

  /** @param now milliseconds since 1970: of annotations that say no moment */
  constructor(now: number) {
    this.#now = now;
  }

  push(text: string): readonly NotesItem[] {
    return this.#document.push(text).flatMap((piece) => this.#read(piece));
  }

  end(): readonly NotesItem[] {
    const items = this.#document.end().flatMap((piece) => this.#read(piece));
    return this.#found > 0 || this.#isBroken || this.#isList ? items : [...items, unread(1, 'not-notes')];
  }

  #read(piece: DocumentPiece): NotesItem[] {
    if (piece.type === 'bad') {
      this.#isBroken = true;
      return [unread(piece.line, piece.reason, piece.text)];
    }
    if ('isMember' in piece) {
      // An export without annotations is one too.
      if (piece.path === 'export_date') this.#isList = true;
      return [];
    }
    this.#found++;
    return [itemOf(piece.line, noteOfHypothesis(piece.value, this.#now), piece.text)];
  }
}

/** One annotation of Hypothesis, said as the W3C model says it. */
function noteOfHypothesis(value: unknown, now: number): FoundNote | Unread {
  const id = textIn(partOf(value, 'id'));
  const uri = textIn(partOf(value, 'uri'));
  if (!isObject(value) || id === undefined || id === '' || uri === undefined) {
    return { reason: 'not-a-note', field: id === undefined || id === '' ? 'id' : 'uri' };
  }
  const [target] = Array.isArray(partOf(value, 'target')) ? (partOf(value, 'target') as unknown[]) : [];
  const text = textIn(partOf(value, 'text')) ?? '';
  const tags = partOf(value, 'tags');
  const references = partOf(value, 'references');
  const isAnswer = Array.isArray(references) && references.length > 0;
  const made = momentIn(value, 'created');
  const changed = momentIn(value, 'updated');
  return noteOfAnnotation(
    {
      id: `https://hypothes.is/a/${id}`,
      type: 'Annotation',
      ...(isAnswer && { motivation: 'replying' }),
      ...(made !== undefined && { created: new Date(made).toISOString() }),
      ...(changed !== undefined && { modified: new Date(changed).toISOString() }),
      body: [
        ...(text === '' ? [] : [{ type: 'TextualBody', value: text }]),
        ...(Array.isArray(tags) ? (tags as unknown[]) : []).map((tag) => ({
          type: 'TextualBody',
          purpose: 'tagging',
          value: tag,
        })),
      ],
      target: {
        type: 'SpecificResource',
        source: { id: uri, title: partOf(partOf(value, 'document'), 'title') },
        selector: partOf(target, 'selector'),
      },
    },
    now,
  );
}
