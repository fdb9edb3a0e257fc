import type { ChainTable, GrammarTerm } from './language-data.ts';
import { ANY, fixed } from './language-rules.ts';
import type { Fold, Forms, Inflection, Word } from './language-rules.ts';

/**
 * Suffix chains of the Turkic languages and their like: which suffix may follow which, in which shape after which
 * sound, in harmony with the stem's vowels. A language gives tables; nothing here knows its letters.
 */
export function chainGrammar(table: ChainTable, fold: Fold): Inflection {
  const chain = compile(table, fold);
  return {
    // Only the last word of a name takes suffixes.
    inflect: (words, { kind }) =>
      words.map((word, at) =>
        at === words.length - 1
          ? lastWord(chain, word, kind !== 'person' && words.length > 1 && word.joint === 'space')
          : [fixed(word.folded)],
      ),
    mayEnd: (ending) => mayFollow(chain, 'any', ending),
    ...(table.attached ? { attached: (ending) => steps(readChain(chain, '', ending, 'noun', true)) } : {}),
  };
}

/** A suffix: where in the chain it may stand, where it leads, and its shapes, one per side, by the sound before. */
interface Suffix {
  readonly term: GrammarTerm;
  readonly from: readonly string[];
  readonly to: string;
  readonly shapes: ReadonlyMap<string, readonly Shape[]>;
}

/** A suffix on one side: as it is spelled, which tells harmony, and as it is compared. */
interface Shape {
  readonly spelled: string;
  readonly folded: string;
}

/** A shape, whatever must come before it, and the state it leads to. */
interface Step {
  readonly folded: string;
  readonly to: string;
}

interface Chain {
  /** All that may follow in a state, or in any, by the first letter: `noun д`, `any д`. */
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly table: ChainTable;
  readonly fold: Fold;
  readonly suffixes: readonly Suffix[];
  readonly sounds: readonly (readonly [looks: RegExp, sound: string])[];
  readonly harmony: readonly (readonly [looks: RegExp, sides: readonly number[]])[];
  readonly starts: readonly { readonly looks: RegExp; readonly state: string; readonly several: boolean }[];
  readonly alternations: readonly (readonly [looks: RegExp, becomes: string, state: string])[];
  readonly allSides: readonly number[];
}

function compile(table: ChainTable, fold: Fold): Chain {
  const sides = Object.values(table.vowels)[0]?.length ?? 1;
  const suffixes = table.suffixes.map((line) => suffix(line, table.vowels, sides, fold));
  return {
    table,
    fold,
    suffixes,
    steps: stepsFrom(suffixes),
    sounds: table.sounds.map(([looks, sound]) => [new RegExp(looks, 'u'), sound]),
    harmony: table.harmony.map(([looks, open]) => [new RegExp(looks, 'u'), [...open].map(Number)]),
    starts: (table.starts ?? []).map(({ looks, state, several = false }) => ({
      looks: new RegExp(looks, 'u'),
      state,
      several,
    })),
    alternations: (table.alternations ?? []).map(([looks, becomes, state]) => [
      new RegExp(looks, 'u'),
      becomes,
      state,
    ]),
    allSides: Array.from({ length: sides }, (_, side) => side),
  };
}

/**
 * Reads one line of a table: `"plural: noun > plural = V:лАр S:лАр N:дАр"`. States before `>` are joined by `|`.
 * After `=` come the shapes by class of the sound before, `_` meaning any class not named.
 */
function suffix(line: string, vowels: Readonly<Record<string, string>>, sides: number, fold: Fold): Suffix {
  const [, term = '', from = '', to = '', shapes = ''] = /^(\S+): (\S+) > (\S+) = (.+)$/u.exec(line) ?? [];
  const spelled = (shape: string, side: number) =>
    [...shape].map((letter) => vowels[letter]?.[side] ?? letter).join('');
  return {
    term: term as GrammarTerm,
    from: from.split('|'),
    to,
    shapes: new Map(
      shapes.split(' ').flatMap((entry) => {
        const [classes = '', shape = ''] = entry.split(':');
        const all = Array.from({ length: sides }, (_, side) => spelled(shape, side)).map((each) => ({
          spelled: each,
          folded: fold(each),
        }));
        return [...classes].map((each): [string, readonly Shape[]] => [each, all]);
      }),
    ),
  };
}

function lastWord(chain: Chain, word: Word, several: boolean): readonly Forms[] {
  const { abbreviation } = word;
  const spelled = spelling(chain, word);
  const start =
    chain.starts.find((each) => (several || !each.several) && each.looks.test(spelled))?.state ?? 'noun';
  const forms = [formsOf(chain, spelled, start, abbreviation)];
  if (abbreviation || start !== 'noun') return forms;
  for (const [looks, becomes, state] of chain.alternations) {
    if (looks.test(spelled)) forms.push(formsOf(chain, spelled.replace(looks, becomes), state, false));
  }
  return forms;
}

/** A word in small letters with its diacritics: harmony hangs on them where folding takes them off (ä, ö, ü). */
function spelling({ fold }: Chain, { plain, folded }: Word): string {
  const spelled = plain.toLowerCase().replaceAll("'", '');
  return fold(spelled) === folded ? spelled : folded;
}

function formsOf(chain: Chain, spelled: string, start: string, free: boolean): Forms {
  // A word whose stem has changed needs a suffix; every other state is a form of its own.
  const isBare = start === 'noun' || chain.starts.some(({ state }) => state === start);
  const read = (ending: string) => readChain(chain, spelled, ending, start, free);
  return {
    stem: chain.fold(spelled),
    fixed: false,
    cases: (ending) => (ending === '' ? (isBare ? ANY : 0) : read(ending) ? ANY : 0),
    explain: (ending) => steps(read(ending)) ?? [],
  };
}

function steps(read: readonly GrammarTerm[] | undefined): readonly (readonly GrammarTerm[])[] | undefined {
  return read?.map((term) => [term]);
}

function stepsFrom(suffixes: readonly Suffix[]): Chain['steps'] {
  const all = new Map<string, Step[]>();
  for (const { from, to, shapes } of suffixes) {
    const spelled = new Set([...shapes.values()].flatMap((sides) => sides.map(({ folded }) => folded)));
    for (const folded of spelled) {
      for (const state of [...from, 'any']) {
        const key = `${state} ${folded.charAt(0)}`;
        all.set(key, [...(all.get(key) ?? []), { folded, to }]);
      }
    }
  }
  return all;
}

/** Whether the grammar may allow an ending at all: sounds, harmony and repetition are left out of account. */
function mayFollow(chain: Chain, state: string, ending: string): boolean {
  return (
    ending === '' ||
    (chain.steps.get(`${state} ${ending.charAt(0)}`) ?? []).some(
      ({ folded, to }) => ending.startsWith(folded) && mayFollow(chain, to, ending.slice(folded.length)),
    )
  );
}

/**
 * The terms of the suffixes by which `ending` follows `stem`, or nothing if the grammar does not allow it. Each
 * term is used once at most.
 * @param stem as it is spelled, with its diacritics
 * @param ending as it is compared, without them
 * @param start state of the bare stem
 * @param free true for abbreviations: how they are read aloud, and so sound and harmony, is unknown
 */
function readChain(
  chain: Chain,
  stem: string,
  ending: string,
  start: string,
  free: boolean,
): readonly GrammarTerm[] | undefined {
  return follow(chain, stem, ending, start, free ? chain.allSides : sidesOf(chain, stem), free, []);
}

function follow(
  chain: Chain,
  before: string,
  rest: string,
  state: string,
  sides: readonly number[],
  free: boolean,
  used: readonly GrammarTerm[],
): readonly GrammarTerm[] | undefined {
  if (rest === '') return used;
  const sound = chain.sounds.find(([looks]) => looks.test(before))?.[1] ?? '_';
  for (const { term, from, to, shapes } of chain.suffixes) {
    if (!from.includes(state) || used.includes(term)) continue;
    const allowed = free ? [...shapes.values()] : [shapes.get(sound) ?? shapes.get('_')];
    for (const shape of allowed) {
      if (!shape) continue;
      for (const spelled of new Set(sides.map((side) => shape[side]!.spelled))) {
        const { folded } = shape.find((each) => each.spelled === spelled)!;
        if (!rest.startsWith(folded)) continue;
        const word = before + spelled;
        // A suffix with vowels settles what its stem left open, and decides the harmony of what follows.
        const next = shape.some((each) => each.spelled !== spelled)
          ? settled(chain, word, shape, spelled, sides)
          : sides;
        const found = follow(chain, word, rest.slice(folded.length), to, next, false, [...used, term]);
        if (found) return found;
      }
    }
  }
  return undefined;
}

/** Sides that remain after a suffix: those with its letters that its own last vowel allows too. */
function settled(
  chain: Chain,
  word: string,
  shape: readonly Shape[],
  spelled: string,
  sides: readonly number[],
): readonly number[] {
  const own = sidesOf(chain, word);
  const fitting = sides.filter((side) => shape[side]!.spelled === spelled);
  const both = fitting.filter((side) => own.includes(side));
  return both.length > 0 ? both : own;
}

function sidesOf({ harmony, allSides }: Chain, word: string): readonly number[] {
  return harmony.find(([looks]) => looks.test(word))?.[1] ?? allSides;
}
