import type { CheckedFigure } from '../facts/derived.ts';
import { partialDate } from './dates.ts';
import { quantity } from './numbers.ts';
import { say } from './say.ts';
import type { SharedWords } from './shared.ts';
import { percent } from './shares.ts';

/** An article's figure and what it is to the stored one: "“près de 880'000 habitants”: agrees with 880,227 (2013)". */
export function checkWords(words: SharedWords, check: CheckedFigure): string {
  const { sentence, start, end } = check;
  return say(words, 'check.line', {
    figure: sentence.slice(start, end).trim(),
    verdict: verdictWords(words, check),
  });
}

function verdictWords(words: SharedWords, { verdict, statement, by = 0 }: CheckedFigure): string {
  const told = { value: valueWords(words, statement), date: dateWords(words, statement) };
  switch (verdict) {
    case 'differs':
      return say(words, 'check.differs', { ...told, share: percent(words, by) });
    case 'agrees':
    case 'rounds':
    case 'older':
      return say(words, `check.${verdict}`, told);
  }
}

function valueWords({ lang }: SharedWords, { value }: CheckedFigure['statement']): string {
  // Only figures are checked.
  if (value.type !== 'quantity') return '';
  const unit = value.unit?.understood ? undefined : value.unit;
  const { before, figure, after } = quantity(lang, value.amount, unit, { atLeast: value.atLeast === true });
  return before + figure + after;
}

function dateWords(words: SharedWords, { asOf, asOfKind }: CheckedFigure['statement']): string {
  if (asOf === undefined) return say(words, 'undated');
  const year = partialDate(words.lang, asOf, 'year');
  return asOfKind === 'publication' ? say(words, 'published', { year }) : year;
}
