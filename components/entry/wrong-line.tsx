import { Icon } from '../icons/icon.tsx';

/** What is wrong with a field, beside it. */
export function WrongLine({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} class="entry-wrong" role="alert">
      <Icon name="warn" size={14} />
      {text}
    </p>
  );
}
