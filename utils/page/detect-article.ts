import {
  attributeOf,
  bodyOf,
  contains,
  contentTypeOf,
  designModeOf,
  isElement,
  isVisible,
  parentOf,
  query,
  queryAll,
  rootOf,
  tagOf,
  textOf,
  textsOf,
} from './dom.ts';
import { declaresNews, isNewsType } from './article-metadata.ts';

export type ArticleReason = 'newsarticle' | 'og' | 'article' | 'whole';

/**
 * Why nothing is read. `no-article`: nothing says that this is news, or several articles stand side by side.
 * `too-short`: there is an article, of fewer than 600 characters. `not-html`: XML, JSON, an image, plain text.
 * `editable`: what the reader would read is what they write. `password`: a password field can be seen.
 */
export type NothingReason = 'no-article' | 'too-short' | 'not-html' | 'editable' | 'password';

export type ArticleFound =
  | { readonly root: Element; readonly why: ArticleReason }
  | { readonly root: null; readonly why: NothingReason };

export interface ArticleChoice {
  /** The reader's setting: any page is read, not articles alone. */
  readonly wholePage?: boolean;
  /** "Read this page anyway", said of this page: outweighs password fields and editable content too. */
  readonly anyway?: boolean;
}

/** Characters that make an `<article>` one worth reading without any metadata. */
const ARTICLE_LENGTH = 600;

/** More than this much text need not be counted to know which of two articles is the longer. */
const ENOUGH = 20_000;

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), textarea, [role~="textbox"]';

/** What of the document is to be read, or why nothing is. Reads the DOM, changes nothing. */
export function articleRoot(document: Document, choice: ArticleChoice = {}): ArticleFound {
  const body = bodyOf(document);
  if (!isHtml(document) || !body) return { root: null, why: 'not-html' };
  const found = findArticle(document, body, choice);
  if (!found.root || choice.anyway) return found;
  if (designModeOf(document) === 'on' || isMostlyEditable(body, found.root))
    return { root: null, why: 'editable' };
  if (showsPassword(document)) return { root: null, why: 'password' };
  return found;
}

/** The outermost of these elements, in document order, that are long enough to be read. */
export function longArticles(articles: readonly Element[]): Element[] {
  return longEnough(outermost(articles));
}

function isHtml(document: Document): boolean {
  const type = contentTypeOf(document);
  return (
    (type === 'text/html' || type === 'application/xhtml+xml') &&
    tagOf(rootOf(document) as Element) === 'html'
  );
}

function findArticle(document: Document, body: Element, choice: ArticleChoice): ArticleFound {
  if (choice.wholePage || choice.anyway) return { root: body, why: 'whole' };
  const marked = newsMicrodata(document);
  if (marked) return { root: marked, why: 'newsarticle' };
  if (queryAll(document, 'script[type="application/ld+json" i]').some((each) => declaresNews(textOf(each)))) {
    return { root: bestRoot(document, body), why: 'newsarticle' };
  }
  if (
    query(
      document,
      'meta[property="og:type" i][content="article" i], meta[name="og:type" i][content="article" i]',
    )
  ) {
    return { root: bestRoot(document, body), why: 'og' };
  }
  const articles = queryAll(document, 'article');
  const [only, ...others] = longArticles(articles);
  if (only && others.length === 0) return { root: only, why: 'article' };
  const single = outermost(articles).length === 1;
  return { root: null, why: single ? 'too-short' : 'no-article' };
}

/** The element that carries the microdata; the longest one, where teasers carry it as well. */
function newsMicrodata(document: Document): Element | undefined {
  const items = queryAll(document, '[itemscope][itemtype*="NewsArticle"], [typeof*="NewsArticle"]').filter(
    (item) =>
      `${attributeOf(item, 'itemtype') ?? ''} ${attributeOf(item, 'typeof') ?? ''}`
        .split(/\s+/)
        .some(isNewsType),
  );
  const item = longest(items);
  // A `<meta itemscope>` or an empty holder carries the type of the page, and no text to read.
  return item && textLength(item, ARTICLE_LENGTH) >= ARTICLE_LENGTH ? item : undefined;
}

/** Metadata says that the page is news: the longest article, else the main element, else the body. */
function bestRoot(document: Document, body: Element): Element {
  const article =
    longest(longArticles(queryAll(document, 'article'))) ??
    longest(longEnough(queryAll(document, '[role="article"]')));
  if (article) return article;
  return longest(longEnough(queryAll(document, 'main, [role="main"], [itemprop~="articleBody"]'))) ?? body;
}

function longEnough(elements: readonly Element[]): Element[] {
  return elements.filter((each) => textLength(each, ARTICLE_LENGTH) >= ARTICLE_LENGTH);
}

function longest(elements: readonly Element[]): Element | undefined {
  let best: Element | undefined;
  let bestLength = -1;
  for (const element of elements) {
    const length = textLength(element, ENOUGH);
    if (length > bestLength) [best, bestLength] = [element, length];
  }
  return best;
}

/** Elements of the list that lie in no other of it; the list is in document order. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !contains(last, element)) kept.push(element);
  }
  return kept;
}

/** Characters of text, edges of each text node trimmed, counted no further than `enough`. */
function textLength(element: Element, enough: number): number {
  let length = 0;
  for (const node of textsOf(element)) {
    if (length >= enough) break;
    const parent = parentOf(node);
    const tag = parent && isElement(parent) ? tagOf(parent) : '';
    if (tag !== 'script' && tag !== 'style' && tag !== 'noscript') length += node.data.trim().length;
  }
  return length;
}

function isMostlyEditable(body: Element, root: Element): boolean {
  for (let at: Element | null = root; at; at = parentElement(at)) if (isEditingHost(at)) return true;
  if (isEditingHost(body)) return true;
  const fields = outermost(queryAll(root, EDITABLE)).filter(isVisible);
  if (fields.length === 0) return false;
  const written = fields.reduce((sum, field) => sum + fieldLength(field), 0);
  // A comment box holds a line or nothing; where half of the text can be typed into, the page is an editor.
  return written > 200 && written * 2 > textLength(root, Infinity);
}

function fieldLength(field: Element): number {
  return field instanceof HTMLTextAreaElement ? field.value.length : textLength(field, Infinity);
}

function isEditingHost(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

function parentElement(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && isElement(parent) ? parent : null;
}

/** A login form folded away in a menu is on half of all news sites; only one that can be seen counts. */
function showsPassword(document: Document): boolean {
  return queryAll(document, 'input[type="password" i]').some(isVisible);
}
