import { useRef, useState } from 'preact/hooks';
import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Cell } from './cell.tsx';
import { CellInput } from './cell-input.tsx';
import { Choice } from './choice.tsx';
import { useDesk } from './desk.ts';
import { EditForm } from './edit-form.tsx';
import { languageOptions } from './languages.ts';
import { useBack } from './use-back.ts';
import type { DescriptionLine, FieldsEdit, Outcome } from './view.ts';

export interface DescriptionsPartProps {
  readonly descriptions: readonly DescriptionLine[];
  readonly onAdd: (lang: string, text: string) => void;
  readonly onSave: (lang: string, edit: FieldsEdit) => Promise<Outcome>;
  /** Takes the reader's own back. */
  readonly onTakeBack: (lang: string) => void;
}

/** One sentence in each language, changed in its place. */
export function DescriptionsPart({ descriptions, onAdd, onSave, onTakeBack }: DescriptionsPartProps) {
  const { words } = useDesk();
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [adding, setAdding] = useState<{ readonly lang: string; readonly text: string }>();
  useKeptFocus(part, 'li');
  const inWords = (lang: string) => languageName(words.lang, lang);
  const free = languageOptions(words.lang).filter(
    ({ value }) => !descriptions.some(({ lang }) => lang === value),
  );
  const add = () => {
    const lang = [words.lang, 'en'].find((one) => free.some(({ value }) => value === one)) ?? free[0]?.value;
    if (lang !== undefined) setAdding({ lang, text: '' });
  };
  const close = () => {
    goBack('add');
    setAdding(undefined);
  };
  const save = () => {
    if (adding && adding.text.trim() !== '') onAdd(adding.lang, adding.text.trim());
    close();
  };
  return (
    <section ref={part} class="base-part">
      <h2>{say(words, 'descriptions')}</h2>
      <ul class="text-lines">
        {descriptions.map(({ lang, text, isOwn }) => (
          <li key={lang} data-key={lang} class="name-line">
            <abbr class="line-lang" title={inWords(lang)}>
              {lang}
            </abbr>
            <Cell
              id={`description/${lang}`}
              label={say(words, 'description.of', { language: inWords(lang) })}
              stored={{ text }}
              check={() => ({})}
              save={(edit) => onSave(lang, edit)}
              editor={(work) => (
                <CellInput
                  work={work}
                  field="text"
                  lang={lang}
                  label={say(words, 'description.text')}
                  placeholder={say(words, 'description.hint')}
                />
              )}
            >
              {text === '' ? (
                <span class="base-quiet">{say(words, 'noDescription')}</span>
              ) : (
                <bdi lang={lang}>{text}</bdi>
              )}
            </Cell>
            <span class="line-role">{isOwn && <b>{say(words, 'saidByYou')}</b>}</span>
            {isOwn && (
              <IconButton
                icon="undo"
                label={say(words, 'description.backOf', { language: inWords(lang) })}
                onPress={() => onTakeBack(lang)}
              />
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <EditForm words={words} title={say(words, 'addDescription')} onSave={save} onCancel={close}>
          <div class="form-fields wide">
            <TextField
              label={say(words, 'description.text')}
              value={adding.text}
              onInput={(text) => setAdding({ ...adding, text })}
            />
            <Choice
              label={say(words, 'form.language')}
              options={free}
              value={adding.lang}
              onChange={(lang) => setAdding({ ...adding, lang })}
            />
          </div>
        </EditForm>
      ) : (
        <div class="part-foot" data-key="add">
          <Button look="quiet" icon="plus" onPress={add}>
            {say(words, 'addDescription')}
          </Button>
        </div>
      )}
    </section>
  );
}
