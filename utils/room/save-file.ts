/** Hands the reader a file, by a press on a link that nobody sees. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address after the press.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
