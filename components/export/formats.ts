import type { ExportFormat } from '../../utils/interchange/export-model.ts';

/** Formats as they are chosen: some have kinds of their own. */
export interface FormatChoice {
  readonly id: 'markdown' | 'json' | 'csv' | 'web-annotation' | 'html' | 'text' | 'sources' | 'anki';
  /** The first is taken with it. */
  readonly formats: readonly [ExportFormat, ...ExportFormat[]];
}

export const FIRST_FORMATS: readonly FormatChoice[] = [
  { id: 'markdown', formats: ['markdown'] },
  { id: 'json', formats: ['json'] },
  { id: 'csv', formats: ['csv-sheet', 'csv-exact'] },
  { id: 'web-annotation', formats: ['web-annotation'] },
];

export const MORE_FORMATS: readonly FormatChoice[] = [
  { id: 'html', formats: ['html'] },
  { id: 'text', formats: ['text'] },
  { id: 'sources', formats: ['csl-json', 'bibtex', 'ris'] },
  { id: 'anki', formats: ['anki'] },
];
