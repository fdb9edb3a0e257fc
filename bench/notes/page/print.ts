import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../../../utils/facts/canonical.ts';
import type { Note } from '../../../utils/facts/note.ts';

/** What a base or a file holds of notes, so that they can be compared. */
export interface NotesContent {
  readonly notes: number;
  /** SHA-256 of all of them, in their order. */
  readonly sha256: string;
}

/** Takes notes one after the other; a hundred thousand need no more room than one. */
export class NotesPrint {
  readonly #hash = sha256.create();
  #notes = 0;

  /** When a note was last changed is for the base to say. */
  add(note: Note): void {
    const { changed: _, ...kept } = note;
    this.#hash.update(utf8ToBytes(`${canonical(kept)}\n`));
    this.#notes += 1;
  }

  content(): NotesContent {
    return { notes: this.#notes, sha256: bytesToHex(this.#hash.digest()) };
  }
}
