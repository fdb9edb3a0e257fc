import type { Writing } from './as-text.ts';

/** Markdown, also as note apps read it. */
export const MARKDOWN: Writing = {
  text: escapeMarkdown,
  source: ({ source: { name, url } }) => {
    if (url === '') return [escapeMarkdown(name)];
    return [`[${escapeMarkdown(name === '' ? url : name)}](${linkTarget(url)})`];
  },
};

/**
 * Text of a line that Markdown, and the note apps that are built on it, show as it is: emphasis, links, wikilinks and
 * block references, tags, tables, formulas, templates (`{{`, `<%`), queries and inline fields (`::`) all need one of
 * these signs, or two of those. What is special at a line's start alone is no danger: there stands a name of ours.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$^]|&(?=[#\p{L}])/gu, String.raw`\$&`)
    .replace(/([%=:()])(?=\1)|(?<=([%=:()]))\2|(?<=[{<])%|%(?=\\[}>])/gu, String.raw`\$&`);
}

/**
 * Escaped text with which a line begins: there a dash, a plus or a number would open a list, and an equals sign make a
 * heading of the line before.
 */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(/^[-+=]/u, String.raw`\$&`).replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

/** An address within parentheses: what would end it, or open a template, is written as browsers also read it. */
export function linkTarget(url: string): string {
  return (
    url
      .replace(
        /[\\`*_{}()<>|~$^"'\s]/gu,
        (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
      )
      .replace(/%(?![0-9A-Fa-f]{2})/gu, '%25')
      // Behind the host, where these signs are no address of a machine.
      .replace(/(?<=^\w+:\/\/[^/]*\/.*:):/gu, '%3A')
      .replace(/(?<=#)\+/gu, '%2B')
  );
}
