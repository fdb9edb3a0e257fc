/** What the window of the export was opened for, by its address: `page/7`, `brief/7`; undefined for anything else. */
export function exportOpeningIn(
  hash: string,
): { readonly is: 'page' | 'brief'; readonly tab: number } | undefined {
  const [, is, tab] = /^#(page|brief)\/(\d{1,15})$/u.exec(hash) ?? [];
  return is === 'page' || is === 'brief' ? { is, tab: Number(tab) } : undefined;
}
