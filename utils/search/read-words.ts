import { letterOf, SILENT, soundAt } from './letters.ts';

/** A word of a name or of a query. Offsets are UTF-16 code units of the text it stands in. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Small letters without ornament: see `Letter`. */
  readonly plain: string;
  /** How it sounds, by which spellings and scripts meet: Қостанай, Qoʻstanay and Kostanaï are all `kostanai`. */
  readonly sound: string;
  /** It is joined to the word before by a hyphen. */
  readonly joined: boolean;
}

/** Where in the text each unit of a word's forms ends. */
export interface Places {
  readonly plain: readonly number[];
  readonly sound: readonly number[];
}

const HYPHENS = ['-', '\u2010', '\u2011'];

/** Longer words are cut: nobody types them, and a hostile file could hold one of a million letters. */
const LONGEST_WORD = 48;

/** Words of a text, at most `most` of them. */
export function readWords(text: string, most: number): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (let at = 0; at < text.length && words.length < most;) {
    const raw = rawLetters(text, at);
    at = raw.next;
    if (raw.plain === '') continue;
    const { start, end, plain } = raw;
    const joined = start === before + 1 && isHyphen(text, before);
    words.push({ start, end, plain, sound: foldSounds(raw.sounds).folded, joined });
    before = end;
  }
  return words;
}

/** Two words of a text as if they were written in one. */
export function joinWords(text: string, before: Word, { start, end, joined }: Word): Word {
  const [word = before] = readWords(text.slice(before.start, before.end) + text.slice(start, end), 1);
  return { ...word, start: before.start, end, joined };
}

/** Where in `text` the units of one of its words' forms end; it may be two words that a hyphen joins. */
export function placesOf(text: string, { start, end }: Word): Places {
  const hyphen = Math.max(...HYPHENS.map((char) => text.slice(start, end).lastIndexOf(char)));
  const letters = text.slice(start, end).replace(/[-\u2010\u2011]/u, '');
  const inText = (place: number) => start + place + (hyphen >= 0 && place > hyphen ? 1 : 0);
  const raw = rawLetters(letters, 0);
  const { places } = foldSounds(raw.sounds, raw.soundPlaces);
  return { plain: raw.plainPlaces.map(inText), sound: places.map(inText) };
}

/** Two forms of one word, the second absent where it is the same. */
export function formsOf({ plain, sound }: Word): readonly string[] {
  return plain === sound ? [sound] : [sound, plain];
}

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly plain: string;
  readonly sounds: string;
  readonly plainPlaces: readonly number[];
  readonly soundPlaces: readonly number[];
}

/** The letters from `from` to the end of the word there; none where what ends a word stands there. */
function rawLetters(text: string, from: number): Raw {
  let plain = '';
  let sounds = '';
  const plainPlaces: number[] = [];
  const soundPlaces: number[] = [];
  let start = from;
  let end = from;
  let at = from;
  while (at < text.length) {
    const char = charAt(text, at);
    const letter = letterOf(char);
    if (letter === null) break;
    at += char.length;
    if (letter === SILENT || letter.plain === '') {
      // An elided article is a word of its own: d’Och, l’Aral. Oʻsh is not.
      if (isElision(plain, char)) break;
      if (plain !== '') end = at;
      continue;
    }
    if (plain === '') start = at - char.length;
    end = at;
    if (plain.length >= LONGEST_WORD) continue;
    plain += letter.plain;
    sounds += letter.sound;
    while (plainPlaces.length < plain.length) plainPlaces.push(at);
    while (soundPlaces.length < sounds.length) soundPlaces.push(at);
  }
  return {
    start,
    end,
    next: at > from ? at : at + charAt(text, at).length,
    plain,
    sounds,
    plainPlaces,
    soundPlaces,
  };
}

/** A letter said twice counts once, a digit does not: Жиззах and Джизак, but 1999. */
function foldSounds(sounds: string, places: readonly number[] = []): { folded: string; places: number[] } {
  let folded = '';
  const foldedPlaces: number[] = [];
  for (let at = 0; at < sounds.length;) {
    const { sound, length } = soundAt(sounds, at);
    at += length;
    if (folded.endsWith(sound) && !/^\p{N}/u.test(sound)) {
      foldedPlaces[foldedPlaces.length - 1] = places[at - 1] ?? 0;
      continue;
    }
    folded += sound;
    for (let unit = 0; unit < sound.length; unit++) foldedPlaces.push(places[at - 1] ?? 0);
  }
  return { folded, places: foldedPlaces };
}

function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdfff ? text[at]! : String.fromCodePoint(text.codePointAt(at)!);
}

function isElision(plain: string, char: string): boolean {
  return (plain === 'd' || plain === 'l') && (char === '’' || char === "'");
}

function isHyphen(text: string, at: number): boolean {
  return HYPHENS.includes(text[at] ?? '');
}
