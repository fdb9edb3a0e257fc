import { makeAlphabet } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { Draft } from './draft.ts';
import type { LanguageData } from './language-data.ts';
import { Languages } from './known-languages.ts';
import { nobodies, withPatterns } from './made-names.ts';
import type { NamedEntity } from './mention.ts';
import { writeIndex } from './write-index.ts';

/**
 * One binary value in which `openNameIndex` finds names: tables of hashes, the names, and the folding tables.
 * The same entities in the same order give the same bytes. Names that cannot be marked safely (one letter, no
 * letter, too long) are left out, as are forms for search, and what a pack says not to mark alone.
 */
export function buildNameIndex(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
): ArrayBuffer {
  const build = new Build(languageData);
  for (const entity of entities) build.add(entity);
  return atOnce(build.finish(languageData));
}

/**
 * A small index to be opened behind that of the packs: the reader's own entities, and those of packs that they gave
 * other names. What is known of languages is in the first, and is not written again.
 */
export function buildOwnNameIndex(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
): ArrayBuffer {
  const build = new Build(languageData);
  for (const entity of entities) build.add(entity);
  return atOnce(build.finish([]));
}

function atOnce(steps: Generator<void, ArrayBuffer>): ArrayBuffer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work after which others have their turn. */
const SLICE = 8;

/**
 * The same without ever holding up the thread for long: messages are answered between pages, and between slices of
 * what is left to do behind the last one.
 * @param pages entities as they are read out of the store, some hundred at once
 */
export async function buildNameIndexInSlices(
  pages: AsyncIterable<Iterable<NamedEntity>>,
  languageData: readonly LanguageData[],
): Promise<ArrayBuffer> {
  const build = new Build(languageData);
  let until = performance.now() + SLICE;
  const pause = async () => {
    if (performance.now() < until) return;
    await new Promise((resume) => setTimeout(resume));
    until = performance.now() + SLICE;
  };
  for await (const page of pages) {
    for (const entity of page) build.add(entity);
    await pause();
  }
  const steps = build.finish(languageData);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

class Build {
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

  /** @param kept what the index is to know of languages */
  finish(kept: readonly LanguageData[]): Generator<void, ArrayBuffer> {
    const given = this.#draft.given();
    for (const nobody of nobodies(kept)) this.#draft.add(nobody);
    const data = new TextEncoder().encode(JSON.stringify(kept));
    return writeIndex(this.#draft, given, this.#alphabet, data);
  }
}
