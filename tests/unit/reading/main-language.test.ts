import { expect, test } from 'vitest';
import { mainLanguage } from '../../../utils/reading/page-languages.ts';
import { Tongue } from '../../../entrypoints/page.content/tongue.ts';

test('what is declared for most of the text is asked about, with that text alone', () => {
  const asked: unknown[] = [];
  const guess = (text: string, declared?: string) => {
    asked.push([text, declared]);
    return ['kk', 'ru'];
  };
  const blocks = [
    { text: 'short', lang: 'en' },
    { text: 'the longest of all', lang: 'kk' },
    { text: 'middling' },
  ];
  expect(mainLanguage(blocks, guess)).toBe('kk');
  expect(asked).toEqual([['the longest of all', 'kk']]);
});

test('no text speaks no language', () => {
  expect(mainLanguage([], () => [])).toBeUndefined();
});

test('a reader of every language finds nothing foreign', () => {
  const tongue = new Tongue([]);
  expect(tongue.isForeignBy('de')).toBe(false);
});

test('the first answer that tells decides, until another article begins', () => {
  const tongue = new Tongue(['fr', 'kk']);
  expect(tongue.isForeignBy(undefined)).toBe(false);
  expect(tongue.isForeignBy('de')).toBe(true);
  expect(tongue.isForeignBy('fr')).toBe(true);
  tongue.begin();
  expect(tongue.isForeign).toBe(false);
  expect(tongue.isForeignBy('kk')).toBe(false);
  // A quotation further down.
  expect(tongue.isForeignBy('de')).toBe(false);
});
