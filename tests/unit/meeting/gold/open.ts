import type { Labelled } from './shape.ts';

/** The half that the rules were written with. */
export const OPEN: readonly Labelled[] = [
  {
    lang: 'en',
    text: 'The harvest near Auliekol was the best in years, said Arman Shakirov, who farms there.',
    names: ['Auliekol', 'Arman Shakirov'],
  },
  {
    lang: 'en',
    text: 'On Monday the government of Kazakhstan met in Astana, and in March it will meet again.',
    known: ['Kazakhstan', 'Astana'],
  },
  { lang: 'en', text: 'Yesterday nobody came. They say yesterday was cold.', names: [] },
  { lang: 'en', text: 'How To Buy A Good Horse In Ten Easy Steps', names: [] },
  { lang: 'en', text: 'BREAKING NEWS FROM THE GRAIN MARKET OF SARYKOL', names: [] },
  {
    lang: 'en',
    text: 'A bridge was built by the engineer Ludwig van der Heide over the river Tobyl in May.',
    names: ['Ludwig van der Heide', 'Tobyl'],
  },
  {
    lang: 'en',
    text: 'He told President Marat Ospanov that I had left. “Nobody asked,” said Ospanov.',
    names: ['Marat Ospanov'],
  },
  {
    lang: 'en',
    text: 'The company said: Prices will rise. Its chief, Dr. Anna Wells, agreed.',
    names: ['Anna Wells'],
  },
  {
    lang: 'fr',
    text: 'Le préfet a reçu lundi la maire de Saint-Aubin, Hélène de Montfort, à la demande du ministère.',
    names: ['Saint-Aubin', 'Hélène de Montfort'],
  },
  { lang: 'fr', text: 'Les Parisiens et les Lyonnais aiment le pain. Dimanche, ils en mangent.', names: [] },
  {
    lang: 'fr',
    text: 'Au Kazakhstan, la ville de Roudny vit du fer, explique Timour Bekov.',
    known: ['Kazakhstan', 'Roudny'],
    names: ['Timour Bekov'],
  },
  {
    lang: 'fr',
    text: 'Le Conseil constitutionnel et l’Assemblée nationale siègent en mars. L’État paiera.',
    names: [],
  },
  {
    lang: 'fr',
    text: 'La route va de Tarnac à Meymac, puis vers l’Aubrac.',
    names: ['Tarnac', 'Meymac', 'Aubrac'],
  },
  { lang: 'fr', text: 'Comment Bien Choisir Son Cheval Avant Le Printemps', names: [] },
  {
    lang: 'fr',
    text: 'M. Dupuis a dit : « Nous partirons. » Madame Carole Vidal est restée.',
    names: ['Dupuis', 'Carole Vidal'],
  },
  { lang: 'fr', text: 'À Noël, Internet était coupé à Valbonne.', names: ['Valbonne'] },
  {
    lang: 'ru',
    text: 'Из Аулиеколя в Тобыл идёт дорога, рассказал Арман Шакиров.',
    names: ['Аулиеколя', 'Тобыл', 'Арман Шакиров'],
  },
  {
    lang: 'ru',
    text: 'В понедельник Президент подписал Указ, а Правительство готовит постановление.',
    names: [],
  },
  {
    lang: 'ru',
    text: 'Зерно везут из Казахстана в Астану и Алматы.',
    known: ['Казахстана', 'Астану', 'Алматы'],
  },
  {
    lang: 'ru',
    text: 'Завод «Агротехмаш» начал работу. «Агротехмаш» выпустит сто машин.',
    names: ['Агротехмаш'],
  },
  { lang: 'ru', text: 'ВАЖНЫЕ НОВОСТИ СЕЛА ДЕНИСОВКА', names: [] },
  { lang: 'ru', text: 'Он ответил: «Хорошо». Министерство сельского хозяйства молчит.', names: [] },
  {
    lang: 'ru',
    text: 'Мост через реку Желкуар построил инженер Людвиг фон Гейде.',
    names: ['Желкуар', 'Людвиг фон Гейде'],
  },
  {
    lang: 'ru',
    text: 'По данным ВВП и СМИ, цены росли. Цены в селе Житикара не росли.',
    names: ['Житикара'],
  },
  {
    lang: 'kk',
    text: 'Бұл туралы Әулиекөл ауданында Арман Шәкіров айтты.',
    names: ['Әулиекөл', 'Арман Шәкіров'],
  },
  { lang: 'kk', text: 'Дүйсенбіде Қазақстан Үкіметі Астанада жиналды.', known: ['Қазақстан', 'Астанада'] },
  { lang: 'kk', text: 'Жаңалықтар көп. Кеше жаңалықтар аз болды.', names: [] },
  { lang: 'kk', text: 'Кітапты Мұхтар Омарханұлы Сейтов жазған.', names: ['Мұхтар Омарханұлы Сейтов'] },
  { lang: 'kk', text: 'МАҢЫЗДЫ ХАБАР ТОРҒАЙ ӨҢІРІНЕН', names: [] },
  {
    lang: 'kk',
    text: 'Көпірді Желқуар өзені арқылы салды, деді Бақыт Нұрланов.',
    names: ['Желқуар', 'Бақыт Нұрланов'],
  },
  { lang: 'kk', text: 'Ол: «Жақсы» деді. Содан кейін Президент Парламентке келді.', names: [] },
  { lang: 'kk', text: 'Астық Сарыкөл бекетінен шығады. Сарыкөл үлкен бекет.', names: ['Сарыкөл'] },
];
