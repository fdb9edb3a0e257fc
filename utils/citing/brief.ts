import type { Note } from '../facts/note.ts';
import type { CheckedFigure, FactThen } from '../facts/derived.ts';
import type { PresentedEntity, PresentedNote, PresentedStatement } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import { checkWords } from '../wording/check-words.ts';
import type { BriefWords } from '../wording/brief.ts';
import { localDay } from '../wording/dates.ts';
import { say } from '../wording/say.ts';
import { escapeLineStart, escapeMarkdown, linkTarget } from './as-markdown.ts';
import { BriefSources } from './brief-sources.ts';
import { citedFact, oneLine, valueOf, webAddress, type CitedRow } from './cited.ts';
import { citingManner } from './citing-manner.ts';
import type { CitingManner } from './manner.ts';

/** A page as its brief tells it. */
export interface BriefPage {
  /** As the page says it; empty where it says none. */
  readonly title: string;
  readonly address: string;
  /** Who publishes it: a name, or the site's host. */
  readonly outlet?: string;
  readonly published?: PartialDate;
  /** The reader's day, ISO. */
  readonly readOn: PartialDate;
  /** In reading order. */
  readonly names: readonly BriefName[];
  /** What the reader noted on the page, in the order of the page as far as that is known. */
  readonly notes?: readonly Note[];
  /** The page's end was not read. */
  readonly cut?: boolean;
}

export interface BriefName {
  /** With the reader's notes, where they made some. */
  readonly entity: PresentedEntity;
  /** As the article's time has them. */
  readonly facts: readonly FactThen[];
  /** How often the page has the name. */
  readonly mentions: number;
  readonly checks: readonly CheckedFigure[];
}

/**
 * All that is known of a page's names as Markdown: each name with its facts, their dates and sources, the article's
 * figures held against them and the reader's notes; the sources once, numbered, at the end. Whatever stands in a page
 * or a base is text there, and no markup.
 */
export function pageBrief(page: BriefPage, words: BriefWords): string {
  const manner = citingManner(words);
  const sources = new BriefSources(manner, words);
  const { notes = [] } = page;
  // What was noted on this page about one of its names is told once, with the words that it quotes.
  const told = new Set(notes.map(({ id }) => id));
  const names = page.names.map((name) => nameSection(name, told, sources, manner, words));
  const parts = [
    `# ${inLine(page.title) || say(words, 'brief.untitled')}`,
    aboutList(page, manner, words),
    `## ${say(words, 'brief.names')}`,
    ...(page.names.length === 0 ? [say(words, 'brief.nothing')] : names),
    ...(page.cut ? [`*${say(words, 'brief.cut')}*`] : []),
    ...(notes.length === 0
      ? []
      : [
          `## ${say(words, 'brief.notes')}`,
          notes.map((note) => pageNoteItem(note, manner, words)).join('\n'),
        ]),
    ...(sources.list.length === 0 ? [] : [`## ${say(words, 'brief.sources')}`, sources.list.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function aboutList(
  { address, outlet, published, readOn }: BriefPage,
  manner: CitingManner,
  words: BriefWords,
) {
  const url = webAddress(address);
  const lines = [
    ['brief.outlet', outlet === undefined ? '' : inLine(outlet)],
    ['brief.published', published === undefined ? '' : manner.date(published)],
    ['brief.address', url === '' ? '' : `<${linkTarget(url)}>`],
    ['brief.readOn', manner.date(readOn)],
  ] as const;
  return lines
    .flatMap(([key, text]) => (text === '' ? [] : [`- ${manner.line(say(words, key), text)}`]))
    .join('\n');
}

function nameSection(
  name: BriefName,
  told: ReadonlySet<string>,
  sources: BriefSources,
  manner: CitingManner,
  words: BriefWords,
): string {
  const { entity, facts, mentions, checks } = name;
  const native = entity.nativeName ? ` (${inLine(entity.nativeName.text)})` : '';
  const kind = inLine(entity.typeLabel) || say(words, `kind.${entity.kind}`);
  const description = inLine(entity.description?.text ?? '');
  const items = [
    ...facts.map((fact) => factItem(entity, fact, sources, manner)),
    ...checks.map((check) => checkItem(check, sources, words)),
    ...(entity.notes ?? [])
      .filter(({ id }) => !told.has(`note:${id}`))
      .map((note) => noteItem(note, manner, words)),
  ];
  return [
    `### ${inLine(entity.name.text) || inLine(entity.id)}${native}`,
    `${escapeLineStart(kind)} · ${say(words, 'mentions', { count: mentions })}`,
    ...(description === '' ? [] : [escapeLineStart(description)]),
    items.length === 0 ? say(words, 'emptyTitle') : items.join('\n'),
  ].join('\n\n');
}

/** "Population: 829,984 (2024) [1]; sources differ: 868,549 (2020) [2]" */
function factItem(
  entity: PresentedEntity,
  fact: FactThen,
  sources: BriefSources,
  manner: CitingManner,
): string {
  const cited = citedFact(entity, fact, manner);
  const said = cited.rows.map((row, at) => {
    const one = rowSaid(row, sources, manner);
    return row.isOther && cited.rows[at - 1]?.isOther === false
      ? manner.line(manner.sourcesDiffer, one)
      : one;
  });
  if (cited.moreValues > 0) said.push(manner.moreValues(cited.moreValues));
  if (cited.remark !== '') said.push(escapeMarkdown(cited.remark));
  return `- ${manner.line(escapeMarkdown(cited.label), said.join('; '))}`;
}

function rowSaid(row: CitedRow, sources: BriefSources, manner: CitingManner): string {
  const own = row.isOwn ? `, ${manner.ownWord}` : '';
  return `${escapeMarkdown(valueOf(row))}${own}${numberOf(row.statement, sources)}`;
}

/** What the article says, beside what is stored, and the sentence that says it. */
function checkItem(check: CheckedFigure, sources: BriefSources, words: BriefWords): string {
  const said = inLine(checkWords(words, check)) + numberOf(check.statement, sources);
  return `- ${said}\n  > ${escapeLineStart(inLine(check.sentence))}`;
}

function noteItem({ text, changed }: PresentedNote, manner: CitingManner, words: BriefWords): string {
  return `- ${noteHead(changed, manner, words)}\n${quoted(text)}`;
}

/** "My note of 3 March 2026 (Kostanay Region): “830,000 people”", and what the reader wrote. */
function pageNoteItem(
  { text, changed, about, quote }: Note,
  manner: CitingManner,
  words: BriefWords,
): string {
  const of = about ? ` (${inLine(about.text)})` : '';
  const said = quote ? `: ${inLine(say(words, 'brief.quote', { text: quote.exact }))}` : '';
  const own = text.trim() === '' ? '' : `\n${quoted(text)}`;
  return `- ${noteHead(changed, manner, words)}${of}${said}${own}`;
}

function noteHead(changed: number, manner: CitingManner, words: BriefWords): string {
  return say(words, 'brief.note', { date: manner.date(localDay(changed)) });
}

/** Two spaces end a line of the reader's where paragraphs are joined. */
function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `  > ${escapeLineStart(inLine(line))}`.trimEnd())
    .join('  \n');
}

function numberOf(statement: PresentedStatement, sources: BriefSources): string {
  const number = sources.numberOf(statement);
  return number === undefined ? '' : ` [${String(number)}]`;
}

function inLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}
