import * as v from 'valibot';
import {
  EXPORT_FORMATS,
  EXPORT_LAYOUTS,
  EXPORT_PARTS,
  MARKDOWN_PRESETS,
  type ExportChoice,
  type ExportFormat,
  type ExportPart,
} from '../interchange/export-model.ts';
import type { ExportStorage } from './last-export.ts';

const KEY = 'export-choice';
/** In UTF-16 units: longer ones cannot be used, and are kept so that they can be made shorter. */
const LONGEST = 200_000;

const shape = v.object({
  format: v.picklist(Object.keys(EXPORT_FORMATS) as ExportFormat[]),
  layout: v.picklist(EXPORT_LAYOUTS),
  preset: v.picklist(MARKDOWN_PRESETS),
  template: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST))),
  include: v.object(
    Object.fromEntries(EXPORT_PARTS.map((part) => [part, v.boolean()])) as Record<
      ExportPart,
      v.BooleanSchema<undefined>
    >,
  ),
});

/** What an export begins with where none was made before: all of it. */
export const FIRST_CHOICE: ExportChoice = {
  format: 'markdown',
  layout: 'one',
  preset: 'plain',
  include: { nativeNames: true, sources: true, allValues: true, facts: true, notes: true, quotes: true },
};

/** What was chosen last, with the reader's template. */
export async function readChoice(storage: ExportStorage): Promise<ExportChoice> {
  const read = v.safeParse(shape, (await storage.get(KEY))[KEY]);
  return read.success ? read.output : FIRST_CHOICE;
}

export async function keepChoice(choice: ExportChoice, storage: ExportStorage): Promise<void> {
  await storage.set({ [KEY]: choice });
}

const ALL = EXPORT_PARTS;
const OF_NOTES = ['facts', 'notes', 'quotes'] as const satisfies readonly ExportPart[];
const CITED = ['facts', 'notes'] as const satisfies readonly ExportPart[];

/** What of `include` a format knows of: the rest has no bearing on it. */
export const PARTS_OF: Readonly<Record<ExportFormat, readonly ExportPart[]>> = {
  markdown: ALL,
  html: ALL,
  text: ALL,
  json: ['nativeNames', 'allValues', 'facts', 'notes', 'quotes'],
  'web-annotation': OF_NOTES,
  'csv-sheet': OF_NOTES,
  'csv-exact': OF_NOTES,
  'csl-json': CITED,
  bibtex: CITED,
  ris: CITED,
  anki: CITED,
};

/** Whether it becomes a zip. */
export function isZip({ format, layout }: ExportChoice): boolean {
  return format === 'markdown' && layout !== 'one';
}
