import { localDay } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import {
  EXPORT_FORMATS,
  type ExportChoice,
  type ExportFile,
  type ExportFormat,
  type ExportSource,
} from './export-model.ts';
import { fileName } from './file-names.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writeText } from './text.ts';
import { writeAnki } from './write-anki.ts';
import { writeBibTex, writeCsl, writeRis } from './write-citations.ts';
import { writeCsvExact } from './write-csv-exact.ts';
import { writeCsvSheet } from './write-csv-sheet.ts';
import { writeJson } from './write-json.ts';
import { writeWebAnnotation } from './write-web-annotation.ts';

/** What writes a format: pieces of any length, each made when it is asked for. */
export type ExportWriter = (
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
) => AsyncIterable<string | Uint8Array>;

/** A file of what is chosen, in a format. It is written while its parts are read; who stops reading stops writing. */
export function openExport(source: ExportSource, choice: ExportChoice, words: ExportWords): ExportFile {
  const inZip = choice.format === 'markdown' && choice.layout !== 'one';
  const title = source.page?.title || say(words, 'export.title');
  return {
    name: fileName(title, inZip ? 'zip' : EXPORT_FORMATS[choice.format], ` ${localDay(source.now)}`),
    type: inZip ? 'application/zip' : TYPES[choice.format],
    parts: WRITERS[choice.format](source, choice, words),
  };
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  json: 'application/json',
  'web-annotation': 'application/ld+json',
  'csv-sheet': 'text/csv;charset=utf-8',
  'csv-exact': 'text/csv;charset=utf-8',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  anki: 'text/tab-separated-values;charset=utf-8',
};

/** Who writes what. */
const WRITERS: Readonly<Record<ExportFormat, ExportWriter>> = {
  markdown: writeMarkdown,
  html: writeHtml,
  text: writeText,
  json: writeJson,
  'web-annotation': writeWebAnnotation,
  'csv-sheet': writeCsvSheet,
  'csv-exact': writeCsvExact,
  'csl-json': writeCsl,
  bibtex: writeBibTex,
  ris: writeRis,
  anki: writeAnki,
};
