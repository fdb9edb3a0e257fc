import type { LanguageData } from '../language-data.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { kazakh } from './kk.ts';
import { kyrgyz } from './ky.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';
import { tajik } from './tg.ts';
import { turkmen } from './tk.ts';
import { uzbek } from './uz.ts';

/** Every language whose grammar is known. Its order decides nothing but ties in guessing. */
export const ALL_LANGUAGES: readonly LanguageData[] = [
  english,
  french,
  russian,
  kazakh,
  german,
  spanish,
  kyrgyz,
  uzbek,
  tajik,
  turkmen,
];
