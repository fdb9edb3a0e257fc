import type { WordingLanguage } from './languages.ts';

type PageWords = Readonly<Record<'blocked' | 'updated' | 'silent', string>>;

const en: PageWords = {
  blocked: 'This page blocks the card. The facts are under the toolbar icon.',
  updated: 'Sidelight was updated. Reload this page.',
  silent: 'Sidelight did not answer. Try again.',
};

const fr: PageWords = {
  blocked: 'Cette page bloque la fiche. Les faits sont sous l’icône de la barre d’outils.',
  updated: 'Sidelight a été mis à jour. Rechargez la page.',
  silent: 'Sidelight n’a pas répondu. Réessayez.',
};

const ru: PageWords = {
  blocked: 'Страница не пускает карточку. Факты — под значком на панели инструментов.',
  updated: 'Sidelight обновлён. Перезагрузите страницу.',
  silent: 'Sidelight не ответил. Попробуйте ещё раз.',
};

const kk: PageWords = {
  blocked: 'Бет карточканы жібермейді. Деректер құралдар тақтасындағы белгіше астында.',
  updated: 'Sidelight жаңартылды. Бетті қайта жүктеңіз.',
  silent: 'Sidelight жауап бермеді. Қайталап көріңіз.',
};

/** The few lines that stand in the page itself, where the card cannot be. A page is told them in one language. */
export const pageWords: Readonly<Record<WordingLanguage, PageWords>> = { en, fr, ru, kk };
