import { numbersTag, type WordingLanguage } from './languages.ts';
import { pluralForm, type PluralForms } from './plurals.ts';

/** A unit as it stands beside an amount: a sign, or a name in its plural forms. */
export interface UnitWords {
  readonly symbol?: string;
  readonly names: PluralForms;
}

/** An amount and its unit in the order of the language; the caller may set the unit apart from the figure. */
export interface QuantityParts {
  /** Currency signs that English writes before the amount. */
  readonly before: string;
  readonly figure: string;
  /** Begins with its own space, if the language writes one. */
  readonly after: string;
}

/** A value is never rounded: twelve digits are beyond any source and below the noise of binary fractions. */
const MAX_FRACTION_DIGITS = 12;
/** As many as a double holds for certain. */
const SIGNIFICANT_DIGITS = 15;
const MILLION = 1_000_000;
const MILLIARD = 1_000_000_000;
const BILLION = 1_000_000_000_000;
const NO_BREAK_SPACE = '\u00a0';
const WRITTEN_FIRST_IN_ENGLISH = /^(?:[A-Z]{0,3}\$|[€£¥])$/;

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the language's own grouping and decimal sign, all its digits. */
export function amount(lang: WordingLanguage, value: number): string {
  return format(lang, 'plain', { maximumFractionDigits: MAX_FRACTION_DIGITS }).format(value);
}

/** An amount with its sign or unit name, all digits; `atLeast` marks a lower bound. */
export function quantity(
  lang: WordingLanguage,
  value: number,
  unit?: UnitWords,
  options: { readonly atLeast?: boolean; readonly short?: boolean } = {},
): QuantityParts {
  const figure =
    (options.atLeast ? '≥' + NO_BREAK_SPACE : '') + (options.short ? shortAmount : wholeAmount)(lang, value);
  if (!unit) return { before: '', figure, after: '' };
  const { symbol } = unit;
  if (symbol === '%') return { before: '', figure, after: percentSign(lang) };
  if (symbol !== undefined) {
    return lang === 'en' && WRITTEN_FIRST_IN_ENGLISH.test(symbol)
      ? { before: symbol, figure, after: '' }
      : { before: '', figure, after: NO_BREAK_SPACE + symbol };
  }
  return { before: '', figure, after: ' ' + unitName(lang, unit.names, value, options.short === true) };
}

/** A number for a narrow row: whole below a million, then three digits and a word ("20.3 million"). */
function shortAmount(lang: WordingLanguage, value: number): string {
  return Math.abs(value) < MILLION ? amount(lang, value) : inWords(lang, value, 3);
}

/** All digits of an amount, with a word for the millions where that is no longer ("4.1821 trillion"). */
function wholeAmount(lang: WordingLanguage, value: number): string {
  const plain = amount(lang, value);
  if (Math.abs(value) < MILLIARD) return plain;
  const worded = inWords(lang, value, SIGNIFICANT_DIGITS);
  return worded.length <= plain.length ? worded : plain;
}

function inWords(lang: WordingLanguage, value: number, maximumSignificantDigits: number): string {
  // French has a word for it, "billion", that its newspapers avoid: English readers mean less by it.
  if (lang === 'fr' && Math.abs(value) >= BILLION) {
    const milliards = format(lang, `milliards ${maximumSignificantDigits}`, {
      maximumSignificantDigits: Math.max(maximumSignificantDigits, 4),
    });
    return `${milliards.format(value / MILLIARD)}${NO_BREAK_SPACE}milliards`;
  }
  // Russian and Kazakh write "млн" in running text; English and French write the word out.
  const compactDisplay = lang === 'ru' || lang === 'kk' ? 'short' : 'long';
  const options = { notation: 'compact', compactDisplay, maximumSignificantDigits } as const;
  const written = format(lang, `words ${maximumSignificantDigits}`, options).format(value);
  return written.replaceAll(' ', NO_BREAK_SPACE);
}

function unitName(lang: WordingLanguage, names: PluralForms, value: number, short: boolean): string {
  // "20,3 millions d’habitants", "20,3 млн человек": after a word for millions the form is always `many`.
  if (short && Math.abs(value) >= MILLION) return names.many ?? names.other;
  return pluralForm(lang, names, value);
}

/** The sign with the space that the language puts before it, as Intl writes it; Kazakh writes none. */
function percentSign(lang: WordingLanguage): string {
  if (lang === 'kk') return '%';
  const parts = format(lang, 'percent', { style: 'percent' }).formatToParts(1);
  return parts
    .filter((part) => part.type === 'literal' || part.type === 'percentSign')
    .map((part) => part.value)
    .join('');
}

function format(lang: WordingLanguage, use: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${use}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(numbersTag(lang), options)));
  return found;
}
