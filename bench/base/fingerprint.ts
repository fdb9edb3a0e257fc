import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../../utils/facts/canonical.ts';
import type { Entity } from '../../utils/facts/entity.ts';

/** What a base holds, so that the file it came from and what is read out of it can be compared. */
export interface Content {
  readonly entities: number;
  /** SHA-256 of all of them, in their order. */
  readonly sha256: string;
}

/** Takes entities one after the other; those of a million need no more room than one. */
export class Fingerprint {
  readonly #hash = sha256.create();
  #entities = 0;

  add({ id, kind, type, coordinates, names, statements }: Entity): void {
    // How a name is marked is the import's own to say.
    const called = names.map(({ text, lang, role }) => `${role} ${lang} ${text}`);
    this.#hash.update(utf8ToBytes(`${canonical([id, kind, type, coordinates, called, statements])}\n`));
    this.#entities += 1;
  }

  content(): Content {
    return { entities: this.#entities, sha256: bytesToHex(this.#hash.digest()) };
  }
}
