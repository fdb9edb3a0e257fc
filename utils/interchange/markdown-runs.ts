import { escapeMarkdown, escapeLineStart, linkTarget } from '../citing/as-markdown.ts';
import { oneLine } from '../citing/cited.ts';
import type { CitingManner } from '../citing/manner.ts';
import type { MarkdownPreset } from './export-model.ts';
import { namedAs, type ListedSource } from './source-list.ts';
import type { Run, ToldLine } from './told.ts';

/** How Markdown of one preset is written. */
export interface MarkdownWriting {
  readonly preset: Exclude<MarkdownPreset, 'own'>;
  readonly manner: CitingManner;
  /** What the files of entities are called, without their ending, where they have some. */
  readonly files?: ReadonlyMap<string, string>;
}

/** "- Population: 829,984 (2024) [1]", without its dash. */
export function lineOf({ label, runs }: ToldLine, writing: MarkdownWriting): string {
  const line = writing.manner.line(escapeMarkdown(label), runsOf(runs, writing));
  // A label that ends with a colon of its own would make a field of the line.
  return escapeLineStart(line.replaceAll(/:(?=:)/gu, ':\\'));
}

export function runsOf(runs: readonly Run[], writing: MarkdownWriting): string {
  return runs
    .map((run, at) => (at > 0 && run.is === 'tag' ? between(writing) : '') + runOf(run, writing))
    .join('');
}

/** A tag as apps of notes have them: letters, digits, `_`, `-` and `/`, and not digits alone; empty where none is left. */
export function tagName(text: string): string {
  const name = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/gu, '');
  return /^[\p{N}/-]+$/u.test(name) ? `_${name}` : name;
}

/** "stat.gov.kz, [Population of regions](https://…), published 5 March 2024, CC BY 4.0, read on 6 March 2024" */
export function sourceOf(source: ListedSource): string {
  const { by, called } = namedAs(source);
  const title = escapeMarkdown(called);
  return [
    escapeMarkdown(by),
    source.url === '' ? title : `[${title}](${linkTarget(source.url)})`,
    source.published,
    escapeMarkdown(source.licence),
    source.read,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A name that may stand within the brackets of a link to a note. */
const LINKED = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,’–-]|\((?!\())*$/u;

function runOf(run: Run, writing: MarkdownWriting): string {
  switch (run.is) {
    case 'text':
      return escapeMarkdown(run.text);
    case 'link':
      return `[${escapeMarkdown(run.text)}](${linkTarget(run.url)})`;
    case 'entity':
      return entityLink(run.text, writing.files?.get(run.id), writing.preset);
    case 'tag':
      return writing.preset === 'plain' || tagName(run.text) === ''
        ? escapeMarkdown(oneLine(run.text))
        : `#${tagName(run.text)}`;
    case 'source':
      return ` [${String(run.number)}]`;
  }
}

function entityLink(name: string, file: string | undefined, preset: MarkdownWriting['preset']): string {
  if (preset === 'plain' || !LINKED.test(name)) return escapeMarkdown(name);
  // Logseq's links are names of pages, and have no other words.
  if (preset === 'logseq' || file === undefined || file === name) return `[[${name}]]`;
  return LINKED.test(file) ? `[[${file}|${name}]]` : escapeMarkdown(name);
}

function between({ preset }: MarkdownWriting): string {
  return preset === 'plain' ? ', ' : ' ';
}
