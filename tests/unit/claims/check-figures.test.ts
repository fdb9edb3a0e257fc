import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../utils/claims/check-figures.ts';
import { KOSTANAY, row, shown } from './kostanay-facts.ts';

describe('a figure beside the name is held against the stored one', () => {
  test.each([
    ['en', '[Kostanay Region] has 821,800 inhabitants.', '“821,800 inhabitants” agrees population 821800'],
    [
      'en',
      'Between 820,000 and 830,000 people live in [Kostanay Region].',
      '“Between 820,000 and 830,000 people” rounds population 821800',
    ],
    ['en', '[Kostanay Region] covers 75,676 square miles.', '“75,676 square miles” rounds area 196001'],
    [
      'en',
      '[Kostanay Region], the largest region in the country, has 821,800 residents.',
      '“821,800 residents” agrees population 821800',
    ],
    [
      'fr',
      'La [région de Kostanaï] compte près de 880’000 habitants.',
      '“près de 880’000 habitants” older population 880227',
    ],
    [
      'fr',
      'Plus de 40 % de la population de la [région de Kostanaï] est d’origine russe.',
      '“Plus de 40 %” rounds ethnic-share 41.28',
    ],
    ['fr', 'Avec ses 196 000 km², la [région de Kostanaï] est vaste.', '“196 000 km²” rounds area 196001'],
    [
      'ru',
      'Население [Костанайской области] — 821,8 тыс. человек.',
      '“821,8 тыс. человек” agrees population 821800',
    ],
    [
      'ru',
      'Протяжённость границы [Костанайской области] с Россией — 1417 км.',
      '“1417 км” agrees border-length 1417',
    ],
    ['ru', 'Площадь [Костанайской области] — 19,6 млн гектаров.', '“19,6 млн гектаров” rounds area 196001'],
    [
      'kk',
      '[Қостанай облысында] 820 мыңнан астам адам тұрады.',
      '“820 мыңнан астам адам” rounds population 821800',
    ],
    ['kk', '[Қостанай облысы] халқының 41 пайызы – орыстар.', '“41 пайызы” rounds ethnic-share 41.28'],
    [
      'kk',
      '[Қостанай облысының] аумағы 196 мың 1 шаршы шақырым.',
      '“196 мың 1 шаршы шақырым” agrees area 196001',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(shown(lang, text)).toEqual([expected]);
  });

  test('each people of a list has the share beside it', () => {
    expect(shown('ru', 'В [Костанайской области] русские составляют 41 %, казахи — 40 %.')).toEqual([
      '“41 %” rounds ethnic-share 41.28',
      '“40 %” rounds ethnic-share 40.27',
    ]);
  });

  test('a figure that is far from all that is stored differs from the newest, by a share of it', () => {
    const text = 'Kostanay Region has a population of 950,000.';
    const [figure] = checkFigures({ text, start: 0, end: 15, lang: 'en', facts: KOSTANAY });
    expect(figure).toMatchObject({ verdict: 'differs', property: 'population', sentence: text });
    expect(figure?.by).toBeCloseTo(950_000 / 821_800 - 1, 6);
  });

  test('its place is told within the sentence that is shown', () => {
    const text = 'It was cold. Kostanay Region has 821,800 inhabitants. It snowed.';
    const [figure] = checkFigures({ text, start: 13, end: 28, lang: 'en', facts: KOSTANAY });
    expect(figure?.sentence).toBe('Kostanay Region has 821,800 inhabitants.');
    expect(figure?.sentence.slice(figure.start, figure.end)).toBe('821,800 inhabitants');
  });
});

describe('time', () => {
  test.each([
    [
      'a year in the sentence chooses the value of that year',
      'In 2013 [Kostanay Region] had 880,000 inhabitants.',
      '“880,000 inhabitants” older population 880227',
    ],
    [
      'a year by which something is old does not',
      '[Kostanay Region], founded in 1936, has 821,800 inhabitants.',
      '“821,800 inhabitants” agrees population 821800',
    ],
    [
      'an area is the same in every year',
      'In 1998 [Kostanay Region] covered 196,001 km².',
      '“196,001 km²” agrees area 196001',
    ],
  ])('%s', (_, text, expected) => {
    expect(shown('en', text)).toEqual([expected]);
  });

  test('of a year without a value nothing is said', () => {
    expect(shown('en', 'In 1970, [Kostanay Region] had 885,570 inhabitants.')).toEqual([]);
    expect(shown('en', 'In 1970 [Kostanay Region] had 885,570 inhabitants.')).toEqual([]);
  });

  test('a figure of an earlier year is not held against today’s', () => {
    expect(shown('en', 'In 2013 [Kostanay Region] had 950,000 inhabitants.')).toEqual([]);
  });

  test('of two older values that fit, the one of the article’s time is taken', () => {
    const facts = [
      row('population', 'people', [
        [700_000, '2025'],
        [880_000, '2013'],
        [880_000, '2009'],
      ]),
    ];
    const text = 'Kostanay Region has 880,000 inhabitants.';
    const ask = { text, start: 0, end: 15, lang: 'en', facts };
    const asOf = (articleDate?: string) =>
      checkFigures({ ...ask, ...(articleDate !== undefined && { articleDate }) })[0]?.statement.asOf;
    expect(asOf()).toBe('2013');
    expect(asOf('2010-05')).toBe('2009');
  });

  test('an article from long before the first value is not said to differ', () => {
    const text = '[Kostanay Region] has a population of 1,200,000.';
    expect(shown('en', text, { articleDate: '1989' })).toEqual([]);
    expect(shown('en', text, { articleDate: '2026' })).toHaveLength(1);
  });
});

describe('another owns the figure', () => {
  test.each([
    ['en', '[Kostanay Region], unlike Almaty with its 821,800 inhabitants, is quiet.'],
    ['en', 'The city of Kostanay, home to 821,800 people, is the seat of [Kostanay Region].'],
    ['en', 'The capital of [Kostanay Region] has 821,800 inhabitants.'],
    ['en', 'Almaty and [Kostanay Region] together have 821,800 inhabitants.'],
    ['en', '[Kostanay Region] took in 821,800 inhabitants of Tajikistan.'],
    ['en', 'Near [Kostanay Region], 821,800 people live in tents.'],
    ['fr', 'La [région de Kostanaï], dont la capitale compte 821 800 habitants, est froide.'],
    ['fr', 'Au nord de la [région de Kostanaï], 41 % de la population est russe.'],
    ['ru', 'Столица [Костанайской области] с населением 821,8 тыс. человек растёт.'],
    ['ru', 'В Актобе и [Костанайской области] живут 821 800 человек.'],
    ['kk', '[Қостанай облысының] астанасында 821 800 адам тұрады.'],
    ['kk', '[Қостанай облысының] солтүстігінде халықтың 41 пайызы орыстар.'],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  test('a name without a capital letter is known from the page', () => {
    const text = '[Kostanay Region] and kazpost have 821,800 inhabitants.';
    const others = [{ start: 20, end: 27 }];
    expect(shown('en', text)).toHaveLength(1);
    expect(shown('en', text, { others })).toEqual([]);
  });

  test('who says it owns nothing', () => {
    const text = '[Kostanay Region], according to the Bureau of Statistics, has 821,800 inhabitants.';
    expect(shown('en', text)).toHaveLength(1);
  });
});

describe('silence', () => {
  test.each([
    ['growth', 'en', 'The population of [Kostanay Region] grew by 821,800 people.'],
    ['loss', 'fr', 'La [région de Kostanaï] a perdu 821 800 habitants.'],
    ['change', 'kk', '[Қостанай облысының] халқы 821 800 адамға азайды.'],
    ['a forecast', 'ru', 'Население [Костанайской области] составит 821 800 человек.'],
    ['a plan', 'en', '[Kostanay Region] hopes for 821,800 inhabitants.'],
    ['a negation', 'fr', 'La [région de Kostanaï] ne compte pas 821 800 habitants.'],
    ['a part of all', 'en', 'In [Kostanay Region] 821,800 people live in cities.'],
    ['what happened to some', 'ru', 'В [Костанайской области] эвакуировано 821 800 жителей.'],
    ['other things', 'en', '[Kostanay Region] sold 196,001 tonnes of grain.'],
    ['land of another use', 'fr', 'La [région de Kostanaï] a 196 001 km² de steppe.'],
    ['a share of a people', 'fr', '41 % des Russes de la [région de Kostanaï] veulent partir.'],
    ['a share of something else', 'en', '[Kostanay Region] buys 41 percent of the copper from Russians.'],
    ['a share of a people, in Kazakh', 'kk', '[Қостанай облысындағы] орыстардың 41 пайызы көшеді.'],
    ['a century', 'en', 'A century ago [Kostanay Region] had 821,800 inhabitants.'],
    ['per head', 'en', '[Kostanay Region] has 170 metres above sea level per capita.'],
    ['a year', 'en', '[Kostanay Region] was quiet in 1417.'],
    ['a neighbouring sentence', 'en', '[Kostanay Region] is quiet. It has 821,800 inhabitants.'],
    ['a number ten times as large', 'en', '[Kostanay Region] has a population of 8,218,000.'],
    ['a bound that is true and far', 'en', '[Kostanay Region] has a population of more than 300,000.'],
    ['more than twice as many words', 'de', '[Kostanay Region] has 821,800 inhabitants.'],
  ])('%s', (_, lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });
});

describe('a share of another’s area', () => {
  const peers = [
    {
      id: 'FR',
      relation: 'yardstick' as const,
      name: { text: 'France métropolitaine', lang: 'fr' },
      figures: [
        {
          property: 'area',
          amount: 551_500,
          unit: 'km2',
          asOfKind: 'undated' as const,
          source: { name: 'bureau', title: 'Bureau' },
        },
      ],
    },
  ];

  test('is held against both areas', () => {
    const text = 'La [région de Kostanaï] est grande comme un tiers de la France.';
    expect(shown('fr', text, { peers })).toEqual(['“un tiers” rounds area 196001']);
    expect(shown('fr', text.replace('un tiers', 'un dixième'), { peers })).toEqual([]);
    expect(shown('fr', text)).toEqual([]);
  });
});
