import browser from 'webextension-polyfill';
import type { PackFiles } from '../../utils/knowledge/pack-files.ts';

/** The files of a pack that is part of the extension: the only place that fetches, and it never leaves the package. */
export function packagedFiles(pack: string): PackFiles {
  return async (path) => {
    const response = await fetch(browser.runtime.getURL(`/packs/${pack}/${path}`));
    if (!response.ok) throw new Error(`${pack}/${path}: ${response.status}`);
    return response.arrayBuffer();
  };
}
