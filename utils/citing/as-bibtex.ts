import type { Reference } from './reference.ts';

/** References as entries of BibLaTeX, whose dates may be partial; BibTeX reads the same entries. */
export function bibTex(all: readonly Reference[]): string {
  return all.map(entryOf).join('\n\n');
}

function entryOf({ key, title, publisher, url, issued, accessed, note }: Reference): string {
  // Twice braced, a title keeps its capitals.
  const fields: [name: string, value: string][] = [
    ['title', `{${escapeTex(title)}}`],
    ['organization', escapeTex(publisher)],
    ['url', verbatim(url)],
    ['date', issued ?? ''],
    ['urldate', accessed ?? ''],
    ['note', escapeTex(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${url === '' ? 'misc' : 'online'}{${key},`, ...lines, '}'].join('\n');
}

/**
 * Text as TeX prints it. A brace is written as a word: BibTeX counts braces, and those after a backslash too. Letters
 * of any script stay, as UTF-8.
 */
function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#$_^~]/g, (sign) => WORDS[sign] ?? `\\${sign}`);
}

const WORDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** An address is printed as it stands; a brace or a backslash in it is one only when it is encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
