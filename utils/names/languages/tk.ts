import type { LanguageData } from '../language-data.ts';

export const turkmen: LanguageData = {
  language: 'tk',
  scripts: ['Latn'],
  letters: 'äçňöşüýž',
  frequentWords: `
    we bilen bu bir hem üçin diýip boldy bolup ýurduň türkmen ol boýunça ýa has onuň soňra ähli bolan edildi
    ýylyň döwlet
  `,
  context: { place: { behind: 'şäheri şäherinde welaýaty welaýatynda' } },
  shortNames: 'oş',
};
