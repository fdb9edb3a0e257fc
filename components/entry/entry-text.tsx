import { useId } from 'preact/hooks';

/** Some lines to write in, under their name. */
export function EntryText(props: {
  readonly title: string;
  readonly text: string;
  readonly lang?: string;
  readonly hint?: string | undefined;
  readonly onInput: (text: string) => void;
}) {
  const { title, text, lang, hint, onInput } = props;
  const id = useId();
  return (
    <div class="entry-group">
      <label for={id}>{title}</label>
      <textarea
        id={id}
        class="entry-text"
        rows={2}
        dir="auto"
        lang={lang}
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="entry-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
