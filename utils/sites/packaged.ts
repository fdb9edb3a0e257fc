import browser from 'webextension-polyfill';

/** The only place that fetches, and it never leaves the package. */
export async function packaged(
  path: '/languages.json' | '/page-words.json' | `/packs/${string}`,
): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
