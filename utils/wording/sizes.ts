import { numbersTag, type WordingLanguage } from './languages.ts';

/** Bytes themselves are no measure that anybody has a feeling for. */
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const THOUSAND = 1_000;
/** Kilobytes: less is written as this. */
const LEAST = 0.1;

/** A number of bytes with the unit that leaves it below a thousand: "12 kB", "0.4 MB", "1,4 Mo". */
export function size(lang: WordingLanguage, bytes: number): string {
  let unit = 0;
  let amount = Math.max(bytes / THOUSAND, bytes > 0 ? LEAST : 0);
  // "0.4 MB" says more than "400 kB" of what is downloaded and stored.
  while (unit < UNITS.length - 1 && amount >= THOUSAND / 10) {
    amount /= THOUSAND;
    unit += 1;
  }
  return new Intl.NumberFormat(numbersTag(lang), {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
