/**
 * Puts a text into the clipboard that is still on its way, within a press of the reader's; false where the browser did
 * not let us, or nothing came.
 */
export async function putIntoClipboard(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((told) => new Blob([told], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return text
      .then((told) => navigator.clipboard.writeText(told))
      .then(
        () => true,
        () => false,
      );
  }
}
