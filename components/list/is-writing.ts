/** Whether a key that is pressed is a letter of something. */
export function isWriting({ target }: Event): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
