import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Choice } from './choice.tsx';
import { languageOptions } from './languages.ts';
import type { TypeChoice } from './view.ts';

export interface NewEntry {
  readonly name: string;
  readonly lang: string;
  readonly choice: TypeChoice;
}

export interface NewEntryFormProps {
  readonly words: BaseWords;
  readonly name: string;
  readonly types: readonly TypeChoice[];
  readonly onAdd: (entry: NewEntry) => void;
  readonly onCancel: () => void;
}

/** A name that no pack has becomes an entry of the reader's: what it is called, in which language, and what it is. */
export function NewEntryForm({ words, types, onAdd, onCancel, ...given }: NewEntryFormProps) {
  const form = useRef<HTMLElement>(null);
  const [name, setName] = useState(given.name);
  const [lang, setLang] = useState<string>(words.lang);
  const [type, setType] = useState(() => keyOf(types[0]));
  const [isWrong, setWrong] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const add = () => {
    const choice = types.find((one) => keyOf(one) === type);
    const isRight = name.trim() !== '' && name.length <= LONGEST_NAME;
    setWrong(!isRight);
    if (isRight && choice) onAdd({ name: name.trim(), lang, choice });
  };
  return (
    <section
      ref={form}
      class="base-form new-entry"
      aria-label={say(words, 'newTitle')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h2>{say(words, 'newTitle')}</h2>
      <div class="form-fields">
        <TextField
          label={say(words, 'newName')}
          value={name}
          error={isWrong ? say(words, 'wrong.name') : undefined}
          onInput={setName}
          onEnter={add}
        />
        <Choice
          label={say(words, 'newLanguage')}
          options={languageOptions(words.lang)}
          value={lang}
          onChange={setLang}
        />
        <Choice
          label={say(words, 'newType')}
          value={type}
          onChange={setType}
          options={types.map((one) => ({
            value: keyOf(one),
            label: one.label.text,
            lang: one.label.lang,
            group: say(words, `kind.${one.kind}`),
          }))}
        />
      </div>
      <div class="form-buttons">
        <Button look="primary" onPress={add}>
          {say(words, 'create')}
        </Button>
        <Button onPress={onCancel}>{say(words, 'cancel')}</Button>
      </div>
    </section>
  );
}

/** As long as a stored name may be. */
export const LONGEST_NAME = 200;

function keyOf(choice: TypeChoice | undefined): string {
  return choice ? `${choice.kind} ${choice.type}` : '';
}
