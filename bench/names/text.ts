import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readBlocks } from '../../tests/pages/page-text.ts';
import { guessLanguages } from '../../utils/names/guess-language.ts';
import { Languages } from '../../utils/names/known-languages.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import { pick, randomFrom } from './measure.ts';

/** A paragraph, and its languages as the background guesses them. */
export interface Paragraph {
  readonly text: string;
  readonly languages: readonly string[];
}

export interface NewsText {
  readonly paragraphs: readonly Paragraph[];
  readonly characters: number;
  /** UTF-8, as speeds are given. */
  readonly megabytes: number;
  readonly words: number;
  readonly names: number;
  /** Entities that it names. */
  readonly entities: ReadonlySet<string>;
}

const KNOWN = new Languages(ALL_LANGUAGES);

/** So many words to a name put among them. With names that the sources do not list it makes one in 30, as in news. */
const WORDS_A_NAME = 42;
const PARAGRAPH = 500;

/** What we have of one language: sentences with their names taken out, and those names as they stood there. */
interface Source {
  readonly sentences: string[];
  readonly surfaces: string[];
}

/**
 * The same text for bases of all sizes: sentences of our own pages and of the gold set, out of which the names
 * were taken and put back at the rate of news, in paragraphs of one language.
 */
export function makeText(characters: number, seed: number): NewsText {
  const entities = new Set<string>();
  const sources = new Map<string, Source>();
  const sourceOf = (language: string) => {
    const source = sources.get(language) ?? { sentences: [], surfaces: [] };
    sources.set(language, source);
    return source;
  };
  readPages(sourceOf, entities);
  readGold(sourceOf, entities);
  const random = randomFrom(seed);
  const paragraphs: Paragraph[] = [];
  let written = 0;
  let words = 0;
  let names = 0;
  const languages = [...sources.keys()].toSorted();
  for (let at = 0; written < characters; at++) {
    const language = languages[at % languages.length]!;
    const { sentences, surfaces } = sources.get(language)!;
    let text = '';
    while (text.length < PARAGRAPH) {
      for (const word of pick(random, sentences).split(' ')) {
        text += word;
        text += ' ';
        words++;
        if (random() >= 1 / (WORDS_A_NAME - 1)) continue;
        text += `${pick(random, surfaces)} `;
        names++;
      }
    }
    // What is joined piece by piece is slower to read than what comes in a message.
    text = Buffer.from(text).toString();
    paragraphs.push({ text, languages: guessLanguages(KNOWN, text, language) });
    written += text.length;
  }
  const bytes = paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { paragraphs, characters: written, megabytes: bytes / 1e6, words, names, entities };
}

function readPages(sourceOf: (language: string) => Source, entities: Set<string>): void {
  const folder = new URL('../../tests/pages/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const language = /^[\w-]+\.(\w+)\.html$/u.exec(file)?.[1];
    const expected = new URL(file.replace(/html$/u, 'expected.json'), folder);
    if (language === undefined || !existsSync(expected)) continue;
    const { mentions } = JSON.parse(readFileSync(expected, 'utf8')) as {
      readonly mentions: readonly { readonly surface: string; readonly entity: string }[];
    };
    const source = sourceOf(language);
    const surfaces = [...new Set(mentions.map(({ surface }) => surface))];
    surfaces.sort((one, other) => other.length - one.length);
    for (let block of readBlocks(readFileSync(new URL(file, folder), 'utf8'), 'body')) {
      for (const surface of surfaces) block = block.replaceAll(surface, '');
      source.sentences.push(...sentencesOf(block));
    }
    source.surfaces.push(...surfaces);
    for (const { entity } of mentions) entities.add(entity);
  }
}

/** Lines of `[surface|entity,entity]` in a text; a `~` before the entity is an adjective, which stays. */
function readGold(sourceOf: (language: string) => Source, entities: Set<string>): void {
  const folder = new URL('../../tests/names/gold/', import.meta.url);
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const language = /^(\w+)\.\w+\.txt$/u.exec(file)?.[1];
    if (language === undefined) continue;
    const source = sourceOf(language);
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const text = line.replace(/\[([^|\]]+)\|([^\]]+)\]/gu, (_, surface: string, ids: string) => {
        if (ids.startsWith('~')) return surface;
        source.surfaces.push(surface);
        for (const id of ids.split(',')) entities.add(id);
        return '';
      });
      source.sentences.push(...sentencesOf(text));
    }
  }
}

function sentencesOf(block: string): readonly string[] {
  const sentences = block.split(/(?<=[.!?…])\s+/u).map((each) => each.replace(/\s+/gu, ' ').trim());
  return sentences.filter((sentence) => sentence.split(' ').length > 3);
}
