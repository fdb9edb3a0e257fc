import { expect, test } from 'vitest';
import { fitOf, type Measured } from '../../../utils/claims/rounding.ts';

const written = (amount: number, fine: number, more: Partial<Measured> = {}): Measured => {
  let coarse = fine;
  while (amount % (coarse * 10) === 0) coarse *= 10;
  return { low: amount, high: amount, fine, coarse, isFraction: false, isPercent: false, ...more };
};

test.each([
  ['equal', written(821_800, 1), 821_800, 'same'],
  ['zeros that may be rounded', written(880_000, 1), 880_227, 'rounded'],
  ['zeros that were not', written(880_000, 1), 885_570, 'no'],
  ['no digit is rounded away', written(880_226, 1), 880_227, 'no'],
  ['a scale word rounds its last digit', written(20e6, 1e6), 20_495_975, 'rounded'],
  ['and not beyond', written(20e6, 1e6), 20_700_000, 'no'],
  ['one digit does not stand for a tenth more', written(3e6, 1e6), 2_724_900, 'no'],
  ['per cent', written(8, 1, { isPercent: true }), 8.37, 'rounded'],
  ['about', written(800_000, 1, { bound: 'about' }), 832_110, 'rounded'],
  ['about, with all digits', written(821_801, 1, { bound: 'about' }), 832_110, 'no'],
  ['more than', written(7500, 1, { bound: 'above' }), 7644, 'rounded'],
  ['more than what is less', written(7700, 1, { bound: 'above' }), 7644, 'no'],
  ['more than what is far more', written(7000, 1, { bound: 'above' }), 7644, 'no'],
  ['less than', written(822_000, 1, { bound: 'below' }), 821_800, 'rounded'],
  ['less than what is more', written(820_000, 1, { bound: 'below' }), 821_800, 'no'],
  ['almost', written(830_000, 1, { bound: 'nearly' }), 821_800, 'rounded'],
  ['almost, said of a little more', written(880_000, 1, { bound: 'nearly' }), 880_227, 'rounded'],
  ['almost, said of more', written(20e6, 1e6, { bound: 'nearly' }), 20_495_975, 'no'],
  ['up to', written(1025, 1, { bound: 'upto' }), 1025, 'same'],
  ['a range', written(820_000, 1, { high: 830_000 }), 821_800, 'rounded'],
  ['a range beside it', written(822_000, 1, { high: 830_000 }), 821_800, 'no'],
  ['a range that says little', written(500_000, 1, { high: 900_000 }), 821_800, 'no'],
  ['a third', written(100 / 3, 3, { isFraction: true, isPercent: true }), 35.5, 'rounded'],
  ['a third, of two fifths', written(100 / 3, 3, { isFraction: true, isPercent: true }), 40, 'no'],
  ['below zero', written(-27, 1), -27, 'same'],
  ['below zero, rounded', written(-30, 1, { bound: 'about' }), -29, 'rounded'],
] as const)('%s', (_, figure, stored, fit) => {
  expect(fitOf(figure, stored)).toBe(fit);
});
