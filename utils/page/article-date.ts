import { publishedIn } from './article-metadata.ts';
import { loadedAs, withoutQuery } from './canonical.ts';
import { attributeOf, bodyOf, closest, contains, query, queryAll, textOf } from './dom.ts';

export interface DatedArticle {
  /** What is read; the body where nothing marks the article off. */
  readonly root: Element;
  /** Where the article was when reading began. */
  readonly address: string;
  /** What the document was loaded as; the browser's word for it, if it is left out. */
  readonly loadedAs?: string | undefined;
}

/** Names of meta elements; the last may mean the day of the request on some sites. */
const META = [
  'article:published_time',
  'datePublished',
  'parsely-pub-date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** More elements of a kind than these are no metadata. */
const MOST = 9;
/** Characters in which an article has said its own date: after them it tells of others. */
const OPENING = 1_500;
/** A longer paragraph is no byline: the date in it belongs to what it tells. */
const BYLINE = 200;

/** What stands within an article and is not of it, and when it was changed. */
const NOT_OWN =
  'article, aside, li, blockquote, [class*="comment" i], [class*="related" i], [itemprop~="dateModified"], .updated:not(.published)';

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
  const said = text.trim().replace(/^(\d\d)\.(\d\d)\.(\d{4})/, '$3-$2-$1');
  const [, year, , month, day, only] =
    /^(\d{4})(?:([-/.]?)(\d\d)\2(\d\d)|[-/](\d\d))?(?![-/.\d])/.exec(said) ?? [];
  const date = [year, month ?? only, day].filter(Boolean).join('-');
  const time = Date.parse(date);
  // Chromium reads the 30th of February as a day of March.
  return time && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** What may be the date, as it is written, the most trusted first. */
function* sayings(
  document: Document,
  { root, address, loadedAs: loaded = loadedAs(document) ?? address }: DatedArticle,
): Generator<unknown, void, undefined> {
  const [here = '', before = ''] = [address, loaded].map(withoutQuery);
  // Where only the route has changed since, the head may still be that of the article before.
  if (here === before || query(document, `link[rel="canonical" i][href="${CSS.escape(here)}"]`)) {
    for (const script of few(document, 'script[type="application/ld+json" i]'))
      yield* publishedIn(textOf(script));
    for (const name of META)
      for (const meta of few(
        document,
        `meta:is([property="${name}" i], [name="${name}" i]), head [itemprop="${name}"]`,
      ))
        yield attributeOf(meta, 'content');
  }
  // Nothing tells the elements of an article from those around it where it is the whole page.
  if (root !== bodyOf(document)) {
    const scope = closest(root, 'article, main') ?? root;
    for (const selector of ['[itemprop~="datePublished"], [pubdate]', 'time'])
      for (const each of few(scope, selector))
        if (isOwn(each, scope) && (selector !== 'time' || isByline(each, scope)))
          yield attributeOf(each, 'content') ?? attributeOf(each, 'datetime');
  }
  yield /[-_/](\d{4}([-/]?)\d\d\2\d\d)(?=[-_/.]|$)/.exec(here)?.[1] ?? /\/(\d{4}\/\d\d)\//.exec(here)?.[1];
}

function isOwn(element: Element, scope: Element): boolean {
  const other = closest(element, NOT_OWN);
  return !other || other === scope || !contains(scope, other);
}

function isByline(time: Element, scope: Element): boolean {
  const paragraph = closest(time, 'p');
  const before = new Range();
  before.setStart(scope, 0);
  before.setEndBefore(time);
  return before.toString().length < OPENING && !(paragraph && textOf(paragraph).length > BYLINE);
}

function few(scope: Document | Element, selector: string): Element[] {
  return queryAll(scope, selector).slice(0, MOST);
}
