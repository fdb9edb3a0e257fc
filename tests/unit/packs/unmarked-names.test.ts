import { describe, expect, it } from 'vitest';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { indexOf } from '../names/base.ts';
import { readPublished } from '../../packs/built-packs.ts';

const { entities } = await readPublished('central-asia');
const names = openNameIndex(indexOf(entities));

function found(text: string): string[] {
  return names
    .find(text, ['en'])
    .map(({ start, end, readings }) => `${text.slice(start, end)} ${readings[0].entity}`);
}

describe('names that a pack says not to mark alone', () => {
  it('stay unmarked where they are a person or a hero', () => {
    expect(found('Then Mary read the epic of Manas in Samarkand.')).toEqual(['Samarkand Q5753']);
  });

  it('are marked in the longer form that the pack gives', () => {
    expect(found('The city of Mary lies in an oasis.')).toEqual(['city of Mary Q5713']);
  });
});
