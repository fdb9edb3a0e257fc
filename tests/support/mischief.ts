/** What pages do to get at us. Each function runs in the page, and so stands alone. */

/** Made-up events over every word: how many were sent, and how many elements of ours are there right after. */
export function sweep(): { sent: number; hosts: number } {
  const own = globalThis as unknown as { __sweep(): void; __dispatched: number };
  own.__sweep();
  return { sent: own.__dispatched, hosts: document.querySelectorAll('[data-sidelight]').length };
}

/** The words that are not in the page’s own text and that its search finds all the same. */
export function guess(words: readonly string[]): string[] {
  const find = (word: string, inFrames: boolean): boolean => {
    try {
      const search = globalThis as unknown as { find(...given: unknown[]): boolean };
      return search.find(word, false, false, true, false, inFrames);
    } catch {
      // Firefox refuses to search a page whose frames it may not.
      return false;
    }
  };
  const article = document.body.textContent.toLowerCase();
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return !article.includes(word.toLowerCase()) && (find(word, false) || find(word, true));
  });
}

/** Puts our element into a shadow tree of the page, out of sight of whoever looks at events’ targets. */
export function hideInShadow(how: 'moveBefore' | 'append'): void {
  const box = document.createElement('div');
  document.body.append(box);
  const host = document.querySelector('[data-sidelight]');
  const root = box.attachShadow({ mode: 'closed' });
  if (host && how === 'append') root.append(host);
  else if (host) root.moveBefore(host, null);
}

/** Writes the page anew, and is the first to listen in it; `__roots` is what came of it. */
export function openAndListen(): void {
  const source = new XMLSerializer().serializeToString(document.querySelector('article') as Element);
  const roots = new Set<Node>();
  document.open();
  for (const type of [
    'pointerover',
    'pointerout',
    'pointermove',
    'pointerrawupdate',
    'mouseover',
    'mouseout',
  ]) {
    const take = (event: Event): void => {
      for (const key in event) {
        const value = event[key as keyof Event] as unknown;
        if (value instanceof Node && value.getRootNode() !== document) roots.add(value.getRootNode());
      }
    };
    addEventListener(type, take, true);
  }
  document.write(`<!doctype html><html lang="fr"><title>Anew</title><body>${source}`);
  document.close();
  const text = (root: Node): string =>
    [...(root as ShadowRoot).querySelectorAll('*')]
      .map((each) => (each.cloneNode() as Element).outerHTML)
      .join();
  Object.assign(globalThis, {
    __roots: () => [...roots].map((root) => `${text(root)} ${String(root.textContent)}`),
  });
}

/** Says, as a later copy of a content script does, that it has started. */
export function forgeStart(ids: readonly string[]): void {
  for (const id of ids) {
    for (const script of ['page', 'content']) {
      const detail = { contentScriptName: script, messageId: 'forged' };
      for (const type of ['wxt:content-script-started', `${id}:${script}:wxt:content-script-started`]) {
        document.dispatchEvent(new CustomEvent(type, { detail }));
        postMessage({ type, ...detail }, '*');
      }
    }
  }
}
