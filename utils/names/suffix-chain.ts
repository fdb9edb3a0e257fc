/**
 * Suffix chains of the Turkic languages: which suffix may follow which, in which shape after which sound, in
 * harmony with the stem's vowels. A language gives tables; nothing here knows its letters.
 */

/** Which vowels a suffix has: `b`ack, `f`ront; `*` where the stem leaves both open. */
export type Harmony = 'b' | 'f' | '*';

/** What a suffix looks like behind one class of sounds: with back vowels, and with front. */
type Shapes = readonly [back: string, front: string];

/** A suffix: where in the chain it may stand, where it leads, and its shapes by the class of the sound before. */
interface Suffix {
  readonly rule: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly shapes: ReadonlyMap<string, Shapes>;
}

export interface ChainGrammar {
  readonly suffixes: readonly Suffix[];
  /** Class of the sound that a word ends in, a single letter. */
  readonly soundClass: (word: string) => string;
  readonly harmony: (word: string) => Harmony;
}

/**
 * Reads one line of a table: `"plural: noun > plural = V:лАр S:лАр N:дАр"`. States before `>` are joined by `|`.
 * After `=` come the shapes by class of the sound before, `_` meaning any class not named.
 * @param vowels capital letters of shapes with their back and front letters: `{ А: 'ае' }`
 */
export function suffix(line: string, vowels: Readonly<Record<string, string>>): Suffix {
  const [, rule = '', from = '', to = '', shapes = ''] = /^(\S+): (\S+) > (\S+) = (.+)$/u.exec(line) ?? [];
  const spelled = (shape: string, side: number) =>
    [...shape].map((letter) => vowels[letter]?.[side] ?? letter).join('');
  return {
    rule,
    from: from.split('|'),
    to,
    shapes: new Map(
      shapes.split(' ').flatMap((entry) => {
        const [classes = '', shape = ''] = entry.split(':');
        return [...classes].map((each): [string, Shapes] => [each, [spelled(shape, 0), spelled(shape, 1)]]);
      }),
    ),
  };
}

/**
 * The rules by which `ending` follows `stem`, or nothing if the grammar does not allow it. Each rule is used
 * once at most.
 * @param start state of the bare stem
 * @param free true for abbreviations: how they are read aloud, and so sound and harmony, is unknown
 */
export function readChain(
  grammar: ChainGrammar,
  stem: string,
  ending: string,
  start: string,
  free = false,
): readonly string[] | undefined {
  return follow(grammar, stem, ending, start, free ? '*' : grammar.harmony(stem), free, []);
}

function follow(
  grammar: ChainGrammar,
  before: string,
  rest: string,
  state: string,
  harmony: Harmony,
  free: boolean,
  used: readonly string[],
): readonly string[] | undefined {
  if (rest === '') return used;
  const sound = grammar.soundClass(before);
  for (const { rule, from, to, shapes } of grammar.suffixes) {
    if (!from.includes(state) || used.includes(rule)) continue;
    const allowed = free ? [...shapes.values()] : [shapes.get(sound) ?? shapes.get('_')];
    for (const shape of allowed) {
      for (const side of shape ? sides(shape, harmony) : []) {
        const letters = shape![side === 'f' ? 1 : 0];
        if (!rest.startsWith(letters)) continue;
        const next = shape![0] === shape![1] ? harmony : side;
        const found = follow(grammar, before + letters, rest.slice(letters.length), to, next, false, [
          ...used,
          rule,
        ]);
        if (found) return found;
      }
    }
  }
  return undefined;
}

function sides([back, front]: Shapes, harmony: Harmony): readonly Harmony[] {
  if (back === front) return ['b'];
  return harmony === '*' ? ['b', 'f'] : [harmony];
}
