import type { LanguageData } from '../language-data.ts';

export const english: LanguageData = {
  language: 'en',
  scripts: ['Latn'],
  letters: '',
  frequentWords: `
    the of and to in is that for it was on with as by at from his her are be this have has had or an they
    which one you were all their there been more when who will no if out so said what up its about into than
    them can only other new some could time these two may then do first any my now such like our over me even
    most made after also did many before must through where much your way well us we he she but not how here
    man people say says year years would against between while during under government
  `,
  // Island is what German calls Iceland.
  mistakable: 'mary oral balkan manas abai abay island',
  context: { place: { before: 'in near from to at of into across around outside towards through via' } },
  articles: 'the',
  clitics: 's',
};
