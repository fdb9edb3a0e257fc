/**
 * How fast names are found, as a multiple of the least that any finder must do: reading the class of every code
 * unit and cutting words. Beside it one regular expression of all names. `node bench/names.ts [names]`
 *
 * Correctness comes first: every plain name put into the text must be found where it stands.
 */
import { readFileSync } from 'node:fs';
import { makeAlphabet, WORD } from '../utils/names/alphabet.ts';
import { buildNameIndex } from '../utils/names/build-index.ts';
import type { NamedEntity } from '../utils/names/mention.ts';
import { openNameIndex } from '../utils/names/open-index.ts';

const RUNS = 11;
const SEED = 20261122;
const random = randomFrom(SEED);

/** Words of no language in the proportion of news text, so that no name hides in them by chance. */
const SYLLABLES = {
  Latn: [
    'ra',
    'den',
    'mo',
    'ti',
    'ker',
    'sal',
    'u',
    'ven',
    'pro',
    'lis',
    'ga',
    'on',
    'ster',
    'bi',
    'e',
    'al',
  ],
  Cyrl: [
    'ра',
    'ден',
    'мо',
    'ти',
    'кер',
    'сал',
    'у',
    'вен',
    'про',
    'лис',
    'га',
    'он',
    'стер',
    'би',
    'е',
    'ал',
  ],
};
type Script = keyof typeof SYLLABLES;

const wanted = process.argv.slice(2).map(Number).filter(Number.isFinite);
const packs = readPacks();
const { classes } = makeAlphabet();
process.stdout.write(`seed ${SEED}, median of ${RUNS}, Node ${process.version}\n`);
for (const count of wanted.length > 0 ? wanted : [0, 10_000, 100_000]) bench(count);

function bench(count: number): void {
  const entities = [...packs, ...invented(count)];
  const started = process.cpuUsage();
  const buffer = buildNameIndex(entities);
  const built = process.cpuUsage(started);
  const finder = openNameIndex(buffer);
  const seconds = ((built.user + built.system) / 1e6).toFixed(2);
  const bytes = (buffer.byteLength / finder.nameCount).toFixed(1);
  process.stdout.write(
    `\n${finder.nameCount} names: built in ${seconds} s of CPU, ${bytes} bytes a name, opened in ${opened(buffer)} ms\n`,
  );
  for (const [languages, script] of [
    [['en'], 'Latn'],
    [['fr'], 'Latn'],
    [['ru'], 'Cyrl'],
    [['kk', 'ru'], 'Cyrl'],
  ] as const) {
    const { text, places } = article(entities, languages[0], script);
    const mentions = finder.find(text, languages);
    const starts = new Set(mentions.map(({ start }) => start));
    const missing = places.filter((place) => !starts.has(place));
    if (missing.length > 0) {
      const first = text.slice(missing[0], missing[0]! + 30);
      throw new Error(`${missing.length} of ${places.length} names not found in ${languages[0]}: ${first}`);
    }
    const floor = median(() => countWords(text));
    const found = median(() => finder.find(text, languages).length);
    const pattern = finder.nameCount <= 20_000 ? expressionOf(entities) : undefined;
    const expression = pattern && median(() => text.match(pattern)?.length ?? 0);
    process.stdout.write(
      `  ${languages.join('+').padEnd(6)} ${text.length} letters, ${mentions.length} mentions: ` +
        `${found.toFixed(2)} ms, ${(found / floor).toFixed(2)} × the tokeniser` +
        (expression ? `; one RegExp ${(expression / floor).toFixed(1)} ×\n` : '\n'),
    );
  }
}

/** The floor: class of each unit from a table, words counted. */
function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code < classes.length && (classes[code]! & WORD) !== 0;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

function expressionOf(entities: readonly NamedEntity[]): RegExp {
  const names = new Set(entities.flatMap((entity) => entity.names.map(({ text }) => text)));
  const ordered = [...names].sort((one, other) => other.length - one.length);
  const escaped = ordered.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** 60,000 letters in which one word in fifty is a name, and where those names stand. */
function article(
  entities: readonly NamedEntity[],
  language: string,
  script: Script,
): { readonly text: string; readonly places: readonly number[] } {
  const plain = entities.flatMap(({ names }) =>
    names.filter(
      ({ lang, role, text, marked }) =>
        marked !== false && lang === language && role === 'label' && /^\p{Lu}\p{Ll}{5,}$/u.test(text),
    ),
  );
  let text = '';
  const places: number[] = [];
  while (text.length < 60_000) {
    if (random() < 1 / 50) {
      places.push(text.length);
      text += plain[Math.floor(random() * plain.length)]!.text;
    } else text += invent(script, random() < 0.1);
    text += random() < 0.1 ? '. ' : ' ';
  }
  return { text, places };
}

function invented(count: number): NamedEntity[] {
  return Array.from({ length: count }, (_, at) => {
    const script: Script = at % 2 === 0 ? 'Latn' : 'Cyrl';
    const words = random() < 0.3 ? 2 : 1;
    const text = Array.from({ length: words }, () => invent(script, true) + invent(script, false)).join(' ');
    return {
      id: `x:${at}`,
      kind: 'place',
      type: 'city',
      names: [{ text, lang: script === 'Latn' ? 'en' : 'ru', role: 'label' }],
    };
  });
}

function invent(script: Script, capital: boolean): string {
  const syllables = SYLLABLES[script];
  const length = 1 + Math.floor(random() * 4);
  const word = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]!).join('');
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function opened(buffer: ArrayBuffer): string {
  return median(() => openNameIndex(buffer).nameCount).toFixed(3);
}

/** Median milliseconds of a run. The sum of results keeps the work from being optimised away. */
function median(run: () => number): number {
  let kept = 0;
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    kept += run();
    return performance.now() - before;
  });
  if (kept < 0) throw new Error('unreachable');
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)]!;
}

/** Mulberry32: small, seeded, good enough to invent words. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function readPacks(): NamedEntity[] {
  return ['central-asia', 'world'].flatMap((pack) =>
    readFileSync(new URL(`../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as NamedEntity),
  );
}
