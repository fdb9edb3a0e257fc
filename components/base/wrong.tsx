import { Icon } from '../icons/icon.tsx';

/** What is wrong with a field, beside it. */
export function Wrong({ id, text }: { readonly id?: string; readonly text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <p id={id} class="error" role="alert">
      <Icon name="warn" size={14} />
      {text}
    </p>
  );
}
