import { expect, test } from 'vitest';
import { citingManner } from '../../../utils/citing/citing-manner.ts';
import { cardWords } from '../../../utils/wording/card.ts';

test('a citation has the space before its colon that the language has, and reads nothing of what it is given', () => {
  expect(citingManner(cardWords('fr')).line('France', 'population 68')).toBe('France\u00a0: population 68');
  expect(citingManner(cardWords('en')).line('{said}', '$& {of}')).toBe('{said}: $& {of}');
});
