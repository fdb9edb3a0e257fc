import { makeAlphabet } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { Draft } from './draft.ts';
import type { LanguageData } from './language-data.ts';
import { Languages } from './known-languages.ts';
import { nobodies, withPatterns } from './made-names.ts';
import type { NamedEntity } from './mention.ts';
import { writeIndex } from './write-index.ts';

/**
 * Makes one binary value in which `openNameIndex` finds names: tables of hashes, the names, and the folding tables.
 * The same entities in the same order give the same bytes. Names that cannot be marked safely (one letter, no
 * letter, too long) are left out, as are forms for search, and what a pack says not to mark alone.
 */
export class NameIndexBuild {
  readonly #languages: Languages;
  readonly #alphabet: Alphabet;
  readonly #draft: Draft;

  constructor(languageData: readonly LanguageData[]) {
    this.#languages = new Languages(languageData);
    this.#alphabet = makeAlphabet(this.#languages);
    this.#draft = new Draft(this.#alphabet, this.#languages);
  }

  add(entity: NamedEntity): void {
    this.#draft.add(withPatterns(this.#languages, entity));
  }

  /**
   * The index, made step by step so that others may have their turn between.
   * @param kept what the index is to know of languages: all, or nothing in a small index that is opened behind that
   * of the packs (the reader's own entities, and those of packs that they gave other names)
   */
  finish(kept: readonly LanguageData[]): Generator<void, ArrayBuffer> {
    const given = this.#draft.given();
    for (const nobody of nobodies(kept)) this.#draft.add(nobody);
    const data = new TextEncoder().encode(JSON.stringify(kept));
    return writeIndex(this.#draft, given, this.#alphabet, data);
  }
}
