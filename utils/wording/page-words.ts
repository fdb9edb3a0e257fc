import type { WordingLanguage } from './languages.ts';

type PageWords = Readonly<Record<'blocked' | 'updated' | 'silent', string>>;

const en: PageWords = {
  blocked: 'This page does not allow the card. The facts are in the toolbar popup.',
  updated: 'Sidelight was updated. Reload this page to read on.',
  silent: 'Sidelight did not answer. Try again in a moment.',
};

const fr: PageWords = {
  blocked: 'Cette page ne permet pas d’afficher la fiche. Les faits sont sous l’icône de la barre d’outils.',
  updated: 'Sidelight a été mis à jour. Rechargez cette page pour continuer la lecture.',
  silent: 'Sidelight n’a pas répondu. Réessayez dans un instant.',
};

const ru: PageWords = {
  blocked: 'Страница не даёт показать карточку. Факты есть под значком на панели инструментов.',
  updated: 'Sidelight обновлён. Перезагрузите страницу, чтобы читать дальше.',
  silent: 'Sidelight не ответил. Попробуйте ещё раз чуть позже.',
};

const kk: PageWords = {
  blocked: 'Бұл бет карточканы көрсетуге мүмкіндік бермейді. Деректер құралдар тақтасындағы белгіше астында.',
  updated: 'Sidelight жаңартылды. Оқуды жалғастыру үшін бетті қайта жүктеңіз.',
  silent: 'Sidelight жауап бермеді. Сәлден кейін қайталап көріңіз.',
};

/** The few lines that stand in the page itself, where the card cannot be. Kept small: every page loads them. */
export const pageWords: Readonly<Record<WordingLanguage, PageWords>> = { en, fr, ru, kk };
