import type { Entity, Name } from '../../utils/facts/entity.ts';

/** The interface's languages: every entity has a label in each. */
export const FULL_LANGUAGES = ['en', 'fr', 'ru', 'kk'] as const;

/** Roles by which a name is marked in a text; the others serve display and search. */
const MARKED_ROLES = new Set(['label', 'alias', 'short', 'former']);

/** Two letters that are no word and no abbreviation of anything else in their language. */
const SAFE_TWO_LETTERS: Readonly<Record<string, readonly string[]>> = {
  ru: ['Ош'],
  kk: ['Ош'],
  ky: ['Ош'],
  tk: ['Oş'],
  tg: ['Ӯш', 'Ош'],
  'uz-Cyrl': ['Ўш'],
};

/** Soviet names that lists of places still carry as today's. */
const SOVIET_NAMES = new Set(
  'Leninabad Ленинабад Frunze Фрунзе Kirovabad Целиноград Tselinograd Leninsk Ленинск Krasnovodsk Красноводск Stalinabad Сталинабад Kurgan-Tyube Курган-Тюбе Nebit-Dag Небит-Даг Chardzhou Чарджоу Przhevalsk Пржевальск Guryev Гурьев Dzhambul Джамбул Tashauz Ташауз Ашгабат облусу'.split(
    ' ',
  ),
);

/** What a broken font leaves in Kazakh: Macedonian and Ukrainian letters in the place of қ, ғ, ө, ә. */
const BROKEN_KAZAKH = /[ЌќЃѓЂђґҐєЄїЇ]/u;

/** Scripts whose words are shorter than an alphabet's. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;

const CYRILLIC = new Set(['ru', 'kk', 'ky', 'tg', 'uk', 'be', 'bg', 'mk', 'mn', 'sr', 'uz-Cyrl']);
const LATIN = new Set(['en', 'fr', 'de', 'es', 'uz', 'tk', 'kk-Latn', 'tr']);

/** A label stands alone with a capital; these nouns have a small letter within a sentence, and need it there too. */
const GENERIC_NOUNS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:Région|Oblys|Province|Îles?|Mer|Cosmodrome|Frontière|Districts|Territoires?|Terres) /u,
  ru: /^(?:Область|Острова?|Космодром|Районы) /u,
  es: /^(?:Islas?|Territorios?|Tierras) /u,
};

/** What is wrong with the names of an entity of ours, a sentence each. */
export function nameFaults(entity: Entity): string[] {
  const faults = soundNameFaults(entity);
  const labels = entity.names.filter(({ role }) => role === 'label');
  for (const lang of FULL_LANGUAGES) {
    if (!labels.some((name) => name.lang === lang)) faults.push(`has no label in ${lang}`);
  }
  for (const { text, lang } of labels) {
    if (SOVIET_NAMES.has(text)) faults.push(`"${text}" (${lang}) is a former name as a label`);
    if (/[()]/u.test(text))
      faults.push(`"${text}" (${lang}) tells itself apart in brackets: the description does that`);
  }
  const unmarked = new Set(entity.names.flatMap(({ marked, text }) => (marked === false ? [text] : [])));
  for (const { text, lang, role, marked } of entity.names) {
    if (unmarked.has(text) && MARKED_ROLES.has(role) && marked !== false) {
      faults.push(`"${text}" (${lang}) is unmarked in another language, whose texts borrow it`);
    }
  }
  for (const { text, lang } of labels) {
    if (!GENERIC_NOUNS[lang]?.test(text)) continue;
    const inText = text.charAt(0).toLowerCase() + text.slice(1);
    if (!entity.names.some((name) => name.lang === lang && name.text === inText)) {
      faults.push(`"${text}" (${lang}) has no alias "${inText}" for running text`);
    }
  }
  return faults;
}

/** What is wrong with an entity's names, whoever publishes them. */
export function soundNameFaults(entity: Entity): string[] {
  const faults = entity.names.flatMap((name) =>
    oneName(name).map((fault) => `"${name.text}" (${name.lang}) ${fault}`),
  );
  const labels = entity.names.filter(({ role }) => role === 'label');
  if (labels.length === 0) faults.push('has no label');
  if (new Set(labels.map(({ lang }) => lang)).size < labels.length)
    faults.push('has two labels in one language');
  const formers = new Set(
    entity.names.flatMap(({ role, lang, text }) => (role === 'former' ? [`${lang} ${text}`] : [])),
  );
  for (const { text, lang } of labels) {
    if (formers.has(`${lang} ${text}`)) faults.push(`"${text}" (${lang}) is a former name as a label`);
  }
  if (entity.nativeLang !== undefined && !labels.some(({ lang }) => lang === entity.nativeLang)) {
    faults.push(`has no label in its native language ${entity.nativeLang}`);
  }
  const seen = new Set<string>();
  for (const { text, lang } of entity.names) {
    const key = `${lang} ${text}`;
    if (seen.has(key)) faults.push(`"${text}" (${lang}) is there twice`);
    seen.add(key);
  }
  return faults;
}

function oneName({ text, lang, role, letterCase, marked }: Name): string[] {
  const faults: string[] = [];
  if (LATIN.has(lang) && /\p{Script=Cyrillic}/u.test(text)) faults.push('holds Cyrillic letters');
  if (CYRILLIC.has(lang) && /\p{Script=Latin}/u.test(text)) faults.push('holds Latin letters');
  if (lang === 'kk' && BROKEN_KAZAKH.test(text)) faults.push('holds letters of a broken font');
  if (lang === 'uz' && /['‘’`]/u.test(text)) faults.push('has an apostrophe where Uzbek has U+02BB');
  if (text !== text.normalize('NFC') || text !== text.trim() || /\s{2}/u.test(text))
    faults.push('is not tidy');
  if (/[\p{Cc}\p{Bidi_Control}\u00AD]/u.test(text)) faults.push('holds an unseen character');
  if (!MARKED_ROLES.has(role) || marked === false || SYLLABLES.test(text)) return faults;
  const letters = [...text].filter((character) => /\p{L}/u.test(character)).length;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  if (letters < 2) faults.push('has one letter and would be marked');
  if (letters === 2 && !SAFE_TWO_LETTERS[lang]?.includes(text) && !(isCapitals && letterCase === 'exact')) {
    faults.push('has two letters: capitals of exact case, or listed as safe');
  }
  return faults;
}
