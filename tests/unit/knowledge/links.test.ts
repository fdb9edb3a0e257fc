import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../utils/knowledge/links.ts';

const pairs = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
  { selector: ([gone]) => gone },
);

describe('what is said to be the same', () => {
  it('is told as the last of a chain, or the last that anybody knows', () => {
    const links = linksOf([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(['a', 'b', 'c', 'd'].map((id) => links.stays(id))).toEqual(['c', 'c', 'c', 'd']);
    expect(links.goneInto('c')).toEqual(['a', 'b']);
    expect(links.stays('a', (id) => id !== 'c')).toBe('b');
    expect(links.stays('a', (id) => id === 'a')).toBe('a');
    expect(links.around(['b'])).toEqual(['a', 'c']);
  });

  it('in a circle is told as the first by its letters', () => {
    const links = linksOf([
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['z', 'b'],
      ['y', 'y'],
    ]);
    expect(['a', 'b', 'c', 'z', 'y'].map((id) => links.stays(id))).toEqual(['a', 'a', 'a', 'a', 'y']);
    expect(links.goneInto('a').toSorted()).toEqual(['b', 'c', 'z']);
  });

  it('ends for any links at one that stays for itself, and nobody known is lost', () => {
    fc.assert(
      fc.property(pairs, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), (said, known) => {
        const links = linksOf(said);
        const isKnown = (id: string) => known.includes(id);
        for (const id of known) {
          const stays = links.stays(id, isKnown);
          expect(isKnown(stays)).toBe(true);
          expect(links.stays(stays, isKnown)).toBe(stays);
          expect(stays === id || links.goneInto(stays, isKnown).includes(id)).toBe(true);
        }
      }),
    );
  });
});
