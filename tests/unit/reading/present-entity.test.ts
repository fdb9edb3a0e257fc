import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import { referencesOf } from '../../../utils/reading/present-entity.ts';
import { kazakhstan, kostanay, name, present, quantity, statement } from './kostanay.ts';

describe('who it is', () => {
  it('is said in the reader’s language, with the native name under it', () => {
    expect(present(kostanay, 'fr')).toMatchObject({
      id: 'KZ-39',
      kind: 'place',
      flag: 'KZ',
      name: { text: 'Région de Kostanaï', lang: 'fr' },
      nativeName: { text: 'Қостанай облысы', lang: 'kk' },
      typeLabel: 'Région : Kazakhstan',
      tabLabel: 'Région',
      coordinates: { lat: 51, lon: 64 },
    });
  });

  it.each([
    ['fr-CA', 'Région de Kostanaï', 'fr'],
    ['uz', 'Kostanay Region', 'en'],
    ['kk', 'Қостанай облысы', 'kk'],
    ['de', 'Kostanay Region', 'en'],
  ])('falls back from %s', (lang, text, nameLang) => {
    expect(present(kostanay, lang).name).toEqual({ text, lang: nameLang });
  });

  it('falls back to the native name, then to any, then to the id', () => {
    expect(present({ ...kostanay, names: [name('tk', 'A'), name('kk', 'B')] }, 'fr').name.text).toBe('B');
    expect(present({ ...kostanay, names: [name('tk', 'A')] }, 'fr').name.text).toBe('A');
    expect(
      present({ ...kostanay, names: [name('tk', 'A', 'search'), name('tk', 'B', 'short')] }).name.text,
    ).toBe('B');
    expect(present({ ...kostanay, names: [] }).name).toEqual({ text: 'KZ-39', lang: 'und' });
  });

  it('says no native name that is the name itself', () => {
    expect(present(kostanay, 'kk')).not.toHaveProperty('nativeName');
    expect(present({ ...kazakhstan, nativeLang: 'fr' })).not.toHaveProperty('nativeName');
  });

  it('names the type alone where the whole is not in the base, or the language has no pattern', () => {
    expect(present(kostanay, 'en', { others: new Map() }).typeLabel).toBe('Region');
    expect(present({ ...kostanay, type: 'country' }).typeLabel).toBe('Country');
    expect(present({ ...kostanay, type: 'toString' })).toMatchObject({ typeLabel: '', tabLabel: '' });
  });

  it('puts a name into the pattern letter by letter', () => {
    const odd = { ...kazakhstan, names: [name('en', '$& $1 {within}')] };
    expect(present(kostanay, 'en', { others: new Map([['KZ', odd]]) }).typeLabel).toBe(
      'Region of $& $1 {within}',
    );
  });

  it('has a description in the same order of languages', () => {
    expect(present(kostanay, 'kk').description).toEqual({ text: 'Дала облысы.', lang: 'kk' });
    expect(present(kostanay, 'fr').description).toEqual({ text: 'Steppe region.', lang: 'en' });
    expect(present({ ...kostanay, descriptions: {} })).not.toHaveProperty('description');
  });
});

describe('its references', () => {
  it('are its whole, its values and their qualifiers, each once', () => {
    const refers: Entity = {
      ...kostanay,
      statements: [
        statement('capital', { type: 'entity', entity: 'a' }),
        statement(
          'capital',
          { type: 'entity', entity: 'a' },
          { qualifiers: { with: { type: 'entity', entity: 'b' } } },
        ),
        statement('area', quantity(1)),
      ],
    };
    expect(referencesOf(refers)).toEqual(['KZ', 'a', 'b']);
    expect(referencesOf({ ...kazakhstan })).toEqual([]);
  });
});
