import { useId, useState } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon } from '../icons/icon.tsx';
import { LineInput } from './line-input.tsx';

/** UTF-16 units. */
const LONGEST_TAG = 60;

/** The reader's own words for finding it again: Enter or a comma ends one. */
export function EntryTags(props: {
  readonly words: EntryWords;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const { words, tags, onChange } = props;
  const id = useId();
  const [text, setText] = useState('');
  const add = (written: string) => {
    const fresh = written
      .split(',')
      .map((tag) => tag.trim().slice(0, LONGEST_TAG))
      .filter((tag, nth, all) => tag !== '' && !tags.includes(tag) && all.indexOf(tag) === nth);
    setText('');
    if (fresh.length > 0) onChange([...tags, ...fresh]);
  };
  return (
    <section class="entry-group" aria-labelledby={id}>
      <h2 id={id}>{say(words, 'tagsTitle')}</h2>
      <div
        class="entry-box tag-box"
        // What was typed and not ended is a tag all the same.
        onFocusOut={() => text.trim() !== '' && add(text)}
      >
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag-chip"
            aria-label={say(words, 'takeAway', { what: tag })}
            onClick={() => onChange(tags.filter((one) => one !== tag))}
          >
            <bdi>{tag}</bdi>
            <Icon name="close" size={12} />
          </button>
        ))}
        <LineInput
          label={say(words, 'addTag')}
          value={text}
          onInput={(written) => (written.includes(',') ? add(written) : setText(written))}
          onEnter={() => add(text)}
        />
      </div>
    </section>
  );
}
