import { useRef, useState } from 'preact/hooks';
import { NAME_ROLES, type Name, type NameRole } from '../../utils/facts/entity.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Choice } from './choice.tsx';
import { EditForm } from './edit-form.tsx';
import { HiddenList } from './hidden-list.tsx';
import { languageOptions } from './languages.ts';
import { LONGEST_NAME } from './new-entry.tsx';
import { useBack } from './use-back.ts';
import type { NameLine } from './view.ts';

export interface NamesPartProps {
  readonly words: BaseWords;
  readonly names: readonly NameLine[];
  readonly hidden: readonly Pick<Name, 'text' | 'lang'>[];
  readonly onAdd: (name: Pick<Name, 'text' | 'lang' | 'role'>) => void;
  readonly onHide: (name: NameLine) => void;
  readonly onShow: (name: Pick<Name, 'text' | 'lang'>) => void;
  readonly onDelete: (name: NameLine) => void;
}

/** What it is called, in which language, and as what. */
export function NamesPart({ words, names, hidden, onAdd, onHide, onShow, onDelete }: NamesPartProps) {
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  // An entry has up to a hundred spellings: those that are shown and the reader's own come first.
  const first = names.filter(({ role, isOwn }) => role === 'label' || isOwn);
  useKeptFocus(part, 'li');
  const close = () => {
    goBack('add');
    setAdding(false);
  };
  return (
    <section ref={part} class="base-part">
      <h2>{say(words, 'namesTitle')}</h2>
      <ul class="text-lines">
        {(all ? names : first).map((name) => (
          <li key={name.key}>
            <span class="line-lang">{languageName(words.lang, name.lang)}</span>
            <bdi class="line-text" lang={name.lang}>
              {name.text}
            </bdi>
            <span class="line-role">
              {say(words, `role.${name.role}`)}
              {name.isOwn && <b> {say(words, 'saidByYou')}</b>}
            </span>
            {name.isOwn ? (
              <IconButton
                icon="trash"
                label={say(words, 'deleteOf', { what: name.text })}
                onPress={() => onDelete(name)}
              />
            ) : (
              <IconButton
                icon="hide"
                label={say(words, 'hideOf', { what: name.text })}
                onPress={() => onHide(name)}
              />
            )}
          </li>
        ))}
      </ul>
      {first.length < names.length && (
        <Button size="small" look="quiet" expanded={all} onPress={() => setAll(!all)}>
          {all ? say(words, 'showFewer') : say(words, 'showAllNames', { count: names.length })}
        </Button>
      )}
      {adding ? (
        <NameForm
          words={words}
          onCancel={close}
          onAdd={(name) => {
            onAdd(name);
            close();
          }}
        />
      ) : (
        <div class="part-foot" data-key="add">
          <Button look="quiet" icon="plus" onPress={() => setAdding(true)}>
            {say(words, 'addName')}
          </Button>
        </div>
      )}
      <HiddenList
        words={words}
        title={say(words, 'hiddenNames', { count: hidden.length })}
        rows={hidden.map((name) => ({
          key: `${name.lang} ${name.text}`,
          text: name,
          onShow: () => onShow(name),
        }))}
      />
    </section>
  );
}

function NameForm(props: {
  readonly words: BaseWords;
  readonly onAdd: NamesPartProps['onAdd'];
  readonly onCancel: () => void;
}) {
  const { words, onAdd, onCancel } = props;
  const [text, setText] = useState('');
  const [lang, setLang] = useState<string>(words.lang);
  const [role, setRole] = useState<NameRole>('alias');
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    const isRight = text.trim() !== '' && text.trim().length <= LONGEST_NAME;
    setWrong(!isRight);
    if (isRight) onAdd({ text: text.trim(), lang, role });
  };
  return (
    <EditForm words={words} title={say(words, 'addName')} onSave={save} onCancel={onCancel}>
      <div class="form-fields">
        <TextField
          label={say(words, 'name.text')}
          value={text}
          error={isWrong ? say(words, 'wrong.name') : undefined}
          onInput={setText}
        />
        <Choice
          label={say(words, 'newLanguage')}
          options={languageOptions(words.lang)}
          value={lang}
          onChange={setLang}
        />
        <Choice
          label={say(words, 'name.role')}
          options={NAME_ROLES.map((one) => ({ value: one, label: say(words, `role.${one}`) }))}
          value={role}
          onChange={setRole}
        />
      </div>
    </EditForm>
  );
}
