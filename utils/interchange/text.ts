import type { CitingManner } from '../citing/manner.ts';
import { localDay } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { fileManner } from './file-manner.ts';
import { includedNotes } from './included.ts';
import { namedAs, SourceList, type ListedSource } from './source-list.ts';
import { tellEntity, tellNote, tellPage } from './tell.ts';
import type { Run, Told, ToldLine } from './told.ts';

/** What is chosen as plain text: nothing is marked up, and a note stands as the reader wrote it. */
export async function* writeText(
  source: ExportSource,
  { include, ...choice }: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string> {
  const manner = fileManner(words);
  const sources = new SourceList(manner, words);
  const telling = { words, manner, sources, include };
  const heading = source.page
    ? section(tellPage(source.page, telling), manner, '=')
    : `${underlined(say(words, 'export.title'), '=')}\n`;
  yield `${heading}\n${manner.line(say(words, 'export.exported'), manner.date(localDay(source.now)))}\n`;
  const listed = function* (isEnd: boolean) {
    if (!isEnd && !sources.isLong) return;
    const taken = sources.take();
    if (taken.length > 0) yield `\n\n${sourcesText(say(words, 'brief.sources'), taken)}`;
  };
  if (include.facts) {
    for await (const entity of source.entities()) {
      yield `\n\n${section(tellEntity(entity, telling), manner, '-')}`;
      yield* listed(false);
    }
  }
  const within = source.page ? 'page' : undefined;
  for await (const note of includedNotes(source, { include, ...choice })) {
    yield `\n\n${section(tellNote(note, telling, within), manner, '-')}`;
    yield* listed(false);
  }
  yield* listed(true);
}

function section(told: Told, manner: CitingManner, line: string): string {
  const native = told.native ? ` (${told.native.text})` : '';
  const blocks = [
    underlined(told.heading.text + native, line),
    [told.kind, told.description?.text].filter(Boolean).join('\n'),
    told.about.map((one) => lineText(one, manner)).join('\n'),
    told.quote ? `“${told.quote.text}”` : '',
    told.place ? [told.place.said, told.place.now ? `“${told.place.now.text}”` : ''].join(' ').trim() : '',
    told.body.toWellFormed(),
    ...told.lists.map(({ title, lines }) =>
      [...(title === '' ? [] : [title]), ...lines.map((one) => `- ${lineText(one, manner)}`)].join('\n'),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function lineText({ label, runs }: ToldLine, manner: CitingManner): string {
  return manner.line(label, runs.map(runText).join(''));
}

function runText(run: Run, at: number): string {
  switch (run.is) {
    case 'source':
      return ` [${String(run.number)}]`;
    case 'link':
      return run.text === run.url ? run.url : `${run.text} <${run.url}>`;
    case 'tag':
      return (at > 0 ? ', ' : '') + run.text;
    case 'text':
    case 'entity':
      return run.text;
  }
}

function sourcesText(title: string, sources: readonly ListedSource[]): string {
  const lines = sources.map((source) => {
    const { by, called } = namedAs(source);
    const url = called === source.url ? '' : source.url;
    const parts = [by, called, source.published, source.licence, source.read, url].filter(Boolean);
    return `[${String(source.number)}] ${parts.join(', ')}`;
  });
  return `${underlined(title, '-')}\n\n${lines.join('\n')}\n`;
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(Math.min(Array.from(title).length, 70))}`;
}
