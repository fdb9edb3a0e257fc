import { useRef, useState } from 'preact/hooks';
import { NAME_ROLES, type Name, type NameRole } from '../../utils/facts/entity.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Choice } from './choice.tsx';
import { useDesk } from './desk.ts';
import { EditForm } from './edit-form.tsx';
import { HiddenList } from './hidden-list.tsx';
import { languageOptions } from './languages.ts';
import { NameRow, type NameRowDeeds } from './name-row.tsx';
import { LONGEST_NAME } from './longest-name.ts';
import { useBack } from './use-back.ts';
import type { NameLine } from './view.ts';

export interface NamesPartProps extends NameRowDeeds {
  readonly names: readonly NameLine[];
  readonly hidden: readonly Pick<Name, 'text' | 'lang'>[];
  readonly onAdd: (name: Pick<Name, 'text' | 'lang' | 'role'>) => void;
  readonly onShow: (name: Pick<Name, 'text' | 'lang'>) => void;
}

/** What it is called, in which language, and as what. */
export function NamesPart(props: NamesPartProps) {
  const { names, hidden, onAdd, onSave, onHide, onShow, onDelete } = props;
  const { words, left } = useDesk();
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(() => names.some(({ key }) => left()[key] !== undefined));
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
          <NameRow key={name.key} name={name} onSave={onSave} onHide={onHide} onDelete={onDelete} />
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
