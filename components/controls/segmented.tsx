import { useRef } from 'preact/hooks';
import { arrowTarget } from './roving.ts';
import './segmented.css';

export interface SegmentedProps<Value extends string> {
  /** Id of the element that names the group. */
  readonly labelledBy: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, of which one is taken. Arrow keys move the choice. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { labelledBy, options, value, onChange } = props;
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = options.findIndex((option) => option.value === value);
    const target = arrowTarget(event, at, options.length);
    const option = target === null ? undefined : options[target];
    if (target === null || !option) return;
    event.preventDefault();
    onChange(option.value);
    group.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <div ref={group} class="segmented" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
