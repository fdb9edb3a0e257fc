import { describe, expect, it, test } from 'vitest';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { settle } from '../../../utils/names/settle.ts';
import { EVIDENCE } from '../../../utils/names/mention.ts';
import { entity, finderOf, indexOf, packEntities } from './base.ts';

const entities = packEntities();
const find = finderOf(entities);

/** Every mention as `surface = readings`, the first before the slash; `?` where none wins clearly. */
function read(language: string, text: string): readonly string[] {
  return find(text, language).map(({ start, end, clear, readings }) => {
    const ids = readings.map((reading) => reading.entity).join('/');
    return `${text.slice(start, end)} = ${ids}${clear ? '' : ' ?'}`;
  });
}

describe('a form that names several entities', () => {
  it.each([
    ['en', 'Kostanay is cold.', ['Kostanay = Q488990/KZ-39 ?']],
    [
      'en',
      'Almaty, Turkistan and Osh',
      ['Almaty = KZ-75/KZ-19 ?', 'Turkistan = Q848638/KZ-61 ?', 'Osh = KG-GO/KG-O ?'],
    ],
    ['ru', 'Костанай ждёт гостей.', ['Костанай = Q488990/KZ-39 ?']],
    ['kk', 'Түркістанда жаңбыр жауды.', ['Түркістанда = Q848638/KZ-61 ?']],
    ['en', 'Congo votes.', ['Congo = CD/CG ?']],
    ['fr', 'Le gouvernement du Congo assure.', ['Congo = CD/CG ?']],
    ['en', 'Korea votes.', ['Korea = KR/KP ?']],
    ['en', 'Guinea, Guinea-Bissau and Niger vote.', ['Guinea = GN', 'Guinea-Bissau = GW', 'Niger = NE']],
  ])('%s: %s has its readings open', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'in the city of Kostanay', ['Kostanay = Q488990/KZ-39']],
    ['en', 'in the Kostanay region', ['Kostanay region = KZ-39']],
    ['ru', 'в городе Костанае', ['Костанае = Q488990/KZ-39']],
    ['kk', 'Қостанай қаласында', ['Қостанай = Q488990/KZ-39']],
    ['fr', 'la ville de Kostanaï', ['Kostanaï = Q488990/KZ-39']],
    ['fr', 'vit à Mexico, au Mexique', ['Mexique = MX']],
  ])('%s: a word beside it decides: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it('is decided by another name of the page', () => {
    expect(read('en', 'Congo said that the Democratic Republic of the Congo is large.')[0]).toBe(
      'Congo = CD/CG',
    );
  });

  it('is decided by what a word decided elsewhere on the page, unless that differs', () => {
    expect(read('en', 'In the city of Kostanay it rains. Kostanay is wet.')[1]).toBe(
      'Kostanay = Q488990/KZ-39',
    );
    expect(read('en', 'Kostanay is wet, said the Kostanay region.')[0]).toBe('Kostanay = Q488990/KZ-39 ?');
  });

  it('follows the country of the page', () => {
    const two = finderOf([
      { id: 'A', kind: 'place', type: 'country', names: [{ text: 'Aland', lang: 'en', role: 'label' }] },
      { id: 'B', kind: 'place', type: 'country', names: [{ text: 'Bland', lang: 'en', role: 'label' }] },
      {
        id: 'a',
        kind: 'place',
        type: 'city',
        within: 'A',
        names: [{ text: 'Springs', lang: 'en', role: 'label' }],
      },
      {
        id: 'b',
        kind: 'place',
        type: 'city',
        within: 'B',
        names: [{ text: 'Springs', lang: 'en', role: 'label' }],
      },
    ]);
    const first = (text: string) => two(text, 'en').find(({ readings }) => readings.length > 1);
    expect(first('Springs')).toMatchObject({ clear: false });
    expect(first('Bland lies near Springs.')).toMatchObject({ clear: false });
    const decided = first('Bland and Bland lie near Springs.');
    expect(decided?.clear).toBe(true);
    expect(decided?.readings[0].entity).toBe('b');
  });
});

test('the reader’s choice outweighs everything, and says so', () => {
  const finder = openNameIndex(indexOf(entities));
  const text = 'in the city of Kostanay';
  const [mentions] = settle([{ text, languages: ['en'], mentions: finder.find(text, ['en']) }], {
    chosen: (surface, [language]) => (surface === 'Kostanay' && language === 'en' ? 'KZ-39' : undefined),
  });
  const [first] = mentions![0]!.readings;
  expect(first.reading.entity).toBe('KZ-39');
  expect(EVIDENCE.filter((_, bit) => first.evidence & (1 << bit))).toEqual(['choice']);
});

describe('what is something else', () => {
  it.each([
    ['en', 'In Georgia, voters in Atlanta lined up.', []],
    ['en', 'In Georgia, voters in Atlanta lined up; the Georgian embassy watched.', ['Georgia = GE']],
    ['en', 'Michael Jordan and Chad Smith met.', []],
    ['ru', 'Встретились в ресторане «Казахстан».', []],
    ['en', 'He won the Astana Open, so the road to Astana open all night leads in.', ['Astana = KZ-71']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

test('a name found on the page before counts as named', () => {
  const finder = openNameIndex(indexOf([entity('place city M: en Mary')]));
  const text = 'He saw Mary there.';
  const texts = [{ text, languages: ['en'], mentions: finder.find(text, ['en']) }];
  expect(settle(texts).flat()).toEqual([]);
  expect(settle(texts, { before: new Set(['M']) }).flat()).toHaveLength(1);
});
