import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

export interface EditFormProps {
  readonly words: BaseWords;
  /** Names the form: "Your value for Population". */
  readonly title: string;
  /** Several lines are written: Enter begins a new one, and with Ctrl it saves. */
  readonly isLong?: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

const FIELDS = 'input, textarea, select';

/** A form in the place of what it changes: Enter saves, Esc leaves everything as it was. */
export function EditForm(props: EditFormProps) {
  const { words, title, isLong = false, onSave, onCancel, children } = props;
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  const save = () => {
    onSave();
    // What is wrong is shown after this: the first such field is where the reader goes on.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && isWriting && !event.isComposing && (!isLong || hasCtrl(event))) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={form} class="base-form" role="group" aria-label={title} onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      {children}
      <div class="form-buttons">
        <Button look="primary" size="small" onPress={save}>
          {say(words, 'save')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say(words, 'cancel')}
        </Button>
        <span class="base-quiet">{say(words, isLong ? 'note.keys' : 'form.keys')}</span>
      </div>
    </div>
  );
}

function hasCtrl({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
