import type { PresentedValue } from '../facts/presented.ts';
import { lowerFirst } from './cited.ts';
import type { CitingManner } from './manner.ts';
import type { CardWords } from '../wording/card.ts';
import { partialDate } from '../wording/dates.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { amount, quantity } from '../wording/numbers.ts';
import { say } from '../wording/say.ts';

/** How citations speak in the card's language: of values as the card does, of dates in full. */
export function citingManner(words: CardWords): CitingManner {
  const { lang } = words;
  const date = (partial: string) => partialDate(lang, partial);
  return {
    lang,
    date,
    value: (value) => valueIn(lang, value),
    published: (partial) => say(words, 'cite.published', { date: date(partial) }),
    undated: (readOn) =>
      readOn === undefined
        ? say(words, 'undated')
        : say(words, 'undatedReadOn', { date: partialDate(lang, readOn) }),
    // As in reference books, which need no words for it.
    period: (from, until) =>
      `${from === undefined ? '' : `${date(from)} `}–${until === undefined ? '' : ` ${date(until)}`}`,
    line: (of, said) => say(words, 'cite.line', { of, said }),
    sourcesDiffer: lowerFirst(say(words, 'sourcesDiffer'), lang),
    moreValues: (count) => say(words, 'moreValues', { count }),
    ownWord: say(words, 'cite.own'),
  };
}

function valueIn(lang: WordingLanguage, value: PresentedValue): string {
  switch (value.type) {
    case 'quantity': {
      // An understood unit is said by the label already.
      const unit = value.unit?.understood ? undefined : value.unit;
      const { before, figure, after } = quantity(lang, value.amount, unit, {
        atLeast: value.atLeast === true,
      });
      return before + figure + after;
    }
    case 'text':
      return value.text.text;
    case 'entity':
      return value.name.text;
    case 'date':
      return partialDate(lang, value.date);
    case 'coordinates':
      return `${amount(lang, value.lat)}°, ${amount(lang, value.lon)}°`;
    case 'link':
      return value.url;
  }
}
