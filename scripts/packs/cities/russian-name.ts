import type { City } from './read-cities.ts';

/**
 * The Russian name of a city of Russia: of its spellings, which do not say their language, the one whose letters, put
 * into Latin one by one, are the table's name. Nothing where none is.
 */
export function russianName({ country, name, others, geonames }: City): string | undefined {
  if (country !== 'RU') return undefined;
  const wanted = folded(name);
  const fitting = others.filter(
    (other) => /^(?!.*ьо)[А-ЯЁа-яё -]+$/u.test(other) && folded(inLatin(other)) === wanted,
  );
  // "ьо" is Bulgarian's "ё". Latin loses the soft sign (Тюмень) and often the hyphen (Тарко-Сале).
  const whole = fitting.sort(
    (a, b) => b.length - a.length || Number(b.includes('-')) - Number(a.includes('-')),
  );
  return EXONYMS.get(geonames) ?? whole[0];
}

/** Those whose English name is no transliteration. */
const EXONYMS: ReadonlyMap<string, string> = new Map([
  ['524901', 'Москва'],
  ['498817', 'Санкт-Петербург'],
  ['501175', 'Ростов-на-Дону'],
]);

const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

function inLatin(text: string): string {
  return [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
}

/** What ways of transliterating have in common. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replaceAll('yo', 'e')
    .replaceAll(/y(?=e)|(?<=[iy])y/gu, '');
}
