import type { CitingManner } from '../citing/manner.ts';
import { localDay } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { directionOf } from '../wording/languages.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { fileManner } from './file-manner.ts';
import { HTML_STYLE } from './html-style.ts';
import { escapeHtml, inLanguage, noteHtml } from './html-text.ts';
import { includedNotes } from './included.ts';
import { namedAs, SourceList, type ListedSource } from './source-list.ts';
import { tellEntity, tellNote, tellPage } from './tell.ts';
import type { Run, Told, ToldLine } from './told.ts';

/**
 * What is chosen as one page that needs nothing else: it asks no network, runs nothing, prints, and is read in light
 * and dark.
 */
export async function* writeHtml(
  source: ExportSource,
  { include, ...choice }: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string> {
  const manner = fileManner(words);
  const sources = new SourceList(manner, words);
  const telling = { words, manner, sources, include };
  const page = source.page ? tellPage(source.page, telling) : undefined;
  const title = page?.heading.text ?? say(words, 'export.title');
  yield opening(title, source, words);
  const exported: ToldLine = {
    label: say(words, 'export.exported'),
    runs: [{ is: 'text', text: manner.date(localDay(source.now)) }],
  };
  yield `<header>\n${heading(1, page?.heading ?? { text: title })}${about([...(page?.about ?? []), exported], manner)}</header>\n`;
  let part: 'facts' | 'notes' | undefined;
  const within = function* (kind: 'facts' | 'notes', text: string) {
    if (part !== kind) yield heading(2, { text: say(words, `export.${kind}`) });
    part = kind;
    yield text;
    if (!sources.isLong) return;
    yield sourcesHtml(words, sources.take());
    part = undefined;
  };
  if (include.facts) {
    for await (const entity of source.entities()) {
      yield* within('facts', section(tellEntity(entity, telling), manner));
    }
  }
  const under = source.page ? 'page' : undefined;
  for await (const note of includedNotes(source, { include, ...choice })) {
    yield* within('notes', section(tellNote(note, telling, under), manner));
  }
  const left = sources.take();
  yield `${left.length > 0 ? sourcesHtml(words, left) : ''}</main>\n</body>\n</html>\n`;
}

function opening(title: string, { generator }: ExportSource, { lang }: ExportWords): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escapeHtml(generator)}">
<title>${escapeHtml(title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
`;
}

function section(told: Told, manner: CitingManner): string {
  const { kind, description, quote, place, body, lists } = told;
  return `<article>\n${[
    heading(3, told.heading, told.native),
    kind === undefined ? '' : `<p class="kind">${escapeHtml(kind)}</p>\n`,
    description ? `<p${inLanguage(description.lang)}>${escapeHtml(description.text)}</p>\n` : '',
    about(told.about, manner),
    quote ? `<blockquote${inLanguage(quote.lang)}>${escapeHtml(quote.text)}</blockquote>\n` : '',
    place ? `<p class="place">${escapeHtml(place.said)}</p>\n` : '',
    place?.now?.text
      ? `<blockquote class="now"${inLanguage(place.now.lang)}>${escapeHtml(place.now.text)}</blockquote>\n`
      : '',
    body === '' ? '' : `<div class="note" dir="auto">\n${noteHtml(body)}</div>\n`,
    ...lists.map(({ title, lines }) => listHtml(title, lines, manner)),
  ].join('')}</article>\n`;
}

function listHtml(title: string, lines: readonly ToldLine[], manner: CitingManner): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${lineHtml(line, manner)}</li>\n`).join('');
  return `${title === '' ? '' : `<p class="list">${escapeHtml(title)}</p>\n`}<ul class="facts">\n${items}</ul>\n`;
}

function about(lines: readonly ToldLine[], manner: CitingManner): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${lineHtml(line, manner)}</li>\n`).join('');
  return `<ul class="about">\n${items}</ul>\n`;
}

function lineHtml({ label, runs }: ToldLine, manner: CitingManner): string {
  return manner.line(`<b>${escapeHtml(label)}</b>`, runs.map(runHtml).join(''));
}

function runHtml(run: Run, at: number): string {
  switch (run.is) {
    case 'source':
      return ` <a class="number" href="#source-${String(run.number)}">[${String(run.number)}]</a>`;
    case 'link':
      return `<a href="${escapeHtml(run.url)}"${inLanguage(run.lang)}>${escapeHtml(run.text)}</a>`;
    case 'tag':
      return `${at > 0 ? ', ' : ''}<bdi>${escapeHtml(run.text)}</bdi>`;
    case 'entity':
      return `<bdi${inLanguage(run.lang)}>${escapeHtml(run.text)}</bdi>`;
    case 'text':
      return escapeHtml(run.text);
  }
}

function sourcesHtml(words: ExportWords, sources: readonly ListedSource[]): string {
  const items = sources.map((source) => {
    const { by, called } = namedAs(source);
    const title = escapeHtml(called);
    const linked = source.url === '' ? title : `<a href="${escapeHtml(source.url)}">${title}</a>`;
    const parts = [
      escapeHtml(by),
      linked,
      ...[source.published, source.licence, source.read].map(escapeHtml),
    ];
    const number = String(source.number);
    return `<li id="source-${number}" value="${number}">${parts.filter(Boolean).join(', ')}</li>\n`;
  });
  return `${heading(2, { text: say(words, 'brief.sources') })}<ol class="sources">\n${items.join('')}</ol>\n`;
}

function heading(level: number, { text, lang }: Told['heading'], native?: Told['native']): string {
  const beside = native
    ? ` <span class="native"${inLanguage(native.lang)}>${escapeHtml(native.text)}</span>`
    : '';
  const direction = lang !== undefined && directionOf(lang) === 'rtl' ? '' : ' dir="auto"';
  return `<h${String(level)}${inLanguage(lang)}${direction}>${escapeHtml(text)}${beside}</h${String(level)}>\n`;
}
