/**
 * Puts a text into the clipboard, within a press of the reader's; false where the browser did not let us. The newer
 * call, `navigator.clipboard.writeText`, is no way: a page's Permissions-Policy takes it from the frames in it.
 */
export function copyText(page: Document, text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
  };
  page.addEventListener('copy', put, true);
  try {
    return page.execCommand('copy') && isPut;
  } finally {
    page.removeEventListener('copy', put, true);
  }
}
