import { oneEditInto } from './one-edit.ts';
import { joinWords, placesOf, readWords, type Word } from './read-words.ts';
import { shortestEdited, type QueryReading } from './read-query.ts';
import type { Range } from './searched.ts';

/** How a typed word answers to one of a name: what it costs, and how much of the word's form it covers. */
interface WordFit {
  readonly cost: number;
  readonly word: Word;
  readonly form: 'plain' | 'sound';
  readonly units: number;
}

/** How a query answers to a whole name. */
export interface NameFit {
  /** 0 where the name is what was typed; what it costs grows with what is missing. */
  readonly cost: number;
  readonly words: readonly WordFit[];
  /** The name lacks words that were typed. */
  readonly isPartial: boolean;
  /** All of its letters were typed. */
  readonly isWhole: boolean;
  /** It has all that was typed, without a typing error. */
  readonly isSure: boolean;
}

/** By sound alone, Kustanay for Кустанай: it ranks behind what is written so. With a typing error it is a guess. */
const BY_SOUND = 0.01;
const EDITED = 0.3;
const EDITED_BY_SOUND = 0.05;
/** A word begun, and one that is not the last: who goes on to the next word has mostly written it out. */
const BEGUN = 0.02;
const BEGUN_EARLY = 0.12;
/** A typed word that the name does not have. */
const MISSING = 0.8;
/** The name goes on beyond what was typed: once, and times the share of its letters that were not. */
const UNTYPED = 0.1;
const UNTYPED_SHARE = 0.12;
const NOT_FIRST = 0.05;
const MOST_WORDS = 64;

/** Nothing where the name has none of the words. */
export function fitName(text: string, reading: QueryReading): NameFit | undefined {
  const words = readWords(text, MOST_WORDS);
  const choices = withJoined(text, words);
  const last = reading.words.at(-1);
  const shortest = shortestEdited(reading);
  const fits = reading.words.flatMap((typed) => bestFit(typed, choices, typed === last, shortest) ?? []);
  if (fits.length === 0) return undefined;
  const missing = reading.words.length - fits.length;
  const sum = fits.reduce((total, { cost }) => total + cost, MISSING * missing);
  const untyped = 1 - typedShare(words, fits);
  const isFirst = fits.some(({ word }) => word.start === words[0]?.start);
  return {
    cost:
      sum / reading.words.length +
      (untyped > 0 ? UNTYPED + UNTYPED_SHARE * untyped : 0) +
      (isFirst ? 0 : NOT_FIRST),
    words: fits,
    isPartial: missing > 0,
    isWhole: untyped === 0,
    isSure: missing === 0 && fits.every(({ cost }) => cost < EDITED),
  };
}

/** How much of a name's letters answers to what was typed, 0 to 1. */
function typedShare(words: readonly Word[], fits: readonly WordFit[]): number {
  let letters = 0;
  let typed = 0;
  for (const word of words) {
    letters += word.plain.length;
    const shares = fits
      .filter((fit) => isWithin(word, fit.word))
      .map(({ word: whole, form, units }) => units / whole[form].length);
    typed += word.plain.length * Math.max(0, ...shares);
  }
  return typed / letters;
}

/** What of a name was typed. */
export function rangesOf(text: string, fits: NameFit): Range[] {
  const ranges = fits.words.map(({ word, form, units }): Range => {
    if (units >= word[form].length) return [word.start, word.end];
    return [word.start, placesOf(text, word)[form][units - 1] ?? word.end];
  });
  const apart: Range[] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = apart.at(-1);
    if (before && start < before[1]) apart[apart.length - 1] = [before[0], Math.max(before[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

function bestFit(
  typed: Word,
  words: readonly Word[],
  isLast: boolean,
  shortest: number,
): WordFit | undefined {
  let best: WordFit | undefined;
  for (const word of words) {
    for (const form of FORMS) {
      const fit = fitForm(typed[form], word[form], isLast, shortest);
      if (!fit) continue;
      const cost = fit.cost + (form === 'plain' ? 0 : fit.cost < EDITED ? BY_SOUND : EDITED_BY_SOUND);
      if (!best || cost < best.cost) best = { cost, word, form, units: fit.units };
    }
  }
  return best;
}

const FORMS = ['plain', 'sound'] as const;

function fitForm(
  typed: string,
  word: string,
  isLast: boolean,
  shortest: number,
): { cost: number; units: number } | undefined {
  if (word.startsWith(typed)) {
    if (word.length === typed.length) return { cost: 0, units: word.length };
    return { cost: isLast ? BEGUN : BEGUN_EARLY, units: typed.length };
  }
  if (typed.length < shortest) return undefined;
  const units = oneEditInto(typed, word);
  if (units < 0) return undefined;
  if (units === word.length) return { cost: EDITED, units };
  return isLast ? { cost: EDITED + BEGUN, units } : undefined;
}

function withJoined(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some(({ joined }) => joined)) return words;
  return words.flatMap((word, at) =>
    word.joined && at > 0 ? [word, joinWords(text, words[at - 1]!, word)] : [word],
  );
}

function isWithin(inner: Word, outer: Word): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
