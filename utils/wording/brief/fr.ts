import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'brief.untitled': 'Page sans titre',
  'brief.outlet': 'Publié par',
  'brief.published': 'Publié le',
  'brief.address': 'Adresse',
  'brief.readOn': 'Consulté le',
  'brief.names': 'Noms',
  'brief.nothing': 'Aucun nom de cette page n’est dans la base.',
  'brief.cut': 'Noms de la première partie de la page\u00a0: la fin n’a pas été lue.',
  'brief.note': 'Ma note du {date}',
  'brief.notes': 'Mes notes sur cette page',
  'brief.quote': '«\u00a0{text}\u00a0»',
  'brief.sources': 'Sources',
  'brief.read': 'consulté le {date}',
};
