import { publishedIn } from './article-metadata.ts';
import {
  attributeOf,
  bodyOf,
  closest,
  contains,
  isElement,
  parentOf,
  queryAll,
  tagOf,
  textOf,
  textsOf,
  viewOf,
} from './dom.ts';

export interface DatedArticle {
  /** What is read; the body where nothing marks the article off. */
  readonly root: Element;
  /** Where the article was when reading began. */
  readonly address: string;
  /** What the document was loaded as; the browser's word for it, if it is left out. */
  readonly loadedAs?: string | undefined;
}

/** Names of meta elements, in lower case; the last may mean the day of the request on some sites. */
const META = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** More elements of a kind than these are no metadata. */
const MOST = 50;
/** Characters and texts in which an article has said its own date: after them it tells of others. */
const OPENING_LENGTH = 1_500;
const OPENING_TEXTS = 500;
/** A longer paragraph is no byline: the date in it belongs to what it tells. */
const BYLINE_LENGTH = 200;

/** What stands within an article and is not of it, and when it was changed. */
const NOT_OWN =
  'article, aside, nav, footer, li, blockquote, [id*="comment" i], [class*="comment" i], [class*="related" i], [itemprop~="dateModified"], .updated:not(.published), .modified';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * The article's own date, as far as it is written: `2013`, `2013-06` or `2013-06-21`, in the site's own time zone. Of
 * several sources the most trusted speaks: the page's own schema.org article, meta elements, the article's own time
 * elements, the address. When it was changed counts for nothing, nor do dates before 1990 and after tomorrow.
 */
export function articleDate(document: Document, article: DatedArticle): string | undefined {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  for (const said of sayings(document, article)) {
    const date = typeof said === 'string' ? readDate(said) : undefined;
    if (date && date > '1990' && date <= tomorrow) return date;
  }
  return undefined;
}

/** A date as sites write it, with or without a time; undefined where it is none or could be read in two ways. */
function readDate(text: string): string | undefined {
  const said = text.trim().slice(0, 40);
  const [, year, , month, day] = /^(\d{4})(?:([-/.])(\d\d?)(?:\2(\d\d?))?)?(?=$|[TZ\s,+])/.exec(said) ?? [];
  if (year) return dateOf(year, month, day);
  const digits = /^(\d{4})(\d\d)(\d\d)(?=$|T|\d{6}$)/.exec(said);
  if (digits) return dateOf(digits[1], digits[2], digits[3]);
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})(?=$|[\s,])/.exec(said);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  // As in mail and in what scripts print: `Fri, 21 Jun 2013 10:00`, `Fri Jun 21 2013 10:00`.
  const spelt = /^(?:[a-z]+,? )?(?:(\d\d?) )?([a-z]{3}) (?:(\d\d?),? )?(\d{4})(?=$|\s)/i.exec(said);
  const at = MONTHS.indexOf(spelt?.[2]?.toLowerCase() ?? '-') / 3;
  return spelt && at >= 0 && at % 1 === 0
    ? dateOf(spelt[4], String(at + 1), spelt[1] ?? spelt[3])
    : undefined;
}

function dateOf(...parts: (string | undefined)[]): string | undefined {
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const time = Date.parse(date);
  // Chromium reads the 30th of February as a day of March.
  return time && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** What may be the date, as it is written, the most trusted first. */
function* sayings(
  document: Document,
  { root, address, loadedAs = entryOf(document) }: DatedArticle,
): Generator<unknown, void, undefined> {
  const pathOf = (url: string | null): string => URL.parse(url ?? '', address)?.pathname ?? '';
  const path = pathOf(address);
  // Only the route has changed since: what is said outside of the article may be of the one before.
  const hasMoved = loadedAs !== undefined && pathOf(loadedAs) !== path;
  const isOfHere = (text: string): boolean =>
    !hasMoved || (path.length > 1 && text.replaceAll('\\/', '/').includes(path));

  for (const script of few(document, 'script[type="application/ld+json" i]')) {
    const text = textOf(script);
    if (isOfHere(text)) yield* publishedIn(text);
  }
  if (
    isOfHere(
      few(document, 'link[rel="canonical" i]')
        .map((link) => pathOf(attributeOf(link, 'href')))
        .join(' '),
    )
  ) {
    for (const name of META) {
      const named = `meta[property="${name}" i], meta[name="${name}" i], head meta[itemprop="${name}" i]`;
      for (const meta of few(document, named)) yield attributeOf(meta, 'content');
    }
  }
  // Nothing tells the elements of an article from those around it where it is the whole page.
  if (root !== bodyOf(document)) yield* times(closest(root, 'article, main, [role="main"]') ?? root);
  yield /[-_/](\d{4}([-/])\d\d?\2\d\d?|\d{8})(?=[-_/.]|$)/.exec(path)?.[1];
  yield /\/(\d{4}\/\d\d)(?=\/)/.exec(path)?.[1];
}

/** What the article's own elements say: of its publication anywhere in it, without a word for it in its opening. */
function* times(scope: Element): Generator<unknown, void, undefined> {
  const isOwn = (element: Element): boolean => {
    const other = closest(element, NOT_OWN);
    return !other || other === scope || !contains(scope, other);
  };
  for (const each of few(scope, '[itemprop~="datePublished"], time[pubdate]'))
    if (isOwn(each)) yield attributeOf(each, 'content') ?? attributeOf(each, 'datetime');
  let length = 0;
  let count = 0;
  for (const text of textsOf(scope)) {
    const parent = parentOf(text);
    count += 1;
    if (!parent || !isElement(parent) || /^(?:script|style)$/.test(tagOf(parent))) continue;
    length += text.data.trim().length;
    if (length > OPENING_LENGTH || count > OPENING_TEXTS) return;
    const time = closest(parent, 'time[datetime]');
    const paragraph = time && closest(time, 'p');
    if (time && isOwn(time) && !(paragraph && textOf(paragraph).length > BYLINE_LENGTH))
      yield attributeOf(time, 'datetime');
  }
}

function few(scope: Document | Element, selector: string): Element[] {
  return queryAll(scope, selector).slice(0, MOST);
}

function entryOf(document: Document): string | undefined {
  return viewOf(document)?.performance.getEntriesByType('navigation')[0]?.name;
}
