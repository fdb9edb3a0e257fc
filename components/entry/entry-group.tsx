import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** Fields of one thing under its name, with a button that adds one more; what is added has the focus at once. */
export function EntryGroup(props: {
  readonly words: EntryWords;
  readonly title: string;
  /** What the button does, for screen readers: several say "Add". */
  readonly add?: string | undefined;
  readonly onAdd?: (() => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const { words, title, add, onAdd, children } = props;
  const id = useId();
  const group = useRef<HTMLElement>(null);
  const isAdding = useRef(false);
  useLayoutEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    const last = group.current?.querySelector(
      '.entry-box:last-of-type > li:last-child, li:last-child > .entry-box',
    );
    // A name begins with its text, a fact with what it is about.
    (
      last?.querySelector<HTMLElement>('.name-line > input') ?? last?.querySelector<HTMLElement>('select')
    )?.focus();
  });
  return (
    <section ref={group} class="entry-group" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {onAdd && (
          <Button
            size="small"
            look="quiet"
            icon="plus"
            {...(add !== undefined && { label: add })}
            onPress={() => {
              isAdding.current = true;
              onAdd();
            }}
          >
            {say(words, 'add')}
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}
