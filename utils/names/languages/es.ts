import type { LanguageData } from '../language-data.ts';

export const spanish: LanguageData = {
  language: 'es',
  scripts: ['Latn'],
  letters: 'áéíñóúü',
  frequentWords: `
    el la los las de del y en que un una es se por con no para al lo como mas pero sus le ha este esta entre
    cuando muy sin sobre tambien fue hasta hay desde todo nos durante todos uno les ni contra otros ese eso
    ante ellos estos antes algunos unos otra otras porque segun su son dos donde tras
  `,
  mistakable: 'mary oral',
  context: { place: { before: 'en de a desde hacia por' } },
  articles: 'el la los las',
};
