import { describe, expect, test } from 'vitest';
import { entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** What stands behind a last consonant, a last vowel, and a last ӣ, which becomes и. */
const BEHIND = {
  consonant: 'и ро у е ам ат аш амон атон ашон амонро ашро ашу ест анд ҳо ҳои ҳоро',
  vowel: 'и ро ву ю ам аш амон ашон амонро ст анд е ҳо ҳои',
  high: 'и ро ву ю ам аш амон ст анд ҳо ҳои ҳоро',
} as const;

const NAMES: Readonly<Record<keyof typeof BEHIND, string>> = {
  consonant:
    'Тоҷикистон, Афғонистон, Покистон, Қирғизистон, Эрон, Чин, Олмон, Ҷопон, Маҷористон, Исроил, Миср, Қатар, Ҳинд, Хуҷанд, Самарқанд, Хоруғ, Бохтар, Кӯлоб, Ашқобод, Бишкек, Путин, Мирзиёев, Тоқаев, вилояти Суғд, вилояти Хатлон, Ҷумҳурии Тоҷикистон, баҳри Хазар, Созмони ҳамкории Шанхай, Британияи Кабир, Зеландияи Нав',
  vowel:
    'Русия, Туркия, Фаронса, Украина, Канада, Душанбе, Бухоро, Остона, Хева, Индонезия, Перу, Того, Шри-Ланка, Иёлоти Муттаҳидаи Амрико',
  high: 'Арабистони Саудӣ, Кореяи Ҷанубӣ, Африқои Ҷанубӣ, Кореяи Шимолӣ, Қаршӣ, Туркманбошӣ, Эмомалӣ',
};

const rows = (Object.keys(NAMES) as (keyof typeof BEHIND)[]).flatMap((kind) =>
  NAMES[kind].split(', ').map((name) => {
    const stem = kind === 'high' ? name.replace(/ӣ$/u, 'и') : name;
    return { name, forms: [name, ...BEHIND[kind].split(' ').map((ending) => stem + ending)] };
  }),
);

/** A name and what is no form of it: what follows only another sound, wrong order, twice the same, another word. */
const IMPOSSIBLE = `
Тоҷикистон | Тоҷикистонӣ Тоҷикистониро Тоҷикистонву Тоҷикистонст Тоҷикистонрои Тоҷикистонроу Тоҷикистонии Тоҷикистоназ Тоҷикистонию Тоҷикистоний Тоҷикистонка Тоҷикистонда Тоҷикистонни
Эрон | Эронӣ Эронов Эронзод Эронву Эронироҳо Эронй Эронга
Чин | Чино Чинор Чинак Чинӣ Чинву Чинанда Чинд
Русия | Русияӣ Русиягӣ Русияест Русияу Русияроро Русияия Русиянро Русии Русией
Перу | Перуу Перуест Перуда Перунро Перун
Миср | Мисри-ро Мисрӣ Мисрву Мисра Мисрият
Арабистони Саудӣ | Арабистони Саудӣро,Арабистони Саудӣву,Арабистони Сауди,Арабистонро Саудӣ,Арабистон Саудӣ,Арабистони Саудиру
вилояти Суғд | вилоят Суғд,вилоятҳои Суғд,вилояти Суғдӣ,вилояти Суғдву,вилоятро Суғд,вилояти Суғдиро
`;

const sentence = (form: string) => `Дар хабар чунин омадааст: ${form}, ва ин бисёр муҳим аст.`;
const kindOf = (name: string) => (/(ин|ев|алӣ)$/u.test(name) ? 'person' : 'place');

describe('every form of a name is found, as far as it goes', () => {
  test.each(rows)('$name', ({ name, forms }) => {
    const find = finderOf([entity(`${kindOf(name)} x X: tg ${name}`)]);
    for (const form of forms) expect(surfaces(sentence(form), find(sentence(form), 'tg'))).toEqual([form]);
  });
});

describe('what is no form of a name is not found', () => {
  test.each(
    IMPOSSIBLE.trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )('%s', (name, forms) => {
    const find = finderOf([entity(`place city X: tg ${name}`)]);
    for (const form of forms.split(name.includes(' ') ? ',' : ' ')) {
      expect(surfaces(sentence(form), find(sentence(form), 'tg'))).not.toContain(form);
    }
  });

  test('in a text of another language no ending is read', () => {
    const find = finderOf([entity('place country X: tg Олмон'), entity('place country Y: tg Чин')]);
    for (const text of ['Он жил на улице Олмони и знал Чинро.', 'Это сказала Чинам Олмонаш.']) {
      expect(surfaces(text, find(text, 'ru'))).toEqual([]);
    }
  });
});

describe('the first word of a phrase tells what its last one is', () => {
  const find = finderOf([entity('place city X: tg Самарқанд'), entity('place country Y: tg Эрон')]);

  test.each(['кӯчаи Самарқанд', 'хиёбони Самарқандро', 'меҳмонхонаи «Эрон»ро', 'донишгоҳи Эронро'])(
    '%s: none',
    (text) => {
      expect(find(`Дирӯз ${text} диданд.`, 'tg')).toEqual([]);
    },
  );

  test.each([
    ['шаҳри Самарқандро', 'Самарқандро'],
    ['мардуми Эрону', 'Эрону'],
  ])('%s', (text, form) => {
    const whole = `Дирӯз ${text} дигаронро диданд.`;
    expect(surfaces(whole, find(whole, 'tg'))).toEqual([form]);
  });
});

/** Peoples and adjectives, shown only where the reader wants them. */
describe('peoples', () => {
  const find = finderOf([entity('place country X: tg/demonym тоҷикистонӣ; tg/demonym ӯзбек')]);

  test.each(['тоҷикистонӣ', 'тоҷикистониён', 'тоҷикистониҳо', 'ӯзбекон', 'ӯзбекҳоро'])(
    '%s are no place',
    (form) => {
      expect(find(sentence(form), 'tg')).toEqual([]);
    },
  );
});

describe('names that are words or given names too', () => {
  const find = finderOf([
    entity('person person R: tg Эмомалӣ Раҳмон; tg/short Раҳмон'),
    entity('person person P: tg Владимир Путин; tg/short Путин'),
    entity('place city D: tg Душанбе'),
  ]);

  test.each([
    ['Путин ва Раҳмон суҳбат карданд.', ['Путин', 'Раҳмон']],
    ['Фардо дӯстам Раҳмон меояд, Путин низ.', ['Путин']],
    ['РӮЗИ ДУШАНБЕ ДАР ДУШАНБЕ БОРОН МЕБОРАД', ['ДУШАНБЕ']],
  ])('%s', (text, marked) => {
    expect(surfaces(text, find(text, 'tg'))).toEqual(marked);
  });
});
