import { ANY, fixed, words } from '../language-rules.ts';
import { readChain, suffix } from '../suffix-chain.ts';
import type { Kind } from '../../facts/entity.ts';
import type { Forms, LanguageRules, Word } from '../language-rules.ts';
import type { ChainGrammar, Harmony } from '../suffix-chain.ts';

export const kazakh: LanguageRules = {
  language: 'kk',
  scripts: ['Cyrl', 'Latn'],
  letters: 'әғқңөұүһіё',
  frequentWords: words(`
    және мен бен пен да де та те бұл үшін деп болып болды бар ол осы екі бір бірақ кейін арқылы туралы ең өз
    сол еді емес жоқ керек тағы ал не ма ме ба бе па пе сондай болған жылы жыл сияқты дейін бойынша оның олар
    біз сіз мұндай барлық қазір енді деген дейді айтты ретінде қарай қарсы мемлекет халық
  `),
  mistakable: words('абай манас белорус монгол'),
  placeWordsBehind: words(
    'қаласы қаласында қаласының қаласына қаласынан облысы облысында облысының облысына облысынан ауданы ауданында',
  ),
  shortNames: words('ош шу'),
  inflect,
  isAttached: (ending) => ending !== '' && readChain(GRAMMAR, 'а', ending, 'noun', true) !== undefined,
};

const LETTERS = { А: 'ае', Ы: 'ыі', Ғ: 'ғг', Қ: 'қк' };

// Sounds: V vowel, S р й у и, L л, N м н ң, Z з ж, T all others: the voiceless, and б в г д, which end a word so.
const SUFFIXES: readonly string[] = [
  'plural: noun > plural = VS:лАр LNZ:дАр T:тАр',
  'possessive: noun|plural > owned = V:сЫ _:Ы',
  'my: noun|plural > mine = V:м _:Ым',
  'our: noun|plural > ours = V:мЫз _:ЫмЫз',
  'genitive: noun|plural|ours|local > end = VN:нЫң SLZ:дЫң T:тЫң',
  'dative: noun|plural|ours|local > end = VSLNZ:ҒА T:ҚА',
  'accusative: noun|plural|ours|local > end = V:нЫ SLNZ:дЫ T:тЫ',
  'locative: noun|plural|ours > located = VSLNZ:дА T:тА',
  'ablative: noun|plural|ours|local > end = N:нАн VSLZ:дАн T:тАн',
  'instrumental: noun|plural|ours|local > end = VSLN:мен Z:бен T:пен',
  'likeness: noun|plural|ours > end = VSLNZ:дАй T:тАй',
  'lack: noun|plural|ours|owned|mine > end = _:сЫз',
  'belonging: noun|plural|ours|owned > end = V:нікі SLNZ:дікі T:тікі',
  // After "his, its" the cases keep an old н; names that are such a form start here: облыс-ы.
  'genitive: owned|mine > end = _:нЫң',
  'dative: owned > end = _:нА',
  'dative: mine > end = _:А',
  'accusative: owned > end = _:н',
  'accusative: mine > end = _:дЫ',
  'locative: owned > located = _:ндА',
  'locative: mine > located = _:дА',
  'ablative: owned|mine > end = _:нАн',
  'instrumental: owned|mine > end = _:мен',
  'likeness: owned > end = _:ндАй',
  'local: located > local = _:ҒЫ',
  'plural: local > plural = _:лАр',
  // Бішкек loses its voicelessness before a vowel: Бішкег-і.
  'possessive: voiced > owned = _:Ы',
  'my: voiced > mine = _:Ым',
  'our: voiced > ours = _:ЫмЫз',
];

const GRAMMAR: ChainGrammar = {
  suffixes: SUFFIXES.map((line) => suffix(line, LETTERS)),
  soundClass,
  harmony,
};

const VOWELS = /[аәоөұүыіеэияёую]/u;

function soundClass(word: string): string {
  const bare = word.replace(/[ьъ]$/u, '');
  const last = bare.at(-1) ?? '';
  if (/[аәоөұүыіеэяё]/u.test(last)) return 'V';
  if (/[рйуию]/u.test(last)) return 'S';
  if (last === 'л') return 'L';
  if (/[мнң]/u.test(last)) return 'N';
  return /[зж]/u.test(last) ? 'Z' : 'T';
}

/** By the last vowel. и, ю, a full у, and the Russian surnames' -ев say nothing sure: Жетісуда, Тоқаевтың, Путиннің. */
function harmony(word: string): Harmony {
  if (/[её]ва?$/u.test(word)) return '*';
  if (word.endsWith('ь')) return 'f';
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word[at]!;
    if (/[аоұыяё]/u.test(letter)) return 'b';
    if (/[әөүіеэ]/u.test(letter)) return 'f';
    if (/[ию]/u.test(letter)) return '*';
    // After a vowel у is a consonant: Мәскеу, Атырау.
    if (letter === 'у' && (at === 0 || !VOWELS.test(word[at - 1]!))) return '*';
  }
  return '*';
}

/** Only the last word of a name takes suffixes. */
function inflect(name: readonly Word[], kind: Kind): readonly (readonly Forms[])[] {
  return name.map((word, at) =>
    at === name.length - 1 ? lastWord(word, isOwned(name, kind)) : [fixed(word.folded)],
  );
}

function lastWord({ folded, abbreviation }: Word, owned: boolean): readonly Forms[] {
  const plain = chain(folded, owned ? 'owned' : 'noun', abbreviation);
  const voiced = VOICED[folded.at(-1) ?? ''];
  return owned || abbreviation || voiced === undefined
    ? [plain]
    : [plain, chain(folded.slice(0, -1) + voiced, 'voiced', false)];
}

const VOICED: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };

function chain(stem: string, start: string, free: boolean): Forms {
  const isForm = (ending: string) =>
    ending === '' ? start !== 'voiced' : readChain(GRAMMAR, stem, ending, start, free) !== undefined;
  return { stem, fixed: false, cases: (ending) => (isForm(ending) ? ANY : 0) };
}

/** A name of several words that ends in -ы or -і is "the X of Y" and declines as such: Қостанай облыс-ы. */
function isOwned(name: readonly Word[], kind: Kind): boolean {
  return (
    kind !== 'person' &&
    name.length > 1 &&
    name.at(-1)!.joint === 'space' &&
    /[ыі]$/u.test(name.at(-1)!.folded)
  );
}
