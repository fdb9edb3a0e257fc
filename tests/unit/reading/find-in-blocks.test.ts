import { describe, expect, it } from 'vitest';
import type { Mention, NameFinder, Reading } from '../../../utils/names/mention.ts';
import { findInBlocks } from '../../../utils/reading/find-in-blocks.ts';

const reading = (entity: string): Reading => ({
  entity,
  kind: 'place',
  score: 0,
  evidence: 0,
  family: [entity],
  own: false,
  reason: () => ({ name: entity, lang: 'en', role: 'label', by: 'exact', steps: [] }),
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
    guessLanguages: (text, declared) => [declared ?? 'none', `${text.length}`],
    find(text, languages) {
      asked.push([text, languages]);
      const mentions: Mention[] = [];
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        mentions.push({
          start,
          end: start + word.length,
          demonym: false,
          needs: 'nothing',
          placed: false,
          readings: [first!, ...rest],
        });
      }
      return mentions;
    },
  };
}

describe('finding in blocks', () => {
  it('tells each entity once, and mentions by position in block and table', () => {
    const found = findInBlocks([{ text: 'Osh and Osh' }, { text: 'nothing' }, { text: 'to Osh' }], {
      finder: finderOf('Osh', 'city', 'region'),
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
    findInBlocks([{ text: 'ab', lang: 'fr' }, { text: 'abc' }, { text: '' }], { finder });
    expect(finder.asked).toEqual([
      ['ab', ['fr', '2']],
      ['abc', ['none', '3']],
    ]);
  });

  it('puts the chosen reading first, if it is one of them', () => {
    const readingsWith = (choices: Map<string, string>) => {
      const { entities, mentions } = findInBlocks([{ text: 'Osh' }], {
        finder: finderOf('Osh', 'city', 'region', 'river'),
        chosen: (surface) => choices.get(surface.toLowerCase()),
      });
      return mentions[0]?.readings.map((i) => entities[i]?.id);
    };
    expect(readingsWith(new Map([['osh', 'region']]))).toEqual(['region', 'city', 'river']);
    expect(readingsWith(new Map([['osh', 'gone']]))).toEqual(['city', 'region', 'river']);
    expect(readingsWith(new Map([['osh city', 'region']]))).toEqual(['city', 'region', 'river']);
  });

  it('keeps to its limits', () => {
    const limits = { blockCharacters: 4, callCharacters: 10, callMentions: 3, mentionReadings: 2 };
    const finder = finderOf('x', 'a', 'b', 'c');
    const blocks = ['yyyyyx', 'yyyx', 'yyyx', 'yyyx'].map((text) => ({ text }));
    const found = findInBlocks(blocks, { finder }, limits);
    expect(finder.asked.map(([text]) => text)).toEqual(['yyyy', 'yyyx', 'yy']);
    expect(found.mentions).toEqual([{ block: 1, start: 3, end: 4, readings: [0, 1] }]);
    expect(found.entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findInBlocks([{ text: 'xxxx' }], { finder }, limits).mentions).toHaveLength(3);
  });

  it('has limits without being told any', () => {
    const finder = finderOf('x', 'a');
    findInBlocks([{ text: 'y'.repeat(200_001) }], { finder });
    expect(finder.asked[0]?.[0]).toHaveLength(200_000);
    expect(findInBlocks([{ text: 'x'.repeat(50_001) }], { finder }).mentions).toHaveLength(50_000);
  });
});
