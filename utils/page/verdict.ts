import {
  attributeOf,
  closest,
  hasAttributeOf,
  isElement,
  isVisible,
  matches,
  parentOf,
  query,
  tagOf,
  textOf,
  viewOf,
  documentOf,
} from './dom.ts';

/** What holds for every text node directly in one element. */
export interface Verdict {
  /** `unread` text is not there for a reader; `barred` text is seen but not ours, so it also ends a block. */
  readonly text: 'read' | 'unread' | 'barred';
  /** The nearest element that ends lines before and after itself. */
  readonly block: Element;
  /** The nearest inline-block, which may or may not touch its neighbours; null outside any. */
  readonly atom: Element | null;
  /** The nearest `lang`, as written; empty where nothing says. */
  readonly lang: string;
  readonly heading: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never read, and nothing of them is to be seen in the line: the text around them joins. */
const ABSENT = words('script style noscript template head title datalist rp');

/** Never read, but something stands there in the line: the text around them does not join. */
const BARRED = words(
  'nav aside code pre kbd samp textarea input select button label legend fieldset output progress meter ' +
    'svg math iframe frame object embed canvas audio video picture img map hr br rt dialog menu',
);

const BARRED_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar button textbox searchbox combobox ' +
    'listbox dialog alertdialog',
);

/** Tags that end lines whatever the page's style says, so that their style need not be asked for. */
const BLOCKS = words(
  'html body main article section div p h1 h2 h3 h4 h5 h6 hgroup header footer address blockquote figure figcaption ' +
    'ul ol li dl dt dd table caption thead tbody tfoot tr td th form details summary center search',
);

const HEADING = /^h[1-6]$/;

/**
 * Judges elements once and remembers: what a text node is, its parent decides. Made anew for every reading, because
 * the page's style may have changed since. Climbs by loops: a page may nest thousands of elements.
 */
export class Judge {
  readonly #root: Element;
  readonly #verdicts = new Map<Element, Verdict>();
  readonly #visible = new Map<Element, boolean>();

  /** @param root where reading began; what lies outside it decides nothing but the language */
  constructor(root: Element) {
    this.#root = root;
    const heading = HEADING.test(tagOf(root));
    this.#verdicts.set(root, { text: 'read', block: root, atom: null, lang: langAround(root), heading });
  }

  /** The verdict for text directly in `element`, which lies in the root; visibility included. */
  of(element: Element): Verdict {
    const verdict = this.structureOf(element);
    if (verdict.text !== 'read') return verdict;
    let visible = this.#visible.get(element);
    if (visible === undefined) {
      visible = isVisible(element) && showsItsText(element);
      this.#visible.set(element, visible);
    }
    return visible ? verdict : { ...verdict, text: 'unread' };
  }

  /** The verdict by tags, attributes and boxes; an element of no visibility is not told apart. */
  structureOf(element: Element): Verdict {
    const known = this.#verdicts.get(element);
    if (known) return known;
    const unjudged: Element[] = [];
    let verdict: Verdict | undefined;
    for (let at = element; !verdict;) {
      unjudged.push(at);
      const parent = parentOf(at);
      // Removed from the root while it was being read: nothing of it is there any more.
      if (!parent || !isElement(parent)) {
        return { text: 'unread', block: element, atom: null, lang: '', heading: false };
      }
      verdict = this.#verdicts.get(parent);
      at = parent;
    }
    for (let index = unjudged.length - 1; index >= 0; index -= 1) {
      const each = unjudged[index] as Element;
      verdict = this.#judge(each, verdict);
      this.#verdicts.set(each, verdict);
    }
    return verdict;
  }

  #judge(element: Element, around: Verdict): Verdict {
    const tag = tagOf(element);
    const lang = attributeOf(element, 'lang') ?? around.lang;
    const box = around.text === 'read' ? boxOf(element, tag) : 'block';
    const text = around.text === 'read' ? this.#standing(element, tag, box) : around.text;
    return {
      text,
      block: box === 'block' ? element : around.block,
      atom: box === 'block' ? null : box === 'atom' ? element : around.atom,
      lang,
      heading: around.heading || HEADING.test(tag) || attributeOf(element, 'role') === 'heading',
    };
  }

  #standing(element: Element, tag: string, box: Box): Verdict['text'] {
    if (ABSENT.has(tag) || box === 'clipped') return 'unread';
    if (BARRED.has(tag) || attributeOf(element, 'aria-hidden') === 'true') return 'barred';
    if (BARRED_ROLES.has(attributeOf(element, 'role') ?? '')) return 'barred';
    if ((attributeOf(element, 'contenteditable') ?? 'false').toLowerCase() !== 'false') return 'barred';
    if ((tag === 'header' || tag === 'footer') && !this.#inArticle(element)) return 'barred';
    // Some sites wrap the whole page in one form; a form without an article in it is one to fill in.
    if (tag === 'form' && !query(element, 'article, main, h1')) return 'barred';
    return 'read';
  }

  #inArticle(element: Element): boolean {
    return (
      closest(element, 'article, main, [role="article"], [role="main"]') !== null ||
      matches(this.#root, ARTICLE)
    );
  }
}

/** An element that is seen itself may still not show the text directly in it. */
function showsItsText(element: Element): boolean {
  if (tagOf(element) === 'details' && !hasAttributeOf(element, 'open')) return false;
  const style = styleOf(element);
  return style?.fontSize !== '0px' && style?.contentVisibility !== 'hidden';
}

const ARTICLE = '[itemtype*="Article"], [typeof*="Article"], [itemprop~="articleBody"]';

/** `clipped`: laid out, but so that a reader who sees the page does not see it. */
type Box = 'block' | 'inline' | 'atom' | 'clipped';

function boxOf(element: Element, tag: string): Box {
  const styled =
    hasAttributeOf(element, 'class') || hasAttributeOf(element, 'style') || hasAttributeOf(element, 'id');
  if (BLOCKS.has(tag) && !styled) return 'block';
  const style = styleOf(element);
  if (!style) return 'inline';
  const { position } = style;
  if ((position === 'absolute' || position === 'fixed') && isClipped(style)) return 'clipped';
  if (BLOCKS.has(tag)) return 'block';
  if (tag === 'sup' || tag === 'sub') return startsWithLetter(element) ? 'inline' : 'block';
  const { display } = style;
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display === 'none') return 'inline';
  if (display.startsWith('inline')) return 'atom';
  // A drop cap floats, which makes a block of it; its letter still belongs to the word that follows.
  return style.float !== 'none' && textOf(element).trim().length <= 2 ? 'inline' : 'block';
}

/** The ways in which sites hide text from all but screen readers: clipped away, one pixel small, far outside. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' && style.clip !== '') return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1)
    return true;
  return parseFloat(style.left) < -900 || parseFloat(style.top) < -900;
}

/** A footnote's number is not part of the word it hangs on; "XIXe" and "1er" are. */
function startsWithLetter(element: Element): boolean {
  return /^\s*\p{L}/u.test(textOf(element).slice(0, 20));
}

function langAround(element: Element): string {
  const holder = closest(element, '[lang]');
  return (holder && attributeOf(holder, 'lang')) ?? '';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const document = documentOf(element);
  return (document && viewOf(document)?.getComputedStyle(element)) ?? undefined;
}
