/**
 * By what notes of one page are found again, whichever of its addresses is open: without scheme, without `www.`, `m.`
 * or `amp.`, without a last slash or a place on the page. Undefined for what is no web address.
 * @param address without what follows readers around, as `cleanAddress` gives it
 */
export function pageKeyOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(address);
  if (!/^https?:$/u.test(protocol)) return undefined;
  const site = host.replace(/^(?:www|m|amp)\./u, '');
  // A route of a page that is one script may stand behind the sign; a place on a page has none.
  const route = /^#!?\//u.test(hash) ? hash : '';
  return `${site}${pathname.replace(/\/+$/u, '')}${search}${route}`;
}
