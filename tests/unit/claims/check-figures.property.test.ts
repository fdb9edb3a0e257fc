import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFigures } from '../../../utils/claims/check-figures.ts';
import { KOSTANAY } from './kostanay-facts.ts';

const LANGUAGES = ['en', 'fr', 'ru', 'kk'] as const;
/** What figures are made of, in any order, and what could make a reader of them go back and forth. */
const PIECES = [
  ...`0 1 2 3 4 5 6 7 8 9 . , ’ ' - – — % $ ( ) ² ³ ; : ! ? №`.split(' '),
  ...[' ', '\n', '\u00A0', '\u202F'],
  ...['20', '880 000', '1,000,000', '2013', 'million', 'тыс.', 'мың', 'de', 'of the', 'and', 'et', 'мен'],
  ...[
    'people',
    'habitants',
    'км²',
    'пайызы',
    'more than',
    'près de',
    'свыше',
    'between',
    'от',
    'half',
    'un tiers',
  ],
  ...['Kostanay', 'Russie', 'орыстар', 'population', 'frontière', 'үштен бірі', 'é', '\uD83D', '\u0301', 'Ö'],
] as const;

const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 1200 }).map((pieces) => pieces.join(''));
const spoken = fc.array(fc.constantFrom(...PIECES), { maxLength: 150 }).map((pieces) => pieces.join(' '));

test('no text makes it throw, and what it shows lies in a sentence of the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(hostile, spoken),
      fc.oneof(hostile, spoken),
      fc.constantFrom(...LANGUAGES),
      (before, behind, lang) => {
        const text = `${before.slice(-1000)} Kostanay Region ${behind.slice(0, 1000)}`;
        const start = text.indexOf('Kostanay Region', Math.min(before.length, 1000));
        const checked = checkFigures({ text, start, end: start + 15, lang, facts: KOSTANAY });
        for (const { sentence, start: from, end: to } of checked) {
          expect(text).toContain(sentence);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(sentence.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('any characters are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + (length % 40));
      for (const lang of LANGUAGES) checkFigures({ text, start, end, lang, facts: KOSTANAY });
    }),
  );
});

test.each([
  ['one long number', '1'.repeat(2400)],
  ['groups without end', '1 000 '.repeat(400)],
  ['a number and commas', '1,'.repeat(1200)],
  ['words joined by hyphens', 'a-'.repeat(1200)],
  ['full stops', '. '.repeat(1200)],
  ['scales', '1 million '.repeat(240)],
  ['ranges', 'between 1 and '.repeat(170)],
])('%s ends', (_, noise) => {
  const text = `Kostanay Region has 821,800 inhabitants ${noise}`;
  for (const lang of LANGUAGES) {
    expect(checkFigures({ text, start: 0, end: 15, lang, facts: KOSTANAY }).length).toBeLessThan(9);
  }
});

test('the same figure is the same, whatever parts its groups', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 99_999_999 }),
      fc.constantFrom(' ', '\u00A0', '\u202F', "'", '’'),
      fc.constantFrom(...LANGUAGES),
      (amount, sign, lang) => {
        const grouped = String(amount).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);
        const text = `Kostanay Region: ${{ en: 'population', fr: 'population', ru: 'население', kk: 'халқы' }[lang]} ${grouped}`;
        const facts = KOSTANAY.map((fact) =>
          fact.property === 'population' ? { ...fact, values: [valueOf(amount)], history: [] } : fact,
        );
        const checked = checkFigures({ text, start: 0, end: 15, lang, facts });
        expect(checked.map(({ verdict }) => verdict)).toEqual(['agrees']);
      },
    ),
  );
});

function valueOf(amount: number) {
  return {
    value: { type: 'quantity' as const, amount },
    asOfKind: 'undated' as const,
    source: { name: 'bureau', title: 'Bureau' },
  };
}
