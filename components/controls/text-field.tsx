import { useId } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import './text-field.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** An address runs from left to right in every language, and is no prose. */
  readonly isAddress?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with the value, said under it. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Pressed Enter. */
  readonly onEnter?: (() => void) | undefined;
}

/** One line to write in, under its name. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, isAddress = false, hint, error, placeholder, onEnter } = props;
  const id = useId();
  const told = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`];
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isAddress ? 'url' : 'text'}
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={!isAddress}
        dir={isAddress ? 'ltr' : 'auto'}
        aria-invalid={error !== undefined}
        aria-describedby={told.join(' ').trim() || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return;
          // What it leads to may take the focus, and the same key must not press that.
          event.preventDefault();
          onEnter();
        }}
      />
      {error !== undefined && (
        <p id={`${id}-error`} class="error" role="alert">
          <Icon name="warn" size={14} />
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
