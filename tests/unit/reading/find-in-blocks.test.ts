import { describe, expect, it } from 'vitest';
import type { Mention, NameFinder, Reading } from '../../../utils/names/mention.ts';
import {
  BLOCK_CHARACTERS,
  CALL_CHARACTERS,
  CALL_MENTIONS,
  findInBlocks,
  MENTION_READINGS,
} from '../../../utils/reading/find-in-blocks.ts';

const reading = (entity: string): Reading => ({
  entity,
  kind: 'place',
  reason: { name: entity, lang: 'en', role: 'label', by: 'exact' },
});

/** Finds a fixed word, with fixed readings, and remembers what it was asked. */
function finderOf(
  word: string,
  ...ids: [string, ...string[]]
): NameFinder & { readonly asked: [string, readonly string[]][] } {
  const asked: [string, readonly string[]][] = [];
  const [first, ...rest] = ids.map(reading);
  return {
    asked,
    nameCount: 1,
    entityCount: ids.length,
    find(text, languages) {
      asked.push([text, languages]);
      const mentions: Mention[] = [];
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        mentions.push({ start, end: start + word.length, readings: [first!, ...rest] });
      }
      return mentions;
    },
  };
}

const guessLanguages = (text: string, declared?: string) => [`${text.length}`, declared ?? 'none'];

describe('finding in blocks', () => {
  it('tells each entity once, and mentions by position in block and table', () => {
    const found = findInBlocks([{ text: 'Osh and Osh' }, { text: 'nothing' }, { text: 'to Osh' }], {
      finder: finderOf('Osh', 'city', 'region'),
      guessLanguages,
    });
    expect(found).toEqual({
      entities: [
        { id: 'city', kind: 'place' },
        { id: 'region', kind: 'place' },
      ],
      mentions: [
        { block: 0, start: 0, end: 3, readings: [0, 1] },
        { block: 0, start: 8, end: 11, readings: [0, 1] },
        { block: 2, start: 3, end: 6, readings: [0, 1] },
      ],
    });
  });

  it('guesses the language of each block, with what the page declares', () => {
    const finder = finderOf('x', 'e');
    findInBlocks([{ text: 'ab', lang: 'fr' }, { text: 'abc' }, { text: '' }], { finder, guessLanguages });
    expect(finder.asked).toEqual([
      ['ab', ['2', 'fr']],
      ['abc', ['3', 'none']],
    ]);
  });

  it('puts the chosen reading first, if it is one of them', () => {
    const readingsWith = (choices: Map<string, string>) => {
      const { entities, mentions } = findInBlocks([{ text: 'Osh' }], {
        finder: finderOf('Osh', 'city', 'region', 'river'),
        guessLanguages,
        choices,
      });
      return mentions[0]?.readings.map((i) => entities[i]?.id);
    };
    expect(readingsWith(new Map([['osh', 'region']]))).toEqual(['region', 'city', 'river']);
    expect(readingsWith(new Map([['osh', 'gone']]))).toEqual(['city', 'region', 'river']);
    expect(readingsWith(new Map([['osh city', 'region']]))).toEqual(['city', 'region', 'river']);
  });

  it('keeps to its limits', () => {
    const [first = '', ...rest] = Array.from({ length: MENTION_READINGS + 5 }, (_, i) => `e${i}`);
    const crowded = findInBlocks([{ text: 'x' }], { finder: finderOf('x', first, ...rest), guessLanguages });
    expect(crowded.mentions[0]?.readings).toHaveLength(MENTION_READINGS);
    expect(crowded.entities).toHaveLength(MENTION_READINGS);

    const finder = finderOf('x', 'e');
    const long = 'y'.repeat(BLOCK_CHARACTERS + 10);
    const blocks = Array.from({ length: CALL_CHARACTERS / BLOCK_CHARACTERS + 3 }, () => ({ text: long }));
    findInBlocks(blocks, { finder, guessLanguages });
    expect(finder.asked.every(([text]) => text.length === BLOCK_CHARACTERS)).toBe(true);
    expect(finder.asked).toHaveLength(CALL_CHARACTERS / BLOCK_CHARACTERS);

    const busy = findInBlocks([{ text: 'x'.repeat(CALL_MENTIONS + 1) }], { finder, guessLanguages });
    expect(busy.mentions).toHaveLength(CALL_MENTIONS);
  });
});
