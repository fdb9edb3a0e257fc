import { boxOf, lookOf, lookOfRoot } from './look.ts';
import type { Look } from './look.ts';
import {
  attributeOf,
  closest,
  hasAttributeOf,
  hasAttributesOf,
  isElement,
  isVisible,
  matches,
  parentOf,
  query,
  tagOf,
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
  readonly look: Look;
  /** The text directly in a closed `<details>` is not seen, though the element itself is. */
  readonly isFolded: boolean;
  /** With visibility taken into account; of elements with text directly in them. */
  seen?: Verdict;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never read, and nothing of them is to be seen in the line: the text around them joins. */
const ABSENT = words('script style noscript template head title datalist rp');

/** Never read, but something stands there in the line: the text around them does not join. */
const BARRED = words(
  'nav aside code pre kbd samp textarea input select button label legend fieldset output progress meter ' +
    'svg math iframe frame object embed canvas audio video picture img map hr br rt menu',
);

const BARRED_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar button textbox searchbox combobox ' +
    'listbox dialog alertdialog',
);

const HEADING = /^h[1-6]$/;

/**
 * Judges elements once and remembers: what a text node is, its parent decides. Made anew for every reading, because
 * the page's style may have changed since. Climbs by loops: a page may nest thousands of elements.
 */
export class Judge {
  readonly #root: Element;
  readonly #verdicts = new Map<Element, Verdict>();

  /** @param root where reading began; what lies outside it decides nothing but the language */
  constructor(root: Element) {
    this.#root = root;
    const heading = HEADING.test(tagOf(root));
    this.#verdicts.set(root, {
      text: 'read',
      block: root,
      atom: null,
      lang: langAround(root),
      heading,
      look: lookOfRoot(root),
      isFolded: isFolded(root, tagOf(root)),
    });
  }

  /** The verdict for text directly in `element`, which lies in the root; visibility included. */
  of(element: Element): Verdict {
    const verdict = this.structureOf(element);
    if (verdict.text !== 'read') return verdict;
    // What is read is judged element by element, so that no other shares this verdict.
    const isUnseen =
      verdict.seen === undefined && (verdict.look.isSizeless || verdict.isFolded || !isVisible(element));
    verdict.seen ??= isUnseen ? { ...verdict, text: 'unread' } : verdict;
    return verdict.seen;
  }

  /** The verdict by tags, attributes and boxes; an element of no visibility is not told apart. */
  structureOf(element: Element): Verdict {
    const known = this.#verdicts.get(element);
    if (known) return known;
    const parent = parentOf(element) as Element | null;
    const near = parent && this.#verdicts.get(parent);
    return near ? this.#judgeIn(element, near) : this.#climb(element);
  }

  /** Judges all elements up to one that is known, and those first that lie outside. */
  #climb(element: Element): Verdict {
    const unjudged: Element[] = [];
    let verdict: Verdict | undefined;
    for (let at = element; !verdict;) {
      unjudged.push(at);
      const parent = parentOf(at);
      // Removed from the root while it was being read: nothing of it is there any more.
      if (!parent || !isElement(parent)) {
        return {
          text: 'unread',
          block: element,
          atom: null,
          lang: '',
          heading: false,
          look: lookOfRoot(element),
          isFolded: false,
        };
      }
      verdict = this.#verdicts.get(parent);
      at = parent;
    }
    for (let index = unjudged.length - 1; index >= 0; index -= 1) {
      verdict = this.#judgeIn(unjudged[index] as Element, verdict);
    }
    return verdict;
  }

  #judgeIn(element: Element, around: Verdict): Verdict {
    const verdict = this.#judge(element, around);
    this.#verdicts.set(element, verdict);
    return verdict;
  }

  #judge(element: Element, around: Verdict): Verdict {
    if (around.text !== 'read') return around;
    const tag = tagOf(element);
    const isPlain = !hasAttributesOf(element);
    const look = lookOf(element, tag, isPlain, around.look);
    const box = boxOf(element, tag, look);
    const heading = around.heading || HEADING.test(tag);
    return {
      text:
        look.isClipped || ABSENT.has(tag)
          ? 'unread'
          : BARRED.has(tag)
            ? 'barred'
            : this.#standing(element, tag, isPlain),
      block: box === 'block' ? element : around.block,
      atom: box === 'block' ? null : box === 'atom' ? element : around.atom,
      lang: (isPlain ? null : attributeOf(element, 'lang')) ?? around.lang,
      heading: heading || (!isPlain && attributeOf(element, 'role') === 'heading'),
      look,
      isFolded: isFolded(element, tag),
    };
  }

  #standing(element: Element, tag: string, isPlain: boolean): Verdict['text'] {
    if (!isPlain) {
      if (attributeOf(element, 'aria-hidden') === 'true') return 'barred';
      if (BARRED_ROLES.has(attributeOf(element, 'role') ?? '')) return 'barred';
      if ((attributeOf(element, 'contenteditable') ?? 'false').toLowerCase() !== 'false') return 'barred';
    }
    if ((tag === 'header' || tag === 'footer') && !this.#inArticle(element)) return 'barred';
    // Some sites wrap the whole page in one form, or open a story in a dialog; others are to be filled in or answered.
    if ((tag === 'form' || tag === 'dialog') && !query(element, 'article, main, h1')) return 'barred';
    return 'read';
  }

  #inArticle(element: Element): boolean {
    return (
      closest(element, 'article, main, [role="article"], [role="main"]') !== null ||
      matches(this.#root, ARTICLE)
    );
  }
}

function isFolded(element: Element, tag: string): boolean {
  return tag === 'details' && !hasAttributeOf(element, 'open');
}

const ARTICLE = '[itemtype*="Article"], [typeof*="Article"], [itemprop~="articleBody"]';

function langAround(element: Element): string {
  const holder = closest(element, '[lang]');
  return (holder && attributeOf(holder, 'lang')) ?? '';
}
