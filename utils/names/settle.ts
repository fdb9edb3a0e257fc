import { CLEAR, evidenceBit, WEIGHTS } from './score.ts';
import type { Evidence, Mention, Reading } from './mention.ts';
import type { Language } from '../facts/texts.ts';

/** A mention as the page shall have it. */
export interface Settled {
  readonly start: number;
  readonly end: number;
  readonly demonym: boolean;
  /** The first reading is a clear winner. */
  readonly clear: boolean;
  readonly readings: readonly [SettledReading, ...SettledReading[]];
}

export interface SettledReading {
  readonly reading: Reading;
  /** Bits by `EVIDENCE`. */
  readonly evidence: number;
  readonly score: number;
}

/** Mentions of one text of a page, and the text they were found in. */
export interface FoundInText {
  readonly text: string;
  readonly languages: readonly Language[];
  readonly mentions: readonly Mention[];
}

export interface PageKnowledge {
  /** Entities found on the same page before. */
  readonly before?: ReadonlySet<string>;
  /** What the reader chose for a form. */
  readonly chosen?: (surface: string, languages: readonly Language[]) => string | undefined;
}

/**
 * Decides with what the whole page says: which mentions that are not sure by themselves count, and which reading of
 * each comes first.
 */
export function settle(texts: readonly FoundInText[], page: PageKnowledge = {}): Settled[][] {
  const named = new Named(texts, page.before);
  return texts.map(({ text, languages, mentions }) =>
    mentions.flatMap((mention) => {
      const surface = text.slice(mention.start, mention.end);
      if (!named.counts(mention, surface)) return [];
      const chosen = mention.readings.length > 1 ? page.chosen?.(surface, languages) : undefined;
      return [ordered(mention, formOf(surface), named, chosen)];
    }),
  );
}

/** What the page names surely, and how. */
class Named {
  /** Forms in which each entity stands, of mentions that have one reading and need nothing. */
  readonly #forms = new Map<string, Set<string>>();
  readonly #rivalled = new Set<string>();
  /** Where the same entities competed for a mention and a word beside it decided: the one it decided for, if one. */
  readonly #decided = new Map<string, string | undefined>();
  readonly #before: ReadonlySet<string>;
  /** The country that more than half of them lie in, and two at least. */
  readonly #country: string | undefined;

  constructor(texts: readonly FoundInText[], before: ReadonlySet<string> = new Set()) {
    this.#before = before;
    const countries = new Map<string, number>();
    const persons = new Set<string>();
    const placed = new Set<string>();
    let sure = 0;
    for (const { text, mentions } of texts) {
      for (const [at, { start, end, needs, placed: isPlaced, readings }] of mentions.entries()) {
        const form = formOf(text.slice(start, end));
        // Of Jordan Pickford both names are the person's.
        if (needs === 'person') for (const word of form.split(/[\s.]+/u)) persons.add(word);
        else if (isPlaced || isTied(text, mentions, at)) placed.add(form);
        if (needs === 'other-name') this.#rivalled.add(form);
        if (needs !== 'nothing') continue;
        if (readings.length > 1) {
          this.#noteDecided(readings);
          continue;
        }
        const [{ entity, family }] = readings;
        this.#forms.set(entity, (this.#forms.get(entity) ?? new Set()).add(form));
        const country = family.at(-1)!;
        countries.set(country, (countries.get(country) ?? 0) + 1);
        sure++;
      }
    }
    for (const form of persons) if (!placed.has(form)) this.#rivalled.add(form);
    this.#country = [...countries].find(([, count]) => count > Math.max(1, sure / 2))?.[0];
  }

  counts({ needs, readings, demonym }: Mention, surface: string): boolean {
    const form = formOf(surface);
    if (needs === 'person') return false;
    if (needs === 'other-name' || this.#rivalled.has(form)) {
      return demonym || readings.some(({ entity }) => this.isNamedOtherwise(entity, form));
    }
    return (
      needs === 'nothing' || readings.some(({ family }) => nearOf(family).some((id) => this.#isNamed(id)))
    );
  }

  /** Whether the entity stands on the page in another form than this one. */
  isNamedOtherwise(entity: string, form: string): boolean {
    const forms = this.#forms.get(entity);
    return forms !== undefined && (forms.size > 1 || !forms.has(form));
  }

  /** Whether a longer form that holds this one stands on the page: Congo after the Democratic Republic of the Congo. */
  isNamedInFull(entity: string, form: string): boolean {
    const beginning = form.slice(0, Math.max(3, form.length - 2));
    return [...(this.#forms.get(entity) ?? [])].some(
      (other) => other.length > form.length + 2 && other.includes(beginning),
    );
  }

  /** Whether a word decided for the entity elsewhere on the page, and never for one of its rivals. */
  isDecidedFor({ entity }: Reading, readings: readonly Reading[]): boolean {
    return this.#decided.get(rivalsOf(readings)) === entity;
  }

  #noteDecided(readings: readonly [Reading, ...Reading[]]): void {
    const [first, second] = readings;
    if (second && first.score - second.score < CLEAR) return;
    const rivals = rivalsOf(readings);
    const isFirst = !this.#decided.has(rivals) || this.#decided.get(rivals) === first.entity;
    this.#decided.set(rivals, isFirst ? first.entity : undefined);
  }

  isOfCountry({ family }: Reading): boolean {
    return this.#country !== undefined && family.at(-1) === this.#country;
  }

  #isNamed(id: string): boolean {
    return this.#forms.has(id) || this.#before.has(id);
  }
}

/** Whether another sure name stands beside a mention, as in a list or a pair. */
function isTied(text: string, mentions: readonly Mention[], at: number): boolean {
  return [at, at + 1].some((behind) => {
    const one = mentions[behind - 1];
    const other = mentions[behind];
    if (one?.needs !== 'nothing' || other?.needs !== 'nothing') return false;
    return /^(?:,|,? \p{Ll}{1,4})? ?[-–]?$/u.test(text.slice(one.end, other.start));
  });
}

/** The entity and what it lies in, but a country only for itself: every page on a country names that. */
function nearOf(family: readonly string[]): readonly string[] {
  return family.length > 1 ? family.slice(0, -1) : family;
}

function ordered(mention: Mention, form: string, named: Named, chosen: string | undefined): Settled {
  const { start, end, demonym, readings } = mention;
  const weighed = readings.map((reading): SettledReading => {
    // A city and its region stand on one page all the time: that one was named says nothing of the other.
    const isApart = readings.every((other) => other === reading || !isKin(reading, other));
    const said: Evidence[] = [];
    if (readings.length > 1) {
      if (reading.entity === chosen) said.push('choice');
      const isNamed = isApart && named.isNamedInFull(reading.entity, form);
      if (isNamed || named.isDecidedFor(reading, readings)) said.push('page');
      if (isApart && named.isOfCountry(reading)) said.push('country');
    }
    return {
      reading,
      evidence: said.reduce((bits, each) => bits | evidenceBit(each), reading.evidence),
      score: said.reduce((sum, each) => sum + WEIGHTS[each], reading.score),
    };
  });
  const [first, ...others] = weighed.toSorted((one, other) => other.score - one.score);
  return {
    start,
    end,
    demonym,
    clear: others.length === 0 || first!.score - others[0]!.score >= CLEAR,
    readings: [first!, ...others],
  };
}

function rivalsOf(readings: readonly Reading[]): string {
  return readings
    .map(({ entity }) => entity)
    .toSorted()
    .join('\n');
}

function isKin(one: Reading, other: Reading): boolean {
  const [, whole] = one.family;
  // Of a city that is no part of its region both lie in the same whole: Almaty.
  const isBeside = whole !== undefined && whole === other.family[1];
  return isBeside || one.family.includes(other.entity) || other.family.includes(one.entity);
}

function formOf(surface: string): string {
  return surface.toLowerCase();
}
