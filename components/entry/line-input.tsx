/** One line to write in, in a group whose outline it shares; its name is told to screen readers and stands in it. */
export function LineInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with it, by the id of the element that says so. */
  readonly wrong?: string | undefined;
  readonly isAddress?: boolean;
  readonly lang?: string | undefined;
  readonly large?: boolean;
  readonly onEnter?: (() => void) | undefined;
}) {
  const { label, value, onInput, wrong, isAddress = false, lang, large = false, onEnter } = props;
  return (
    <input
      type="text"
      class={large ? 'line-input large' : 'line-input'}
      aria-label={label}
      title={label}
      placeholder={label}
      value={value}
      lang={lang}
      dir={isAddress ? 'ltr' : 'auto'}
      inputMode={isAddress ? 'url' : 'text'}
      autocomplete="off"
      spellcheck={!isAddress}
      aria-invalid={wrong !== undefined}
      aria-describedby={wrong}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing || !onEnter) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
