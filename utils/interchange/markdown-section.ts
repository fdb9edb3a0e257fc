import { escapeLineStart, escapeMarkdown } from '../citing/as-markdown.ts';
import { toOwnMarkdown } from './own-markdown.ts';
import { lineOf, sourceOf, type MarkdownWriting } from './markdown-runs.ts';
import type { ListedSource } from './source-list.ts';
import type { Told, ToldText } from './told.ts';

/** Between these stand the words of a note; `readMarkdown` finds them by it. */
export const TEXT_START = '<!-- sidelight:text -->';
export const TEXT_END = '<!-- sidelight:end -->';
/** The same where the last line was put there, to close a fence. */
export const TEXT_END_CLOSED = '<!-- sidelight:end closed -->';

/**
 * A heading with what stands under it, for plain Markdown and Obsidian; no empty line at its end.
 * @param level of the heading, from 1
 * @param data a comment with what is read back, below the heading
 */
export function markdownSection(told: Told, level: number, writing: MarkdownWriting, data = ''): string {
  const native = told.native ? ` (${escapeMarkdown(told.native.text)})` : '';
  const heading = `${'#'.repeat(level)} ${escapeMarkdown(told.heading.text)}${native}`;
  return [
    data === '' ? heading : `${heading}\n${data}`,
    told.kind === undefined ? '' : start(told.kind),
    told.description ? start(told.description.text) : '',
    told.about.map((line) => `- ${lineOf(line, writing)}`).join('\n'),
    told.quote ? quoted(told.quote, 'quote', writing) : '',
    told.place ? placed(told.place, writing) : '',
    bodyOf(told.body),
    ...told.lists.flatMap(({ title, lines }) => [
      title === '' ? '' : `**${escapeMarkdown(title)}**`,
      lines.map((line) => `- ${lineOf(line, writing)}`).join('\n'),
    ]),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The list of sources, under a heading. */
export function markdownSources(title: string, level: number, sources: readonly ListedSource[]): string {
  const lines = sources.map((source) => `${String(source.number)}. ${sourceOf(source)}`);
  return `${'#'.repeat(level)} ${escapeMarkdown(title)}\n\n${lines.join('\n')}`;
}

function bodyOf(text: string): string {
  if (text === '') return '';
  const own = toOwnMarkdown(text);
  return `${TEXT_START}\n\n${own.text}\n\n${own.closed ? TEXT_END_CLOSED : TEXT_END}`;
}

function placed({ said, now }: NonNullable<Told['place']>, writing: MarkdownWriting): string {
  if (!now || now.text === '') return `*${escapeMarkdown(said)}*`;
  return `*${escapeMarkdown(said)}*\n\n${quoted(now, 'warning', writing)}`;
}

function quoted({ text }: ToldText, kind: string, { preset }: MarkdownWriting): string {
  return `${preset === 'obsidian' ? `> [!${kind}]\n` : ''}> ${start(text)}`;
}

function start(text: string): string {
  return escapeLineStart(escapeMarkdown(text));
}
