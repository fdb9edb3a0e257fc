import { describe, expect, test } from 'vitest';
import { reasonWords, type PresentedReason } from '../../../components/card/reason-words.ts';
import { NAME_ROLES } from '../../../utils/facts/entity.ts';
import { GRAMMAR_TERMS } from '../../../utils/names/language-data.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { EVIDENCE } from '../../../utils/names/mention.ts';
import { cardWords } from '../../../utils/wording/card.ts';
import { languageWord } from '../../../utils/wording/language-words.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';

const REASON: PresentedReason = {
  name: 'Қостанай облысы',
  lang: 'kk',
  role: 'label',
  by: 'inflected',
  steps: [['locative'], ['local']],
  evidence: [],
};

describe.each(WORDING_LANGUAGES)('why a name is marked, in %s', (lang) => {
  const words = cardWords(lang);

  test('has a word for every term of grammar, role, evidence and language, and no two the same', () => {
    const keys = [
      ...GRAMMAR_TERMS.map((term) => `grammar.${term}`),
      ...NAME_ROLES.map((role) => `reason.role.${role}`),
      ...EVIDENCE.map((one) => `evidence.${one}`),
      ...ALL_LANGUAGES.map(({ language }) => `in.${language}`),
    ];
    const texts: Readonly<Record<string, unknown>> = words.texts;
    for (const key of keys) expect(texts[key], key).toEqual(expect.stringMatching(/\S/u));
    for (const start of ['grammar.', 'evidence.', 'in.']) {
      const own = keys.filter((key) => key.startsWith(start)).map((key) => texts[key]);
      expect(new Set(own).size, start).toBe(own.length);
    }
  });

  test('says a language by its own word whatever its script, and others as one', () => {
    expect(languageWord(words, 'kk-Latn')).toBe(languageWord(words, 'kk'));
    expect(languageWord(words, 'is')).toBe(words.texts['in.other']);
  });
});

const SENTENCES = {
  en: ['locative, “located in” ending', 'Name in Kazakh.'],
  fr: ['locatif, finale «\u00a0situé à\u00a0»', 'Nom en kazakh.'],
  ru: ['местный падеж, окончание «находящийся в»', 'Название на казахском.'],
  kk: ['жатыс септігі, «орналасқан» жұрнағы', 'Қазақ тіліндегі атауы.'],
} as const satisfies Record<WordingLanguage, unknown>;

test.each(WORDING_LANGUAGES)('a form is told from its stem on, in %s', (lang) => {
  const [form, role] = SENTENCES[lang];
  expect(reasonWords(cardWords(lang), REASON)).toEqual({ form, role });
});

test('an ending that may be two things is told as both; a plain form needs no telling', () => {
  const words = cardWords('en');
  expect(
    reasonWords(words, { ...REASON, steps: [['plural'], ['genitive', 'accusative', 'dative']] }).form,
  ).toBe('plural, genitive or accusative or dative');
  expect(reasonWords(words, { ...REASON, by: 'exact', steps: [] }).form).toBe('');
  expect(reasonWords(words, { ...REASON, by: 'folded', steps: [] }).form).toBe('spelled in another way');
});
