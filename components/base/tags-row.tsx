import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from './desk.ts';
import { Wrong } from './wrong.tsx';

export interface TagsRowProps {
  readonly tags: readonly string[];
  /** Tags of other entries, which are offered. */
  readonly known: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
}

const LONGEST_TAG = 60;

/** The reader's own words for an entry, and room for another. */
export function TagsRow({ tags, known, onTag, onUntag }: TagsRowProps) {
  const { words } = useDesk();
  const row = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<string>();
  const goesBack = useRef(false);
  const isGone = useRef(true);
  const list = useId();
  const isAdding = adding !== undefined;
  useLayoutEffect(() => {
    isGone.current = !isAdding;
    if (isAdding) row.current?.querySelector('input')?.focus();
    else if (goesBack.current) row.current?.querySelector<HTMLElement>('.add-tag button')?.focus();
    goesBack.current = false;
  }, [isAdding]);
  const tag = adding?.trim() ?? '';
  const isTooLong = tag.length > LONGEST_TAG;
  const add = (back: boolean) => {
    // The field that goes takes the focus away with it, which is no second word.
    if (isTooLong || isGone.current) return;
    isGone.current = true;
    if (tag !== '' && !tags.includes(tag)) onTag(tag);
    goesBack.current = back;
    setAdding(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      isGone.current = true;
      goesBack.current = true;
      setAdding(undefined);
    } else if (event.key === 'Enter') add(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const untag = (gone: string) => {
    onUntag(gone);
    row.current?.querySelector<HTMLElement>('.add-tag button')?.focus();
  };
  return (
    <div ref={row} class="tags-row" role="group" aria-label={say(words, 'tags')}>
      <ul>
        {tags.map((one) => (
          <li key={one} class="tag">
            <bdi>{one}</bdi>
            <button
              type="button"
              aria-label={say(words, 'tag.removeOf', { tag: one })}
              onClick={() => untag(one)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <span class="tag-field" onKeyDown={onKeyDown} onFocusOut={() => add(false)}>
          <input
            type="text"
            dir="auto"
            list={list}
            value={adding}
            aria-label={say(words, 'tag.new')}
            aria-invalid={isTooLong}
            onInput={(event) => setAdding(event.currentTarget.value)}
          />
          <datalist id={list}>
            {known
              .filter((one) => !tags.includes(one))
              .map((one) => (
                <option key={one} value={one} />
              ))}
          </datalist>
          {isTooLong && <Wrong text={say(words, 'tag.tooLong', { count: LONGEST_TAG })} />}
        </span>
      ) : (
        <span class="add-tag">
          <Button
            size="small"
            look="quiet"
            icon="plus"
            label={say(words, 'tag.add')}
            onPress={() => setAdding('')}
          >
            {say(words, 'tag')}
          </Button>
        </span>
      )}
    </div>
  );
}
