import { useRef, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Choice } from './choice.tsx';
import { EditForm } from './edit-form.tsx';
import { languageOptions } from './languages.ts';
import { useBack } from './use-back.ts';
import type { DescriptionLine } from './view.ts';

export interface DescriptionsPartProps {
  readonly words: BaseWords;
  readonly descriptions: readonly DescriptionLine[];
  /** Null takes the reader's own back. */
  readonly onSave: (lang: string, text: string | null) => void;
}

/** What is being written: in a language that there is already, or in one that is still to be chosen. */
interface Editing {
  readonly isNew: boolean;
  readonly lang: string;
  readonly text: string;
}

/** One sentence in each language. */
export function DescriptionsPart({ words, descriptions, onSave }: DescriptionsPartProps) {
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [editing, setEditing] = useState<Editing>();
  useKeptFocus(part, 'li');
  const inWords = (lang: string) => languageName(words.lang, lang);
  const close = () => {
    goBack(editing && !editing.isNew ? editing.lang : 'add');
    setEditing(undefined);
  };
  const save = () => {
    if (editing) onSave(editing.lang, editing.text.trim());
    close();
  };
  const form = editing && (
    <EditForm
      key={editing.isNew ? 'add' : editing.lang}
      words={words}
      title={
        editing.isNew
          ? say(words, 'addDescription')
          : say(words, 'editOf', { what: say(words, 'description.of', { language: inWords(editing.lang) }) })
      }
      onSave={save}
      onCancel={close}
    >
      <div class="form-fields wide">
        <TextField
          label={say(words, 'description.text')}
          value={editing.text}
          hint={editing.isNew ? undefined : say(words, 'description.hint')}
          onInput={(text) => setEditing({ ...editing, text })}
        />
        {editing.isNew && (
          <Choice
            label={say(words, 'form.language')}
            options={languageOptions(words.lang).filter(
              ({ value }) => !descriptions.some(({ lang }) => lang === value),
            )}
            value={editing.lang}
            onChange={(lang) => setEditing({ ...editing, lang })}
          />
        )}
      </div>
    </EditForm>
  );
  const isInPlace = editing && !editing.isNew && descriptions.some(({ lang }) => lang === editing.lang);
  const add = () => {
    const free = languageOptions(words.lang).map(({ value }) => value);
    const taken = new Set(descriptions.map(({ lang }) => lang));
    const lang = [words.lang, 'en', ...free].find((one) => !taken.has(one)) ?? words.lang;
    setEditing({ isNew: true, lang, text: '' });
  };
  return (
    <section ref={part} class="base-part">
      <h2>{say(words, 'descriptions')}</h2>
      <ul class="text-lines">
        {descriptions.map((one) =>
          isInPlace && editing.lang === one.lang ? (
            <li key={one.lang} class="form-line">
              {form}
            </li>
          ) : (
            <li key={one.lang} data-key={one.lang}>
              <span class="line-lang">{inWords(one.lang)}</span>
              {one.text === '' ? (
                <span class="line-text base-quiet">{say(words, 'noDescription')}</span>
              ) : (
                <span class="line-text" lang={one.lang}>
                  {one.text}
                </span>
              )}
              <span class="line-role">{one.isOwn && <b>{say(words, 'saidByYou')}</b>}</span>
              <span class="line-deeds">
                <IconButton
                  icon="edit"
                  label={say(words, 'editOf', {
                    what: say(words, 'description.of', { language: inWords(one.lang) }),
                  })}
                  onPress={() => setEditing({ isNew: false, lang: one.lang, text: one.text })}
                />
                {one.isOwn && (
                  <IconButton
                    icon="undo"
                    label={say(words, 'description.backOf', { language: inWords(one.lang) })}
                    onPress={() => onSave(one.lang, null)}
                  />
                )}
              </span>
            </li>
          ),
        )}
      </ul>
      {editing && !isInPlace && form}
      {!editing && (
        <div class="part-foot" data-key="add">
          <Button look="quiet" icon="plus" onPress={add}>
            {say(words, 'addDescription')}
          </Button>
        </div>
      )}
    </section>
  );
}
