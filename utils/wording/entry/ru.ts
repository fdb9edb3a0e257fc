import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  goBack: 'Назад',
  editTitle: 'Изменить: {name}',
  draftFrom: 'Черновик от {time}.',
  draftContinue: 'Продолжить',
  draftDiscard: 'Отбросить',
  add: 'Добавить',
  takeAway: 'Убрать: {what}',
  attach: 'Добавить как ещё одно название для…',
  attachSearch: 'Чьё это название?',
  attachedTo: 'Ещё одно название: {name}',
  attachNot: 'Лучше создать новую запись',
  sentenceTitle: 'Одним предложением',
  showMoreFacts: {
    one: 'Показать ещё {count} факт',
    few: 'Показать ещё {count} факта',
    many: 'Показать ещё {count} фактов',
    other: 'Показать ещё {count} факта',
  },
  sourceLine: 'Источник',
  sourceAddress: 'Адрес источника',
  moreOfFact: 'Источник и вид значения: {what}',
  tagsTitle: 'Метки',
  addTag: 'Добавить метку',
  noteHint: 'Где вы это прочли. Сотрите, если хранить не нужно.',
  'state.keys': 'Ctrl+Enter сохраняет.',
  'state.edited': 'Изменено, не сохранено',
  'state.saving': 'Сохраняется…',
  'state.failed': 'Сохранить не удалось. Ваш текст остался в черновике.',
  'state.overtaken':
    'Не сохранено: то же самое изменено в другом окне. Сохраните ещё раз, чтобы оставить написанное здесь.',
  'state.wrong': 'Пока ничего не сохранено: проверьте отмеченные поля.',
  openFailed: 'Базу не удалось открыть. Написанное осталось в черновике.',
};
