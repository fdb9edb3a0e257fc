import { describe, expect, test } from 'vitest';
import { entity, finderOf, surfaces } from '../../unit/names/base.ts';

/** What stands behind a consonant and behind a, with back and with front vowels, written out from the grammar book. */
const BACK =
  'yň a y da dan daky dakylar dakylaryň dyr my dadyr damy ym ymyz ymyzyň ymyza ymyzda ymyzdaky lar laryň lara larda ynda yndan yny yna yndaky syz yňky';
const FRONT =
  'iň e i de den däki däkiler däkileriň dir mi dedir demi im imiz imiziň imize imizde imizdäki ler leriň lere lerde inde inden ini ine indäki siz iňki';
const BEHIND_A =
  'nyň ny da dan daky dakylar dyr my m myz myzyň myza myzda lar laryň lara sy synda syny syz nyňky';

/** Names by how they decline; the ending is what changes, `|` the place where a stem is cut before it. */
const GROUPS = [
  {
    names:
      'Türkmenistan, Gazagystan, Gyrgyzystan, Täjigistan, Özbegistan, Owganystan, Eýran, Hindistan, Hytaý, Azerbaýjan, Katar, Nepal, Oman, Laos, Ysraýyl, Wýetnam, Namangan, Berdimuhamedow',
    endings: BACK,
  },
  { names: 'Ýemen, Kipr, Liwen, Tejen, Berlin, Putin, Tokaýew, Termez', endings: FRONT },
  {
    names:
      'Russiýa, Germaniýa, Fransiýa, Ýaponiýa, Ukraina, Kanada, Koreýa, Täze Zelandiýa, Günorta Afrika, Şri-Lanka, Kosta-Rika, Astana, Buhara',
    endings: BEHIND_A,
  },
] as const;

/** Names whose stems change, with all their forms. */
const WRITTEN_OUT = `
Türkiýe | Türkiýe Türkiýäniň Türkiýä Türkiýäni Türkiýede Türkiýeden Türkiýedäki Türkiýedäkiler Türkiýämiz Türkiýämizde Türkiýesi Türkiýedir Türkiýemi Türkiýeler TÜRKIÝEDE
Hywa | Hywa Hywanyň Hywany Hywada Hywadan Hywadaky
Almaty | Almaty Almatynyň Almata Almatyny Almatyda Almatydan Almatydaky Almatysy Almatydyr
Türkmenbaşy | Türkmenbaşy Türkmenbaşynyň Türkmenbaşa Türkmenbaşyny Türkmenbaşyda Türkmenbaşydan Türkmenbaşydaky
Çili | Çili Çiliniň Çilä Çilini Çilide Çiliden Çilidäki
Mali | Mali Maliniň Malä Malini Malide Maliden
Peru | Peru Perunyň Peruwa Peruny Peruda Perudan Perudaky
Kongo | Kongo Kongonyň Kongoa Kongony Kongoda Kongodan
Aşgabat | Aşgabat Aşgabadyň Aşgabada Aşgabady Aşgabatda Aşgabatdan Aşgabatdaky Aşgabatdakylar Aşgabadymyz Aşgabadymyzyň Aşgabatlar
Türkmenabat | Türkmenabat Türkmenabadyň Türkmenabada Türkmenabatda Türkmenabatdaky
Daşkent | Daşkent Daşkendiň Daşkende Daşkendi Daşkentde Daşkentden Daşkentdäki
Bişkek | Bişkek Bişkegiň Bişkege Bişkegi Bişkekde Bişkekden Bişkekdäki
Lebap | Lebap Lebabyň Lebaba Lebaby Lebapda Lebapdan Lebapdaky
Ürgenç | Ürgenç Ürgenjiň Ürgenje Ürgençde Ürgençden Ürgençdäki
Oş | Oş Oşuň Oşa Oşy Oşda Oşdan Oşdaky
Çad | Çad Çadyň Çada Çady Çadda Çaddan
Mary welaýaty | Mary welaýaty,Mary welaýatynyň,Mary welaýatyna,Mary welaýatyny,Mary welaýatynda,Mary welaýatyndan,Mary welaýatyndaky,Mary welaýatyndakylaryň,Mary welaýatydyr
Gyrgyz Respublikasy | Gyrgyz Respublikasy,Gyrgyz Respublikasynyň,Gyrgyz Respublikasyna,Gyrgyz Respublikasynda,Gyrgyz Respublikasyndaky
Hazar deňzi | Hazar deňzi,Hazar deňziniň,Hazar deňzine,Hazar deňzini,Hazar deňzinde,Hazar deňzindäki
Birleşen Arap Emirlikleri | Birleşen Arap Emirlikleri,Birleşen Arap Emirlikleriniň,Birleşen Arap Emirliklerine,Birleşen Arap Emirliklerinde
Garaşsyz Döwletleriň Arkalaşygy | Garaşsyz Döwletleriň Arkalaşygy,Garaşsyz Döwletleriň Arkalaşygynyň,Garaşsyz Döwletleriň Arkalaşygyna
`;

/** A name and what is no form of it: wrong harmony, wrong order, a case twice, another word. */
const IMPOSSIBLE = `
Türkmenistan | Türkmenistaniň Türkmenistane Türkmenistande Türkmenistandäki Türkmenistanler Türkmenistannyň Türkmenistany-da Türkmenistansy Türkmenistandada Türkmenistanda-ky Türkmenistanly Türkmenistanlylar Türkmenistanynde
Türkiýe | Türkiýeniň Türkiýeni Türkiýenyň Türkiýeda Türkiýedan Türkiýedaky Türkiýelar Türkiýee Türkiýeli Türkiýäde Türkiýäden Türkiý
Russiýa | Russiýaniň Russiýayň Russiýade Russiýaden Russiýadäki Russiýaly Russiýaa Russiýagy Russiý
Aşgabat | Aşgabad Aşgabadda Aşgabaddan Aşgabatde Aşgabatly Aşgabatlar-a Aşgabatynde Aşgabede
Daşkent | Daşkenda Daşkendyň Daşkentdan Daşkend Daşkentli Daşkendde
Bişkek | Bişkega Bişkegyň Bişkekda Bişkeg Bişkegde
Hytaý | Hytaýiň Hytaýe Hytaýly Hytaýnyň Hytaýde
Peru | Peruyň Perude Perului Peruňky
Oş | Oşiň Oşe Oşde Oşiňde Oşly
Çad | Çadir Çadyrlyk Çadler Çade
Almaty | Almate Almatiň Almatyyň Almatyňda Almatdan
Mary welaýaty | Mary welaýatyda,Mary welaýatya,Mary welaýatydan,Mary welaýatydaky,Mary welaýatyn,Mary welaýatyndäki,Mary welaýatyna-da,Marynyň welaýaty
Hazar deňzi | Hazar deňzide,Hazar deňzinda,Hazar deňziň,Hazar deňzindaky,Hazar deňzinyň
`;

const sentence = (form: string) => `Habarda bu barada şeýle diýilýär: ${form}, munuň özi möhümdir.`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, forms] = line.split(' | ') as [string, string];
      return { name, forms: forms.split(name.includes(' ') ? ',' : ' ') };
    });

const kindOf = (name: string) => (/(ow|ew|in)$/u.test(name) ? 'person' : 'place');

const regular = GROUPS.flatMap(({ names, endings }) =>
  names.split(', ').map((name) => ({
    name,
    forms: [name, ...endings.split(' ').map((ending) => name + ending)],
  })),
);

describe('every form of a name is found, as far as it goes', () => {
  test.each([...regular, ...rowsOf(WRITTEN_OUT)])('$name', ({ name, forms }) => {
    const find = finderOf([entity(`${kindOf(name)} city X: tk ${name}`)]);
    for (const form of forms) expect(surfaces(sentence(form), find(sentence(form), 'tk'))).toEqual([form]);
  });
});

describe('what is no form of a name is not found', () => {
  test.each(rowsOf(IMPOSSIBLE))('$name', ({ name, forms }) => {
    const find = finderOf([entity(`${kindOf(name)} city X: tk ${name}`)]);
    for (const form of forms) {
      expect(surfaces(sentence(form), find(sentence(form), 'tk'))).not.toContain(form);
    }
  });

  test('in a text of another language no ending is read', () => {
    const find = finderOf([entity('place country X: tk Mali'), entity('place city Y: tk Aşgabat')]);
    for (const text of ['The Malide company of Aşgabada street.', 'Le Malini et les Aşgabady.']) {
      expect(surfaces(text, find(text, 'en'))).toEqual([]);
    }
  });
});

describe('abbreviations take endings behind a hyphen', () => {
  const find = finderOf([entity('place country US: tk! ABŞ'), entity('organisation x CIS: tk! GDA')]);

  test.each(['ABŞ', 'ABŞ-nyň', 'ABŞ-a', 'ABŞ-da', 'ABŞ-dan', 'ABŞ-daky', 'GDA-nyň', 'GDA-da'])(
    '%s',
    (form) => {
      expect(surfaces(sentence(form), find(sentence(form), 'tk'))).toEqual([form]);
    },
  );

  test.each(['abş-nyň', 'Abş', 'ABŞ-ly', 'ABŞ-NYŇ-da'])('%s: not', (form) => {
    expect(surfaces(sentence(form), find(sentence(form), 'tk'))).not.toContain(form);
  });
});

describe('states, and what is called like them', () => {
  const find = finderOf(['place country IE: tk Irlandiýa', 'place country DK: tk Daniýa'].map(entity));

  test.each([
    ['Demirgazyk Irlandiýada we Irlandiýada mekdepler ýapyldy.', ['Irlandiýada']],
    ['Ol Daniýa Patyşalygynyň ilçisi.', ['Daniýa Patyşalygynyň']],
  ])('%s', (text, expected) => {
    expect(surfaces(text, find(text, 'tk'))).toEqual(expected);
  });
});
