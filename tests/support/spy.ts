/**
 * A page that spies on whoever else is in it, with every means a page has: put into its head, before all else.
 * The function runs in the page, so it stands alone; `spied` reads what it got.
 */
import type { Page } from 'puppeteer-core';

export interface Spied {
  /** Nodes and windows that are none of the page's own, and how each came into its hands. */
  readonly foreign: readonly string[];
  /** The element of ours, as the page sees it: one entry for each different look. */
  readonly hosts: readonly string[];
  /** Texts that name an extension. */
  readonly addresses: readonly string[];
  /** Calls of functions that the page has put its own in the place of. */
  readonly calls: readonly string[];
  /** What was written into the page, apart from the host: attributes, texts, nodes. */
  readonly changes: readonly string[];
  /** Texts under ranges of CSS.highlights, and the names there. */
  readonly highlights: readonly string[];
  readonly marked: readonly string[];
  readonly keys: readonly string[];
  readonly events: readonly string[];
  readonly looks: number;
}

/** The page's source with the spy as its first script. */
export function withSpy(page: string): string {
  return page.replace('<head>', `<head><script>(${spy.toString()})()</script>`);
}

/** What the spy has by now. */
export async function spied(page: Page): Promise<Spied> {
  return JSON.parse(
    await page.evaluate(() => (globalThis as unknown as { __spied(): string }).__spied()),
  ) as Spied;
}

/** Runs in the page. */
function spy(): void {
  const got = {
    foreign: new Set<string>(),
    hosts: new Set<string>(),
    addresses: new Set<string>(),
    calls: new Set<string>(),
    changes: new Set<string>(),
    highlights: new Set<string>(),
    marked: new Set<string>(),
    keys: [] as string[],
    events: new Set<string>(),
    looks: 0,
  };
  const ADDRESS = /(chrome|moz)-extension:|card\.html/;
  let host: Element | undefined;
  let point = { x: 0, y: 0 };

  const isHost = (node: Node): node is Element =>
    node instanceof Element && node.hasAttribute('data-sidelight');
  const meetHost = (element: Element): void => {
    host = element;
    const { shadowRoot, childNodes } = element;
    const serialised = element.getHTML?.({ serializableShadowRoots: true }) ?? '';
    const cloned = (element.cloneNode(true) as Element).shadowRoot;
    const open = [shadowRoot, cloned].some((root) => root !== null) || serialised !== '';
    got.hosts.add(`${element.outerHTML}${open ? ' OPEN' : ''}${childNodes.length > 0 ? ' HOLDS' : ''}`);
  };

  /** Anything that came into the page's hands. */
  const look = (thing: unknown, how: string): void => {
    got.looks += 1;
    if (typeof thing === 'string') {
      if (ADDRESS.test(thing)) got.addresses.add(`${how}: ${thing.slice(0, 200)}`);
      return;
    }
    if (typeof thing !== 'object' || thing === null) return;
    if (!(thing instanceof Node)) {
      // A window of another origin says no to everything but a few names; `window` is one of them.
      let isWindow: boolean;
      try {
        isWindow = 'frameElement' in thing || (thing as Window).window === thing;
      } catch {
        isWindow = true;
      }
      if (isWindow && thing !== window && thing !== window.parent) got.foreign.add(`${how}: a window`);
      return;
    }
    if (isHost(thing)) return meetHost(thing);
    if (thing === document || thing.getRootNode() === document) return;
    // Detached nodes of the page itself come along in its own changes.
    const root = thing.getRootNode();
    if (root instanceof ShadowRoot || thing instanceof HTMLIFrameElement)
      got.foreign.add(`${how}: ${thing.nodeName} ${(thing.textContent ?? '').slice(0, 80)}`);
  };

  const LISTS = ['composedPath', 'getCoalescedEvents', 'getPredictedEvents', 'getTargetRanges'] as const;
  const inspect = (event: Event, how: string): void => {
    for (const key in event) {
      try {
        look(event[key as keyof Event], `${how}.${key}`);
      } catch {
        got.looks += 1;
      }
    }
    for (const list of LISTS) {
      const given = (event as unknown as Record<string, (() => readonly unknown[]) | undefined>)[list]?.call(
        event,
      );
      for (const each of given ?? []) {
        if (each instanceof Event) inspect(each, `${how} ${list}`);
        else look(each, `${how} ${list}`);
      }
    }
  };

  const types = new Set(
    (
      'pointerrawupdate focusin focusout DOMNodeInserted DOMNodeRemoved DOMSubtreeModified DOMAttrModified DOMActivate ' +
      'securitypolicyviolation readystatechange compositionstart compositionupdate compositionend touchstart touchmove ' +
      'touchend touchcancel fullscreenchange mozfullscreenchange pageswap pagereveal DOMMouseScroll MozMousePixelScroll ' +
      'textInput keypress beforematch command interest loseinterest visibilitychange unhandledrejection message'
    ).split(' '),
  );
  for (const prototype of [Window, Document, HTMLElement, HTMLIFrameElement].map((each) => each.prototype))
    for (const key of Object.getOwnPropertyNames(prototype))
      if (/^on[a-z]/.test(key)) types.add(key.slice(2));
  for (const key of Object.getOwnPropertyNames(window)) if (/^on[a-z]/.test(key)) types.add(key.slice(2));
  for (const type of ['unload', 'beforeunload']) types.delete(type);
  const heard = (event: Event): void => {
    got.events.add(event.type);
    if (event instanceof MouseEvent) point = { x: event.clientX, y: event.clientY };
    if ('key' in event) got.keys.push(`${event.type} ${String(event.key)}`);
    if ('data' in event && event instanceof InputEvent) got.keys.push(`${event.type} ${String(event.data)}`);
    inspect(event, event.type);
  };
  const listenOn = (target: EventTarget): void => {
    for (const type of types)
      for (const capture of [true, false]) target.addEventListener(type, heard, capture);
  };
  listenOn(window);
  listenOn(document);

  let isLoaded = false;
  addEventListener('load', () => setTimeout(() => (isLoaded = true)));
  new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes, removedNodes, type } of records) {
      look(target, 'mutation');
      if (!isLoaded) continue;
      if (type === 'attributes' && !isHost(target))
        got.changes.add(`${target.nodeName} ${String(attributeName)}`);
      if (type === 'characterData') got.changes.add(`${target.nodeName} text`);
      for (const node of [...addedNodes, ...removedNodes]) {
        look(node, 'mutation');
        if (isHost(node)) listenOn(node);
        else got.changes.add(`${node.nodeName} came or went`);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const type of PerformanceObserver.supportedEntryTypes) {
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Record<string, unknown>)[]) {
        look(JSON.stringify(entry), `performance ${type}`);
        for (const key of ['element', 'target', 'lastInteractionElement'])
          look(entry[key], `performance ${type}.${key}`);
        for (const source of (entry['sources'] as { node?: Node }[] | undefined) ?? [])
          look(source.node, `performance ${type}`);
      }
    });
    watch.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  }
  const Reports = (
    globalThis as {
      ReportingObserver?: new (hear: (list: unknown[]) => void, given: object) => { observe(): void };
    }
  ).ReportingObserver;
  if (Reports) new Reports((list) => look(JSON.stringify(list), 'report'), { buffered: true }).observe();

  // Whatever runs in another world must not run into these.
  const windowOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')?.get;
  const shadow = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) return;
    for (const part of ['value', 'get', 'set'] as const) {
      const original = descriptor[part] as unknown;
      if (typeof original !== 'function') continue;
      descriptor[part] = function (this: unknown, ...given: unknown[]): unknown {
        got.calls.add(`${name} of ${String(this)}`);
        return Reflect.apply(original, this, given);
      };
    }
    Object.defineProperty(owner, name, descriptor);
  };
  for (const name of ['attachShadow', 'showPopover', 'moveBefore', 'togglePopover']) {
    shadow(Element.prototype, name);
    shadow(HTMLElement.prototype, name);
  }
  shadow(HTMLIFrameElement.prototype, 'contentWindow');
  shadow(CSSStyleSheet.prototype, 'replaceSync');
  shadow(HighlightRegistry.prototype, 'set');
  shadow(Document.prototype, 'caretPositionFromPoint');

  const sweep = (): void => {
    const { x, y } = point;
    const round: Record<string, () => unknown> = {
      activeElement: () => document.activeElement,
      elementFromPoint: () => document.elementFromPoint(x, y),
      selection: () => getSelection()?.anchorNode,
      fullscreen: () => document.fullscreenElement,
      scrolling: () => document.scrollingElement,
      opener: () => window.opener as unknown,
      resources: () => JSON.stringify(performance.getEntries()),
      history: () =>
        JSON.stringify(
          (window as unknown as { navigation?: { entries(): { url: string }[] } }).navigation
            ?.entries()
            .map(({ url }) => url),
        ),
      named: () => Object.keys(window).join(' '),
      sheets: () => [...document.styleSheets].map(({ href }) => href).join(' '),
      hostStyle: () =>
        host &&
        [...getComputedStyle(host)]
          .map((name) => getComputedStyle(host as Element).getPropertyValue(name))
          .join(),
    };
    for (const [how, read] of Object.entries(round)) look(read(), how);
    for (const node of document.elementsFromPoint(x, y)) look(node, 'elementsFromPoint');
    for (const node of document.querySelectorAll('*')) if (isHost(node)) meetHost(node);
    for (let at = 0; at < window.length + 3; at += 1) {
      const frame = window[at];
      const element = [...document.querySelectorAll('iframe')].some((each) => windowOf?.call(each) === frame);
      if (frame && !element) got.foreign.add(`window.frames[${String(at)}]`);
    }
    const animations = [document.getAnimations(), host?.getAnimations({ subtree: true }) ?? []].flat();
    for (const { effect } of animations) look((effect as KeyframeEffect | null)?.target, 'animation');
    for (const [name, highlight] of CSS.highlights) {
      got.highlights.add(name);
      for (const range of highlight) {
        look(range.startContainer, 'highlight');
        look(range.endContainer, 'highlight');
        got.marked.add(range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '');
      }
      for (const each of Object.entries(highlight)) got.changes.add(`${name} has ${String(each)}`);
    }
    requestAnimationFrame(sweep);
  };
  requestAnimationFrame(sweep);
  Object.assign(globalThis, {
    __spied: () => JSON.stringify(got, (_, value: unknown) => (value instanceof Set ? [...value] : value)),
  });
}
