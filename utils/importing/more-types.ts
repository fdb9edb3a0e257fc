import type { Kind } from '../facts/entity.ts';
import type { EntityType } from '../facts/vocabulary.ts';

/** Types that files speak of and that the bundled packs have no entity of: kinds without a finer word, and the like. */
export const MORE_TYPES: ReadonlyMap<string, EntityType> = new Map([
  type('place', 'place', 'Place', 'Lieu', 'Место', 'Жер'),
  type('person', 'person', 'Person', 'Personne', 'Персона', 'Тұлға'),
  type('organisation', 'organisation', 'Organisation', 'Organisation', 'Организация', 'Ұйым'),
  type('event', 'event', 'Event', 'Événement', 'Событие', 'Оқиға'),
  type('other', 'other', 'Entry', 'Entrée', 'Запись', 'Жазба'),
  type('settlement', 'place', 'Settlement', 'Localité', 'Населённый пункт', 'Елді мекен'),
  type('district', 'place', 'District', 'District', 'Район', 'Аудан'),
  type('river', 'place', 'River', 'Cours d’eau', 'Река', 'Өзен'),
  type('lake', 'place', 'Lake', 'Lac', 'Озеро', 'Көл'),
  type('mountain', 'place', 'Mountain', 'Montagne', 'Гора', 'Тау'),
]);

function type(key: string, kind: Kind, en: string, fr: string, ru: string, kk: string): [string, EntityType] {
  return [key, { kind, labels: { en, fr, ru, kk } }];
}
