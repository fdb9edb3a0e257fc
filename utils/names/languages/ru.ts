import { fixed, words } from '../language-rules.ts';
import type { Forms, LanguageRules, Word } from '../language-rules.ts';
import type { Kind } from '../../facts/entity.ts';

export const russian: LanguageRules = {
  language: 'ru',
  scripts: ['Cyrl'],
  folds: { ё: 'е', ѐ: 'е', ѝ: 'и' },
  letters: 'ё',
  frequentWords: words(`
    и в во не на я с со что он как это по но к ко у из за от до о об бы же ее его их они мы вы она оно то так
    для или если когда где уже был была были было быть есть только при после также том тем чем кто все всех
    того тому этого этот эта эти который которая которые которых год года году лет время страны против между
    более может стал стали нет да ли ни под над без через перед однако свои свой себя ему ей им нас вас
  `),
  // Белорус is Belarus in Tajik, Монгол Mongolia in Mongolian.
  mistakable: words('манас абай белорус монгол'),
  placeWords: words(
    'в во из на к ко от до через около под у при город города городе городу области республики',
  ),
  shortNames: words('ош'),
  inflect,
};

type Gender = 'm' | 'f' | 'n' | 'pl';

/** How words of one look decline: `cut` is taken off the dictionary form, each ending goes in its place. */
interface Pattern {
  readonly gender: Gender;
  readonly looks: RegExp;
  readonly cut: string;
  readonly endings: ReadonlyMap<string, number>;
}

const CASES = ['N', 'G', 'D', 'A', 'I', 'L'];

/** Reads "а G, у D": endings, each with the letters of its cases; `-` is no ending. */
function pattern(gender: Gender, looks: RegExp, cut: string, table: string): Pattern {
  const endings = table.split(', ').map((entry): [string, number] => {
    const [ending = '', cases = ''] = entry.split(' ');
    return [
      ending === '-' ? '' : ending,
      [...cases].reduce((bits, name) => bits | (1 << CASES.indexOf(name)), 0),
    ];
  });
  return { gender, looks, cut, endings: new Map(endings) };
}

/** Of places, things and bodies. -о, -е, -и, -ы, -у stay as they are but for what is listed (Токио, Чили, Алматы). */
const NOUNS: readonly Pattern[] = [
  pattern('m', /[^аеиоуыэюял]ец$/u, 'ец', 'ец NA, ца G, цу D, цем I, цом I, це L'),
  pattern('m', /лец$/u, 'ец', 'ец NA, ьца G, ьцу D, ьцем I, ьцом I, ьце L'),
  pattern('m', /[жчшщц]$/u, '', '- NA, а G, у D, ом I, ем I, е L'),
  pattern('m', /[бвгдзклмнпрстфх]$/u, '', '- NA, а G, у D, ом I, е L'),
  pattern('m', /ий$/u, 'й', 'й NA, я G, ю D, ем I, и L'),
  pattern('m', /[^и]й$/u, 'й', 'й NA, я G, ю D, ем I, е L'),
  pattern('m', /(ль|анадырь|пномпень|шань)$/u, 'ь', 'ь NA, я G, ю D, ем I, е L'),
  pattern('f', /[бвдзмнпрстжчшщ]ь$/u, 'ь', 'ь NA, и GDL, ью I'),
  pattern('f', /ия$/u, 'я', 'я N, и GDL, ю A, ей I, ею I'),
  pattern('f', /[^и]я$/u, 'я', 'я N, и G, е DL, ю A, ей I, ею I'),
  pattern('f', /[гкх]а$/u, 'а', 'а N, и G, е DL, у A, ой I, ою I'),
  pattern('f', /[жчшщ]а$/u, 'а', 'а N, и G, е DL, у A, ей I, ею I, ой I, ою I'),
  pattern('f', /ца$/u, 'а', 'а N, ы G, е DL, у A, ей I, ею I, ой I, ою I'),
  pattern('f', /[бвдзлмнпрстф]а$/u, 'а', 'а N, ы G, е DL, у A, ой I, ою I'),
  pattern('n', /(ство|[а-я][ое]во)$/u, 'о', 'о NA, а G, у D, ом I, е L'),
  pattern('n', /ие$/u, 'е', 'е NA, я G, ю D, ем I, и L'),
  pattern('n', /ье$/u, 'е', 'е NAL, я G, ю D, ем I'),
  pattern(
    'pl',
    /^(филиппины|багамы|афины|бермуды|мальдивы|коморы|сейшелы|канары|карпаты|альпы|анды)$/u,
    'ы',
    'ы NA, - G, ам D, ами I, ах L',
  ),
  pattern(
    'pl',
    /^(нидерланды|штаты|эмираты|балканы|районы|курилы|народы)$/u,
    'ы',
    'ы NA, ов G, ам D, ами I, ах L',
  ),
  pattern('pl', /^острова$/u, 'а', 'а NA, ов G, ам D, ами I, ах L'),
  pattern('pl', /^(территории|нации)$/u, 'и', 'и NA, й G, ям D, ями I, ях L'),
];

/** Neuters that decline where an adjective beside them proves them Russian words: Каспийское море. */
const COMMON_NEUTERS: readonly Pattern[] = [
  pattern('n', /(море|поле)$/u, 'е', 'е NAL, я G, ю D, ем I'),
  pattern('n', /[бвгдзклмнпрст]о$/u, 'о', 'о NA, а G, у D, ом I, е L'),
];

const ADJECTIVES: readonly Pattern[] = [
  pattern('m', /ый$/u, 'ый', 'ый NA, ого G, ому D, ым I, ом L'),
  pattern('m', /[гкх]ий$/u, 'ий', 'ий NA, ого G, ому D, им I, ом L'),
  pattern('m', /[жчшщн]ий$/u, 'ий', 'ий NA, его G, ему D, им I, ем L'),
  pattern('m', /[гкхжчшщ]ой$/u, 'ой', 'ой NA, ого G, ому D, им I, ом L'),
  pattern('m', /[бвдзлмнпрстф]ой$/u, 'ой', 'ой NA, ого G, ому D, ым I, ом L'),
  pattern('f', /ая$/u, 'ая', 'ая N, ой GDIL, ую A, ою I'),
  pattern('f', /яя$/u, 'яя', 'яя N, ей GDIL, юю A, ею I'),
  pattern('n', /[гкхжчшщ]ое$/u, 'ое', 'ое NA, ого G, ому D, им I, ом L'),
  pattern('n', /[бвдзлмнпрстф]ое$/u, 'ое', 'ое NA, ого G, ому D, ым I, ом L'),
  pattern('n', /ее$/u, 'ее', 'ее NA, его G, ему D, им I, ем L'),
  pattern('pl', /ые$/u, 'ые', 'ые NA, ых GL, ым D, ыми I'),
  pattern('pl', /ие$/u, 'ие', 'ие NA, их GL, им D, ими I'),
];

/** A man's last name, where it is an adjective by origin. */
const SURNAMES: readonly Pattern[] = [
  pattern('m', /[а-я](ов|ев|ин|ын)$/u, '', '- N, а GA, у D, ым I, е L'),
  pattern('m', /[сц]кий$/u, 'ий', 'ий N, ого GA, ому D, им I, ом L'),
  pattern('m', /[а-я]ый$/u, 'ый', 'ый N, ого GA, ому D, ым I, ом L'),
  pattern('m', /[а-я]{2}[гкхжчшщ]ой$/u, 'ой', 'ой N, ого GA, ому D, им I, ом L'),
  pattern('m', /[а-я]{2}[внст]ой$/u, 'ой', 'ой N, ого GA, ому D, ым I, ом L'),
];

const WOMENS_SURNAMES: readonly Pattern[] = [
  pattern('f', /[а-я](ов|ев|ин|ын)а$/u, 'а', 'а N, ой GDIL, у A, ою I'),
  pattern('f', /ая$/u, 'ая', 'ая N, ой GDIL, ую A, ою I'),
];

const MENS_NAMES: readonly Pattern[] = [
  pattern('m', /[жчшщц]$/u, '', '- N, а GA, у D, ом I, ем I, е L'),
  pattern('m', /[бвгдзклмнпрстфх]$/u, '', '- N, а GA, у D, ом I, е L'),
  pattern('m', /ий$/u, 'й', 'й N, я GA, ю D, ем I, и L'),
  pattern('m', /[^и]й$/u, 'й', 'й N, я GA, ю D, ем I, е L'),
  pattern('m', /ь$/u, 'ь', 'ь N, я GA, ю D, ем I, е L'),
];

/** Names in -а and -я decline alike, a man's too: Никита, Илья. */
const FIRST_DECLENSION = NOUNS.filter(({ cut }) => cut === 'а' || cut === 'я');

/** What can only be an adjective, even where nothing follows it: Рудный, but Ханой is a noun. */
const SURELY_ADJECTIVE = /(ый|[сц]кий|ая|яя|ое|ые)$/u;

function inflect(name: readonly Word[], kind: Kind): readonly (readonly Forms[])[] {
  const forms: (readonly Forms[])[] = name.map((word) => [fixed(word.folded)]);
  if (kind === 'person') inflectPerson(name, forms);
  else for (const [from, to] of phrases(name)) inflectPhrase(name, hyphenUnits(name, from, to), forms);
  return forms;
}

/** Every part of a person's name declines, but for a woman's surname on a consonant (Ангела Меркель). */
function inflectPerson(name: readonly Word[], forms: (readonly Forms[])[]): void {
  const units = hyphenUnits(name, 0, name.length);
  const first = name[units[0]!]!.folded;
  const last = name[units.at(-1)!]!.folded;
  const isWoman = units.length > 1 && /[ая]$/u.test(first) && !/(ов|ев|ин|ын|ий|ый|ой|ич)$/u.test(last);
  const given = isWoman ? FIRST_DECLENSION : [...MENS_NAMES, ...FIRST_DECLENSION];
  const surnames = [...(isWoman ? [] : SURNAMES), ...WOMENS_SURNAMES, ...given];
  for (const at of units) decline(name, at, at === units.at(-1) ? surnames : given, forms);
}

/** Ranges of words that decline together: "и" and a dash join equals (Босния и Герцеговина). */
function phrases(name: readonly Word[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  name.forEach((word, at) => {
    const isAnd = word.folded === 'и' && at > from;
    if (!isAnd && word.joint !== 'dash') return;
    ranges.push([from, at]);
    from = isAnd ? at + 1 : at;
  });
  return from < name.length ? [...ranges, [from, name.length]] : ranges;
}

/** Leading adjectives and the noun they agree with decline; what follows the noun hangs on it and stays. */
function inflectPhrase(name: readonly Word[], units: readonly number[], forms: (readonly Forms[])[]): void {
  const folded = units.map((at) => name[at]!.folded);
  const firstOther = folded.findIndex((word) => !ADJECTIVES.some(({ looks }) => looks.test(word)));
  for (let head = firstOther < 0 ? units.length - 1 : firstOther; head >= 0; head--) {
    const agreeing = findAgreeing(folded.slice(0, head + 1));
    if (!agreeing) continue;
    agreeing.forEach((each, at) => decline(name, units[at]!, [each], forms));
    break;
  }
  for (const at of units) declineFirstOfPair(name, at, forms);
}

/** The patterns of a noun, the last word, and of adjectives before it, all of one gender. */
function findAgreeing(phrase: readonly string[]): readonly Pattern[] | undefined {
  const adjectives = phrase.slice(0, -1);
  const noun = phrase.at(-1)!;
  const nouns = adjectives.length > 0 ? [...NOUNS, ...COMMON_NEUTERS] : NOUNS;
  for (const head of SURELY_ADJECTIVE.test(noun) ? ADJECTIVES : nouns) {
    if (!head.looks.test(noun)) continue;
    const before = adjectives.map((word) =>
      ADJECTIVES.find(({ gender, looks }) => gender === head.gender && looks.test(word)),
    );
    if (before.every((each) => each !== undefined)) return [...before, head];
  }
  return undefined;
}

/** Гвинея-Бисау: where the second half cannot change, the first does. */
function declineFirstOfPair(name: readonly Word[], last: number, forms: (readonly Forms[])[]): void {
  if (last === 0 || name[last]!.joint !== 'hyphen' || !forms[last]!.every((form) => form.fixed)) return;
  if (/[ие]я$/u.test(name[last - 1]!.folded)) decline(name, last - 1, NOUNS, forms);
}

/** Positions of the words that can change: of words tied by hyphens only the last (Алма-Ата, Нур-Султан). */
function hyphenUnits(name: readonly Word[], from: number, to: number): readonly number[] {
  const units: number[] = [];
  for (let at = from; at < to; at++) if (at + 1 === to || name[at + 1]!.joint !== 'hyphen') units.push(at);
  return units;
}

function decline(
  name: readonly Word[],
  at: number,
  patterns: readonly Pattern[],
  forms: (readonly Forms[])[],
): void {
  const { folded, abbreviation } = name[at]!;
  const found = patterns.find(({ looks }) => looks.test(folded));
  if (!found || abbreviation || folded.length < 2) return;
  const stem = folded.slice(0, folded.length - found.cut.length);
  if (stem === '') return;
  forms[at] = [{ stem, fixed: false, cases: (ending) => found.endings.get(ending) ?? 0 }];
}
