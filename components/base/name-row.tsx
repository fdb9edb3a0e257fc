import { NAME_ROLES } from '../../utils/facts/entity.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Cell } from './cell.tsx';
import { CellInput } from './cell-input.tsx';
import { Choice } from './choice.tsx';
import { useDesk } from './desk.ts';
import { languageOptions } from './languages.ts';
import { LONGEST_NAME } from './longest-name.ts';
import type { FieldsEdit, NameLine, Outcome } from './view.ts';

export interface NameRowDeeds {
  readonly onSave: (name: NameLine, edit: FieldsEdit) => Promise<Outcome>;
  readonly onHide: (name: NameLine) => void;
  readonly onDelete: (name: NameLine) => void;
}

/** One name: its text, language and use are changed in their place. */
export function NameRow({ name, onSave, onHide, onDelete }: NameRowDeeds & { readonly name: NameLine }) {
  const { words } = useDesk();
  const { key, text, lang, role, isOwn } = name;
  return (
    <li data-key={key} class="name-line">
      <abbr class="line-lang" title={languageName(words.lang, lang)}>
        {lang}
      </abbr>
      <Cell
        id={key}
        // A pack's name gives its place to one of the reader's.
        isStoredAtEnd={!isOwn}
        label={say(words, 'name.of', { name: text })}
        stored={{ text, lang, role }}
        check={(fields) => wrongName(fields['text'] ?? '', say(words, 'wrong.name'))}
        save={(edit) => onSave(name, edit)}
        editor={(work) => (
          <div class="form-fields">
            <CellInput work={work} field="text" label={say(words, 'name.text')} lang={work.fields['lang']} />
            <Choice
              label={say(words, 'newLanguage')}
              options={languageOptions(words.lang, [lang])}
              value={work.fields['lang'] ?? lang}
              onChange={(to) => work.type({ lang: to })}
            />
            <Choice
              label={say(words, 'name.role')}
              options={NAME_ROLES.map((one) => ({ value: one, label: say(words, `role.${one}`) }))}
              value={NAME_ROLES.find((one) => one === work.fields['role']) ?? role}
              onChange={(to) => work.type({ role: to })}
            />
          </div>
        )}
      >
        <bdi lang={lang}>{text}</bdi>
      </Cell>
      <span class="line-role">
        {say(words, `role.${role}`)}
        {isOwn && <b> {say(words, 'saidByYou')}</b>}
      </span>
      {isOwn ? (
        <IconButton
          icon="trash"
          label={say(words, 'deleteOf', { what: text })}
          onPress={() => onDelete(name)}
        />
      ) : (
        <IconButton icon="hide" label={say(words, 'hideOf', { what: text })} onPress={() => onHide(name)} />
      )}
    </li>
  );
}

function wrongName(text: string, told: string): Record<string, string> {
  const { length } = text.trim();
  return length === 0 || length > LONGEST_NAME ? { text: told } : {};
}
