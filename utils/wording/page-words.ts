import type { WordingLanguage } from './languages.ts';
import type { Catalogue, Translation } from './say.ts';

/** The few lines that stand in the page itself, where the card cannot be. Kept small: every page loads them. */
const en = {
  blocked: 'This page does not allow the card. The facts are in the toolbar popup.',
  updated: 'Sidelight was updated. Reload this page to read on.',
  silent: 'Sidelight did not answer. Try again in a moment.',
} as const satisfies Catalogue;

export type PageCatalogue = typeof en;

const fr: Translation<PageCatalogue> = {
  blocked: 'Cette page ne permet pas d’afficher la fiche. Les faits sont sous l’icône de la barre d’outils.',
  updated: 'Sidelight a été mis à jour. Rechargez cette page pour continuer la lecture.',
  silent: 'Sidelight n’a pas répondu. Réessayez dans un instant.',
};

const ru: Translation<PageCatalogue> = {
  blocked: 'Страница не даёт показать карточку. Факты есть под значком на панели инструментов.',
  updated: 'Sidelight обновлён. Перезагрузите страницу, чтобы читать дальше.',
  silent: 'Sidelight не ответил. Попробуйте ещё раз чуть позже.',
};

const kk: Translation<PageCatalogue> = {
  blocked: 'Бұл бет карточканы көрсетуге мүмкіндік бермейді. Деректер құралдар тақтасындағы белгіше астында.',
  updated: 'Sidelight жаңартылды. Оқуды жалғастыру үшін бетті қайта жүктеңіз.',
  silent: 'Sidelight жауап бермеді. Сәлден кейін қайталап көріңіз.',
};

export const pageWords: Readonly<Record<WordingLanguage, Translation<PageCatalogue>>> = { en, fr, ru, kk };
