/** What the same keys give on two layouts: the characters of equal places of `typed` and `meant` share a key. */
interface Layouts {
  readonly typed: string;
  readonly meant: string;
}

/** Rows of letters, and of digits where a layout has letters there; keys that give no letter stand for themselves. */
const EN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RU = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** Windows' Kazakh layout has its own letters in the row of digits. */
const EN_DIGITS = "234589 0-=qwertyuiop[]asdfghjkl;'zxcvbnm,.".replace(' ', '');
const KK = 'әіңғүұқөһйцукенгшщзхъфывапролджэячсмитьбю';
const FR = '²azertyuiop^$qsdfghjklmùwxcvbn,;:';
const FR_DIGITS = 'é"\'(_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:';
const DE = '^qwertzuiopü+asdfghjklöäyxcvbnm,.';

const LAYOUTS: readonly Layouts[] = [
  { typed: EN, meant: RU },
  { typed: EN_DIGITS, meant: KK },
  { typed: FR, meant: RU },
  { typed: FR_DIGITS, meant: KK },
  { typed: DE, meant: RU },
  { typed: RU, meant: EN },
  { typed: KK, meant: EN_DIGITS },
  { typed: RU, meant: FR },
  { typed: RU, meant: DE },
];

const TABLES = LAYOUTS.map(
  ({ typed, meant }) => new Map([...typed].map((char, at) => [char, [...meant][at]!] as const)),
);

/**
 * What the same keys would have given on another layout: `rjcnfyfq` is костанай. Most are nonsense; the caller sees
 * what of it is known.
 * @param query in NFC
 */
export function otherLayouts(query: string): readonly string[] {
  const lower = query.toLowerCase();
  const readings = TABLES.map((table) => {
    const meant = [...lower].map((char) => table.get(char) ?? char).join('');
    return isOfOneScript(meant) ? meant : lower;
  });
  return [...new Set(readings)].filter((reading) => reading !== lower);
}

/** A layout types one script: where letters of two stand, the query was typed on no such layout. */
function isOfOneScript(text: string): boolean {
  return !(/\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text));
}
