export type NumberReading =
  | {
      readonly type: 'number';
      readonly amount: number;
      readonly atLeast: boolean;
      /** What stands behind the number: a unit. */
      readonly rest: string;
    }
  /** One sign before exactly three digits: thousands in one language, decimals in another. */
  | { readonly type: 'ambiguous' }
  | { readonly type: 'none' };

/**
 * Reads a number as English, French, Russian and Kazakh write it: "1,234.5", "1 234,5", "829 тыс.", "1.2 million".
 * Nothing is guessed: "1,234" is ambiguous unless `mark` says which sign stands before decimals.
 */
export function readNumber(text: string, mark?: '.' | ','): NumberReading {
  const trimmed = text.replace(ANY_SPACE, ' ').trim();
  const read = SHAPE.exec(trimmed);
  if (!read) return { type: 'none' };
  const [, least = '', sign = '', digits = '', exponent = '', plus = ''] = read;
  if (mark === undefined && AMBIGUOUS.test(digits)) return { type: 'ambiguous' };
  const plain = plainDigits(digits, mark);
  if (plain === undefined) return { type: 'none' };
  const { zeros, rest } = takeMultiplier(trimmed.slice(read[0].length));
  // The zeros go into the text that is parsed: 829.4 times 1,000 would not be 829400.
  const shift = zeros + Number(exponent === '' ? 0 : exponent.slice(1));
  const amount = Number(`${sign === '' ? '' : '-'}${plain}e${String(shift)}`);
  if (!Number.isFinite(amount) || !REST.test(rest)) return { type: 'none' };
  // "-0" is nothing that anybody counts.
  return { type: 'number', amount: amount === 0 ? 0 : amount, atLeast: least !== '' || plus !== '', rest };
}

const ANY_SPACE = /[\s\u00A0\u2007\u2009\u202F]+/gu;
/** No digit may follow directly, and groups are parted by one sign each; what they mean is decided afterwards. */
const SHAPE = /^(≥ ?)?([-−–] ?)?(\d+(?:[ .,'’]\d+)*)(?:(e[+-]?\d{1,3})(?![\p{L}\d]))?(\+)?(?![\d])/iu;
const GROUPS = /^[1-9]\d{0,2}(?:([ .,'’])\d{3})(?:\1\d{3})*$/u;
/** "0,125" can only be decimals, and so can "1234,567". */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/u;
/** A unit may stand behind a number; more digits, a range or half a date may not. */
const REST = /^(?:[\p{L}%$€£¥₸₽°(].*)?$/u;

/** The digits as JavaScript reads them. */
function plainDigits(digits: string, mark: '.' | ',' | undefined): string | undefined {
  const decimal = mark ?? decimalMark(digits);
  const [whole = '', decimals, ...more] = decimal === undefined ? [digits] : digits.split(decimal);
  const plain = /^\d+$/u.test(whole) ? whole : GROUPS.test(whole) ? whole.replace(/\D/gu, '') : undefined;
  if (plain === undefined || more.length > 0) return undefined;
  if (decimals === undefined) return plain;
  return /^\d+$/u.test(decimals) ? `${plain}.${decimals}` : undefined;
}

/** The last sign, where it is one of the two and stands there once. */
function decimalMark(digits: string): string | undefined {
  const last = /[.,](?=\d+$)/u.exec(digits)?.[0];
  return last !== undefined && digits.split(last).length === 2 ? last : undefined;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...zeros(3, 'тыс тысяча тысячи тысяч мың thousand thousands mille millier milliers'),
  ...zeros(6, 'млн миллион миллиона миллионов million millions mln mio'),
  ...zeros(9, 'млрд миллиард миллиарда миллиардов billion billions bn milliard milliards mlrd'),
  ...zeros(12, 'трлн триллион триллиона триллионов trillion trillions'),
]);

function zeros(count: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, count]);
}

function takeMultiplier(behind: string): { zeros: number; rest: string } {
  const rest = behind.trim();
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const count = MULTIPLIERS.get(word.toLowerCase());
  if (count === undefined) return { zeros: 0, rest };
  // "1.2 million d’habitants", "829 тыс. человек"
  return { zeros: count, rest: rest.slice(word.length).replace(/^\./u, '').trim() };
}
