import { describe, expect, test } from 'vitest';
import { entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** What stands behind a last vowel and behind a last consonant, written out from the grammar book. */
const BEHIND = {
  vowel:
    'ning ni ga da dan dagi dagilar dagilarning dagilarga gacha dek day cha niki siz dir mi dami danmi dadir si sining siga sidan sidagi m miz mizning mizga mizda mizdagi ngiz ngizda lar larning larda lari',
  consonant:
    'ning ni ga da dan dagi dagilar dagilardan gacha dek day cha niki siz dir mi dami gami nikidir i ining iga idan idagi im imiz imizning imizga imizda imizdagi ingiz lar larni larga lari larining',
  k: 'ning ni ka da dan dagi dagilar kacha dek niki dir mi kami i imiz imizda',
  owned: 'ning ni ga da dan dagi dagilar dagilarning gacha dek niki dir mi dami dagimi',
};
const CYRILLIC = {
  vowel:
    'нинг ни га да дан даги дагилар дагиларнинг гача дек ники дир ми дами си сининг сига м миз мизнинг мизда лар ларнинг',
  consonant:
    'нинг ни га да дан даги дагилар дагилардан гача дек ники дир ми дами и ининг ига имиз имизда лар ларга',
  k: 'нинг ни ка да дан даги кача дек дир и имизда',
  owned: 'нинг ни га да дан даги дагилар гача дек ники дир ми',
};

const NAMES: Readonly<Record<keyof typeof BEHIND, string>> = {
  vowel:
    'Turkiya, Rossiya, Gruziya, Germaniya, Ukraina, Xiva, Buxoro, Fargʻona, Meksika, Peru, Chili, Kongo, Monako, Tokio, Kanada, Ostona, Almati, Dushanbe, Yangi Zelandiya, Shri-Lanka, Kosta-Rika',
  consonant:
    'Oʻzbekiston, Qozogʻiston, Qirgʻiziston, Toshkent, Andijon, Samarqand, Nukus, Xitoy, Hindiston, Eron, Misr, Vyetnam, Isroil, Qatar, Nepal, Laos, Jizzax, Surinam, Mirziyoyev, Janubiy Sudan, El-Salvador',
  k: 'Bishkek, Taganrok',
  owned:
    'Samarqand viloyati, Oʻzbekiston Respublikasi, Saudiya Arabistoni, Orol dengizi, Amerika Qoʻshma Shtatlari, Shanxay hamkorlik tashkiloti',
};
const CYRILLIC_NAMES: Readonly<Record<keyof typeof BEHIND, string>> = {
  vowel: 'Туркия, Россия, Грузия, Хива, Бухоро, Фарғона, Перу, Қашқадарё',
  consonant: 'Ўзбекистон, Қозоғистон, Тошкент, Хитой, Эрон, Исроил, Нукус, Мирзиёев',
  k: 'Бишкек',
  owned: 'Самарқанд вилояти, Ўзбекистон Республикаси, Орол денгизи',
};

const rows = (names: typeof NAMES, endings: typeof BEHIND) =>
  (Object.keys(names) as (keyof typeof BEHIND)[]).flatMap((kind) =>
    names[kind].split(', ').map((name) => ({
      name,
      forms: [name, ...endings[kind].split(' ').map((ending) => name + ending)],
    })),
  );

describe('every form of a name is found, as far as it goes', () => {
  test.each([...rows(NAMES, BEHIND), ...rows(CYRILLIC_NAMES, CYRILLIC)])('$name', ({ name, forms }) => {
    const find = finderOf([entity(`${name.endsWith('ev') ? 'person' : 'place'} x X: uz ${name}`)]);
    for (const form of forms) {
      const text = `Oʻsha kuni ular bu haqda soʻradi: ${form}, deb yozdi gazeta.`;
      expect(surfaces(text, find(text, 'uz'))).toEqual([form]);
    }
  });
});

describe('any apostrophe does, and none', () => {
  const find = finderOf([entity('place country UZ: uz Oʻzbekiston'), entity('place city F: uz Fargʻona')]);

  test.each([
    'Oʻzbekistonda',
    "O'zbekistonda",
    'O‘zbekistonda',
    'O’zbekistonda',
    'O`zbekistonda',
    'Oʼzbekistonda',
    'OʻZBEKISTONDA',
    'Farg‘onadan',
    "Farg'onaning",
    'Fargonaga',
  ])('%s', (form) => {
    const text = `Bu yil ${form} yomgʻir koʻp yogʻdi.`;
    expect(surfaces(text, find(text, 'uz'))).toEqual([form]);
  });
});

/** A name and what is no form of it: wrong order, a case twice, what follows only another sound, other words. */
const IMPOSSIBLE = `
Turkiya | Turkiyai Turkiyaning-ku Turkiyaim Turkiyaimiz Turkiyaka Turkiyanin Turkiyadalar Turkiyadada Turkiyagaga Turkiyaninglar Turkiyalik Turkiyaliklar Turkiyadaning
Toshkent | Toshkentsi Toshkentm Toshkentmiz Toshkentka Toshkentqa Toshkentta Toshkentdagidagi Toshkentdani Toshkentgada Toshkentmida Toshkentdirda Toshkentlik Toshkentliklar Toshkentiy Toshkentbe
Bishkek | Bishkekga Bishkekqa Bishkeksi Bishkekgacha Bishkeglar Bishkegda Bishkeg Bishkekda-da Bishkeklik
Xiva | Xivai Xivalik Xivaqa Xivaka Xivaniki-ni Xivadek-da Xivan Xivada-gi
Peru | Perui Perulik Peruda-ga Peruv Perunda
Chad | Chadka Chadta Chadnin Chadlik Chadir Chador
Kuba | Kubanda Kubandan Kubanlik Kubalik Kubai
Eron | Eronlik Eronta Eronnin Eronsi Eronadan
Samarqand viloyati | Samarqand viloyatida-gi Samarqand viloyatisi Samarqand viloyatilar Samarqand viloyatinda Samarqand viloyatina Samarqand viloyatindan Samarqandning viloyati Samarqandda viloyati
Туркия | Туркияи Туркияка Туркиялик Туркияданга Туркиянда
Тошкент | Тошкентта Тошкентка Тошкентлик Тошкентси Тошкентda
Oʻsh | Osh Oshda Oshga
`;

describe('what is no form of a name is not found', () => {
  test.each(
    IMPOSSIBLE.trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )('%s', (name, forms) => {
    const find = finderOf([entity(`place city X: uz ${name}`)]);
    const several = name.split(' ').length;
    const words = forms.split(' ');
    for (let at = 0; at < words.length; at += several) {
      const form = words.slice(at, at + several).join(' ');
      const text = `Oʻsha kuni ular bu haqda soʻradi: ${form}, deb yozdi gazeta.`;
      expect(surfaces(text, find(text, 'uz'))).not.toContain(form);
    }
  });

  test('in a text of another language no ending is read', () => {
    const find = finderOf([
      entity('place country X: uz Eron; en Iran'),
      entity('place country Y: uz Kuba; en Cuba'),
    ]);
    for (const text of ['The Eronda family and the Kubani river.', 'Erondan is a surname.']) {
      expect(surfaces(text, find(text, 'en'))).toEqual([]);
    }
  });
});

describe('abbreviations take endings, with a hyphen and without', () => {
  const find = finderOf([
    entity('organisation x X: uz MDH; uz-Cyrl/alias МДҲ'),
    entity('place country US: uz! AQSh'),
  ]);

  test.each([
    'MDHning',
    'MDHga',
    'MDH-ga',
    'MDHdagi',
    'MDHga',
    'AQShda',
    'AQShdagi',
    'AQShning',
    'МДҲнинг',
    'МДҲ-га',
  ])('%s', (form) => {
    const text = `Bu haqda ${form} aʼzo boʻlgan davlatlar bildirdi.`;
    expect(surfaces(text, find(text, 'uz'))).toEqual([form]);
  });

  test.each(['mdhga', 'MDHlik', 'Aqshda', 'aqshda'])('%s: not', (form) => {
    const text = `Bu haqda ${form} aʼzo boʻlgan davlatlar bildirdi.`;
    expect(surfaces(text, find(text, 'uz'))).toEqual([]);
  });

  test('in a headline the endings are in capitals too', () => {
    for (const text of ['AQSHDA BOʻRON KUTILMOQDA', 'МДҲДАГИ ВАЗИЯТ ҲАҚИДА']) {
      const upper = finderOf([
        entity('place country US: uz! AQSH'),
        entity('organisation x X: uz-Cyrl! МДҲ'),
      ]);
      expect(surfaces(text, upper(text, 'uz'))).toEqual([text.split(' ')[0]]);
    }
    expect(find('Biz MDHGA bordik.', 'uz')).toEqual([]);
  });
});

test('a lone name in quotation marks is a club’s, a hotel’s, a newspaper’s', () => {
  const find = finderOf([entity('place city A: uz Andijon')]);
  for (const text of ['“Andijon” safarda yutqazdi.', 'Kecha «Andijon» gʻalaba qozondi.'])
    expect(find(text, 'uz')).toEqual([]);
  const text = 'Muxbirimiz “Andijonda yomgʻir yogʻdi” deb xabar qildi.';
  expect(surfaces(text, find(text, 'uz'))).toEqual(['Andijonda']);
});

describe('states, their bodies, and what is called like them', () => {
  const find = finderOf(
    ['place country IL: uz Isroil', 'place country IE: uz Irlandiya', 'place country PL: uz Polsha'].map(
      entity,
    ),
  );

  test.each([
    ['Isroil Oliy sudi va Isroil Yaqin Sharqdagi vaziyat haqida bildirdi.', ['Isroil', 'Isroil']],
    ['Isroil Karimov keldi.', []],
    [
      '— Polshadanman, akam Polshada. — Isroildanmisiz? — Biz Irlandiyadanmiz.',
      ['Polshadanman', 'Polshada', 'Isroildanmisiz', 'Irlandiyadanmiz'],
    ],
    ['Shimoliy Irlandiyada va Irlandiyada maktablar yopildi.', ['Irlandiyada']],
    ['U Polsha Respublikasining elchisi.', ['Polsha Respublikasining']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'uz'))).toEqual(expected);
  });
});
