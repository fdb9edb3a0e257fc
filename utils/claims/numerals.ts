/** An amount as it is written. */
export interface Numeral {
  readonly amount: number;
  /** What the last written digit counts: 0.1 of "2.7". */
  readonly fine: number;
  /** What the last digit counts that is not 0: 10,000 of "880,000", whose other digits may be rounded away. */
  readonly coarse: number;
  /** Of no more than this kind can a scale word follow: "2.725 million", which alone would be doubtful. */
  readonly needsScale?: true;
}

interface Read {
  /** UTF-16 units of the writing that the number takes. */
  readonly length: number;
  readonly numeral?: Numeral;
  readonly year?: number;
}

const SPACES = /[\u0020\u00A0\u2009\u202F]/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Reads digits with what stands between them. In every language groups of three may be parted by spaces or
 * apostrophes; commas and points part groups or decimals as the language has it, and where that is in doubt
 * ("1.234" in French) there is no numeral.
 * @param written digits, and single separators between them
 */
export function readNumber(written: string, decimal: ',' | '.'): Read {
  const { groups, signs } = partsOf(written);
  const length = groups.join('').length + signs.length;
  const year = yearIn(groups, signs);
  const numeral = numeralOf(groups, signs, decimal);
  return { length, ...(numeral && { numeral }), ...(year !== undefined && { year }) };
}

/** "2021 820 000" is two numbers: a space parts groups only where they can be ones. */
function partsOf(written: string): { groups: string[]; signs: string[] } {
  const all = written.split(/[^\d]/u);
  const between = written.replaceAll(/\d/gu, '');
  const groups = [all[0] ?? ''];
  const signs: string[] = [];
  for (const [index, sign] of [...between].entries()) {
    const next = all[index + 1] ?? '';
    const first = groups[0]?.length ?? 0;
    if (SPACES.test(sign)) {
      const mixed = signs.some((other) => !SPACES.test(other));
      if (first > 3 || next.length !== 3 || mixed) break;
    }
    signs.push(sign);
    groups.push(next);
  }
  return { groups, signs };
}

function yearIn(groups: readonly string[], signs: readonly string[]): number | undefined {
  const last = groups.at(-1) ?? '';
  const isDate = groups.length === 3 && signs.every((sign) => sign === '.');
  return YEAR.test(last) && (groups.length === 1 || isDate) ? Number(last) : undefined;
}

function numeralOf(
  groups: readonly string[],
  signs: readonly string[],
  decimal: ',' | '.',
): Numeral | undefined {
  const [whole = '', ...rest] = groups;
  if (rest.length === 0) return numeral(whole, '');
  const kinds = new Set(signs.slice(0, -1).map(kindOf));
  const lastSign = kindOf(signs.at(-1) ?? '');
  const lastGroup = rest.at(-1) ?? '';
  const isPoint = lastSign === ',' || lastSign === '.';
  const inGroups = (parts: readonly string[]) => {
    const [head = '', ...tail] = parts;
    return head.length <= 3 && tail.every((part) => part.length === 3);
  };
  if (kinds.size > 1) return undefined;
  // The same sign throughout parts groups; a decimal sign stands once.
  if (!kinds.has(lastSign) && isPoint) {
    const before = groups.slice(0, -1);
    const doubtful = rest.length === 1 && lastGroup.length === 3 && whole.length <= 3 && whole !== '0';
    const said = inGroups(before) || before.length === 1 ? numeral(before.join(''), lastGroup) : undefined;
    if (!doubtful) return said;
    if (lastSign === decimal && decimal === '.') return said;
    if (decimal === '.') return numeral(groups.join(''), '');
    // "880.000" and "880,000" are thousands whoever wrote them; "2,725" waits for a scale word.
    if (lastGroup === '000') return numeral(groups.join(''), '');
    return said && { ...said, needsScale: true };
  }
  return inGroups(groups) && lastSign !== decimal ? numeral(groups.join(''), '') : undefined;
}

function kindOf(sign: string): string {
  if (SPACES.test(sign)) return ' ';
  return sign === '’' ? "'" : sign;
}

function numeral(whole: string, part: string): Numeral | undefined {
  if (whole.length > 15 || part.length > 6) return undefined;
  const amount = Number(`${whole}.${part}0`);
  const fine = 10 ** -part.length;
  const digits = `${whole}${part}`;
  const zeros = digits.length - digits.replace(/0+$/u, '').length;
  return { amount, fine, coarse: amount === 0 ? fine : fine * 10 ** zeros };
}
