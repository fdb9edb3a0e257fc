import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the page is: `#packs/central-asia/changes` is the section `packs`, and `central-asia`, `changes` within it. */
export interface Route {
  readonly section: string;
  readonly path: readonly string[];
}

export function readRoute(hash: string): Route {
  const [section = '', ...path] = hash.replace(/^#/u, '').split('/').map(decode);
  return { section, path };
}

/** The address of a page, for links and for `go`. */
export function hashOf(section: string, ...path: readonly string[]): string {
  return `#${[section, ...path].map(encodeURIComponent).join('/')}`;
}

export function go(section: string, ...path: readonly string[]): void {
  location.hash = hashOf(section, ...path);
}

/** The page's address, followed. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  // Before anything is painted: an address that changes in between would be passed over.
  useLayoutEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(readRoute(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  return route;
}

/** What is no percent encoding stays as it was typed. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
