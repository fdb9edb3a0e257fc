import { describe, expect, test } from 'vitest';
import { cardWords } from '../../../utils/wording/card.ts';
import { directionOf, wordingLanguage } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import { pieces, say } from '../../../utils/wording/say.ts';
import { welcomeWords } from '../../../utils/wording/welcome.ts';

describe('say', () => {
  test('puts parameters in their places, whatever they hold', () => {
    expect(say(cardWords('en'), 'whichOne', { name: '$& {name} <b>' })).toBe('Which “$& {name} <b>”?');
    expect(say(cardWords('ru'), 'nth', { index: 2, total: 4 })).toBe('2 из 4');
  });

  test('writes numbers as the language does', () => {
    expect(say(cardWords('en'), 'names', { count: 9260 })).toBe('9,260 names');
    expect(say(cardWords('fr'), 'names', { count: 9260 })).toBe('9\u202f260 noms');
    expect(say(cardWords('kk'), 'names', { count: 9260 })).toBe('9\u00a0260 атау');
  });

  test.each([
    ['en', 1, '1 mention'],
    ['en', 0, '0 mentions'],
    ['fr', 0, '0 mention'],
    ['fr', 2, '2 mentions'],
    ['ru', 1, '1 упоминание'],
    ['ru', 3, '3 упоминания'],
    ['ru', 11, '11 упоминаний'],
    ['ru', 21, '21 упоминание'],
    ['kk', 1, '1 рет аталған'],
  ] as const)('takes the plural form: %s, %i', (lang, count, text) => {
    expect(say(popupWords(lang), 'mentions', { count })).toBe(text);
  });

  test('is checked against the English texts by the compiler', () => {
    // @ts-expect-error no such text
    expect(() => say(cardWords('en'), 'nothing')).toThrow(TypeError);
    // @ts-expect-error the parameter has another name
    expect(say(cardWords('en'), 'whichOne', { nom: 'x' })).toBe('Which “{name}”?');
  });

  test('cuts a text at its parameters', () => {
    const cut = pieces(welcomeWords('en'), 'lede');
    expect(cut).toHaveLength(3);
    expect(cut[1]).toEqual({ slot: 'keys' });
    expect(cut.map((piece) => ('slot' in piece ? 'Alt+K' : piece.text)).join('')).toContain(
      'or press Alt+K, to see',
    );
  });
});

test('a language without a catalogue is told in English', () => {
  expect(['fr-CA', 'KK', 'de', ''].map(wordingLanguage)).toEqual(['fr', 'kk', 'en', 'en']);
  expect(['ar', 'fa-IR', 'kk'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr']);
});
