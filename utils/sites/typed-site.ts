import { siteOf } from './site.ts';

/** A site as the reader typed it, or why it is none: nothing, no host's name, one where no extension may work. */
export type TypedSite =
  | { readonly host: string }
  | { readonly host: null; readonly why: 'empty' }
  | { readonly host: null; readonly why: 'bad' }
  | { readonly host: null; readonly why: 'never'; readonly name: string };

/** Reads a host's name, with or without what stands around it in an address. */
export function readTypedSite(typed: string): TypedSite {
  const text = typed.trim();
  if (text === '') return { host: null, why: 'empty' };
  const address = /^[a-z][a-z+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return { host: null, why: 'bad' };
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/u.test(protocol) || !isHost(hostname)) return { host: null, why: 'bad' };
  const site = siteOf(`https://${hostname}/`);
  return site.host === null ? { host: null, why: 'never', name: hostname } : site;
}

/** As a URL has it: lower case, other scripts in their Latin writing; a name with a dot, or this machine. */
function isHost(name: string): boolean {
  return (
    name.length <= 253 &&
    (name === 'localhost' || /^(?!-)[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z\d-]+$/u.test(name))
  );
}
