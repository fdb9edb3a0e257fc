import { words } from '../language-rules.ts';
import type { LanguageRules } from '../language-rules.ts';

export const spanish: LanguageRules = {
  language: 'es',
  scripts: ['Latn'],
  letters: 'áéíñóúü',
  frequentWords: words(`
    el la los las de del y en que un una es se por con no para al lo como mas pero sus le ha este esta entre
    cuando muy sin sobre tambien fue hasta hay desde todo nos durante todos uno les ni contra otros ese eso
    ante ellos estos antes algunos unos otra otras porque segun su son dos donde tras
  `),
  mistakable: words('mary oral'),
  placeWords: words('en de a desde hacia por'),
  articles: words('el la los las'),
};
