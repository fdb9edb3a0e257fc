import type { PageAbout } from '../../utils/messages/page-calls.ts';
import { canonicalOf } from '../../utils/page/canonical.ts';
import { attributeOf, query, rootOf, textOf } from '../../utils/page/dom.ts';
import type { HandStore } from './hand-store.ts';
import { dateOf } from './request.ts';

/** UTF-16 units of a title that are kept; a longer one is none. */
const LONGEST = 500;

/** What the page says of itself, for those who cite it. */
export function aboutOf(store: HandStore): PageAbout {
  const [first] = store.all;
  const outlet = metaOf('og:site_name');
  const published = first && dateOf(store.articleOf(first));
  const root = rootOf(document);
  const canonical = canonicalOf(document, location.href);
  const lang = root && attributeOf(root, 'lang');
  return {
    title: metaOf('og:title') || said(query(document, 'head title')),
    address: location.href,
    ...(canonical !== '' && { canonical }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(lang && { lang }),
  };
}

function metaOf(property: string): string {
  const meta = query(document, `meta:is([property="${property}"], [name="${property}"])`);
  return oneLine(meta ? attributeOf(meta, 'content') : null);
}

function said(element: Element | null): string {
  return oneLine(element && textOf(element));
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
