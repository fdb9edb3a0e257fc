import type { Plugin } from 'vite';

/** A method of the library's tree: found where it is made, and where it is called. */
const METHOD = /(?<=^\s*|this\._index\.)fetch(?=\((?:key, initial\) \{|term, createMap\)))/gm;

/**
 * Builds MiniSearch with another name for a method of its tree. Requests are found in what ships by the name `fetch`
 * (tests/project/bundles.test.ts), and that search is to have no exceptions. The build fails where the library has it
 * in other places.
 */
export function minisearchWithoutFetch(): Plugin {
  return {
    name: 'minisearch-without-fetch',
    transform: {
      filter: { id: /\/minisearch\/dist\/es\/index\.js/ },
      handler: (code) => {
        const renamed = code.replaceAll(METHOD, 'getOrMake');
        const withoutComments = renamed.replaceAll(/\/\*[\s\S]*?\*\//g, '');
        if ((code.match(METHOD) ?? []).length !== 3 || /\bfetch\b/.test(withoutComments)) {
          throw new Error('MiniSearch has changed where it says "fetch": see scripts/minisearch.ts.');
        }
        return { code: renamed, map: null };
      },
    },
  };
}
