import { escapeLineStart, escapeMarkdown } from '../citing/as-markdown.ts';
import { lineOf, runsOf, sourceOf, type MarkdownWriting } from './markdown-runs.ts';
import { toOwnMarkdown } from './own-markdown.ts';
import type { ListedSource } from './source-list.ts';
import type { Told, ToldLine } from './told.ts';

/** A block of Logseq: a bullet, its own further lines, and the blocks below it. */
interface Block {
  readonly lines: readonly string[];
  readonly blocks?: readonly Block[];
}

/**
 * The same as a section, in blocks: what it is from as properties of the first, then quote, note and facts each as a
 * block of its own.
 */
export function logseqSection(told: Told, level: number, writing: MarkdownWriting): string {
  const native = told.native ? ` (${escapeMarkdown(told.native.text)})` : '';
  const block: Block = {
    lines: [
      `${'#'.repeat(level)} ${escapeMarkdown(told.heading.text)}${native}`,
      ...told.about.map((line) => propertyOf(line, writing)),
    ],
    blocks: [
      ...[told.kind, told.description?.text].flatMap((text) => (text === undefined ? [] : [plain(text)])),
      ...(told.quote ? [{ lines: [`> ${start(told.quote.text)}`] }] : []),
      ...(told.place
        ? [
            {
              lines: [start(told.place.said)],
              blocks: told.place.now ? [{ lines: [`> ${start(told.place.now.text)}`] }] : [],
            },
          ]
        : []),
      ...(told.body === '' ? [] : [{ lines: toOwnMarkdown(told.body).text.split('\n') }]),
      ...told.lists.flatMap(({ title, lines }): Block[] => {
        const blocks = lines.map((line) => ({ lines: [lineOf(line, writing)] }));
        return title === '' ? blocks : [{ lines: [escapeMarkdown(title)], blocks }];
      }),
    ],
  };
  return written(block, 0);
}

export function logseqSources(title: string, sources: readonly ListedSource[]): string {
  const blocks = sources.map((source) => ({ lines: [`\\[${String(source.number)}\\] ${sourceOf(source)}`] }));
  return written({ lines: [`## ${escapeMarkdown(title)}`], blocks }, 0);
}

/** A bullet with a heading. */
export function logseqHeading(title: string): string {
  return `- ## ${escapeMarkdown(title)}`;
}

/** "taken-on:: 22 November 2026": the names of properties have no spaces. */
function propertyOf({ label, runs }: ToldLine, writing: MarkdownWriting): string {
  const name = label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const isTags = runs[0]?.is === 'tag';
  return isTags
    ? `tags:: ${runs.map((run) => runsOf([run], writing).replace(/^#/u, '')).join(', ')}`
    : `${name}:: ${runsOf(runs, writing)}`;
}

function written({ lines, blocks = [] }: Block, depth: number): string {
  const indent = '\t'.repeat(depth);
  const own = lines.map((line, at) => (at === 0 ? `${indent}- ${line}` : `${indent}  ${line}`.trimEnd()));
  return [...own, ...blocks.map((block) => written(block, depth + 1))].join('\n');
}

function plain(text: string): Block {
  return { lines: [start(text)] };
}

function start(text: string): string {
  return escapeLineStart(escapeMarkdown(text));
}
