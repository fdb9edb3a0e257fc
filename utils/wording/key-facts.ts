import type { PresentedEntity, PresentedFact } from '../facts/presented.ts';
import { partialDate } from './dates.ts';
import { quantity } from './numbers.ts';
import { say } from './say.ts';
import type { SharedWords } from './shared.ts';

export interface KeyFacts {
  /** "829,984 people · 196,001 km²", or what the entity is where it has no figures. */
  readonly key: string;
  /** True where sources differ on one of the facts named. */
  readonly differs: boolean;
  /** "6 years old", of the first fact named that is past its shelf life. */
  readonly old?: string;
}

const SHOWN = 2;

/** The line of a list row: a place's first figures, and for all others what they are before what is known of them. */
export function keyFacts(words: SharedWords, entity: PresentedEntity): KeyFacts {
  const told = entity.facts.flatMap((fact) => {
    const text = brief(words, fact);
    return text === null ? [] : [{ fact, text }];
  });
  const figures = told.slice(0, entity.kind === 'place' ? SHOWN : SHOWN - 1);
  const parts = figures.map(({ text }) => text);
  if (parts.length < SHOWN) parts.unshift(entity.typeLabel);
  const years = figures.find(({ fact }) => fact.yearsOld)?.fact.yearsOld;
  return {
    key: parts.map((part, at) => (at === 0 ? part : inRunningText(words, part))).join(' · '),
    differs: figures.some(({ fact }) => fact.sourcesDiffer),
    ...(years && { old: say(words, 'yearsOld', { count: years }) }),
  };
}

/** A fact in a few letters: an amount says by its unit what it is, everything else needs its label. */
function brief({ lang }: SharedWords, fact: PresentedFact): string | null {
  const value = fact.values[0]?.value;
  if (!value || fact.narrowedBy) return null;
  switch (value.type) {
    case 'quantity': {
      const { unit, amount, atLeast } = value;
      const parts = quantity(lang, amount, unit, { atLeast: atLeast === true, short: true });
      const text = parts.before + parts.figure + parts.after;
      return unit ? text : `${fact.label} ${text}`;
    }
    case 'text':
      return `${fact.label} ${value.text.text}`;
    case 'entity':
      return `${fact.label} ${value.name.text}`;
    case 'date':
      return `${fact.label} ${partialDate(lang, value.date)}`;
    case 'coordinates':
    case 'link':
      return null;
  }
}

/** "capital Astana" after something else; what is no plain word ("GDP", a figure) stays as it is. */
function inRunningText({ lang }: SharedWords, part: string): string {
  return /^\p{Lu}\p{Ll}/u.test(part) ? part.charAt(0).toLocaleLowerCase(lang) + part.slice(1) : part;
}
