import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  pageTitle: 'Bienvenue dans Sidelight',
  title: 'Voyez l’arrière-plan pendant que vous lisez',
  lede: 'Les noms que votre base connaît sont discrètement soulignés. Pointez-en un, ou appuyez sur {keys}, pour voir où c’est, quelle en est la taille et qui le dit.',
  ledeWithoutKeys:
    'Les noms que votre base connaît sont discrètement soulignés. Pointez-en un pour voir où c’est, quelle en est la taille et qui le dit.',
  readIn: 'Je lis en',
  browserLanguage: 'La langue du navigateur',
  startWith: 'Commencer avec',
  startWithHint: 'Ce qui est désactivé reste sur cet appareil et n’est pas marqué.',
  packFilling: 'lecture en cours…',
  packFailed: 'lecture impossible',
  marks: 'Marques',
  'marks.quiet': 'Discrètes',
  'marks.whisper': 'À peine visibles',
  'marks.tint': 'Teinte',
  'marks.shapes': 'Formes',
  worksOn: 'Actif sur',
  everySite: 'Tous les sites',
  mySites: 'Les sites que j’active',
  mySitesHint: 'Cliquez sur l’icône de la barre d’outils pour activer un site.',
  everySiteHint: 'Cliquez sur l’icône de la barre d’outils pour désactiver un site.',
  notGranted:
    'L’autorisation n’a pas été donnée\u00a0: les sites restent désactivés jusqu’à ce que vous les activiez.',
  reads: 'Ce qui est lu',
  articlesOnly: 'Les articles',
  wholePage: 'Les pages entières',
  start: 'Commencer à lire',
  ready: 'C’est prêt. Ouvrez un article et cliquez sur l’icône de la barre d’outils.',
  readyEverywhere: 'C’est prêt. Ouvrez n’importe quel article.',
  privacyDevice: 'Les pages sont lues sur cet appareil.',
  privacyNothing: 'Rien n’est envoyé nulle part.',
  example: 'Exemple',
  'sample.title': 'Les trains de céréales font la queue à la frontière de la steppe',
  'sample.by': 'Article d’exemple',
  'sample.first':
    'Depuis trois semaines, les voies de garage autour de {city} se remplissent de wagons-trémies. La {region}, ceinture du blé à la frontière du {country} avec la {neighbour}, attend l’une de ses plus belles récoltes en dix ans, et le chemin de fer n’est pas prêt.',
  'sample.second':
    'Les acheteurs d’{buyer}, dont les moulins dépendent du grain du nord, demandent à présent d’être livrés par une autre route.',
  'sample.third':
    'Les deux pays appartiennent à l’{union}\u00a0: à cette frontière, ce n’est pas la douane qui arrête les wagons, mais la file d’attente.',
  'sample.city': 'Kostanaï',
  'sample.region': 'région de Kostanaï',
  'sample.country': 'Kazakhstan',
  'sample.neighbour': 'Russie',
  'sample.buyer': 'Ouzbékistan',
  'sample.union': 'Union économique eurasiatique',
};
