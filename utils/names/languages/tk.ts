import { words } from '../language-rules.ts';
import type { LanguageRules } from '../language-rules.ts';

export const turkmen: LanguageRules = {
  language: 'tk',
  scripts: ['Latn'],
  letters: 'äçňöşüýž',
  frequentWords: words(`
    we bilen bu bir hem üçin diýip boldy bolup ýurduň türkmen ol boýunça ýa has onuň soňra ähli bolan edildi
    ýylyň döwlet
  `),
  mistakable: words(''),
  placeWordsBehind: words('şäheri şäherinde welaýaty welaýatynda'),
  shortNames: words('oş'),
};
