import type { Labelled } from './shape.ts';

/** The half that was written and kept before there was a rule: rules are not fitted to it. */
export const HELD: readonly Labelled[] = [
  {
    lang: 'en',
    text: 'Farmers around Denisovka sell to a mill owned by Gulnara Bekova, and the mill sells to Iran.',
    known: ['Iran'],
    names: ['Denisovka', 'Gulnara Bekova'],
  },
  {
    lang: 'en',
    text: 'However, the plan failed. Experts say, however, that it may work in April or by Friday.',
    names: [],
  },
  { lang: 'en', text: 'Why The Wheat Price Keeps Falling And What To Do', names: [] },
  {
    lang: 'en',
    text: 'In the west of the region lies Lake Kushmurun; the Englishman James Holloway swam in it.',
    names: ['Lake Kushmurun', 'James Holloway'],
  },
  {
    lang: 'en',
    text: 'The Senate and the Ministry of Agriculture did not answer. The Internet was down.',
    names: [],
  },
  {
    lang: 'en',
    text: 'A spokesman for Steppe Grain Holding declined to comment, the Kostanay News wrote.',
    known: ['Kostanay'],
    names: ['Steppe Grain Holding'],
  },
  {
    lang: 'en',
    text: '“We wait,” said the driver. “Perhaps tomorrow.” His lorry comes from Sarykol.',
    names: ['Sarykol'],
  },
  { lang: 'en', text: 'READ MORE: Grain waits at the border. GDP and CEO pay rose.', names: [] },
  {
    lang: 'fr',
    text: 'Le moulin de Gulnara Bekova, près de Denissovka, vend sa farine en Iran.',
    known: ['Iran'],
    names: ['Gulnara Bekova', 'Denissovka'],
  },
  { lang: 'fr', text: 'Cependant, les Français hésitent. Vendredi, on verra ; en avril aussi.', names: [] },
  {
    lang: 'fr',
    text: 'La Banque centrale et le Parlement européen ont refusé, a dit le Premier ministre.',
    names: [],
  },
  {
    lang: 'fr',
    text: 'Le lac de Kouchmouroun est profond. Jean-Pierre Lenoir y a nagé avec sa fille Aïcha.',
    names: ['Kouchmouroun', 'Jean-Pierre Lenoir', 'Aïcha'],
  },
  { lang: 'fr', text: 'LIRE AUSSI : Le blé attend à la frontière', names: [] },
  {
    lang: 'fr',
    text: '« Nous attendons », dit le chauffeur. Son camion vient de Sarkand.',
    names: ['Sarkand'],
  },
  { lang: 'fr', text: 'Pourquoi Le Prix Du Blé Ne Cesse De Baisser', names: [] },
  {
    lang: 'fr',
    text: 'L’Église et la Bourse sont fermées à Pâques, sauf à Brignac-la-Plaine.',
    names: ['Brignac-la-Plaine'],
  },
  {
    lang: 'ru',
    text: 'Мельница Гульнары Бековой стоит в селе Денисовка, муку продают в Иран.',
    known: ['Иран'],
    names: ['Гульнары Бековой', 'Денисовка'],
  },
  { lang: 'ru', text: 'Однако план не удался. Эксперты, однако, ждут апреля или пятницы.', names: [] },
  {
    lang: 'ru',
    text: 'Национальный банк и Министерство финансов не ответили, сообщает Глава государства.',
    names: [],
  },
  {
    lang: 'ru',
    text: 'На западе лежит озеро Кушмурун; в нём плавал Джеймс Холлоуэй.',
    names: ['Кушмурун', 'Джеймс Холлоуэй'],
  },
  {
    lang: 'ru',
    text: 'Компания «Степное зерно» молчит. Её глава А. Б. Тулегенов уехал.',
    names: ['А. Б. Тулегенов'],
  },
  {
    lang: 'ru',
    text: '— Мы ждём, — сказал водитель. — Может быть, завтра. Он едет из Сарыколя.',
    names: ['Сарыколя'],
  },
  { lang: 'ru', text: 'ЧИТАЙТЕ ТАКЖЕ: Зерно ждёт на границе', names: [] },
  {
    lang: 'ru',
    text: 'Уважаемые читатели, Вы можете написать нам. Ваши письма ждёт Айгуль Серикова.',
    names: ['Айгуль Серикова'],
  },
  {
    lang: 'kk',
    text: 'Диірмен Денисов ауылында тұр, оны Гүлнар Бекова ұстайды.',
    names: ['Денисов', 'Гүлнар Бекова'],
  },
  { lang: 'kk', text: 'Алайда жоспар орындалмады. Сарапшылар, алайда, сәуірді күтеді.', names: [] },
  { lang: 'kk', text: 'Ұлттық банк пен Қаржы министрлігі жауап бермеді.', names: [] },
  {
    lang: 'kk',
    text: 'Батыста Құсмұрын көлі жатыр, онда Жеңіс Тоқтаров жүзген.',
    names: ['Құсмұрын', 'Жеңіс Тоқтаров'],
  },
  {
    lang: 'kk',
    text: '— Біз күтеміз, — деді жүргізуші. — Ертең көреміз. Ол Торғайдан келеді.',
    names: ['Торғайдан'],
  },
  { lang: 'kk', text: 'ТАҒЫ ОҚЫҢЫЗ: Астық шекарада тұр', names: [] },
  {
    lang: 'kk',
    text: 'Құрметті оқырмандар, Сіз бізге жаза аласыз. Хаттарыңызды Айгүл Серікова күтеді.',
    names: ['Айгүл Серікова'],
  },
  { lang: 'kk', text: 'Мемлекет басшысы Сенат пен Мәжіліс депутаттарымен кездесті.', names: [] },
];
