/** Puts text into the clipboard; false where the browser does not let us. */
export function isCopied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
