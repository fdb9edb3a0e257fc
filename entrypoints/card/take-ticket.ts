/** What the frame was opened with; good once, so it need not lie about in the address. */
export function takeTicket(): string | undefined {
  const ticket = /[\w-]{20,}$/.exec(location.hash || location.search)?.[0];
  history.replaceState(null, '', location.pathname);
  return ticket;
}
