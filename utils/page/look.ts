import { attributeNamesOf, attributeOf, documentOf, tagOf, textOf, viewOf } from './dom.ts';

/** What of an element's style decides how its text is read. */
export interface Look {
  readonly display: 'block' | 'inline' | 'atom' | 'float';
  /** Laid out, but so that a reader who sees the page does not see it. */
  readonly isClipped: boolean;
  /** Letters of no size: a way to hide them, and a trick to lose the gaps between boxes. */
  readonly isSizeless: boolean;
  /** Whether line breaks of the text are shown; asked for by `keepsLines` where a text has any. */
  keepsLines?: boolean;
  /** Looks of the elements inside, by tag and class. */
  readonly inner: Map<string, Look>;
}

/** Tags that end lines whatever the page's style says. */
const BLOCKS = new Set(
  (
    'html body main article section div p h1 h2 h3 h4 h5 h6 hgroup header footer address blockquote figure figcaption ' +
    'ul ol li dl dt dd table caption thead tbody tfoot tr td th form details summary center search'
  ).split(' '),
);

/** Attributes by which pages do not choose styles. */
const UNSTYLED = new Set(
  (
    'href lang rel target title dir datetime cite itemprop itemscope itemtype itemid property typeof name tabindex ' +
    'aria-label aria-labelledby aria-describedby aria-controls'
  ).split(' '),
);

export function lookOfRoot(root: Element): Look {
  return read(root, tagOf(root), false, undefined);
}

/**
 * The look of an element in one of a known look. Asking for style is most of what reading costs, so elements of the
 * same tags and classes all the way up are taken to look the same; whether they are seen at all is never taken over.
 */
export function lookOf(element: Element, tag: string, isPlain: boolean, around: Look): Look {
  const key = isPlain ? tag : styleKey(element, tag);
  if (key === undefined) return read(element, tag, false, around);
  let look = around.inner.get(key);
  if (!look) {
    look = read(element, tag, isPlain, around);
    around.inner.set(key, look);
  }
  return look;
}

/**
 * By what pages choose the styles of an element; undefined for one that is to be looked at for itself. An id or data
 * with a number in it tells apart what looks alike: the teasers of a list, the comments.
 */
function styleKey(element: Element, tag: string): string | undefined {
  let key = tag;
  for (const name of attributeNamesOf(element)) {
    if (UNSTYLED.has(name)) continue;
    const value = attributeOf(element, name) ?? '';
    const isData = name.startsWith('data-');
    if ((isData || name === 'id') && (value.length > LONG || /\d/.test(value))) continue;
    if (!isData && name !== 'class') return undefined;
    key += `\n${name} ${value}`;
  }
  return key;
}

/** Longer data is no choice between styles. */
const LONG = 40;

/**
 * Whether the text directly in an element of this look shows its line breaks, by `white-space: pre` and its kin: a
 * name does not reach over a shown one.
 */
export function keepsLines(look: Look, element: Element): boolean {
  look.keepsLines ??= /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
  return look.keepsLines;
}

/** How the text of an element of this look stands to that before and after it. */
export function boxOf(element: Element, tag: string, look: Look): 'block' | 'inline' | 'atom' {
  // A footnote's number is not part of the word it hangs on; "XIXe" and "1er" are.
  if (tag === 'sup' || tag === 'sub')
    return /^\s*\p{L}/u.test(textOf(element).slice(0, 20)) ? 'inline' : 'block';
  if (look.display !== 'float') return look.display;
  // A drop cap floats, which makes a block of it; its letter still belongs to the word that follows.
  return textOf(element).trim().length <= 2 ? 'inline' : 'block';
}

function read(element: Element, tag: string, isPlain: boolean, around: Look | undefined): Look {
  const isBlock = BLOCKS.has(tag);
  const isSizeless = around?.isSizeless ?? false;
  const look = { display: 'block', isClipped: false, isSizeless, inner: new Map() } as const;
  // No page hides its paragraphs one and all.
  if (isPlain && isBlock && !isSizeless) return look;
  const style = styleOf(element);
  if (!style) return look;
  return {
    ...look,
    display: isBlock ? 'block' : displayOf(style),
    isClipped: isClipped(style),
    isSizeless: style.fontSize === '0px',
  };
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const document = documentOf(element);
  return (document && viewOf(document))?.getComputedStyle(element);
}

function displayOf({ display, float }: CSSStyleDeclaration): Look['display'] {
  if (display === 'inline' || display === 'contents' || display === 'none' || display.startsWith('ruby'))
    return 'inline';
  if (display.startsWith('inline')) return 'atom';
  return float === 'none' ? 'block' : 'float';
}

/** The ways in which sites hide text from all but screen readers: clipped away, one pixel small, far outside. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility === 'hidden') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto' && style.clip !== '') return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1)
    return true;
  return parseFloat(style.left) < -900 || parseFloat(style.top) < -900;
}
