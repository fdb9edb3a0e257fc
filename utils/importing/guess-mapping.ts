import { entryOf } from '../facts/entry-of.ts';
import type { Kind } from '../facts/entity.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { cleanText, foldWords } from './clean-text.ts';
import { HEADER_WORDS } from './header-words.ts';
import { readGivenId } from './identity.ts';
import { readLanguage } from './read-language.ts';
import type { Column, ColumnTarget } from './reader-options.ts';
import { VocabularyWords } from './vocabulary-words.ts';

/**
 * What the columns of a table seem to be. Only what is sure enough to be shown as a proposal: a header that says "in
 * thousands", or a year, is left for the reader to decide on, because its cells mean something else than they say.
 * @param headers empty for a table without
 * @param sample some of its rows
 */
export function guessColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): readonly Column[] {
  const words = wordsOf(vocabulary);
  const width = Math.max(headers.length, ...sample.map((row) => row.length), 0);
  const taken = new Set<ColumnTarget>();
  const columns = Array.from({ length: width }, (_, at): Column => {
    const header = cleanText(headers[at] ?? '');
    const cells = sample.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    const guessed = header === '' ? 'ignore' : guessOne(header, cells, words, vocabulary);
    // A second column of a role would never be read: one of them is the wrong one, and the reader says which.
    const to = taken.has(guessed) && guessed !== 'alias' ? 'ignore' : guessed;
    if (to !== 'ignore') taken.add(to);
    return { header: headers[at] ?? '', to };
  });
  return withName(columns, sample, words);
}

/** Whether the first row of a table says what the columns are. */
export function looksLikeHeader(first: readonly string[], vocabulary: Vocabulary): boolean {
  const words = wordsOf(vocabulary);
  if (first.some((cell) => guessOne(cleanText(cell), [], words, vocabulary) !== 'ignore')) return true;
  return first.every((cell) => cell.trim() !== '' && !/^[\d\s.,%+-]+$/u.test(cell)) && first.length > 1;
}

/** Made once for a vocabulary: flat JSON asks for every key. */
function wordsOf(vocabulary: Vocabulary): VocabularyWords {
  const known = WORDS.get(vocabulary) ?? new VocabularyWords(vocabulary);
  WORDS.set(vocabulary, known);
  return known;
}

const WORDS = new WeakMap<Vocabulary, VocabularyWords>();

function guessOne(
  header: string,
  cells: readonly string[],
  words: VocabularyWords,
  vocabulary: Vocabulary,
): ColumnTarget {
  const folded = foldWords(header);
  const role = HEADER_WORDS.get(folded);
  if (role === 'id') return cells.every((cell) => readGivenId(cell.trim()) !== undefined) ? 'id' : 'ignore';
  if (role !== undefined) return role;
  const named = nameInLanguage(folded) ?? languageAlone(folded, cells);
  if (named !== undefined) return named;
  const property = propertyWithUnit(header, words, vocabulary);
  return property === undefined ? 'ignore' : `property:${property}`;
}

/** "Name (en)", "name_ru", "Название на казахском". */
function nameInLanguage(folded: string): ColumnTarget | undefined {
  const parts = folded.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 3) return undefined;
  const role = HEADER_WORDS.get(parts[0] ?? '');
  const language = readLanguage(last);
  return role === 'name' && language !== undefined ? `name:${language}` : undefined;
}

function languageAlone(folded: string, cells: readonly string[]): ColumnTarget | undefined {
  const isTag = /^(en|fr|ru|kk|ky|uz|tg|tk|de|es)$/u.test(folded);
  return isTag && cells.every((cell) => /\p{L}/u.test(cell)) ? `name:${folded}` : undefined;
}

/** "Area", "Area (km²)", "Площадь, км²": the unit must be the property's own. */
function propertyWithUnit(
  header: string,
  words: VocabularyWords,
  vocabulary: Vocabulary,
): string | undefined {
  const plain = words.property(header);
  if (plain !== undefined) return plain;
  const [, label = '', unit = ''] = /^([^(,[]+)[(,[]\s*([^)\]]+?)[)\]]?$/u.exec(header) ?? [];
  const property = words.property(label);
  if (property === undefined) return undefined;
  const own = entryOf(vocabulary.properties, property)?.unit;
  return own !== undefined && words.unit(unit) === own ? property : undefined;
}

/** A table of cities calls its first column "City"; where nothing is called so, the first column of words is the name. */
function withName(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  words: VocabularyWords,
): readonly Column[] {
  if (columns.some(({ to }) => to === 'name')) return columns;
  const isFree = (at: number) => columns[at]?.to === 'ignore';
  const byKind = columns.findIndex(({ header }, at) => isFree(at) && words.kind(header) !== undefined);
  const hasName = columns.some(({ to }) => to.startsWith('name:'));
  const holdsWords = (at: number) => sample.every((row) => /\p{L}{2}/u.test(row[at] ?? ''));
  const byLooks =
    hasName || sample.length === 0 ? -1 : columns.findIndex((_, at) => isFree(at) && holdsWords(at));
  const name = byKind === -1 ? byLooks : byKind;
  return columns.map((column, at) => (at === name ? { ...column, to: 'name' } : column));
}

/** The kind of everything in a table: what the name's header says, or places where there are coordinates. */
export function guessKind(columns: readonly Column[], vocabulary: Vocabulary): Kind | undefined {
  const name = columns.find(({ to }) => to === 'name');
  const said = name && wordsOf(vocabulary).kind(name.header)?.kind;
  return said ?? (columns.some(({ to }) => to === 'latitude') ? 'place' : undefined);
}
