/**
 * What marks mix into their hues, so that they stand out as the text does: one for dark text, one for light. Not
 * `currentColor`: within color-mix() in ::highlight(), Chromium takes that of the page's root, unless the text's size
 * happens to be another (seen in 156).
 */
export const DARK = '#1c1c1c';
export const LIGHT = '#dcdcdc';

/** Of lightness from 0 to 1: greys about the middle are more often used on black. */
const MIDDLE = 0.52;

/** Whether text of a computed colour, in whichever notation browsers give it, is light on something dark. */
export function isLight(color: string): boolean {
  const numbers = color.slice(color.indexOf('(')).match(/[\d.]+/g) ?? [];
  const [first = 0, second = 0, third = 0] = numbers.map(Number);
  // lab() and lch() begin with the lightness in percent, oklab() and oklch() with the same as a part of one.
  const lightness = /^(?:ok)?l/.test(color) ? first : 0.3 * first + 0.59 * second + 0.11 * third;
  return lightness > MIDDLE * (color.startsWith('rgb') ? 255 : color.startsWith('l') ? 100 : 1);
}
