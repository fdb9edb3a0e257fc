import { expect, test } from 'vitest';
import { guessLanguages } from '../../../utils/names/guess-language.ts';
import { languageGuesser } from '../../../utils/reading/page-languages.ts';
import { LANGUAGES } from '../names/base.ts';

const GERMAN = 'Der Minister sagte, dass die Preise für Getreide nicht weiter sinken werden.';
const KYRGYZ = 'Облустун башчысы дан баасы төмөндөгөнүн айтты, бул үчүн жана мындан кийин да.';

function guess(texts: readonly string[], lang?: string): readonly (readonly string[])[] {
  const blocks = texts.map((text) => (lang === undefined ? { text } : { text, lang }));
  const guessOne = languageGuesser(blocks, (text, declared) => guessLanguages(LANGUAGES, text, declared));
  return texts.map((text) => guessOne(text, lang));
}

test('a headline without a sign of its language is in that of the page', () => {
  expect(guess(['Parlament billigt Haushalt', GERMAN])[0]![0]).toBe('de');
  expect(guess(['Бишкек мэри кызматтан кетти', KYRGYZ])[0]![0]).toBe('ky');
});

test('a wrong lang of the whole page does not hide what it speaks', () => {
  const [headline, text] = guess(['Parlament billigt Haushalt', GERMAN], 'en');
  expect(headline![0]).toBe('de');
  expect(headline).toContain('en');
  expect(text![0]).toBe('de');
});

test('a right lang stands, and a block in another language is still told by itself', () => {
  const [german, english] = guess([GERMAN, 'The price of it was what they said it would be.'], 'de');
  expect(german![0]).toBe('de');
  expect(english!.slice(0, 2)).toEqual(['en', 'de']);
});

test('blocks of another lang are heard by themselves', () => {
  const guessOne = languageGuesser(
    [
      { text: GERMAN, lang: 'de' },
      { text: 'Теннис', lang: 'ru' },
    ],
    (text, declared) => guessLanguages(LANGUAGES, text, declared),
  );
  expect(guessOne('Теннис', 'ru')).toEqual(['ru']);
});
