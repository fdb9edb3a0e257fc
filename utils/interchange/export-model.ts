import type { Note, NotedPage } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';

/** What can be written, and how files of it end. */
export const EXPORT_FORMATS = {
  markdown: 'md',
  html: 'html',
  text: 'txt',
  json: 'json',
  'web-annotation': 'jsonld',
  'csv-sheet': 'csv',
  'csv-exact': 'csv',
  'csl-json': 'json',
  bibtex: 'bib',
  ris: 'ris',
  anki: 'tsv',
} as const satisfies Readonly<Record<string, string>>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Of Markdown: all in one file, or a file each in a zip. */
export const EXPORT_LAYOUTS = ['one', 'note', 'page', 'entity'] as const;
export type ExportLayout = (typeof EXPORT_LAYOUTS)[number];

/** Of Markdown: for which tool. `own` is the reader's template. */
export const MARKDOWN_PRESETS = ['plain', 'obsidian', 'logseq', 'own'] as const;
export type MarkdownPreset = (typeof MARKDOWN_PRESETS)[number];

export const EXPORT_PARTS = ['nativeNames', 'sources', 'allValues', 'facts', 'notes', 'quotes'] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly layout: ExportLayout;
  readonly preset: MarkdownPreset;
  /** In Mustache; for `own`. */
  readonly template?: string;
  readonly include: Readonly<Record<ExportPart, boolean>>;
}

/**
 * What is written: a page, an entity, a selection or everything. Both can be gone over more than once, and hold no more
 * than a few hundred in memory at a time.
 */
export interface ExportSource {
  /** The page that all of it is of. */
  readonly page?: NotedPage;
  /** Entities with their facts as they are presented, in the reader's language; without their notes. */
  readonly entities: () => AsyncIterable<PresentedEntity>;
  readonly notes: () => AsyncIterable<Note>;
  readonly counts: { readonly entities: number; readonly notes: number };
  /** Milliseconds since 1970: the moment of the export. */
  readonly now: number;
  /** Name and version of what writes, for formats that say so. */
  readonly generator: string;
}

/** A file as a stream: it is written while it is read, and what does not read it to its end has nothing written. */
export interface ExportFile {
  /** Legal on three systems, with its ending. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly parts: AsyncIterable<string | Uint8Array>;
}
