/** The single-byte encodings of Russian and Kazakh files. Browsers know the first; the second differs in 18 letters. */
export type CyrillicEncoding = 'windows-1251' | 'kz-1048';

/**
 * Which of the two some bytes are that are no UTF-8, or nothing where the letters make no words: most words must be
 * Cyrillic throughout, with capitals where words have them, and made of the letters that are common in these languages.
 */
export function guessCyrillic(bytes: Uint8Array): CyrillicEncoding | undefined {
  const plain = new TextDecoder('windows-1251').decode(bytes);
  // No Slavic language written in 1251 but Macedonian has this letter; Kazakh has it in every third word.
  const encoding = /[Ќќ]/u.test(plain) ? 'kz-1048' : 'windows-1251';
  const text = encoding === 'kz-1048' ? toKazakh(plain) : plain;
  const words = text.match(/\p{L}+/gu)?.filter((word) => /[^A-Za-z]/u.test(word) && word.length > 1) ?? [];
  const good = words.filter((word) => WORD.test(word));
  if (good.length === 0 || good.length < words.length * 0.8) return undefined;
  const letters = good.join('').toLowerCase();
  const common = letters.match(COMMON)?.length ?? 0;
  return letters.length < 20 || common >= letters.length * 0.45 ? encoding : undefined;
}

/** Text in one of the two encodings. Every byte is a character: a cut between chunks means nothing. */
export function decodeCyrillic(bytes: Uint8Array, encoding: CyrillicEncoding): string {
  const plain = new TextDecoder('windows-1251').decode(bytes);
  return encoding === 'kz-1048' ? toKazakh(plain) : plain;
}

/** Small, Capital or CAPITALS: KOI8 read as 1251 has its capitals the other way round. */
const WORD = /^(?:[а-яёіїєґўәғқңөұүһ]+|[А-ЯЁІЇЄҐЎӘҒҚҢӨҰҮҺ][а-яёіїєґўәғқңөұүһ]*|[А-ЯЁІЇЄҐЎӘҒҚҢӨҰҮҺ]+)$/u;
const COMMON = /[оеаинтсрвлы]/gu;

const LETTERS_OF_1251 = 'ЌЋќћЎўЈҐЄЇґєјЅѕї';
const LETTERS_OF_1048 = 'ҚҺқһҰұӘӨҒҮөғәҢңү';

function toKazakh(text: string): string {
  return text.replace(
    /[ЌЋќћЎўЈҐЄЇґєјЅѕї]/gu,
    (letter) => LETTERS_OF_1048[LETTERS_OF_1251.indexOf(letter)] ?? letter,
  );
}
