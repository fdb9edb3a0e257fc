import { describe, expect, it, test } from 'vitest';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { settle } from '../../../utils/names/settle.ts';
import { indexOf, packEntities } from './base.ts';

const finder = openNameIndex(indexOf(packEntities()));

/** What is marked in each block of a page. */
function marked(language: string, ...blocks: readonly string[]): readonly (readonly string[])[] {
  const texts = blocks.map((text) => ({
    text,
    languages: [language],
    mentions: finder.find(text, [language]),
  }));
  return settle(texts).map((mentions, at) => mentions.map(({ start, end }) => blocks[at]!.slice(start, end)));
}

describe('a name of a place that the page gave to a person', () => {
  it.each([
    ['en', 'Chad Ellis opened the shop.', 'Later Chad sold it.'],
    ['en', 'Jordan Pickford saved twice.', 'Jordan was happy.'],
    ['en', 'Tom Holland came, and Holland sang.', 'Holland left early.'],
    ['fr', 'Mme Georgia parle.', 'Puis Georgia se tait.'],
    ['fr', 'François Hollande arrive.', '« Non », dit Hollande.'],
  ])('%s: %s … %s is not marked', (language, ...blocks) => {
    expect(marked(language, ...blocks).flat()).toEqual([]);
  });

  it('is the place where a word beside it says so, there and elsewhere on the page', () => {
    expect(
      marked('en', 'Jordan Pickford flew to Amman.', 'Jordan hosts the cup.', 'It rains in Jordan.'),
    ).toEqual([[], ['Jordan'], ['Jordan']]);
  });

  it('is the place in a list or a pair with another', () => {
    const blocks = ['Israel Katz spoke.', 'Israel and Cyprus drill.', 'Israel waits.'];
    expect(marked('en', ...blocks)).toEqual([[], ['Israel', 'Cyprus'], ['Israel']]);
  });

  it('is the place where the page names that otherwise', () => {
    const blocks = ['Israel Katz spoke.', 'Israel waits.', 'An Israeli spokesman agreed.'];
    expect(marked('en', ...blocks)).toEqual([[], ['Israel'], ['Israeli']]);
  });
});

test('an article makes a place of what may be a person', () => {
  expect(marked('fr', 'François Hollande parle.', 'La Hollande exporte.')).toEqual([[], ['Hollande']]);
});

test('US is a pronoun in capitals, but not behind an article', () => {
  expect(marked('en', 'THE US WAITS.', 'TELL US MORE.')).toEqual([['US'], []]);
});

test('a surname makes a given name of a country that is one', () => {
  expect(marked('en', 'Israel Reyes and Kenya Jones met.').flat()).toEqual([]);
});

test('a storm and a relative have names of their own', () => {
  expect(marked('en', 'Storm Chad weakened.', 'His sister Kenya waved.').flat()).toEqual([]);
  expect(marked('fr', 'La tempête Jordan faiblit.', 'Sa fille Georgia sourit.').flat()).toEqual([]);
});
