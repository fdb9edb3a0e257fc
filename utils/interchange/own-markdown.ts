import MarkdownIt from 'markdown-it';
import {
  controlsIn,
  controlsOut,
  fencesIn,
  fencesOut,
  headingsIn,
  headingsOut,
  imagesIn,
  imagesOut,
  pairsIn,
  pairsOut,
  tagsIn,
  tagsOut,
  underlinesIn,
  underlinesOut,
} from './own-markdown-rules.ts';

/** A reader's Markdown as it stands in a file of ours. */
export interface OwnMarkdown {
  readonly text: string;
  /** Its last line was put there: a fence that the reader never closed would take in what follows. */
  readonly closed: boolean;
}

/**
 * What a reader wrote stays Markdown, and stays in its place: no heading of it stands among ours, no fence, comment or
 * formula of it goes on behind it, no tag of it is markup, and nothing of it is a template, a query or a picture from
 * elsewhere to the apps in which notes are kept. A backslash parts or precedes what would be, or a heading goes three
 * levels down; `fromOwnMarkdown` takes back exactly that.
 */
export function toOwnMarkdown(text: string): OwnMarkdown {
  const safe = [controlsIn, pairsIn, fencesIn, tagsIn, imagesIn, headingsIn, underlinesIn].reduce(
    (now, rule) => rule(now),
    text.toWellFormed(),
  );
  const fence = openFence(safe);
  return fence === undefined ? { text: safe, closed: false } : { text: `${safe}\n${fence}`, closed: true };
}

/** The reader's text again. */
export function fromOwnMarkdown({ text, closed }: OwnMarkdown): string {
  const safe = closed ? text.slice(0, Math.max(0, text.lastIndexOf('\n'))) : text;
  return [underlinesOut, headingsOut, imagesOut, tagsOut, fencesOut, pairsOut, controlsOut].reduce(
    (now, rule) => rule(now),
    safe,
  );
}

/** By what a fence must be closed that is still open at the text's end; lists and quotes end by themselves. */
function openFence(text: string): string | undefined {
  if (!/`{3}|~{3}/u.test(text)) return undefined;
  const last = parser.parse(`${text}\n\n.`, {}).at(-1);
  return last?.type === 'fence' && last.level === 0 ? last.markup : undefined;
}

const parser = new MarkdownIt('commonmark', { html: false });
