import type { Script } from './language-data.ts';
import { bare, primary } from './language-rules.ts';
import type { LanguageRules } from './language-rules.ts';
import type { Languages } from './known-languages.ts';
import type { Language } from '../facts/texts.ts';

/** So much of a text is looked at; more does not change the guess. */
const SAMPLE = 2000;
/** What the page's own word is worth, in frequent words: a short block is believed to be what the page is. */
const DECLARED = 3;
/** A language counts if it has this share of the likeliest one's score. */
const ENOUGH = 0.4;
/** What makes one sentence or quotation speak clearly for a language. */
const CLEAR = 3;
/** And what makes the plain words of a text do so. */
const PLAIN = 2;
const QUOTES_AND_STOPS = /[.!?…:;«»“”„"()\n]/u;
/** More languages than this are guesswork. */
const MOST = 4;
/** What a script without any sign of its language is taken for. */
const USUAL: Readonly<Record<Script, Language>> = { Latn: 'en', Cyrl: 'ru' };
const LETTERS: Readonly<Record<Script, RegExp>> = {
  Latn: /[\p{Script=Latin}\p{M}ʻʼ]+/gu,
  Cyrl: /[\p{Script=Cyrillic}\p{M}]+/gu,
};

/**
 * The likely languages of a text, likeliest first, by its letters and frequent words. Each script is judged by
 * itself, and so is each sentence or quotation that speaks clearly: a Russian quotation in a Kazakh paragraph adds
 * Russian, a Kazakh name in a French one adds Kazakh, so that their endings are read.
 * @param declared the `lang` attribute that holds for it; it may be wrong or of a language we know nothing of
 * @returns primary tags; empty if the text has no letter of a script we know and nothing is declared
 */
export function guessLanguages(languages: Languages, text: string, declared?: string): Language[] {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const told = declared === undefined ? '' : primary(declared);
  const parts = (['Latn', 'Cyrl'] as const)
    .map((script) => ({ script, words: wordsIn(script, sample) }))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const guessed = parts.flatMap(({ script, words }) => guessWhole(languages, script, words, told));
  const quoted = parts.flatMap(({ script, words }) => [
    ...sample
      .split(QUOTES_AND_STOPS)
      .flatMap((part) => guessClear(languages, script, wordsIn(script, part), CLEAR)),
    ...(script === 'Cyrl'
      ? [
          ...guessClear(languages, script, strangeWords(languages, words, guessed), 1),
          ...guessPlain(languages, script, words, guessed),
        ]
      : []),
  ]);
  // What the page says of itself counts last, but it counts, where the text is in a script of that language.
  const rules = languages.rulesOf(told);
  const isPossible = parts.length === 0 || parts.some(({ script }) => rules?.scripts.includes(script));
  const first = told !== '' && !rules ? [told] : [];
  const last = rules && isPossible ? [told] : [];
  const likely = [...new Set([...guessed, ...quoted])].slice(0, MOST);
  return [...new Set([...first, ...likely, ...last])];
}

/** Languages of all words in one script. */
function guessWhole(
  languages: Languages,
  script: Script,
  words: readonly string[],
  told: Language,
): Language[] {
  const scored = scores(languages, script, words, told);
  // The word of a page in a language we have no rules for stands, unless much speaks against it.
  const needed = told !== '' && !languages.rulesOf(told) ? Math.max(DECLARED, words.length / 4) : 0;
  const best = scored[0]?.points ?? 0;
  const likely = scored.filter(({ points }) => points >= Math.max(best * ENOUGH, needed)).slice(0, 2);
  if (likely.length > 0) return likely.map(({ language }) => language);
  return needed > 0 ? [] : [USUAL[script]];
}

/** The one language of a part, if it says so clearly. */
function guessClear(
  languages: Languages,
  script: Script,
  words: readonly string[],
  needed: number,
): Language[] {
  const [best] = scores(languages, script, words, '');
  return best && best.points >= needed ? [best.language] : [];
}

/**
 * The language that the words without any letter of their own speak for, more clearly than for those guessed: a
 * Kazakh name's letters outweigh the Russian words around it, and yet these have Russian endings.
 */
function guessPlain(
  languages: Languages,
  script: Script,
  words: readonly string[],
  guessed: readonly Language[],
): Language[] {
  const plain = words.filter((word) => /^[а-я]+$/u.test(word));
  const scored = scores(languages, script, plain, '');
  const [best] = scored;
  const own = scored.find(({ language }) => guessed.includes(language))?.points ?? 0;
  return best && best.points >= PLAIN && best.points > own ? [best.language] : [];
}

function scores(
  languages: Languages,
  script: Script,
  words: readonly string[],
  told: Language,
): readonly { readonly language: Language; readonly points: number }[] {
  if (words.length === 0) return [];
  const speakers = speakersOf(languages, script);
  const sums = speakers.rules.map(({ language }) => (language === told ? DECLARED : 0));
  for (const word of words) pointsOf(speakers, word).forEach((points, at) => (sums[at]! += points));
  return speakers.rules
    .map(({ language }, at) => ({ language, points: sums[at]! }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
}

/** The languages of one script, and what their words say: texts repeat a few words most of the time. */
interface Speakers {
  readonly rules: readonly LanguageRules[];
  readonly points: Map<string, readonly number[]>;
}

const KNOWN = new WeakMap<Languages, Partial<Record<Script, Speakers>>>();
/** Beyond, all are forgotten at once. */
const MOST_WORDS = 5_000;

function speakersOf(languages: Languages, script: Script): Speakers {
  const known = KNOWN.get(languages) ?? {};
  KNOWN.set(languages, known);
  known[script] ??= {
    rules: languages.all.filter(({ scripts }) => scripts.includes(script)),
    points: new Map(),
  };
  return known[script];
}

/**
 * What a word says for each language: one if it is a frequent word there, one for each rare letter of its own, minus
 * three for each that it does not have.
 */
function pointsOf({ rules, points }: Speakers, word: string): readonly number[] {
  const known = points.get(word);
  if (known) return known;
  const plain = bare(word);
  const rare = [...word].filter(isRare);
  const made = rules.map(({ frequentWords, letters }) =>
    rare.reduce((sum, letter) => sum + (letters.includes(letter) ? 1 : -3), frequentWords.has(plain) ? 1 : 0),
  );
  if (points.size >= MOST_WORDS) points.clear();
  points.set(word, made);
  return made;
}

/** A letter that is neither a to z nor а to я. */
function isRare(letter: string): boolean {
  return !/[a-zа-я]/u.test(letter);
}

/** Words with a letter that the likeliest language does not have. */
function strangeWords(
  languages: Languages,
  words: readonly string[],
  guessed: readonly Language[],
): readonly string[] {
  const own = guessed.map((language) => languages.rulesOf(language)?.letters ?? '').join('');
  return words.filter((word) => [...word].some((letter) => isRare(letter) && !own.includes(letter)));
}

function wordsIn(script: Script, text: string): readonly string[] {
  return text.match(LETTERS[script]) ?? [];
}
