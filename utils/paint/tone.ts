/** Whether text is dark on something light, or light on something dark. */
export type Tone = 'dark' | 'light';

/**
 * What marks mix into their hues, so that they stand out as the text does. Not `currentColor`: Chromium takes that
 * of the page's root within color-mix() in ::highlight(), unless the text's size happens to be another (seen in 156).
 */
export const TONES: Readonly<Record<Tone, string>> = { dark: '#1c1c1c', light: '#dcdcdc' };

/** Lightness from 0 to 1 above which text is light: greys about the middle are more often used on black. */
const LIGHT = 0.52;

/** The tone of a computed colour, in whichever notation browsers give it. */
export function toneOf(color: string): Tone {
  const numbers = color.slice(color.indexOf('(')).match(/-?[\d.]+(?:e-?\d+)?/g);
  const [first = 0, second = 0, third = 0] = numbers?.map(Number) ?? [];
  // lab() and lch() begin with the lightness in percent, oklab() and oklch() with the same as a part of one.
  if (/^(?:ok)?l/.test(color)) return first > LIGHT * (color.startsWith('o') ? 1 : 100) ? 'light' : 'dark';
  const luma = 0.3 * first + 0.59 * second + 0.11 * third;
  return luma > LIGHT * (color.startsWith('rgb') ? 255 : 1) ? 'light' : 'dark';
}
