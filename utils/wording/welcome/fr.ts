import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  pageTitle: 'Bienvenue dans Sidelight',
  title: 'Voyez l’arrière-plan pendant que vous lisez',
  lede: 'Les noms que votre base connaît sont discrètement soulignés. Pointez-en un, ou appuyez sur {keys}, pour voir où c’est, quelle en est la taille et qui le dit.',
  ledeWithoutKeys:
    'Les noms que votre base connaît sont discrètement soulignés. Pointez-en un pour voir où c’est, quelle en est la taille et qui le dit.',
  ledeNotes:
    'Sélectionnez des mots sur une page pour prendre une note\u00a0; elle retrouve sa place quand vous y revenez.',
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
  start: 'Commencer à lire',
  ready: 'C’est prêt. Ouvrez un article et cliquez sur l’icône de la barre d’outils.',
  readyEverywhere: 'C’est prêt. Ouvrez n’importe quel article.',
  privacyDevice: 'Les pages sont lues sur cet appareil.',
  privacyNothing: 'Rien n’est envoyé nulle part.',
  anotherLanguage: 'Une autre langue',
  pickLanguage: 'Choisir…',
  notThisLanguage: 'Ne pas lire\u00a0: {language}',
  othersHint:
    'Les articles dans d’autres langues sont laissés tels quels\u00a0; le menu de la barre d’outils en lit un une fois.',
  permissions: 'À quoi sert chaque autorisation',
  'permission.sites': 'Les pages des sites que vous activez',
  'permission.sites.for':
    'Pour trouver des noms dans leur texte. Aucune autre page n’est lue, et aucune n’est modifiée.',
  'permission.storage': 'Le stockage, aussi de beaucoup de données',
  'permission.storage.for': 'Pour garder votre base, vos notes et vos réglages sur cet appareil.',
  'permission.scripts': 'Des scripts dans les pages',
  'permission.scripts.for': 'Pour marquer les noms et montrer une fiche dans les pages lues.',
  'permission.menu': 'Le menu d’une sélection',
  'permission.menu.for': 'Pour ajouter à votre base ce que vous avez sélectionné, ou en prendre note.',
  'permission.alarms': 'Les alarmes',
  'permission.alarms.for':
    'Pour garder une copie par jour et chercher les nouvelles versions des paquets ajoutés par adresse.',
  'permission.panel': 'Le panneau latéral',
  'permission.panel.for': 'Pour lister à côté d’une page les faits qu’elle contient.',
  permissionsNot:
    'Sidelight ne demande ni historique, ni liste de vos onglets, ni cookies, ni téléchargements.',
  uninstall: 'Ce qui arrive quand vous retirez Sidelight',
  'example.every': 'activé, comme tous les sites',
  'example.mine': 'activé par vous',
  'example.reads': 'lit\u00a0: {languages}',
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
