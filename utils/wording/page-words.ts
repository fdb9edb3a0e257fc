import type { WordingLanguage } from './languages.ts';

type PageWords = Readonly<
  Record<'blocked' | 'updated' | 'silent' | 'add' | 'addMenu' | 'note' | 'noteMenu' | 'notePageMenu', string>
>;

const en: PageWords = {
  blocked: 'This page blocks the card. The facts are under the toolbar icon.',
  updated: 'Sidelight was updated. Reload this page.',
  silent: 'Sidelight did not answer. Try again.',
  add: 'Add to base',
  addMenu: 'Add “%s” to base',
  note: 'Note',
  noteMenu: 'Note on “%s”',
  notePageMenu: 'Note on this page',
};

const fr: PageWords = {
  blocked: 'Cette page bloque la fiche. Les faits sont sous l’icône de la barre d’outils.',
  updated: 'Sidelight a été mis à jour. Rechargez la page.',
  silent: 'Sidelight n’a pas répondu. Réessayez.',
  add: 'Ajouter à la base',
  addMenu: 'Ajouter «\u00a0%s\u00a0» à la base',
  note: 'Noter',
  noteMenu: 'Note sur «\u00a0%s\u00a0»',
  notePageMenu: 'Note sur cette page',
};

const ru: PageWords = {
  blocked: 'Страница не пускает карточку. Факты — под значком на панели инструментов.',
  updated: 'Sidelight обновлён. Перезагрузите страницу.',
  silent: 'Sidelight не ответил. Попробуйте ещё раз.',
  add: 'Добавить в базу',
  addMenu: 'Добавить «%s» в базу',
  note: 'Заметка',
  noteMenu: 'Заметка о «%s»',
  notePageMenu: 'Заметка о странице',
};

const kk: PageWords = {
  blocked: 'Бет карточканы жібермейді. Деректер құралдар тақтасындағы белгіше астында.',
  updated: 'Sidelight жаңартылды. Бетті қайта жүктеңіз.',
  silent: 'Sidelight жауап бермеді. Қайталап көріңіз.',
  add: 'Базаға қосу',
  addMenu: '«%s» дегенді базаға қосу',
  note: 'Ескертпе',
  noteMenu: '«%s» туралы ескертпе',
  notePageMenu: 'Осы бет туралы ескертпе',
};

/**
 * The few lines that stand in the page itself, where the card cannot be or beside a selection, and what the browser's
 * menu says, with its own sign for the selection. A page is told them in one language.
 */
export const pageWords: Readonly<Record<WordingLanguage, PageWords>> = { en, fr, ru, kk };
