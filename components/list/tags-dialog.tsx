import { useState } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import '../controls/checkbox.css';
import { Dialog } from '../controls/dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { TagChoice, TagPlan } from './view.ts';
import './list.css';

export interface TagsDialogProps {
  readonly words: ListWords;
  /** How many entries are tagged. */
  readonly count: number;
  /** In place of the title that counts entries, where something else is tagged. */
  readonly title?: string;
  /** All tags that there are, and which of these entries have them. */
  readonly tags: readonly TagChoice[];
  readonly onApply: (plan: TagPlan) => void;
  readonly onClose: () => void;
}

/** As long as a stored tag may be. */
const LONGEST_TAG = 100;

/** Tags of all that is selected at once. Nothing is written before "Apply". */
export function TagsDialog(props: TagsDialogProps) {
  const { words, count, tags, onApply, onClose, title = say(words, 'tags.title', { count }) } = props;
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const all = [
    ...added
      .filter((tag) => !tags.some((one) => one.tag === tag))
      .map((tag) => ({ tag, on: 'none' as const })),
    ...tags,
  ];
  const turn = (tag: string, isOn: boolean) => setTurned(new Map(turned).set(tag, isOn));
  const add = (): ReadonlyMap<string, boolean> | null => {
    const tag = name.trim().replaceAll(/\s+/gu, ' ');
    if (tag === '') return turned;
    if (tag.length > LONGEST_TAG) {
      setWrong(true);
      return null;
    }
    const next = new Map(turned).set(tag, true);
    setWrong(false);
    setName('');
    setAdded([tag, ...added.filter((one) => one !== tag)]);
    setTurned(next);
    return next;
  };
  const apply = () => {
    // What was typed and not yet added is meant too.
    const chosen = add();
    if (chosen) onApply(planOf(chosen, tags));
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      focus="input"
      buttons={
        <>
          <Button onPress={onClose}>{say(words, 'cancel')}</Button>
          <Button look="primary" onPress={apply}>
            {say(words, 'tags.apply')}
          </Button>
        </>
      }
    >
      <div class="tag-field">
        <TextField
          label={say(words, 'tags.new')}
          value={name}
          error={isWrong ? say(words, 'tags.wrong', { count: LONGEST_TAG }) : undefined}
          onInput={setName}
          onEnter={add}
        />
        <Button onPress={add}>{say(words, 'tags.add')}</Button>
      </div>
      {all.length === 0 && <p>{say(words, 'tags.none')}</p>}
      <ul class="tag-choices">
        {all.map(({ tag, on }) => {
          const isSome = on === 'some' && !turned.has(tag);
          return (
            <li key={tag}>
              <label class="checkbox">
                <input
                  type="checkbox"
                  checked={turned.get(tag) ?? on === 'all'}
                  indeterminate={isSome}
                  onChange={(event) => turn(tag, event.currentTarget.checked)}
                />
                <bdi>{tag}</bdi>
                {isSome && <small>{say(words, 'tags.some')}</small>}
              </label>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

/** What is turned to what it is already changes nothing. */
function planOf(turned: ReadonlyMap<string, boolean>, tags: readonly TagChoice[]): TagPlan {
  const was = new Map(tags.map(({ tag, on }) => [tag, on]));
  const changed = [...turned].filter(([tag, isOn]) => (was.get(tag) ?? 'none') !== (isOn ? 'all' : 'none'));
  return {
    add: changed.flatMap(([tag, isOn]) => (isOn ? [tag] : [])),
    drop: changed.flatMap(([tag, isOn]) => (isOn ? [] : [tag])),
  };
}
