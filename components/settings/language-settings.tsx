import { useId } from 'preact/hooks';
import { languageName } from '../../utils/wording/language-names.ts';
import { WORDING_LANGUAGES } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { LanguagesRead } from './languages-read.tsx';
import { SelectRow } from './setting-row.tsx';
import type { SettingsScreenProps } from './settings-screen.tsx';

/** What Sidelight speaks, what facts are said in, and what is read. */
export function LanguageSettings({ words, values, onChange }: SettingsScreenProps) {
  const id = useId();
  return (
    <>
      <SelectRow
        label={say(words, 'language')}
        hint={say(words, 'languageHint')}
        options={[{ value: 'browser', label: say(words, 'language.browser') }, ...OWN_NAMES]}
        value={values.language}
        onChange={(language) => onChange({ language })}
      />
      <SelectRow
        label={say(words, 'factsLanguage')}
        hint={say(words, 'factsLanguageHint')}
        options={[{ value: 'interface', label: say(words, 'factsLanguage.interface') }, ...OWN_NAMES]}
        value={values.factsLanguage}
        onChange={(factsLanguage) => onChange({ factsLanguage })}
      />
      <div class="set-row" role="group" aria-labelledby={id}>
        <div class="set-words">
          <b id={id}>{say(words, 'languagesRead')}</b>
          <p>{say(words, 'languagesReadHint')}</p>
        </div>
        <div class="set-control">
          <LanguagesRead
            lang={words.lang}
            chosen={values.languagesRead}
            another={say(words, 'anotherLanguage')}
            pick={say(words, 'anotherLanguagePick')}
            onChange={(languagesRead) => onChange({ languagesRead })}
          />
          {values.languagesRead.length === 0 && <p class="set-note">{say(words, 'languagesAll')}</p>}
        </div>
      </div>
    </>
  );
}

/** Each language by its own name, for readers who do not read the present one. */
const OWN_NAMES = WORDING_LANGUAGES.map((value) => {
  const name = languageName(value, value);
  return { value, lang: value, label: name.charAt(0).toLocaleUpperCase(value) + name.slice(1) };
});
