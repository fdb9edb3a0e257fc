import type { DeclensionTable, GrammarTerm, PatternLine } from './language-data.ts';
import { fixed } from './language-rules.ts';
import type { Forms, Inflection, NameKind, Word } from './language-rules.ts';

/**
 * Languages whose words decline by pattern, chosen by how the dictionary form ends, and whose adjectives agree with
 * their noun: Костанайская область, Костанайской области. A language gives tables.
 */
export function declension(table: DeclensionTable): Inflection {
  const tables = compile(table);
  return {
    inflect: (name, kind) => {
      const forms: (readonly Forms[])[] = name.map((word) => [fixed(word.folded)]);
      inflect(tables, name, kind, forms);
      return forms;
    },
    mayEnd: (ending) => tables.endings.has(ending),
  };
}

/** How words of one look decline: `cut` is taken off the dictionary form, each ending goes in its place. */
interface Pattern {
  readonly gender: string;
  readonly looks: RegExp;
  readonly cut: string;
  readonly endings: ReadonlyMap<string, number>;
}

interface Tables {
  /** Of all patterns together. */
  readonly endings: ReadonlySet<string>;
  readonly cases: readonly GrammarTerm[];
  readonly nouns: readonly Pattern[];
  readonly nounsBehindAdjectives: readonly Pattern[];
  readonly nounsBeforeNames: readonly Pattern[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly adjectives: readonly Pattern[];
  readonly surelyAdjective: RegExp | undefined;
  readonly demonyms: readonly Pattern[];
  readonly surnames: readonly Pattern[];
  readonly womensSurnames: readonly Pattern[];
  readonly mensNames: readonly Pattern[];
  readonly firstDeclension: readonly Pattern[];
  readonly womensName: RegExp | undefined;
  readonly mensSurname: RegExp | undefined;
  readonly and: string | undefined;
  readonly firstOfPair: RegExp | undefined;
}

function compile(table: DeclensionTable): Tables {
  const letters = Object.keys(table.cases);
  const endings = new Set<string>();
  const read = (lines: readonly PatternLine[] = []) =>
    lines.map((line) => {
      const made = pattern(line, letters);
      for (const ending of made.endings.keys()) endings.add(ending);
      return made;
    });
  const expression = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(source, 'u');
  const nouns = read(table.nouns);
  const { persons } = table;
  return {
    endings,
    cases: Object.values(table.cases),
    nouns,
    nounsBehindAdjectives: read(table.nounsBehindAdjectives),
    nounsBeforeNames: read(table.nounsBeforeNames),
    abbreviations: table.abbreviations ?? {},
    adjectives: read(table.adjectives),
    surelyAdjective: expression(table.surelyAdjective),
    demonyms: read(table.demonyms),
    surnames: read(persons?.surnames),
    womensSurnames: read(persons?.womensSurnames),
    mensNames: read(persons?.mensNames),
    // Names in -а and -я decline alike, a man's too: Никита, Илья.
    firstDeclension: nouns.filter(({ cut }) => cut !== '' && persons?.givenCuts.includes(cut)),
    womensName: expression(persons?.womensName),
    mensSurname: expression(persons?.mensSurname),
    and: table.and,
    firstOfPair: expression(table.firstOfPair),
  };
}

/** Reads "а G, у D": endings, each with the letters of its cases; `-` is no ending. */
function pattern([gender, looks, cut, table]: PatternLine, letters: readonly string[]): Pattern {
  const endings = table.split(', ').map((entry): [string, number] => {
    const [ending = '', cases = ''] = entry.split(' ');
    return [
      ending === '-' ? '' : ending,
      [...cases].reduce((bits, name) => bits | (1 << letters.indexOf(name)), 0),
    ];
  });
  return { gender, looks: new RegExp(looks, 'u'), cut, endings: new Map(endings) };
}

function inflect(
  tables: Tables,
  name: readonly Word[],
  { kind, role }: NameKind,
  forms: (readonly Forms[])[],
): void {
  if (role === 'demonym') decline(tables, name, name.length - 1, tables.demonyms, forms);
  else if (kind === 'person') inflectPerson(tables, name, forms);
  else {
    for (const [from, to] of phrases(tables, name)) {
      const units = hyphenUnits(name, from, to);
      const head = inflectPhrase(tables, name, units, forms);
      // What hangs on the noun may be several: острова Херд и Макдональд.
      if (head !== undefined && head < units.length - 1) return;
    }
  }
}

/** Every part of a person's name declines, but for a woman's surname on a consonant (Ангела Меркель). */
function inflectPerson(tables: Tables, name: readonly Word[], forms: (readonly Forms[])[]): void {
  const units = hyphenUnits(name, 0, name.length);
  const first = name[units[0]!]!.folded;
  const last = name[units.at(-1)!]!.folded;
  const isWoman =
    units.length > 1 && (tables.womensName?.test(first) ?? false) && !tables.mensSurname?.test(last);
  const { firstDeclension } = tables;
  const given = isWoman ? firstDeclension : [...tables.mensNames, ...firstDeclension];
  const surnames = [...(isWoman ? [] : tables.surnames), ...tables.womensSurnames, ...given];
  for (const at of units) decline(tables, name, at, at === units.at(-1) ? surnames : given, forms);
}

/** Ranges of words that decline together: "и" and a dash join equals (Босния и Герцеговина). */
function phrases({ and }: Tables, name: readonly Word[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  name.forEach((word, at) => {
    const isAnd = word.folded === and && at > from;
    if (!isAnd && word.joint !== 'dash') return;
    ranges.push([from, at]);
    from = isAnd ? at + 1 : at;
  });
  return from < name.length ? [...ranges, [from, name.length]] : ranges;
}

/**
 * Leading adjectives and the noun they agree with decline; what follows the noun hangs on it and stays.
 * @returns which unit that noun is
 */
function inflectPhrase(
  tables: Tables,
  name: readonly Word[],
  units: readonly number[],
  forms: (readonly Forms[])[],
): number | undefined {
  const folded = units.map((at) => name[at]!.folded);
  const firstOther = folded.findIndex((word) => !tables.adjectives.some(({ looks }) => looks.test(word)));
  for (const at of units) declineFirstOfPair(tables, name, at, forms);
  for (let head = firstOther < 0 ? units.length - 1 : firstOther; head >= 0; head--) {
    const agreeing = findAgreeing(tables, folded.slice(0, head + 1));
    if (!agreeing) continue;
    const before = head === 0 && units.length > 1 ? tables.nounsBeforeNames : [];
    agreeing.forEach((each, at) => decline(tables, name, units[at]!, [...before, each], forms));
    if (head > 0) abbreviate(tables, name, units[head]!, forms);
    return head;
  }
  return undefined;
}

/** Костанайская обл. */
function abbreviate(
  { abbreviations }: Tables,
  name: readonly Word[],
  at: number,
  forms: (readonly Forms[])[],
): void {
  const short = abbreviations[name[at]!.folded];
  if (short !== undefined) forms[at] = [...forms[at]!, fixed(short)];
}

/** The patterns of a noun, the last word, and of adjectives before it, all of one gender. */
function findAgreeing(tables: Tables, phrase: readonly string[]): readonly Pattern[] | undefined {
  const adjectives = phrase.slice(0, -1);
  const noun = phrase.at(-1)!;
  const nouns = adjectives.length > 0 ? [...tables.nouns, ...tables.nounsBehindAdjectives] : tables.nouns;
  for (const head of tables.surelyAdjective?.test(noun) ? tables.adjectives : nouns) {
    if (!head.looks.test(noun)) continue;
    const before = adjectives.map((word) =>
      tables.adjectives.find(({ gender, looks }) => gender === head.gender && looks.test(word)),
    );
    if (before.every((each) => each !== undefined)) return [...before, head];
  }
  return undefined;
}

/** Гвинея-Бисау: where the second half cannot change, the first does. */
function declineFirstOfPair(
  tables: Tables,
  name: readonly Word[],
  last: number,
  forms: (readonly Forms[])[],
): void {
  if (last === 0 || name[last]!.joint !== 'hyphen' || !forms[last]!.every((form) => form.fixed)) return;
  if (tables.firstOfPair?.test(name[last - 1]!.folded)) decline(tables, name, last - 1, tables.nouns, forms);
}

/** Positions of the words that can change: of words tied by hyphens only the last (Алма-Ата, Нур-Султан). */
function hyphenUnits(name: readonly Word[], from: number, to: number): readonly number[] {
  const units: number[] = [];
  for (let at = from; at < to; at++) if (at + 1 === to || name[at + 1]!.joint !== 'hyphen') units.push(at);
  return units;
}

function decline(
  { cases }: Tables,
  name: readonly Word[],
  at: number,
  patterns: readonly Pattern[],
  forms: (readonly Forms[])[],
): void {
  const { folded, plain } = name[at]!;
  const found = patterns.find(({ looks }) => looks.test(folded));
  // With a capital inside it is an abbreviation: США, РУз.
  if (!found || /\p{L}\p{Lu}/u.test(plain) || folded.length < 2) return;
  const stem = folded.slice(0, folded.length - found.cut.length);
  if (stem === '') return;
  const bitsOf = (ending: string) => found.endings.get(ending) ?? 0;
  forms[at] = [
    {
      stem,
      fixed: false,
      cases: bitsOf,
      explain: (ending, agreed) => {
        const terms = cases.filter((_, bit) => bitsOf(ending) & agreed & (1 << bit));
        const steps = [terms.filter((term) => term === 'plural'), terms.filter((term) => term !== 'plural')];
        return steps.filter((step) => step.length > 0);
      },
    },
  ];
}
