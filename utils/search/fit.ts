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
  readonly isEdited: boolean;
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
const BEGUN_BY_SOUND = 0.03;
const EDITED_BY_SOUND = 0.05;
/** A typing error: once, and by the share of the word that it takes. */
const EDITED = 0.15;
const EDITED_SHARE = 0.6;
/** Fuse.js counts two letters swapped as two errors. */
const SWAPPED = -0.04;
/** A word begun, and one that is not the last: who goes on to the next word has mostly written it out. */
const BEGUN = 0.02;
const BEGUN_EARLY = 0.12;
/** A typed word that the name does not have. */
const MISSING = 1.2;
/** The name goes on beyond what was typed: once, and times the share of its letters that were not. */
const UNTYPED = 0.1;
const UNTYPED_SHARE = 0.2;
const NOT_FIRST = 0.05;
const MOST_WORDS = 64;

/** Nothing where the name has none of the words. */
export function fitName(text: string, reading: QueryReading): NameFit | undefined {
  const { words, choices } = readName(text);
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
    isSure: missing === 0 && !fits.some(({ isEdited }) => isEdited),
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
      const cost = fit.cost + (form === 'sound' ? fit.bySound : 0);
      if (!best || cost < best.cost) best = { ...fit, cost, word, form };
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
): (Omit<WordFit, 'word' | 'form'> & { readonly bySound: number }) | undefined {
  if (word.startsWith(typed)) {
    const isEdited = false;
    if (word.length === typed.length) return { cost: 0, bySound: BY_SOUND, units: word.length, isEdited };
    const cost = isLast ? BEGUN : BEGUN_EARLY;
    return { cost, bySound: BEGUN_BY_SOUND, units: typed.length, isEdited };
  }
  if (typed.length < shortest) return undefined;
  const edit = oneEditInto(typed, word);
  if (!edit || (edit.units < word.length && !isLast)) return undefined;
  const cost = EDITED + EDITED_SHARE / typed.length + (edit.isSwap ? SWAPPED : 0);
  const begun = edit.units < word.length ? BEGUN : 0;
  return { cost: cost + begun, bySound: EDITED_BY_SOUND, units: edit.units, isEdited: true };
}

interface NameWords {
  readonly words: readonly Word[];
  /** The same, and those that a hyphen joins as if they were one. */
  readonly choices: readonly Word[];
}

/** Each key typed asks for much the same names as the one before. */
const kept = new Map<string, NameWords>();
const MOST_KEPT = 5000;

function readName(text: string): NameWords {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = readWords(text, MOST_WORDS);
  const read = {
    words,
    choices: words.flatMap((word, at) => [word, ...joinedTo(text, words[at - 1], word)]),
  };
  kept.set(text, read);
  return read;
}

function joinedTo(text: string, before: Word | undefined, word: Word): Word[] {
  return before && word.joined ? [joinWords(text, before, word)] : [];
}

function isWithin(inner: Word, outer: Word): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
