import { attributeOf, query, viewOf } from './dom.ts';

/** No address that a page is known by is as long. */
const LONGEST = 4_000;

/**
 * What a page calls its own address; empty where it does not. Where only the route has changed since the document came,
 * a head that still names the page that came says nothing of the one that is shown.
 * @param address of the page now
 * @param loaded what the document was loaded as
 */
export function canonicalOf(
  document: Document,
  address: string,
  loaded: string = loadedAs(document) ?? address,
): string {
  const link = query(document, 'link[rel~="canonical" i]');
  const said = (link && attributeOf(link, 'href')) ?? '';
  if (said === '' || said.length > LONGEST || !URL.canParse(said, address)) return '';
  const { href } = new URL(said, address);
  const [here, before, named] = [address, loaded, href].map(withoutQuery);
  return here !== before && named === before ? '' : href;
}

/** The browser's word for the address that a document was loaded from. */
export function loadedAs(document: Document): string | undefined {
  return viewOf(document)?.performance.getEntriesByType('navigation')[0]?.name;
}

export function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '');
}
