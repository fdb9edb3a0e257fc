/**
 * Letters as search compares them, whatever their script: what `letter` gives for each is written in a to z and
 * digits where the script is Latin or Cyrillic, and in the script's own letters elsewhere.
 */
export interface Letter {
  /** The letter without ornament, one for one where the script is Latin: a typing error stays one error. */
  readonly plain: string;
  /** Its sound; `c` stands for sh and ch, which languages spell in ten ways, `j` for zh and dzh. */
  readonly sound: string;
}

/** Nothing of its own, but no end of a word: marks, apostrophes, what is invisible. */
export const SILENT: Letter = { plain: '', sound: '' };

const CYRILLIC =
  'аa бb вv гg дd еe ёe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh чc шc щc ъ ыi ь эe ' +
  // Kazakh, Kyrgyz, Uzbek, Tajik.
  'әa ғg қk ңn өo ұu үu һh іi ўo ӯu ӣi ҳh ҷj җj ҥn ' +
  'їi єe ґg ѐe ѝi јi љl њn ћc ђj џj ѕz';

/** Letters of the Latin script that sound otherwise than they look, or that Unicode does not take apart. */
const LATIN: Readonly<Record<string, Letter>> = {
  ...same('ßss æae œoe øo łl đd ħh ıi ŧt ðd þt ŋn əa'),
  ...sounding('s', 'c', 'şșš'),
  ...sounding('k', 'c', 'çčć'),
  ...sounding('z', 'j', 'ž'),
};

const KNOWN: ReadonlyMap<string, Letter> = new Map([
  ...Object.entries(same(CYRILLIC)),
  // One letter where Latin needs two.
  ...['яia', 'юiu', 'цts'].map(
    ([letter = '', ...sound]) => [letter, { plain: letter, sound: sound.join('') }] as const,
  ),
  ...Object.entries(LATIN),
  ['ς', { plain: 'σ', sound: 'σ' }],
]);

/** One letter for one; what does not stand here is left as it is. */
const PLAIN: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', y: 'i' };

/** How sounds are spelled in Latin letters: English, French, German, and what stands for Cyrillic; longest first. */
const SPELLINGS: ReadonlyMap<string, readonly (readonly [spelled: string, sound: string])[]> = byFirstLetter(
  'tsch:c dsch:j shch:c sch:c tch:c dzh:j sh:c ch:c zh:j dj:j kh:h gh:g ph:f th:t ck:k ou:u ye:e',
);

/** Below lies what most names are written in, with its punctuation; what was read of it once is kept in an array. */
const KEPT = 0x2100;
const kept: (Letter | null | undefined)[] = [];

/** What a character is to search; null where it ends a word. */
export function letterOf(char: string): Letter | null {
  const code = char.charCodeAt(0);
  if (code >= KEPT) return readLetter(char);
  const known = kept[code];
  if (known !== undefined) return known;
  return (kept[code] = readLetter(char));
}

/** The sound that is spelled at `at` of a word's sounds, and how many of them it takes. */
export function soundAt(sounds: string, at: number): { readonly sound: string; readonly length: number } {
  const first = sounds[at]!;
  if (first === 'x') return { sound: at === 0 ? 'h' : 'ks', length: 1 };
  for (const [spelled, sound] of SPELLINGS.get(first) ?? []) {
    if (sounds.startsWith(spelled, at)) return { sound, length: spelled.length };
  }
  return { sound: PLAIN[first] ?? first, length: 1 };
}

const APOSTROPHES = /^['’‘‛`´ʻʼʽʾʿʹ′]$/u;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$|^\p{Variation_Selector}$/u;
/** Vowel signs of Indian scripts are marks too, and are kept. */
const ORNAMENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

function readLetter(char: string): Letter | null {
  if (APOSTROPHES.test(char) || INVISIBLE.test(char)) return SILENT;
  const lower = char.toLowerCase();
  const known = KNOWN.get(lower);
  if (known) return known;
  if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return null;
  const bare = lower.normalize('NFKD').replace(ORNAMENT, '').toLowerCase();
  const letters = [...bare].map((letter) => KNOWN.get(letter) ?? unchanged(letter));
  return {
    plain: letters.map(({ plain }) => plain).join(''),
    sound: letters.map(({ sound }) => sound).join(''),
  };
}

/** Sounds keep c and y: with the letters around them they spell other sounds. */
function unchanged(letter: string): Letter {
  if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) return SILENT;
  return { plain: PLAIN[letter] ?? letter, sound: letter };
}

/** From a list of a letter followed by what it reads as. The letter `c` it reads as is the sound, not the letter. */
function same(list: string): Record<string, Letter> {
  const letters = list.split(' ').map((item) => [item[0]!, item.slice(1)] as const);
  return Object.fromEntries(letters.map(([letter, read]) => [letter, { plain: read, sound: marked(read) }]));
}

function sounding(plain: string, sound: string, letters: string): Record<string, Letter> {
  return Object.fromEntries([...letters].map((letter) => [letter, { plain, sound: marked(sound) }]));
}

/** Among sounds that are yet to be read, the sound c is written as ш: the letter c is still a k there. */
function marked(sound: string): string {
  return sound.replace('c', 'ш');
}

function byFirstLetter(list: string): Map<string, (readonly [string, string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>([['ш', [['ш', 'c']]]]);
  for (const item of list.split(' ')) {
    const [spelled = '', sound = ''] = item.split(':');
    const group = groups.get(spelled[0]!);
    if (group) group.push([spelled, sound]);
    else groups.set(spelled[0]!, [[spelled, sound]]);
  }
  return groups;
}
