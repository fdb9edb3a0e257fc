import type { Kind } from '../facts/entity.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { foldWords } from './clean-text.ts';

/** A kind, and its finer type where the word says one. */
export interface KindWord {
  readonly kind: Kind;
  readonly type: string;
}

/** Finds properties, units and kinds by the words that a file uses for them: keys, labels and signs in any language. */
export class VocabularyWords {
  readonly #properties = new Map<string, string>();
  readonly #units = new Map<string, string>();
  readonly #kinds = new Map<string, KindWord>();
  readonly #seen = new Map<string, string>();

  constructor({ properties, units, types }: Vocabulary) {
    for (const [key, { labels }] of Object.entries(properties)) {
      for (const word of [key, ...Object.values(labels)]) keepFirst(this.#properties, foldWords(word), key);
    }
    for (const [word, key] of MORE_PROPERTIES) {
      if (Object.hasOwn(properties, key)) keepFirst(this.#properties, word, key);
    }
    for (const [key, { symbol = {}, names }] of Object.entries(units)) {
      const forms = Object.values(names).flatMap((byCount) => Object.values(byCount));
      for (const word of [key, ...Object.values(symbol), ...forms])
        keepFirst(this.#units, foldUnit(foldWords(word)), key);
    }
    for (const [word, key] of MORE_UNITS) {
      if (Object.hasOwn(units, key)) keepFirst(this.#units, foldUnit(foldWords(word)), key);
    }
    for (const [word, kind] of KIND_WORDS) this.#kinds.set(word, { kind, type: kind });
    for (const [key, { kind, labels }] of Object.entries(types)) {
      for (const word of [key, ...Object.values(labels)])
        keepFirst(this.#kinds, foldWords(word), { kind, type: key });
    }
    // A tab's short word is shared: "City" is also the tab of a city that ranks as a region.
    for (const [key, { kind, tabs = {} }] of Object.entries(types)) {
      for (const word of Object.values(tabs)) keepFirst(this.#kinds, foldWords(word), { kind, type: key });
    }
  }

  property(word: string): string | undefined {
    return this.#properties.get(this.#folded(word));
  }

  unit(word: string): string | undefined {
    return this.#units.get(foldUnit(this.#folded(word)));
  }

  kind(word: string): KindWord | undefined {
    return this.#kinds.get(this.#folded(word));
  }

  /** A column says the same few words a million times. */
  #folded(word: string): string {
    const seen = this.#seen.get(word);
    if (seen !== undefined) return seen;
    const folded = foldWords(word);
    if (this.#seen.size < MOST_SEEN) this.#seen.set(word, folded);
    return folded;
  }
}

const MOST_SEEN = 2_000;

function keepFirst<Value>(map: Map<string, Value>, word: string, value: Value): void {
  if (word !== '' && !map.has(word)) map.set(word, value);
}

/** "km2" and "km 2", which "km²" has become by folding. */
function foldUnit(folded: string): string {
  return folded.normalize('NFKC').replace(/(?<=\p{L}) (?=[23]$)/u, '');
}

/** Spellings of units that keyboards have, where the vocabulary has the printed sign. */
const MORE_UNITS: readonly (readonly [string, string])[] = [
  ...list('km2', 'km2 sq km|sq km|square km|square kilometer|square kilometers|кв км|кв.км|шаршы км|км2'),
  ...list('km3', 'cubic km|куб км|текше км|км3'),
  ...list('km', 'kilometer|kilometers|kms'),
  ...list('metres', 'meter|meters|м'),
  ...list('people', 'persons|inhabitants|hab|inh|habitant|жителей|житель|чел|адам|тұрғын'),
  ...list('percent', 'pct|percent|pourcent|процент|проценттер|пайыз'),
  ...list('people-per-km2', 'people km2|hab km2|чел км2|per km2|people per km2|inh km2'),
  ...list('usd', '$|us $|us dollars|dollars|долл|доллар|долларов|доллар сша'),
  ...list('kzt', 'тенге|теңге|tenge'),
];

const MORE_PROPERTIES: readonly (readonly [string, string])[] = [
  ...list('population', 'inhabitants|people|habitants|жители|численность населения|халық саны|тұрғындар|pop'),
  ...list('area', 'surface|surface area|аудан|жер аумағы|total area'),
  ...list('capital', 'capitale|астана'),
  ...list('elevation', 'height|altitude|высота|биіктігі|elevation'),
  ...list('founded', 'foundation|established|inception|fondée|fondé|основан|год основания|құрылды|құрылған'),
  ...list('population-density', 'population density|плотность|тығыздығы'),
];

function list(key: string, words: string): [string, string][] {
  return words.split('|').map((word) => [word, key]);
}

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...words('place', 'place|lieu|место|местность|жер|location|geography'),
  ...words('person', 'person|people|human|personne|человек|персона|личность|тұлға|адам'),
  ...words(
    'organisation',
    'organisation|organization|org|company|institution|organisme|entreprise|организация|компания|ұйым',
  ),
  ...words('event', 'event|événement|evenement|событие|оқиға'),
  ...words('other', 'other|autre|другое|прочее|басқа'),
]);

function words(kind: Kind, list: string): [string, Kind][] {
  return list.split('|').map((word) => [foldWords(word), kind]);
}
