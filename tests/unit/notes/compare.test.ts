import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../../utils/notes/compare.ts';
import type { DiffPart } from '../../../utils/notes/compare.ts';
import { textOf } from './anchoring/articles.ts';

/** `[-gone-]`, `{+new+}`. */
function told(was: string, now: string): string {
  const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return diffOf(was, now)
    .map(({ text, is }) => marks[is][0] + text + marks[is][1])
    .join('');
}

function side(parts: readonly DiffPart[], without: 'gone' | 'new'): string {
  return parts
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('');
}

describe('the difference of two texts', { timeout: 30_000 }, () => {
  test.each([
    ['a word', 'the old man', 'the young man', 'the [-old-]{+young+} man'],
    ['words put in', 'the man', 'the very old man', 'the {+very old +}man'],
    ['words taken out', 'the very old man', 'the man', 'the [-very old -]man'],
    ['a first word', 'Old men sleep', 'Men sleep', '[-Old men-]{+Men+} sleep'],
    ['a first word put in', 'men sleep', 'old men sleep', '{+old +}men sleep'],
    ['a last word taken out', 'men sleep well', 'men sleep', 'men sleep[- well-]'],
    ['a negation', 'it is so', 'it is not so', 'it is {+not +}so'],
    [
      'a number, whole',
      'a région of 821 800 people',
      'a région of 821 900 people',
      'a région of [-821 800-]{+821 900+} people',
    ],
    [
      'a number with its magnitude',
      'это 1 234,5 млн тенге',
      'это 1 234,5 млрд тенге',
      'это [-1 234,5 млн-]{+1 234,5 млрд+} тенге',
    ],
    ['a decimal', 'longer by 7,598.6 km', 'longer by 7,598.7 km', 'longer by [-7,598.6-]{+7,598.7+} km'],
    ['a percentage', 'up 5 % in May', 'up 7 % in May', 'up [-5 %-]{+7 %+} in May'],
    ['a date', 'le 10.02.2026, dit-il', 'le 11.02.2026, dit-il', 'le [-10.02.2026-]{+11.02.2026+}, dit-il'],
    ['a mark alone', 'So it is.', 'So it is?', 'So it is[-.-]{+?+}'],
    ['a word before a mark', 'in Astana, he says', 'in Almaty, he says', 'in [-Astana-]{+Almaty+}, he says'],
    [
      'several words in a row',
      'he saw a red fox there',
      'he saw one blue bird there',
      'he saw [-a red fox-]{+one blue bird+} there',
    ],
    [
      'words with nothing but a mark between',
      'Paris, Rome too',
      'Oslo, Bern too',
      '[-Paris, Rome-]{+Oslo, Bern+} too',
    ],
    ['words of a script without spaces', '我在北京工作', '我在上海工作', '我在[-北京-]{+上海+}工作'],
    ['case', 'The End', 'the End', '[-The-]{+the+} End'],
    ['everything', 'one two', 'drei vier', '[-one two-]{+drei vier+}'],
    ['nothing', 'one two', 'one two', 'one two'],
    ['from nothing', '', 'one two', '{+one two+}'],
    ['to nothing', 'one two', '', '[-one two-]'],
    ['nothing at all', '', '', ''],
  ])('tells %s', (_, was, now, parts) => {
    expect(told(was, now)).toBe(parts);
  });

  const WORDS = fc
    .array(
      fc.constantFrom(
        'a',
        'the',
        ' ',
        '  ',
        '\n',
        ',',
        '.',
        '«',
        '12',
        '821 800',
        '5 %',
        'млн',
        'Astana',
        '𝄞',
        'e\u0301',
        '北京',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(''));

  test('joins to both texts, never has an empty part or two of a kind in a row, and is read old before new', () => {
    fc.assert(
      fc.property(fc.oneof(WORDS, fc.string()), fc.oneof(WORDS, fc.string()), (was, now) => {
        const parts = diffOf(was, now);
        expect(side(parts, 'new')).toBe(was);
        expect(side(parts, 'gone')).toBe(now);
        for (const [at, { text, is }] of parts.entries()) {
          expect(text).not.toBe('');
          expect(parts[at + 1]?.is).not.toBe(is);
          if (is === 'new') expect(parts[at + 1]?.is).not.toBe('gone');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('of a text and itself is one part', () => {
    fc.assert(
      fc.property(WORDS, (text) => {
        expect(diffOf(text, text)).toEqual(text === '' ? [] : [{ text, is: 'same' }]);
      }),
    );
  });

  test('of texts that share nothing is told at once, however long they are', () => {
    const was = textOf('kostanay.fr').repeat(10);
    const now = textOf('steppe-energy.kk').repeat(10);
    const parts = diffOf(was, now);
    expect(side(parts, 'new')).toBe(was);
    expect(side(parts, 'gone')).toBe(now);
  });
});
