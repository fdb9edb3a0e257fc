import hostCss from './host.css?inline';
import type { Guard } from './guard.ts';
import { isInTreeOf, make, modalOf, rootOf } from './page-document.ts';

/** How often the element goes back after the page took it out, and within which time. */
const RETURNS = 5;
const RETURNS_MS = 5_000;

/** By this attribute a later version of ours finds what an earlier one left in a page that stayed open. */
const OURS = 'data-sidelight';

// From the prototypes: a form of the page may have a field called `closest`, and fill the screen.
const { append, closest, moveBefore } = Element.prototype;
const zoomOf = Object.getOwnPropertyDescriptor(Element.prototype, 'currentCSSZoom')?.get;

export interface HostOptions {
  readonly guard: Guard;
  readonly signal: AbortSignal;
  /** The page took the element out or put it elsewhere: what was seen in it is gone. */
  readonly lost: () => void;
  /** Milliseconds of a steady clock. */
  readonly now?: () => number;
}

/**
 * The one element of ours in the page: empty as the page sees it, with a closed shadow root, in the top layer. It
 * comes into being when it is first needed.
 */
export class PageHost {
  readonly #document: Document;
  readonly #options: HostOptions;
  readonly #observer: MutationObserver;
  #made: Readonly<{ element: HTMLElement; root: ShadowRoot; sheet: CSSStyleSheet }> | undefined;
  /** Where the element was put. */
  #home: Element | undefined;
  #zoom = 1;
  /** When the element went back, the last `RETURNS` times. */
  #returns: number[] = [];

  constructor(document: Document, options: HostOptions) {
    this.#document = document;
    this.#options = options;
    this.#observer = new MutationObserver(() => this.#look());
    options.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** The closed root, to put things in; `stand` first, or nobody sees them. */
  get root(): ShadowRoot {
    return this.#make().root;
  }

  /** True while the element is in the page, where it was put. */
  get stands(): boolean {
    const element = this.#made?.element;
    return element !== undefined && element.parentNode === this.#home && isInTreeOf(this.#document, element);
  }

  /**
   * Puts the element into `home` and the top layer: into the page's root, or the modal dialog or fullscreen element
   * that the reader is in, because all else is inert then. What it holds goes on living where browsers can move it
   * whole (moveBefore).
   * @returns false where the page keeps taking it out, or has no root
   */
  stand(home: Element | null = rootOf(this.#document)): boolean {
    if (this.#options.signal.aborted || home === null || !isInTreeOf(this.#document, home)) return false;
    const { element, root, sheet } = this.#make();
    this.#unzoom(sheet, (zoomOf?.call(home) as number | undefined) ?? 1);
    if (element.parentNode === home) return true;
    if (!this.#moveTo(home, element)) return false;
    // A stay in another document takes the sheet off.
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheet];
    raise(element);
    return true;
  }

  /** A dialog opened or closed, or the screen was filled: what stands in the element stays in sight, and usable. */
  follow(): void {
    if (!this.stands) return;
    this.stand(modalOf(this.#document) ?? undefined);
    this.raise();
  }

  /** Before whatever came into the top layer since. */
  raise(): void {
    if (this.#made && this.stands) raise(this.#made.element);
  }

  /** The page's boxes are in pixels of the viewport: so are ours, however much larger its style makes the page. */
  #unzoom(sheet: CSSStyleSheet, zoom: number): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    sheet.replaceSync(`${hostCss}:host{zoom:${1 / zoom}!important}`);
  }

  #moveTo(home: Element, element: HTMLElement): boolean {
    if (isInTreeOf(this.#document, element)) {
      moveBefore.call(home, element, null);
    } else {
      if (!this.#mayReturn()) return false;
      append.call(home, element);
    }
    this.#home = home;
    this.#observer.disconnect();
    this.#observer.observe(home, { childList: true });
    // The root itself may be replaced; a document has few children, so this costs nothing.
    this.#observer.observe(this.#document, { childList: true });
    return true;
  }

  #make() {
    if (this.#made) return this.#made;
    const element = make(this.#document, 'div');
    element.setAttribute(OURS, '');
    element.popover = 'manual';
    // A popover is a group to assistive technology: without this, an empty one would stand in every page.
    element.role = 'none';
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostCss);
    this.#options.guard.protect(element, () => this.#look());
    this.#made = { element, root, sheet };
    return this.#made;
  }

  /** Wherever the page has put the element, it comes from there: in another tree nothing keeps its events. */
  #look(): void {
    if (!this.#made || this.stands) return;
    this.#made.element.remove();
    this.stand();
    this.#options.lost();
  }

  #mayReturn(): boolean {
    const now = (this.#options.now ?? (() => performance.now()))();
    this.#returns = this.#returns.filter((at) => now - at < RETURNS_MS);
    // The first time is no return.
    if (this.#returns.length > RETURNS) return false;
    this.#returns.push(now);
    return true;
  }

  #end(): void {
    this.#observer.disconnect();
    this.#made?.element.remove();
    this.#options.guard.protect(null);
    this.#made = undefined;
  }
}

/** Takes out what an earlier version of the extension left in this document. */
export function removeLeftovers(document: Document): void {
  const root = rootOf(document);
  for (const left of root?.querySelectorAll(`div[${OURS}][popover]`) ?? []) left.remove();
}

/** Where the element must stand for a card at `near` to be usable: what is modal makes all around it inert. */
export function homeOf(near: Element): Element | null {
  return closest.call(near, ':modal') ?? rootOf(document);
}

/** To the front of the top layer. Our own style keeps it rendered in between, so that nothing in it is lost. */
function raise(element: HTMLElement): void {
  try {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  } catch {
    // A document that is being left shows no popovers; the highest z-index stands in for the top layer.
  }
}
