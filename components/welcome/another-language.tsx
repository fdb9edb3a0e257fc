import { useId, useState } from 'preact/hooks';
import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import { languageOptions } from '../base/languages.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';

export interface AnotherLanguageProps {
  readonly words: WelcomeWords;
  /** Languages read beside the first one, as base tags. */
  readonly others: readonly string[];
  readonly onOthers: (others: readonly string[]) => void;
}

/** Further languages of articles; without any, articles in every language are read. */
export function AnotherLanguage({ words, others, onOthers }: AnotherLanguageProps) {
  const [asks, setAsks] = useState(false);
  const id = useId();
  const options = languageOptions(words.lang).filter(
    ({ value }) => !value.includes('-') && value !== words.lang && !others.includes(value),
  );
  return (
    <>
      {others.map((tag) => (
        <span key={tag} class="also-read">
          {languageName(words.lang, tag)}
          <IconButton
            narrow
            icon="close"
            label={say(words, 'notThisLanguage', { language: languageName(words.lang, tag) })}
            onPress={() => onOthers(others.filter((other) => other !== tag))}
          />
        </span>
      ))}
      {asks ? (
        <span class="also-pick">
          <label for={id} class="for-screen-readers">
            {say(words, 'anotherLanguage')}
          </label>
          <Select
            id={id}
            value=""
            options={[{ value: '', label: say(words, 'pickLanguage') }, ...options]}
            onChange={(tag) => {
              if (tag === '') return;
              setAsks(false);
              onOthers([...others, tag]);
            }}
          />
        </span>
      ) : (
        <Button look="quiet" icon="plus" onPress={() => setAsks(true)}>
          {say(words, 'anotherLanguage')}
        </Button>
      )}
      {others.length > 0 && (
        <p class="hint" role="status">
          {say(words, 'othersHint')}
        </p>
      )}
    </>
  );
}
