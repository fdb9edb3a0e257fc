import { useId, useState } from 'preact/hooks';
import { NAME_ROLES } from '../../utils/facts/entity.ts';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { languageOptions } from '../base/languages.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { EntryGroup } from './entry-group.tsx';
import { NEW, type EntryName } from './entry-view.ts';
import { LineInput } from './line-input.tsx';
import { LineSelect } from './line-select.tsx';
import { WrongLine } from './wrong-line.tsx';

export interface EntryNamesProps {
  readonly words: EntryWords;
  readonly names: readonly EntryName[];
  /** Keys of those that cannot be stored. */
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (names: readonly EntryName[]) => void;
}

/** An entry of a pack has up to a hundred spellings: beyond these they are asked for. */
const SHOWN = 4;

/** What it is called: language, text and role, one line a name. */
export function EntryNames({ words, names, wrong, onChange }: EntryNamesProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const first = names.filter((name) => name.isOwn || name.role === 'label');
  const near = first.filter(({ isOwn, lang }) => isOwn || ['en', words.lang].includes(lang));
  const few = first.length > SHOWN ? near : first;
  const shown = all || few.length === 0 ? names : few;
  const change = (key: string, to: Partial<EntryName>) =>
    onChange(names.map((name) => (name.key === key ? { ...name, ...to } : name)));
  const add = () => {
    const role = names.length === 0 ? 'label' : 'alias';
    const key = `${NEW}${crypto.randomUUID()}`;
    onChange([...names, { key, text: '', lang: words.lang, role, isOwn: true }]);
  };
  return (
    <EntryGroup words={words} title={say(words, 'namesTitle')} add={say(words, 'addName')} onAdd={add}>
      <ul class="entry-box">
        {shown.map((name) => {
          const isWrong = wrong.has(name.key);
          const error = isWrong ? `${id}-${name.key}` : undefined;
          return (
            <li key={name.key} class="name-line">
              <LineSelect
                label={say(words, 'newLanguage')}
                short={name.lang}
                options={languageOptions(words.lang, [name.lang])}
                value={name.lang}
                onChange={(lang) => change(name.key, { lang })}
              />
              <LineInput
                large
                label={say(words, 'name.text')}
                value={name.text}
                lang={name.lang}
                wrong={error}
                onInput={(text) => change(name.key, { text })}
              />
              <LineSelect
                label={say(words, 'name.role')}
                options={NAME_ROLES.map((role) => ({ value: role, label: say(words, `role.${role}`) }))}
                value={name.role}
                onChange={(role) => change(name.key, { role })}
              />
              <IconButton
                icon="close"
                label={say(words, 'takeAway', { what: name.text || say(words, 'name.text') })}
                disabled={names.length === 1}
                onPress={() => onChange(names.filter(({ key }) => key !== name.key))}
              />
              {error !== undefined && <WrongLine id={error} text={say(words, 'wrong.name')} />}
            </li>
          );
        })}
      </ul>
      {few.length > 0 && few.length < names.length && (
        <Button size="small" look="quiet" expanded={all} onPress={() => setAll(!all)}>
          {all ? say(words, 'showFewer') : say(words, 'showAllNames', { count: names.length })}
        </Button>
      )}
    </EntryGroup>
  );
}
