/**
 * A language that nobody speaks, from right to left: every Latin letter of ours becomes an Arabic one, so that all
 * texts run, join and are as high as in a real one. Texts in other languages stay as they are, as they would there.
 */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابثدهفغحيجكلمنوپقرستعڤوخيز';
const LETTERS = new Map(Array.from(LATIN, (letter, at) => [letter, ARABIC[at] ?? letter]));

/** Keys under which a text of the interface's language stands bare. */
const BARE: ReadonlySet<string> = new Set(['label', 'typeLabel', 'tabLabel', 'symbol', 'surface']);

export function arabicLetters(text: string): string {
  // Parameters are the code's and no text.
  return text.replace(/\{\w+\}|[A-Za-z]/g, (found) => LETTERS.get(found.toLowerCase()) ?? found);
}

/** The same props with all English texts, and all words of the interface, in Arabic letters. */
export function inArabicLetters<Props extends object>(props: Props): Props {
  return changed(props) as Props;
}

function changed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each));
  if (typeof value === 'string') return BARE.has(key) ? arabicLetters(value) : value;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (key === 'texts') return deepLetters(value);
  const whole = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  if (whole['lang'] !== 'en' || typeof whole['text'] !== 'string') return whole;
  return { ...whole, text: arabicLetters(whole['text']), lang: 'ar' };
}

/** A catalogue: texts, and plural forms of texts. */
function deepLetters(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]: [string, unknown]) => [
      key,
      typeof message === 'string' ? arabicLetters(message) : deepLetters(message as object),
    ]),
  );
}
