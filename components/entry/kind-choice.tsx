import { useId, useRef } from 'preact/hooks';
import { KINDS, type Kind } from '../../utils/facts/entity.ts';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { arrowTarget } from '../controls/roving.ts';
import { Icon } from '../icons/icon.tsx';

/** What it is, coarsely: glyph and word of each kind, of which one is taken. Arrow keys move the choice. */
export function KindChoice(props: {
  readonly words: EntryWords;
  readonly kind: Kind;
  readonly onChange: (kind: Kind) => void;
}) {
  const { words, kind, onChange } = props;
  const group = useRef<HTMLDivElement>(null);
  const label = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const target = arrowTarget(event, KINDS.indexOf(kind), KINDS.length);
    const chosen = target === null ? undefined : KINDS[target];
    if (target === null || !chosen) return;
    event.preventDefault();
    onChange(chosen);
    group.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <>
      <span id={label} class="for-screen-readers">
        {say(words, 'newType')}
      </span>
      <div ref={group} class="kind-choice" role="radiogroup" aria-labelledby={label} onKeyDown={onKeyDown}>
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            class={one}
            aria-checked={one === kind}
            tabIndex={one === kind ? 0 : -1}
            onClick={() => onChange(one)}
          >
            <Icon name={one} />
            {say(words, `kind.${one}`)}
          </button>
        ))}
      </div>
    </>
  );
}
